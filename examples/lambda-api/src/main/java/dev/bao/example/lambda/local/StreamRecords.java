package dev.bao.example.lambda.local;

import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.StreamRecord;

/// Makes of a stream's record what Lambda hands to a function.
final class StreamRecords {

  private StreamRecords() {}

  static Map<String, Object> event(Record record) {
    StreamRecord change = record.dynamodb();
    Map<String, Object> dynamodb = new HashMap<>();
    dynamodb.put(
        "ApproximateCreationDateTime", change.approximateCreationDateTime().getEpochSecond());
    dynamodb.put("SequenceNumber", change.sequenceNumber());
    dynamodb.put("StreamViewType", change.streamViewTypeAsString());
    dynamodb.put("Keys", item(change.keys()));
    if (change.hasOldImage()) {
      dynamodb.put("OldImage", item(change.oldImage()));
    }
    if (change.hasNewImage()) {
      dynamodb.put("NewImage", item(change.newImage()));
    }
    return Map.of(
        "eventID",
        record.eventID(),
        "eventName",
        record.eventNameAsString(),
        "eventSource",
        "aws:dynamodb",
        "dynamodb",
        dynamodb);
  }

  private static Map<String, Object> item(Map<String, AttributeValue> attributes) {
    return attributes.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> json(entry.getValue())));
  }

  /// As DynamoDB writes it, for example `{"S": "apollo"}`.
  private static Map<String, Object> json(AttributeValue value) {
    Object content =
        switch (value.type()) {
          case S -> value.s();
          case N -> value.n();
          case BOOL -> value.bool();
          case NUL -> true;
          case SS -> value.ss();
          case NS -> value.ns();
          case B -> base64(value.b());
          case BS -> value.bs().stream().map(StreamRecords::base64).toList();
          case L -> value.l().stream().map(StreamRecords::json).toList();
          case M -> item(value.m());
          case UNKNOWN_TO_SDK_VERSION ->
              throw new IllegalArgumentException("A value of the stream is of no known type.");
        };
    return Map.of(value.type() == AttributeValue.Type.NUL ? "NULL" : value.type().name(), content);
  }

  private static String base64(SdkBytes bytes) {
    return Base64.getEncoder().encodeToString(bytes.asByteArray());
  }
}
