package dev.bao.lambda.batch;

import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.SdkBytes;

/// Attribute values of events as those of the AWS SDK.
final class StreamValues {

  private StreamValues() {}

  static Map<String, software.amazon.awssdk.services.dynamodb.model.AttributeValue> item(
      Map<String, AttributeValue> image) {
    Map<String, software.amazon.awssdk.services.dynamodb.model.AttributeValue> item =
        HashMap.newHashMap(image.size());
    image.forEach((name, value) -> item.put(name, value(value)));
    return item;
  }

  private static software.amazon.awssdk.services.dynamodb.model.AttributeValue value(
      AttributeValue of) {
    var to = software.amazon.awssdk.services.dynamodb.model.AttributeValue.builder();
    if (of.getS() != null) {
      to.s(of.getS());
    } else if (of.getN() != null) {
      to.n(of.getN());
    } else if (of.getBOOL() != null) {
      to.bool(of.getBOOL());
    } else if (of.getB() != null) {
      to.b(bytes(of.getB()));
    } else if (of.getM() != null) {
      to.m(item(of.getM()));
    } else if (of.getL() != null) {
      to.l(of.getL().stream().map(StreamValues::value).toList());
    } else {
      addSet(to, of);
    }
    return to.build();
  }

  private static void addSet(
      software.amazon.awssdk.services.dynamodb.model.AttributeValue.Builder to, AttributeValue of) {
    if (of.getSS() != null) {
      to.ss(of.getSS());
    } else if (of.getNS() != null) {
      to.ns(of.getNS());
    } else if (of.getBS() != null) {
      List<SdkBytes> all = of.getBS().stream().map(StreamValues::bytes).toList();
      to.bs(all);
    } else {
      to.nul(true);
    }
  }

  private static SdkBytes bytes(ByteBuffer buffer) {
    return SdkBytes.fromByteBuffer(buffer.duplicate());
  }
}
