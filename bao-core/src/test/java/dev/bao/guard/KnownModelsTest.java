package dev.bao.guard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bao.model.Model;
import dev.bao.model.ModelCollection;
import dev.bao.model.ModelIdentity;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class KnownModelsTest {

  private static final Model CARD =
      Model.builder("Card", "cd").memberOf("BoardItems", "bd").build();
  private static final ModelIdentity IDENTITY =
      new ModelIdentity("com.acme.Card", "cd", new ModelCollection("BoardItems", "bd"));

  private final KnownModels known = new KnownModels();

  @Test
  void knowAMemberByItsOwnPrefixAndByThatOfItsCollection() {
    known.add(IDENTITY, () -> CARD);

    for (String prefix : new String[] {"cd", "bd"}) {
      assertThat(known.of(prefix)).extracting(Supplier::get).containsExactly(CARD);
    }
    assertThat(known.of("c")).isEmpty();
  }

  @Test
  void knowAModelOnceThatIsToldOfTwice() {
    Supplier<Model> model = () -> CARD;
    known.add(IDENTITY, model);
    known.add(IDENTITY, model);

    assertThat(known.of("cd")).hasSize(1);
    assertThat(known.of("bd")).hasSize(1);
  }

  @Test
  void askForNothingOfAModelThatIsToldOf() {
    AtomicInteger asked = new AtomicInteger();
    known.add(
        IDENTITY,
        () -> {
          asked.incrementAndGet();
          return CARD;
        });

    assertThat(asked).hasValue(0);
  }
}
