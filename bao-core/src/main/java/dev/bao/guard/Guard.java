package dev.bao.guard;

import dev.bao.error.ConfigurationException;
import dev.bao.error.ErrorCode;
import dev.bao.error.IsolationException;
import dev.bao.key.KeySpace;
import dev.bao.model.Model;
import dev.bao.model.ModelIdentity;
import dev.bao.tenant.PlatformListener;
import java.util.Collection;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// Stands between all of Bao and the user's client. Nothing that it hands out leads to that client
/// without a check. As safe for threads as the client behind it.
public final class Guard {

  private final DynamoDbClient client;
  private final String table;
  private final KnownModels known = new KnownModels();

  /// Guards a client.
  ///
  /// @param client the user's client, which stays the user's to close
  /// @param table the name of the only table that is let through
  public Guard(DynamoDbClient client, String table) {
    this.client = client;
    this.table = table;
  }

  /// Takes note of a model, so that a client of all of a tenant's models knows its keys where they
  /// do not tell the model by their start: where it is a member of an item collection.
  ///
  /// @param model gives all that is known of the model, the same at each call; not called before a
  ///   key has one of the model's prefixes
  public void register(ModelIdentity identity, Supplier<Model> model) {
    known.add(identity, model);
  }

  /// Takes note of a prefix that no model has: its items are described by a class of the
  /// application's own, and may be written by the clients of [#scopedWithRules].
  public void declare(String prefix) {
    known.declare(prefix);
  }

  /// A client for the items of one model of a tenant, and for its unique sentinels.
  public GuardedClient bind(KeySpace in, Model model) {
    return new GuardedClient(client, table, Owner.ofModel(in, model));
  }

  /// A client for the items of some models of a tenant, and for their unique sentinels. Each key
  /// tells its model, and the rest of the request is checked by all that is known of that model.
  ///
  /// @param models whose items may be named; where there are none, every key is refused
  public GuardedClient bind(KeySpace in, Collection<Model> models) {
    return new GuardedClient(client, table, Owner.ofModels(in, models));
  }

  /// A client for the items of all models of a tenant. The model is read from each key, and the
  /// rest of the request, such as index keys, has to agree with it.
  public GuardedClient bind(KeySpace in) {
    return new GuardedClient(client, table, Owner.ofTenant(in, known, false));
  }

  /// A client that asks for the tenant each time it sends a request, and then does as
  /// [#bind(KeySpace)].
  ///
  /// @param scope gives the tenant of the current scope, or throws where there is none
  public DynamoDbClient scoped(Supplier<KeySpace> scope) {
    return new ScopedClient(() -> bind(scope.get()));
  }

  /// A client like that of [#scoped], for code that knows nothing of a model's rules, such as the
  /// AWS enhanced client: it refuses writes of what only a repository can write.
  ///
  /// @param scope gives the tenant of the current scope, or throws where there is none
  public DynamoDbClient scopedWithRules(Supplier<KeySpace> scope) {
    return new ScopedClient(
        () -> new GuardedClient(client, table, Owner.ofTenant(scope.get(), known, true)));
  }

  /// A client for what is about the table and no tenant: creating, describing and updating it, its
  /// TTL, the item that describes it, and scans, which read the items of all tenants.
  ///
  /// @param name why this is done, for the audit
  /// @param listener told of each call before it is sent
  /// @throws ConfigurationException `BAO-8005` where the name is blank
  /// @throws IsolationException from the client, for any other operation, table or item
  public DynamoDbClient platform(String name, PlatformListener listener) {
    if (name.isBlank()) {
      throw new ConfigurationException(
          ErrorCode.ARGUMENT_INVALID,
          "The name of a platform scope is blank. Pass a name by which an audit can tell why the"
              + " tenants' guard was left out, such as `create-table`.");
    }
    return new PlatformClient(client, table, name, listener);
  }
}
