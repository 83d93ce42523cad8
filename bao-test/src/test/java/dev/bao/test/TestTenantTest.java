package dev.bao.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bao.tenant.TenantContext;
import dev.bao.tenant.TenantId;
import dev.bao.test.tracker.Tag;
import dev.bao.test.tracker.TagRepository;
import java.lang.reflect.Parameter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@BaoTest
class TestTenantTest {

  private static TenantId globexOfClass = TenantId.of("none");

  private TenantId globexBefore = TenantId.of("none");

  @BeforeAll
  static void isDerivedFromTheTenantOfTheClass(
      TenantId own, @TestTenant("globex") TenantId globex) {
    assertThat(globex.value()).isEqualTo(own + "-globex");
    globexOfClass = globex;
  }

  @BeforeEach
  void createForGlobex(TagRepository tags, @TestTenant TenantId globex) {
    globexBefore = globex;
    TenantContext.runWithTenant(globex.value(), () -> tags.create(new Tag("urgent", "red")));
  }

  @Test
  void isNamedAfterItsParameterOrItsAnnotation(
      TenantId own, @TestTenant TenantId acme, @TestTenant("globex") TenantId other) {
    assertThat(acme.value()).isEqualTo(own + "-acme");
    assertThat(other.value()).isEqualTo(own + "-globex");
    assertThat(own).isEqualTo(TenantContext.currentTenant());
  }

  @Test
  void isTheSameBeforeEachTestAndAnotherOneInTheClass(@TestTenant TenantId globex) {
    assertThat(globex).isEqualTo(globexBefore).isNotEqualTo(globexOfClass);
  }

  @Test
  void hasItemsOfItsOwn(
      TagRepository tags, @TestTenant TenantId acme, @TestTenant TenantId globex) {
    assertThat(tags.find("urgent")).isEmpty();
    TenantContext.runWithTenant(acme.value(), () -> assertThat(tags.find("urgent")).isEmpty());
    TenantContext.runWithTenant(globex.value(), () -> assertThat(tags.find("urgent")).isPresent());
  }

  @ParameterizedTest
  @ValueSource(strings = "blue")
  void standsBehindTheArgumentsOfAParameterizedTest(
      String color, TagRepository tags, @TestTenant TenantId globex) {
    TenantContext.runWithTenant(globex.value(), () -> tags.put(new Tag("urgent", color)).execute());

    assertThat(globex).isEqualTo(globexBefore);
  }

  @AfterEach
  void isStillTheSame(@TestTenant TenantId globex) {
    assertThat(globex).isEqualTo(globexBefore);
  }

  @Nested
  class InANestedClass {

    @Test
    void isThatOfItsTest(@TestTenant TenantId globex) {
      assertThat(globex).isEqualTo(globexBefore);
    }
  }

  @Test
  void isRefusedWhereItsNameIsNone() {
    assertThat(Runs.failures(Runs.engine(Misnamed.class).execute()))
        .singleElement()
        .isInstanceOf(ParameterResolutionException.class)
        .asString()
        .contains("@TestTenant: 'acme#1' is no name of a tenant");
  }

  @Test
  void isRefusedInAConstructor() {
    assertThat(Runs.failures(Runs.engine(InConstructor.class).execute()))
        .singleElement()
        .isInstanceOf(ParameterResolutionException.class)
        .asString()
        .contains("A constructor runs without a tenant. Take the TenantId");
  }

  @Test
  void isRefusedWhereItsNameIsNotKnown() throws Exception {
    // The JDK is compiled without the names of parameters.
    Parameter nameless = String.class.getMethod("concat", String.class).getParameters()[0];

    assertThatThrownBy(() -> TestParameter.name(nameless, ""))
        .isInstanceOf(ParameterResolutionException.class)
        .hasMessageContaining("Compile the tests with -parameters, or name it");
    assertThat(TestParameter.name(nameless, "globex")).isEqualTo("globex");
  }

  @BaoTest
  static class Misnamed {

    @Test
    void test(@TestTenant("acme#1") TenantId tenant) {}
  }

  @BaoTest
  static class InConstructor {

    InConstructor(@TestTenant TenantId acme) {
      assertThat(acme).isNull();
    }

    @Test
    void test() {}
  }
}
