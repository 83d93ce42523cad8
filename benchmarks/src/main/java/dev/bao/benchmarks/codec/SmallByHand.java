package dev.bao.benchmarks.codec;

import dev.bao.benchmarks.shape.Samples;
import dev.bao.benchmarks.shape.Small;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Small as a careful person writes it by hand.
@NullUnmarked
final class SmallByHand implements Codec<Small> {

  private static final AttributeValue MODEL = AttributeValue.createS("sm");

  @Override
  public Map<String, AttributeValue> write(Small small) {
    Map<String, AttributeValue> item = HashMap.newHashMap(7);
    item.put("_pk", AttributeValue.createS(Samples.prefix() + "sm#" + small.id()));
    item.put("_sk", MODEL);
    item.put("_model", MODEL);
    item.put("id", AttributeValue.createS(small.id()));
    item.put("text", AttributeValue.createS(small.text()));
    item.put("bytes", AttributeValue.createB(SdkBytes.fromByteArray(small.bytes())));
    item.put("list", texts(small.list()));
    return item;
  }

  @Override
  public Small read(Map<String, AttributeValue> item) {
    return new Small(
        item.get("id").s(),
        item.get("text").s(),
        item.get("bytes").b().asByteArray(),
        texts(item.get("list")));
  }

  static AttributeValue texts(List<String> texts) {
    List<AttributeValue> values = new ArrayList<>(texts.size());
    for (String text : texts) {
      values.add(AttributeValue.createS(text));
    }
    return AttributeValue.createL(values);
  }

  static List<String> texts(AttributeValue value) {
    List<AttributeValue> values = value.l();
    List<String> texts = new ArrayList<>(values.size());
    for (AttributeValue text : values) {
      texts.add(text.s());
    }
    return Collections.unmodifiableList(texts);
  }
}
