package dev.bao.isolation;

import dev.bao.Bao;
import dev.bao.Faults;
import dev.bao.LocalTable;
import dev.bao.key.KeyFormat;
import dev.bao.key.KeySpace;
import dev.bao.model.Encode;
import dev.bao.tenant.TenantContext;
import dev.bao.tenant.TenantId;
import dev.bao.tracker.BoardItemsRepository;
import dev.bao.tracker.Card;
import dev.bao.tracker.CardKeys;
import dev.bao.tracker.CardRepository;
import dev.bao.tracker.Member;
import dev.bao.tracker.MemberKeys;
import dev.bao.tracker.MemberRepository;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;

/// Two tenants with the same ids, and what a call of the matrix is made with: the own tenant's ids
/// and keys, or the other one's.
final class World {

  static final String TABLE = Attack.TABLE;

  final Faults http;
  final Bao bao;
  final AssetRepository assets;
  final MemberRepository members;
  final BoardItemsRepository items;
  final String own;
  final String other;
  private final boolean isForeign;

  /// The client for raw calls: that of `Bao`, or the platform's.
  final DynamoDbClient client;

  /// Two tenants.
  record Pair(String own, String other) {

    /// A new pair, whose tenants have the same ids.
    static Pair filled() {
      Pair pair = new Pair(LocalTable.newTenant(), LocalTable.newTenant());
      Bao bao = Bao.builder().client(LocalTable.client()).table(TABLE).build();
      for (String tenant : List.of(pair.own, pair.other)) {
        TenantContext.runWithTenant(tenant, () -> fill(bao, tenant));
      }
      return pair;
    }
  }

  World(Faults http, DynamoDbClient sender, Scope scope, Pair pair) {
    this.http = http;
    this.own = pair.own;
    this.other = pair.other;
    this.bao = Bao.builder().client(sender).table(TABLE).build();
    this.assets = new AssetRepository(bao);
    this.members = new MemberRepository(bao);
    this.items = new BoardItemsRepository(bao);
    this.isForeign = scope == Scope.FOREIGN;
    this.client = scope == Scope.PLATFORM ? bao.platform("matrix") : bao.client();
    http.operations().clear();
  }

  private static void fill(Bao bao, String tenant) {
    AssetRepository assets = new AssetRepository(bao);
    for (String id : List.of("1", "2")) {
      assets.create(asset("s", id, id.equals("1") ? "c" : "d", mark(tenant)));
    }
    new MemberRepository(bao).create(new Member("o", mark(tenant)));
    new CardRepository(bao).create(new Card("s", "1", mark(tenant), "o"));
  }

  private static Asset asset(String site, String id, String code, String name) {
    return new Asset(site, id, code, "o", "o", "o", "o", "o", name, null);
  }

  /// What each record of a tenant has in it, and no other.
  static String mark(String tenant) {
    return "of-" + tenant;
  }

  String mark() {
    return mark(own);
  }

  /// A value of the call: the own one, or a text that is a key of the other tenant's.
  private String given(String value) {
    return isForeign ? other + "#asset#" + value : value;
  }

  String site() {
    return given("s");
  }

  String code() {
    return given("c");
  }

  /// The value of each index's partition key.
  String owner() {
    return given("o");
  }

  Asset one() {
    return asset(site(), "1", code(), mark());
  }

  Asset fresh() {
    return asset(site(), "3", given("e"), mark());
  }

  /// The keys of the tenant that raw calls name.
  KeySpace keys() {
    return keys(isForeign ? other : own);
  }

  static KeySpace keys(String tenant) {
    return new KeySpace(KeyFormat.STANDARD, new TenantId(tenant));
  }

  /// Makes something in the scope of the call, or in that of the other tenant.
  <R> R made(ScopedValue.CallableOp<R, RuntimeException> maker) {
    return isForeign ? TenantContext.callWithTenant(other, maker) : maker.call();
  }

  Map<String, AttributeValue> key() {
    return Encode.key(AssetKeys.item(keys(), "s", "1"));
  }

  Map<String, AttributeValue> memberKey() {
    return Encode.key(MemberKeys.item(keys(), "o"));
  }

  /// All that lies in the table of what this world knows of a tenant.
  static Set<Map<String, AttributeValue>> raw(String tenant) {
    KeySpace in = keys(tenant);
    List<Map<String, AttributeValue>> keys =
        List.of(
            Encode.key(AssetKeys.item(in, "s", "1")),
            Encode.key(AssetKeys.item(in, "s", "2")),
            Encode.key(AssetKeys.item(in, "s", "3")),
            Encode.key(AssetKeys.uniqueCode(in, "c")),
            Encode.key(AssetKeys.uniqueCode(in, "d")),
            Encode.key(MemberKeys.item(in, "o")),
            Encode.key(MemberKeys.item(in, "n")),
            Encode.key(CardKeys.item(in, "s", "1")));
    KeysAndAttributes all = KeysAndAttributes.builder().keys(keys).consistentRead(true).build();
    return new HashSet<>(
        LocalTable.client()
            .batchGetItem(r -> r.requestItems(Map.of(TABLE, all)))
            .responses()
            .getOrDefault(TABLE, List.of()));
  }
}
