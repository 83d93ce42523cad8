package dev.bao.removal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The list of guards to take out keeps step with the code: each text that it names is there.
class RemovalListTest {

  @Test
  void eachGuardOfTheListIsInTheCode() throws IOException {
    List<Removal> all = Removal.all();

    assertThat(all).extracting(Removal::name).doesNotHaveDuplicates();
    assertThat(all).allSatisfy(removal -> assertThat(removal.sources()).isNotEmpty());
  }
}
