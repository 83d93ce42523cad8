package dev.bao.expression;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bao.model.Model;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class PatchTest {

  private static final AttributeValue VALUE = AttributeValue.createS("2026-01-01");

  @Test
  void whatEachWriteSetsIsNotSetByThePatch() {
    Patch patch = new Patch(Model.builder("Note", "n").build());
    patch.touch(Map.of("updatedAt", VALUE), null);
    patch.set(DocumentPath.of("updatedAt"), VALUE);

    assertThatThrownBy(() -> patch.writeTo(new ExpressionWriter()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("updatedAt is set by the patch and by each write");
  }
}
