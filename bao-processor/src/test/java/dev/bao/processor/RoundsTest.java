package dev.bao.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bao.processor.writer.ModelWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;

/// Records together with others, and with what another processor writes.
class RoundsTest {

  private static final Path ROUNDS = Sources.RESOURCES.resolve("rounds");
  private static final Path GOOD = Sources.RESOURCES.resolve("good");
  private static final Path BAD = Sources.RESOURCES.resolve("bad");

  @Test
  void goesOnWithOtherRecordsWhereOneHasProblems() {
    Path source = BAD.resolve("BaoPrefixTaken.java");

    Processing processing = Processing.of(List.of(new BaoProcessor()), List.of(source));

    assertThat(processing.generated()).containsKey("bad/OfferKeys.java");
  }

  @Test
  void goesOnWithOtherRecordsWhereTheTextOfOneCannotBeMade() {
    BaoProcessor failing =
        new BaoProcessor(model -> {
          if (model.name().equals("Task")) {
            throw new IllegalStateException("broken");
          }
          return ModelWriter.write(model);
        });

    Processing processing = Processing.of(List.of(failing), Sources.within(GOOD));

    assertThat(processing.errors())
        .singleElement()
        .asString()
        .contains("[BaoProcessorFailed]")
        .contains("Task");
    assertThat(processing.generated())
        .doesNotContainKey("dev/bao/tracker/TaskKeys.java")
        .containsKeys("dev/bao/it/UserKeys.java", "dev/bao/it/UserRepository.java");
  }

  @Test
  void waitsForATypeThatAnotherProcessorWrites() {
    Path source = ROUNDS.resolve("Order.java");
    Late late = new Late("rounds.State", "package rounds; enum State { OPEN }");

    Processing processing = Processing.of(List.of(new BaoProcessor(), late), List.of(source));

    assertThat(processing.errors()).isEmpty();
    assertThat(processing.generated()).containsKey("rounds/OrderSchema.java");
  }

  @Test
  void leavesATypeThatIsNeverThereToTheCompiler() {
    Path source = ROUNDS.resolve("Order.java");

    Processing processing = Processing.of(List.of(new BaoProcessor()), List.of(source));

    assertThat(processing.errors()).isEmpty();
    assertThat(processing.generated()).isEmpty();
  }

  @Test
  void comparesPrefixesWithThoseOfEarlierRounds() {
    Path source = ROUNDS.resolve("Invoice.java");
    Late late =
        new Late(
            "rounds.Item",
            """
            package rounds;
            @dev.bao.annotations.BaoModel(prefix = "i")
            record Item(@dev.bao.annotations.PartitionKey String itemId) {}
            """);

    Processing processing = Processing.of(List.of(new BaoProcessor(), late), List.of(source));

    assertThat(processing.errors())
        .singleElement()
        .asString()
        .contains("[BaoPrefixTaken] Record rounds.Item has the prefix \"i\"")
        .contains("rounds.Invoice has already");
  }

  /// Another processor, which writes one class in the first round.
  private static final class Late extends AbstractProcessor {

    private final String name;
    private final String text;
    private boolean isWritten;

    Late(String name, String text) {
      this.name = name;
      this.text = text;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (!isWritten) {
        isWritten = true;
        try (Writer out = processingEnv.getFiler().createSourceFile(name).openWriter()) {
          out.write(text);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      return false;
    }
  }
}
