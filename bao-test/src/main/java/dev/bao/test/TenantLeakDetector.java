package dev.bao.test;

import dev.bao.key.TableLayout;
import dev.bao.local.KeySweep;
import dev.bao.tenant.TenantId;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Reads a whole table and checks that no item is of two tenants: each partition key, of the table
/// and of every index, starts with a tenant, all of an item with the same one, and what only one
/// tenant knows stands in no item of another.
///
/// ```java
/// TenantLeakDetector.of(bao.platform("leak check"), "tracker")
///     .knowing(tenant -> organizations.contains(tenant.value()))
///     .owning(acme, "the name of Acme's secret project")
///     .check();
/// ```
///
/// It reads everything, so it costs what a scan costs. Its messages quote keys: it is for tests,
/// and for tables whose keys may be read by who runs it. Immutable.
public final class TenantLeakDetector {

  private static final String RULE =
      "each partition key starts with a known tenant, and all keys of an item with the same one";

  private static final int QUOTED = 20;

  private final DynamoDbClient client;
  private final String table;
  private final Predicate<TenantId> isTenant;
  private final Map<String, TenantId> owners;

  private TenantLeakDetector(
      DynamoDbClient client,
      String table,
      Predicate<TenantId> isTenant,
      Map<String, TenantId> owners) {
    this.client = client;
    this.table = table;
    this.isTenant = isTenant;
    this.owners = Map.copyOf(owners);
  }

  /// Makes a detector; nothing is sent yet. Every well-formed tenant id counts as known.
  ///
  /// @param client one that may scan the table, as that of `bao.platform(..)`
  public static TenantLeakDetector of(DynamoDbClient client, String table) {
    return new TenantLeakDetector(client, table, _ -> true, Map.of());
  }

  /// Knows these tenants and no others.
  public TenantLeakDetector knowing(Predicate<TenantId> newIsTenant) {
    return new TenantLeakDetector(client, table, newIsTenant, owners);
  }

  /// Looks for a text that only the items of one tenant may hold: in texts, binary values and
  /// names, at any depth.
  ///
  /// @param text as a test has written it for this tenant alone
  public TenantLeakDetector owning(TenantId tenant, String text) {
    Map<String, TenantId> more = new HashMap<>(owners);
    more.put(text, tenant);
    return new TenantLeakDetector(client, table, isTenant, more);
  }

  /// Reads all items with consistent reads and checks them.
  ///
  /// @throws AssertionError where an item breaks the rule; it says how many do and quotes keys
  public void check() {
    check(RULE);
    if (!owners.isEmpty()) {
      checkOwners();
    }
  }

  /// Checks the keys alone.
  ///
  /// @param rule what is checked, in a sentence for the message
  void check(String rule) {
    new KeySweep(client, table).check(rule, this::owner);
  }

  /// Whose a partition key is: a known tenant's, or the table's.
  private Optional<String> owner(String partitionKey) {
    if (partitionKey.equals(TableLayout.TABLE_ITEM)) {
      return Optional.of(partitionKey);
    }
    return Optional.of(partitionKey.indexOf('#'))
        .filter(end -> end > 0)
        .map(end -> partitionKey.substring(0, end))
        .filter(text -> TenantId.isValid(text) && isTenant.test(new TenantId(text)));
  }

  private void checkOwners() {
    List<String> leaks = new ArrayList<>();
    for (Map<String, AttributeValue> item :
        client.scanPaginator(scan -> scan.tableName(table).consistentRead(true)).items()) {
      String partition = text(item.get(TableLayout.PARTITION_KEY));
      String owner = owner(partition).orElse("");
      item.forEach((name, value) ->
          owners.forEach((text, tenant) -> {
            if (!tenant.value().equals(owner) && (name.contains(text) || holds(value, text))) {
              leaks.add(
                  "\n  "
                      + name
                      + " of the item _pk = "
                      + partition
                      + " holds what is of "
                      + tenant);
            }
          }));
    }
    if (!leaks.isEmpty()) {
      throw new AssertionError(
          leaks.size()
              + " attributes in the table '"
              + table
              + "' hold what only another tenant knows:"
              + String.join("", leaks.subList(0, Math.min(QUOTED, leaks.size()))));
    }
  }

  private static String text(@Nullable AttributeValue key) {
    return key == null || key.s() == null ? "" : key.s();
  }

  /// Whether a value holds a text, at any depth.
  static boolean holds(AttributeValue value, String text) {
    return switch (value.type()) {
      case S -> value.s().contains(text);
      case N -> value.n().contains(text);
      case B -> holds(value.b(), text);
      case SS -> value.ss().stream().anyMatch(element -> element.contains(text));
      case NS -> value.ns().stream().anyMatch(element -> element.contains(text));
      case BS -> value.bs().stream().anyMatch(element -> holds(element, text));
      case L -> value.l().stream().anyMatch(element -> holds(element, text));
      case M ->
          value.m().entrySet().stream()
              .anyMatch(entry -> entry.getKey().contains(text) || holds(entry.getValue(), text));
      case BOOL, NUL, UNKNOWN_TO_SDK_VERSION -> false;
    };
  }

  private static boolean holds(SdkBytes bytes, String text) {
    String searched =
        new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    return new String(bytes.asByteArray(), StandardCharsets.ISO_8859_1).contains(searched);
  }
}
