package dev.bao.local;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/// Reads a whole table and checks whose its items are: a last look at a table that tests shared.
///
/// Each partition key of an item, in the table and in its global secondary indexes, must name an
/// owner, and all of them the same one. What an owner is, the caller says. Thread-safe.
public final class KeySweep {

  /// How many keys a message quotes.
  private static final int QUOTED = 20;

  private final DynamoDbClient client;
  private final String table;

  /// Makes the sweep of a table; nothing is sent yet.
  ///
  /// @param client a client that may scan the table
  /// @param table the table's name
  public KeySweep(DynamoDbClient client, String table) {
    this.client = client;
    this.table = table;
  }

  /// Reads all items with consistent reads and checks them. The message of a failure says how many
  /// items break the rule and quotes keys: it is for test data only.
  ///
  /// @param rule what is checked, in a sentence for the message
  /// @param owner gives the owner that a partition key names, empty where it names none
  /// @throws AssertionError where an item breaks the rule
  public void check(String rule, Function<String, Optional<String>> owner) {
    List<String> attributes = partitionKeys();
    List<String> wrongKeys = new ArrayList<>();
    int items = 0;
    int wrongItems = 0;
    for (Map<String, AttributeValue> item : scan()) {
      List<String> wrong = wrongKeys(item, attributes, owner);
      wrongKeys.addAll(wrong);
      wrongItems += wrong.isEmpty() ? 0 : 1;
      items++;
    }
    if (wrongItems > 0) {
      throw new AssertionError(
          wrongItems
              + " of "
              + items
              + " items in the table '"
              + table
              + "' break the rule: "
              + rule
              + quote(wrongKeys));
    }
  }

  private Iterable<Map<String, AttributeValue>> scan() {
    return client.scanPaginator(request -> request.tableName(table).consistentRead(true)).items();
  }

  /// The attributes that are partition keys; that of the table comes first.
  private List<String> partitionKeys() {
    TableDescription description =
        client.describeTable(request -> request.tableName(table)).table();
    Stream<List<KeySchemaElement>> indexes =
        description.globalSecondaryIndexes().stream()
            .map(GlobalSecondaryIndexDescription::keySchema);
    return Stream.concat(Stream.of(description.keySchema()), indexes)
        .flatMap(List::stream)
        .filter(key -> key.keyType() == KeyType.HASH)
        .map(KeySchemaElement::attributeName)
        .distinct()
        .toList();
  }

  /// The keys of an item that name no owner or another one than the item's, in words.
  private static List<String> wrongKeys(
      Map<String, AttributeValue> item,
      List<String> attributes,
      Function<String, Optional<String>> owner) {
    String itemAttribute = attributes.getFirst();
    String itemKey = text(item.get(itemAttribute));
    Optional<String> itemOwner = owner.apply(itemKey);
    List<String> wrong = new ArrayList<>();
    for (String attribute : attributes) {
      String key = text(item.get(attribute));
      Optional<String> keyOwner = owner.apply(key);
      if (item.containsKey(attribute) && (keyOwner.isEmpty() || !keyOwner.equals(itemOwner))) {
        boolean ofTable = attribute.equals(itemAttribute);
        String which = ofTable ? "" : ", of the item " + itemAttribute + " = " + itemKey;
        wrong.add(attribute + " = " + key + which);
      }
    }
    return wrong;
  }

  private static String text(@Nullable AttributeValue key) {
    return key == null || key.s() == null ? String.valueOf(key) : key.s();
  }

  private static String quote(List<String> keys) {
    String quoted =
        keys.stream().limit(QUOTED).map(key -> "\n  " + key).collect(Collectors.joining());
    return keys.size() > QUOTED ? quoted + "\n  and " + (keys.size() - QUOTED) + " more" : quoted;
  }
}
