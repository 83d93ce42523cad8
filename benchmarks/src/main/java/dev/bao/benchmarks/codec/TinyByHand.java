package dev.bao.benchmarks.codec;

import dev.bao.benchmarks.shape.Samples;
import dev.bao.benchmarks.shape.Tiny;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Tiny as a careful person writes it by hand.
@NullUnmarked
final class TinyByHand implements Codec<Tiny> {

  private static final AttributeValue MODEL = AttributeValue.createS("ti");

  @Override
  public Map<String, AttributeValue> write(Tiny tiny) {
    Map<String, AttributeValue> item = HashMap.newHashMap(5);
    item.put("_pk", AttributeValue.createS(Samples.prefix() + "ti#" + tiny.id()));
    item.put("_sk", MODEL);
    item.put("_model", MODEL);
    item.put("id", AttributeValue.createS(tiny.id()));
    item.put("text", AttributeValue.createS(tiny.text()));
    return item;
  }

  @Override
  public Tiny read(Map<String, AttributeValue> item) {
    return new Tiny(item.get("id").s(), item.get("text").s());
  }
}
