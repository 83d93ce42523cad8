package dev.bao.operation;

import dev.bao.expression.ExpressionWriter;
import dev.bao.key.KeyFormat;
import dev.bao.key.KeySpace;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.enhanced.dynamodb.document.EnhancedDocument;

/// What a cursor is bound to: it opens for a query of the same tenant, model, index, partitions,
/// direction and filter alone. The cursor does not hold it; the seal authenticates it.
final class CursorContext {

  private CursorContext() {}

  static byte[] of(KeySpace in, QuerySource<?> source, QuerySpec spec) {
    List<String> parts = new ArrayList<>();
    parts.add(in.prefix());
    parts.add(source.cursorLabel());
    parts.add(Integer.toString(spec.slot()));
    parts.add(spec.isForward() ? "forward" : "backward");
    parts.add(KeyFormat.STANDARD.join(spec.partitions().toArray(String[]::new)));
    if (spec.filter() != null) {
      ExpressionWriter writer = new ExpressionWriter();
      parts.add(writer.condition(spec.filter()));
      writer.names().forEach((placeholder, name) -> parts.add(placeholder + name));
      parts.add(EnhancedDocument.fromAttributeValueMap(writer.values()).toJson());
    }
    return KeyFormat.STANDARD.join(parts.toArray(String[]::new)).getBytes(StandardCharsets.UTF_8);
  }
}
