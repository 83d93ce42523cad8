package dev.bao;

import com.github.f4b6a3.ulid.UlidCreator;
import dev.bao.local.DynamoDbLocal;
import dev.bao.local.KeySweep;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// The table that the tests of this module share, each in a tenant of its own.
public final class LocalTable {

  /// The table's name.
  public static final String NAME = "bao-core-tests";

  private static final Bao BAO = createTable();

  private LocalTable() {}

  private static Bao createTable() {
    Bao bao = Bao.builder().client(client()).table(NAME).build();
    bao.table().createIfMissing();
    SweepAtTheEnd.add(new KeySweep(client(), NAME));
    return bao;
  }

  /// A `Bao` on the table.
  public static Bao bao() {
    return BAO;
  }

  /// A client that no guard stands before: to look at items as they lie in the table.
  public static DynamoDbClient client() {
    return DynamoDbLocal.shared().client();
  }

  /// A tenant that no other test has.
  public static String newTenant() {
    return UlidCreator.getMonotonicUlid().toString();
  }
}
