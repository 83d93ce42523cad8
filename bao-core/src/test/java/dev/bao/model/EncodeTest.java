package dev.bao.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.bao.error.MappingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/// What UTF-8 cannot hold is refused wherever a text can stand: DynamoDB would keep a `?`.
class EncodeTest {

  private static final String ALONE = "a\uD83D";

  private static void assertRefused(Runnable encoding) {
    assertThatThrownBy(encoding::run)
        .isInstanceOf(MappingException.class)
        .hasMessageContaining("[BAO-7003] Task.title cannot be written: it holds a surrogate")
        .hasMessageNotContaining(ALONE);
  }

  @Test
  void refusesHalfASurrogatePairInTexts() {
    for (String text : List.of(ALONE, "\uDE00", "\uDE00\uD83D", "\uD83D\uD83D\uDE00")) {
      assertRefused(() -> Encode.text(text, "Task.title"));
    }
    assertThat(Encode.text("a\uD83D\uDE00", "Task.title").s()).isEqualTo("a\uD83D\uDE00");
    assertThat(Encode.text("", "Task.title").s()).isEmpty();
  }

  @Test
  void refusesItInSetsAndNamesOfEntries() {
    assertRefused(() -> Encode.texts(Set.of(ALONE), "Task.title"));
    assertRefused(() -> Encode.entryName(ALONE, "Task.title"));
  }

  @Test
  void refusesItInJson() {
    assertRefused(() -> JsonNodes.encode(TextNode.valueOf(ALONE), "Task.title"));
    assertRefused(
        () -> JsonNodes.encode(JsonNodeFactory.instance.objectNode().put(ALONE, 1), "Task.title"));
  }

  @Property
  void writesEachWholeNumberInFull(@ForAll int small, @ForAll long large) {
    assertThat(Encode.number(small, "Task.rank").n()).isEqualTo(Integer.toString(small));
    assertThat(Encode.number(large, "Task.rank").n()).isEqualTo(Long.toString(large));
  }

  @Test
  void writesSmallNumbersAgainAsTheyAre() {
    for (int again = 0; again < 2; again++) {
      for (int number = -2; number < 300; number++) {
        assertThat(Encode.number(number, "Task.rank").n()).isEqualTo("" + number);
        assertThat(Encode.number((long) number, "Task.rank").n()).isEqualTo("" + number);
      }
    }
  }

  @Property
  void acceptsWhatUtf8KeepsAndNothingElse(@ForAll String text) {
    String kept = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    if (kept.equals(text)) {
      assertThat(Encode.text(text, "Task.title").s()).isEqualTo(text);
    } else {
      assertThatThrownBy(() -> Encode.text(text, "Task.title"))
          .isInstanceOf(MappingException.class);
    }
  }
}
