package dev.bao.lambda.http;

import static dev.bao.tenant.TenantResolvers.claim;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bao.error.ConfigurationException;
import dev.bao.lambda.Events;
import dev.bao.lambda.Invocation;
import dev.bao.lambda.Problem;
import dev.bao.lambda.RequestRefusedException;
import dev.bao.tenant.TenantContext;
import dev.bao.tenant.TenantGate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Lists of contexts, as AppSync sends them with `BatchInvoke`.
class TenantResolverBatchTest {

  private static final TenantGate GATE =
      TenantGate.builder()
          .resolver(claim("tenant_id"))
          .directory(tenant -> !tenant.value().equals("initech"))
          .build();

  private final Invocation invocation = new Invocation();
  private final List<String> ran = new ArrayList<>();

  private String note() {
    String tenant = TenantContext.currentTenant().value();
    ran.add(tenant);
    return tenant;
  }

  private List<Map<String, @Nullable Object>> resolve(
      String json, Supplier<@Nullable Object> resolver) {
    return resolve(json, resolver, invocation);
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, @Nullable Object>> resolve(
      String json, Supplier<@Nullable Object> resolver, Invocation invocation) {
    return new TenantResolverBatch(GATE, (_, _) -> resolver.get())
        .handleRequest(Events.read(json, List.class), invocation);
  }

  private static Map<String, @Nullable Object> data(@Nullable Object value) {
    Map<String, @Nullable Object> element = new LinkedHashMap<>();
    element.put("data", value);
    return element;
  }

  private static Map<String, @Nullable Object> error(String message, String type) {
    Map<String, @Nullable Object> element = data(null);
    element.put("errorMessage", message);
    element.put("errorType", type);
    return element;
  }

  @Test
  void answersEachContextForItsOwnTenantInOrder() {
    assertThat(resolve(Events.json("appsync-batch"), this::note))
        .containsExactly(data("acme"), data("globex"), data("acme"));
    assertThat(TenantContext.find()).isEmpty();
  }

  @Test
  void whereNothingIsFoundTheDataIsNull() {
    assertThat(resolve(Events.json("appsync-batch"), () -> null))
        .containsExactly(data(null), data(null), data(null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"\"", "\" \"", "\"globex#t\"", "[\"acme\", \"globex\"]"})
  void aContextWithoutAValidTenantFailsAlone(String tenant) {
    String json =
        Events.json("appsync-batch")
            .replace("\"tenant_id\": \"globex\"", "\"tenant_id\": " + tenant);

    List<Map<String, @Nullable Object>> answer = resolve(json, this::note);

    assertThat(answer).hasSize(3);
    assertThat(answer.get(0)).isEqualTo(data("acme"));
    assertThat(answer.get(1)).containsEntry("data", null).containsKey("errorType");
    assertThat(answer.get(2)).isEqualTo(data("acme"));
    assertThat(ran).containsExactly("acme", "acme");
  }

  @Test
  void argumentsAndHeadersNameNoTenant() {
    String json = Events.json("appsync-batch").replace("\"tenant_id\"", "\"other\"");

    assertThat(resolve(json, this::note))
        .hasSize(3)
        .containsOnly(error("400 Bad Request [BAO-1001]", "BAO-1001"));
    assertThat(ran).isEmpty();
  }

  @Test
  void anUnknownTenantFailsAlone() {
    String json = Events.json("appsync-batch").replace("globex", "initech");

    assertThat(resolve(json, this::note))
        .containsExactly(data("acme"), error("404 Not Found [BAO-1006]", "BAO-1006"), data("acme"));
  }

  @Test
  void anErrorOfTheResolverIsNotTold() {
    List<Map<String, @Nullable Object>> answer =
        resolve(
            Events.json("appsync-batch"),
            () -> {
              if (note().equals("globex")) {
                throw new IllegalStateException("the secret of globex");
              }
              return "fine";
            });

    assertThat(answer)
        .containsExactly(
            data("fine"), error("Internal Server Error", "InternalError"), data("fine"));
    assertThat(invocation.log()).singleElement().asString().contains("the secret of globex");
  }

  @Test
  void aResolverMayTellItsOwnError() {
    List<Map<String, @Nullable Object>> answer =
        resolve(
            Events.json("appsync-batch"),
            () -> {
              throw new RequestRefusedException(new Problem(422, "Title too long", "TITLE"));
            });

    assertThat(answer).hasSize(3).containsOnly(error("422 Title too long [TITLE]", "TITLE"));
  }

  @Test
  void lambdasOwnTenantMustBeThatOfEachContext() {
    List<Map<String, @Nullable Object>> answer =
        resolve(Events.json("appsync-batch"), this::note, Invocation.isolatedFor("acme"));

    assertThat(answer)
        .containsExactly(
            data("acme"), error("400 Bad Request [BAO-1003]", "BAO-1003"), data("acme"));
  }

  @Test
  void theAnswerIsJsonAsAppSyncReadsIt() {
    assertThat(Events.write(resolve(Events.json("appsync-batch"), this::note), List.class))
        .isEqualTo("[{\"data\":\"acme\"},{\"data\":\"globex\"},{\"data\":\"acme\"}]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "[\"acme\"]", "[{}, 1]"})
  void aListOfSomethingElseIsAnError(String json) {
    assertThatThrownBy(() -> resolve(json, this::note)).isInstanceOf(ConfigurationException.class);
    assertThat(ran).isEmpty();
  }
}
