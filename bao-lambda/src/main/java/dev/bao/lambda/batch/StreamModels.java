package dev.bao.lambda.batch;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import dev.bao.error.ConfigurationException;
import dev.bao.error.ErrorCode;
import dev.bao.error.IsolationException;
import dev.bao.key.ItemKey;
import dev.bao.key.KeyFormat;
import dev.bao.key.KeySpace;
import dev.bao.model.Model;
import dev.bao.model.ModelSchema;
import dev.bao.tenant.TenantContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Reads the changes of a table's stream as records. The key of an item tells its model, in item
/// collections too. One for a function; thread-safe.
///
/// ```java
/// private static final StreamModels MODELS = StreamModels.of(TaskSchema::new, ProjectSchema::new);
/// ```
public final class StreamModels {

  private final List<ModelSchema<?>> schemas;

  private StreamModels(List<ModelSchema<?>> schemas) {
    this.schemas = schemas;
  }

  /// Knows these models.
  ///
  /// @param makers the generated schemas, as in `TaskSchema::new`
  /// @throws ConfigurationException `BAO-8002` where two of them have one prefix
  @SafeVarargs
  public static StreamModels of(Function<KeyFormat, ? extends ModelSchema<?>>... makers) {
    List<ModelSchema<?>> schemas = new ArrayList<>();
    Set<String> prefixes = new HashSet<>();
    for (Function<KeyFormat, ? extends ModelSchema<?>> maker : makers) {
      ModelSchema<?> schema = maker.apply(KeyFormat.STANDARD);
      if (!prefixes.add(schema.model().prefix())) {
        throw new ConfigurationException(
            ErrorCode.PREFIX_TAKEN,
            "Two models of a stream have the prefix '" + schema.model().prefix() + "'.");
      }
      schemas.add(schema);
    }
    return new StreamModels(List.copyOf(schemas));
  }

  /// Reads a change of the tenant of the scope.
  ///
  /// @throws dev.bao.error.TenantException where there is no tenant
  /// @throws IsolationException `BAO-2002` where the item is another tenant's, `BAO-2020` where its
  ///   `_model` is another one's
  /// @throws ConfigurationException `BAO-8001` where the stream has not the image that is needed
  /// @throws dev.bao.error.MappingException where an image does not fit its record
  public StreamChange read(DynamodbStreamRecord change) {
    return read(new TypedChange(change));
  }

  /// The same for a record of [MapBatchEvents#dynamoDb]. It has a name of its own, since an
  /// overload would not compile without aws-lambda-java-events.
  public StreamChange readMap(Map<String, Object> change) {
    return read(new MapChange(change));
  }

  private StreamChange read(ItemChange change) {
    KeySpace in = new KeySpace(KeyFormat.STANDARD, TenantContext.currentTenant());
    if (!StreamKeys.tenant(change).equals(in.tenant())) {
      throw new IsolationException(
          ErrorCode.FOREIGN_ITEM,
          "A change of the stream is of another tenant than the scope. Read it in the scope that"
              + " TenantBatchHandler opens for it.");
    }
    ItemKey key = StreamKeys.find(change).orElseThrow();
    Optional<ModelSchema<?>> schema =
        schemas.stream().filter(known -> owns(known.model(), in, key)).findFirst();
    return schema.isPresent() ? read(schema.get(), change) : new StreamChange.Other(key);
  }

  private static boolean owns(Model model, KeySpace in, ItemKey key) {
    return model.ownsPartition(in, key.partition()) && model.ownsSort(in, key.sort());
  }

  private static StreamChange read(ModelSchema<?> schema, ItemChange change) {
    Map<String, AttributeValue> before = change.before();
    Map<String, AttributeValue> after = change.after();
    return switch (String.valueOf(change.event())) {
      case "INSERT" -> new StreamChange.Inserted(needed(schema, after));
      case "MODIFY" ->
          new StreamChange.Modified(
              before == null ? null : needed(schema, before), needed(schema, after));
      case "REMOVE" -> new StreamChange.Removed(needed(schema, before), change.isOfDynamoDb());
      default ->
          throw new ConfigurationException(
              ErrorCode.ARGUMENT_INVALID,
              "A change of the stream is neither INSERT nor MODIFY nor REMOVE.");
    };
  }

  private static Object needed(ModelSchema<?> schema, @Nullable Map<String, AttributeValue> image) {
    if (image == null) {
      throw new ConfigurationException(
          ErrorCode.SETTING_INVALID,
          "The stream of the table lacks an image that is needed to read a "
              + schema.model().name()
              + ". Let its view type be NEW_AND_OLD_IMAGES.");
    }
    return schema.read(image);
  }
}
