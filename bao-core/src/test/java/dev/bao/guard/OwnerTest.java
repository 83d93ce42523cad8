package dev.bao.guard;

import static dev.bao.guard.Fixture.ACME;
import static dev.bao.guard.Fixture.GLOBEX;
import static dev.bao.guard.Fixture.TASK;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class OwnerTest {

  /// DynamoDB knows tokens by account: the same one of two tenants would be one transaction.
  @Test
  void givesEachTenantATokenOfItsOwn() {
    String acme = Owner.ofModel(ACME, TASK).token("t");

    assertThat(UUID.fromString(acme)).hasToString(acme);
    assertThat(Owner.ofModel(ACME, TASK).token("t")).isEqualTo(acme);
    assertThat(Owner.ofModel(ACME, TASK).token("u")).isNotEqualTo(acme);
    assertThat(Owner.ofModel(GLOBEX, TASK).token("t")).isNotEqualTo(acme);
  }

  @Test
  void namesAModelOrItsPrefixWhereNoMoreIsKnown() {
    assertThat(new ModelKeys(ACME, TASK).name()).isEqualTo("Task");
    assertThat(new ModelKeys(ACME, "t").name()).isEqualTo("t");
  }
}
