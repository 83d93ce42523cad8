package dev.bao.benchmarks.codec;

import dev.bao.benchmarks.shape.Huge;
import dev.bao.benchmarks.shape.Samples;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Huge as a careful person writes it by hand.
@NullUnmarked
final class HugeByHand implements Codec<Huge> {

  private static final AttributeValue MODEL = AttributeValue.createS("hu");

  @Override
  public Map<String, AttributeValue> write(Huge huge) {
    Map<String, AttributeValue> item = HashMap.newHashMap(11);
    item.put("_pk", AttributeValue.createS(Samples.prefix() + "hu#" + huge.id()));
    item.put("_sk", MODEL);
    item.put("_model", MODEL);
    item.put("id", AttributeValue.createS(huge.id()));
    item.put("text1", AttributeValue.createS(huge.text1()));
    item.put("text2", AttributeValue.createS(huge.text2()));
    item.put("bytes", AttributeValue.createB(SdkBytes.fromByteArray(huge.bytes())));
    item.put("list", SmallByHand.texts(huge.list()));
    item.put("map1", map1(huge.map1()));
    item.put("map2", map2(huge.map2()));
    item.put("map3", map3(huge.map3()));
    return item;
  }

  @Override
  public Huge read(Map<String, AttributeValue> item) {
    return new Huge(
        item.get("id").s(),
        item.get("text1").s(),
        item.get("text2").s(),
        item.get("bytes").b().asByteArray(),
        SmallByHand.texts(item.get("list")),
        map1(item.get("map1")),
        map2(item.get("map2")),
        map3(item.get("map3")));
  }

  private static AttributeValue map1(Map<String, String> map) {
    Map<String, AttributeValue> values = HashMap.newHashMap(map.size());
    for (Map.Entry<String, String> entry : map.entrySet()) {
      values.put(entry.getKey(), AttributeValue.createS(entry.getValue()));
    }
    return AttributeValue.createM(values);
  }

  private static Map<String, String> map1(AttributeValue value) {
    Map<String, AttributeValue> values = value.m();
    Map<String, String> map = LinkedHashMap.newLinkedHashMap(values.size());
    for (Map.Entry<String, AttributeValue> entry : values.entrySet()) {
      map.put(entry.getKey(), entry.getValue().s());
    }
    return Collections.unmodifiableMap(map);
  }

  private static AttributeValue map2(Map<String, List<String>> map) {
    Map<String, AttributeValue> values = HashMap.newHashMap(map.size());
    for (Map.Entry<String, List<String>> entry : map.entrySet()) {
      values.put(entry.getKey(), SmallByHand.texts(entry.getValue()));
    }
    return AttributeValue.createM(values);
  }

  private static Map<String, List<String>> map2(AttributeValue value) {
    Map<String, AttributeValue> values = value.m();
    Map<String, List<String>> map = LinkedHashMap.newLinkedHashMap(values.size());
    for (Map.Entry<String, AttributeValue> entry : values.entrySet()) {
      map.put(entry.getKey(), SmallByHand.texts(entry.getValue()));
    }
    return Collections.unmodifiableMap(map);
  }

  private static AttributeValue map3(Map<String, Map<String, List<String>>> map) {
    Map<String, AttributeValue> values = HashMap.newHashMap(map.size());
    for (Map.Entry<String, Map<String, List<String>>> entry : map.entrySet()) {
      values.put(entry.getKey(), map2(entry.getValue()));
    }
    return AttributeValue.createM(values);
  }

  private static Map<String, Map<String, List<String>>> map3(AttributeValue value) {
    Map<String, AttributeValue> values = value.m();
    Map<String, Map<String, List<String>>> map = LinkedHashMap.newLinkedHashMap(values.size());
    for (Map.Entry<String, AttributeValue> entry : values.entrySet()) {
      map.put(entry.getKey(), map2(entry.getValue()));
    }
    return Collections.unmodifiableMap(map);
  }
}
