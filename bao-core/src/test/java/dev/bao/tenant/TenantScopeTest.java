package dev.bao.tenant;

import static dev.bao.tenant.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.bao.error.ErrorCode;
import dev.bao.error.TenantException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class TenantScopeTest {

  static final String[] MALFORMED = Refusals.MALFORMED;

  /// One of the methods that open a scope by an id.
  interface Opening {

    void open(@Nullable String tenantId, Runnable body);
  }

  static Stream<Named<Opening>> openings() {
    return Stream.of(
        Named.of("runWithTenant", (id, body) -> TenantContext.runWithTenant(id, () -> body.run())),
        Named.of(
            "callWithTenant",
            (id, body) -> {
              boolean ran = TenantContext.callWithTenant(id, () -> ran(body));
              assertThat(ran).isTrue();
            }),
        Named.of(
            "withTenant",
            (id, body) -> {
              boolean ran = TenantContext.withTenant(id, () -> ran(body));
              assertThat(ran).isTrue();
            }));
  }

  private static boolean ran(Runnable body) {
    body.run();
    return true;
  }

  @Nested
  @ParameterizedClass
  @MethodSource("dev.bao.tenant.TenantScopeTest#openings")
  class EveryWayToOpenOne {

    @Parameter Opening scope = Refusals.nothing();

    @Test
    void holdsInsideOfTheBodyOnly() {
      List<TenantId> seen = new ArrayList<>();

      scope.open("acme", () -> seen.add(TenantContext.currentTenant()));

      assertThat(seen).containsExactly(TenantId.of("acme"));
      assertThat(TenantContext.find()).isEmpty();
      refused(ErrorCode.TENANT_MISSING, TenantContext::currentTenant);
    }

    @Test
    void isFoundToo() {
      scope.open("acme", () -> assertThat(TenantContext.find()).contains(TenantId.of("acme")));
    }

    @Test
    void isLentToEachMethodThatTheBodyCalls() {
      scope.open("acme", () -> assertThat(deep(50)).isEqualTo("acme"));
    }

    private String deep(int calls) {
      return calls == 0 ? TenantContext.currentTenant().value() : deep(calls - 1);
    }

    @Test
    void givesTheOuterTenantBackWhenTheInnerBodyEnds() {
      List<String> seen = new ArrayList<>();
      Runnable look = () -> seen.add(TenantContext.currentTenant().value());

      scope.open(
          "acme",
          () -> {
            look.run();
            scope.open(
                "globex",
                () -> {
                  look.run();
                  scope.open("acme", look);
                  look.run();
                });
            look.run();
          });

      assertThat(seen).containsExactly("acme", "globex", "acme", "globex", "acme");
      assertThat(TenantContext.find()).isEmpty();
    }

    @Test
    void givesTheOuterTenantBackAfterAnException() {
      scope.open(
          "acme",
          () -> {
            assertThatIllegalStateException()
                .isThrownBy(() -> scope.open("globex", TenantScopeTest::fail));

            assertThat(TenantContext.currentTenant()).isEqualTo(TenantId.of("acme"));
          });
    }

    @Test
    void endsWithAnException() {
      assertThatIllegalStateException()
          .isThrownBy(() -> scope.open("acme", TenantScopeTest::fail))
          .withMessage("on purpose")
          .withNoCause();

      assertThat(TenantContext.find()).isEmpty();
    }

    @Test
    void endsWithAnError() {
      assertThatExceptionOfType(StackOverflowError.class)
          .isThrownBy(() ->
              scope.open(
                  "acme",
                  () -> {
                    throw new StackOverflowError("on purpose");
                  }))
          .withMessage("on purpose");

      assertThat(TenantContext.find()).isEmpty();
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {" ", "\n", "\t \r\n"})
    void refusesNullAndBlankAndDoesNotRun(String lost) {
      refusesAndDoesNotRun(ErrorCode.TENANT_MISSING, lost);
    }

    @ParameterizedTest
    @FieldSource("dev.bao.tenant.TenantScopeTest#MALFORMED")
    void refusesAMalformedIdAndDoesNotRun(String malformed) {
      TenantException refusal = refusesAndDoesNotRun(ErrorCode.TENANT_ID_INVALID, malformed);

      assertThat(refusal.getMessage()).doesNotContain("intruder");
    }

    private TenantException refusesAndDoesNotRun(ErrorCode code, @Nullable String tenantId) {
      AtomicBoolean ran = new AtomicBoolean();

      TenantException refusal = refused(code, () -> scope.open(tenantId, () -> ran.set(true)));

      assertThat(ran).isFalse();
      return refusal;
    }

    @Test
    void doesNotFallBackToTheOuterTenantWhereTheIdIsLost() {
      scope.open("acme", () -> refusesAndDoesNotRun(ErrorCode.TENANT_MISSING, null));
    }
  }

  private static void fail() {
    throw new IllegalStateException("on purpose");
  }

  @Nested
  class Values {

    @Test
    void returnsWhatTheBodyReturns() {
      Object value = new Object();

      assertThat(TenantContext.<Object, RuntimeException>callWithTenant("acme", () -> value))
          .isSameAs(value);
      assertThat(TenantContext.<Object, RuntimeException>withTenant("acme", () -> value))
          .isSameAs(value);
    }

    @Test
    void returnsNullWhereTheBodyDoes() {
      @Nullable String called =
          TenantContext.<@Nullable String, RuntimeException>callWithTenant("acme", () -> null);
      @Nullable String switched =
          TenantContext.<@Nullable String, RuntimeException>withTenant("acme", () -> null);

      assertThat(called).isNull();
      assertThat(switched).isNull();
    }

    @Test
    void returnsASubtypeAsItsSupertype() {
      ScopedValue.CallableOp<Integer, RuntimeException> body = () -> 42;

      Number number = TenantContext.<Number, RuntimeException>callWithTenant("acme", body);

      assertThat(number).isEqualTo(42);
    }

    @Test
    void takesAMethodReferenceWithoutACast() {
      assertThat(TenantContext.callWithTenant("acme", TenantContext::currentTenant))
          .isEqualTo(TenantId.of("acme"));
      assertThat(TenantContext.withTenant("acme", TenantContext::currentTenant))
          .isEqualTo(TenantId.of("acme"));
    }
  }

  @Nested
  class Exceptions {

    // That these compile is half of the test: the type of the exception is found by the compiler.

    @Test
    void letsTheCheckedExceptionOfALambdaThrough() {
      try {
        TenantContext.runWithTenant(
            "acme",
            () -> {
              throw new IOException("disk");
            });
        throw new AssertionError("it ran through");
      } catch (IOException e) {
        assertThat(e).hasMessage("disk").hasNoCause().hasNoSuppressedExceptions();
      }
    }

    @Test
    void letsTheCheckedExceptionOfAMethodReferenceThrough() {
      IOException disk = new IOException("disk");
      Reader reader =
          () -> {
            throw disk;
          };

      assertThatExceptionOfType(IOException.class)
          .isThrownBy(() -> readForAcme(reader))
          .isSameAs(disk);
      assertThatExceptionOfType(IOException.class)
          .isThrownBy(() -> switchAndRead(reader))
          .isSameAs(disk);
      assertThatExceptionOfType(IOException.class)
          .isThrownBy(() -> readAndForget(reader))
          .isSameAs(disk);
    }

    private static String readForAcme(Reader reader) throws IOException {
      return TenantContext.callWithTenant("acme", reader::read);
    }

    private static String switchAndRead(Reader reader) throws IOException {
      return TenantContext.withTenant("acme", reader::read);
    }

    private static void readAndForget(Reader reader) throws IOException {
      TenantContext.runWithTenant("acme", reader::read);
    }

    @Test
    void asksForNoCatchWhereTheBodyThrowsNothingChecked() {
      Supplier<String> withoutThrows =
          () -> TenantContext.callWithTenant("acme", () -> "no catch around it");

      assertThat(withoutThrows.get()).isEqualTo("no catch around it");
    }

    private interface Reader {

      String read() throws IOException;
    }
  }

  @Nested
  class Resolved {

    @Test
    void runsInTheScopeThatIsOpen() {
      List<TenantId> seen = new ArrayList<>();

      TenantContext.runWithTenant(
          "acme",
          () -> TenantContext.runWithResolvedTenant(() -> seen.add(TenantContext.currentTenant())));

      assertThat(seen).containsExactly(TenantId.of("acme"));
    }

    @Test
    void callsInTheScopeThatIsOpen() {
      String tenant =
          TenantContext.callWithTenant(
              "acme",
              () ->
                  TenantContext.callWithResolvedTenant(
                      () -> TenantContext.currentTenant().value()));

      assertThat(tenant).isEqualTo("acme");
    }

    @Test
    void refusesToRunWithoutATenant() {
      AtomicBoolean ran = new AtomicBoolean();

      refused(
          ErrorCode.TENANT_MISSING, () -> TenantContext.runWithResolvedTenant(() -> ran.set(true)));
      refused(
          ErrorCode.TENANT_MISSING,
          () -> TenantContext.callWithResolvedTenant(() -> ran.getAndSet(true)));

      assertThat(ran).isFalse();
    }

    @Test
    void letsACheckedExceptionThrough() {
      TenantContext.runWithTenant(
          "acme",
          () -> {
            assertThatExceptionOfType(IOException.class)
                .isThrownBy(Resolved::runAndFail)
                .withMessage("disk");
            assertThatExceptionOfType(IOException.class)
                .isThrownBy(Resolved::callAndFail)
                .withMessage("disk");
          });
    }

    private static void runAndFail() throws IOException {
      TenantContext.runWithResolvedTenant(() -> {
        throw new IOException("disk");
      });
    }

    private static String callAndFail() throws IOException {
      return TenantContext.callWithResolvedTenant(() -> {
        throw new IOException("disk");
      });
    }
  }
}
