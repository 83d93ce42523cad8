package dev.bao.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.bao.error.ErrorCode;
import dev.bao.error.IsolationException;
import dev.bao.key.KeyFormat;
import dev.bao.key.KeySpace;
import dev.bao.model.Model;
import dev.bao.model.ModelIdentity;
import dev.bao.model.ModelIndex;
import dev.bao.model.ModelUnique;
import dev.bao.tenant.TenantId;
import java.util.HashMap;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Tasks and comments of the tenants `acme` and `globex`. Values that no message may repeat hold
/// [#SECRET] or the name of the other tenant.
final class Fixture {

  static final String TABLE = "tracker";
  static final String SECRET = "Hush";

  static final KeySpace ACME = new KeySpace(KeyFormat.STANDARD, TenantId.of("acme"));
  static final KeySpace GLOBEX = new KeySpace(KeyFormat.STANDARD, TenantId.of("globex"));

  /// Uses gsi1, of which each half stands alone, and gsi2, of which none does.
  static final Model TASK =
      Model.builder("Task", "t")
          .index(new ModelIndex("byProject", 1, true))
          .index(new ModelIndex("byStatus", 2, false))
          .unique(new ModelUnique(1, "slug", "slug"))
          .iterated(10)
          .build();

  /// Is in no index at all.
  static final Model COMMENT = Model.builder("Comment", "c").sortKey().build();

  final RecordingClient raw = new RecordingClient();
  final Guard guard = new Guard(raw.client, TABLE);

  /// Bound to the tasks of acme.
  final GuardedClient tasks = guard.bind(ACME, TASK);

  /// Bound to acme and no model.
  final GuardedClient tenant = guard.bind(ACME);

  /// Tells the guard of a model.
  void register(Model model) {
    guard.register(
        new ModelIdentity(model.name(), model.prefix(), model.collection()), () -> model);
  }

  /// Asserts that the guard refuses, that nothing was sent, and that the message gives nothing
  /// away.
  void refuses(ErrorCode code, ThrowingCallable call) {
    Throwable thrown = catchThrowable(call);

    assertRefused(code, thrown);
    assertThat(thrown.getMessage()).contains("Nothing was sent.");
    assertThat(raw.calls).as("requests that were sent").isEmpty();
  }

  /// Asserts that the guard keeps an answer back, and that the error gives nothing of it away.
  void keepsBack(ThrowingCallable call) {
    Throwable thrown = catchThrowable(call);

    assertRefused(ErrorCode.FOREIGN_ITEM, thrown);
    assertThat(thrown.getCause()).isNull();
    assertThat(raw.calls).as("requests that were sent").hasSize(1);
  }

  private static void assertRefused(ErrorCode code, Throwable thrown) {
    assertThat(thrown).isInstanceOf(IsolationException.class);
    assertThat(((IsolationException) thrown).code()).isEqualTo(code);
    assertThat(thrown.getMessage()).doesNotContain(SECRET, "globex");
  }

  static AttributeValue s(String text) {
    return AttributeValue.fromS(text);
  }

  static AttributeValue n(String number) {
    return AttributeValue.fromN(number);
  }

  /// The key of a task of acme.
  static Map<String, AttributeValue> taskKey(String id) {
    return key(ACME.partition("t", id), "t");
  }

  static Map<String, AttributeValue> key(String partition, String sort) {
    return Map.of("_pk", s(partition), "_sk", s(sort));
  }

  /// A map of strings, from names and values in turn.
  static Map<String, AttributeValue> strings(String... pairs) {
    Map<String, AttributeValue> map = new HashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put(pairs[i], s(pairs[i + 1]));
    }
    return map;
  }

  /// A map with some entries more, or others.
  static Map<String, AttributeValue> with(
      Map<String, AttributeValue> map, Map<String, AttributeValue> more) {
    Map<String, AttributeValue> all = new HashMap<>(map);
    all.putAll(more);
    return all;
  }
}
