package dev.bao.key;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bao.tenant.TenantId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/// No key of one tenant and model is ever a key of another one.
class KeySpacePropertyTest {

  private static final String[] TENANTS = {
    "a", "ab", "a-b", "A", "a.b", "a_", "a-", "a.", "aa", "u", "U", "gsi1", "iter", "raft_uc", "0",
  };
  private static final String[] MODELS = {
    "a", "ab", "a-b", "A", "a_", "u", "U", "gsi1", "gsi2", "iter", "raft_uc", "uc1", "a-",
  };
  private static final String[] COMPONENTS = {"a", "ab", "email", "name", "a_", "A"};

  private static KeySpace of(String tenant) {
    return new KeySpace(KeyFormat.STANDARD, TenantId.of(tenant));
  }

  /// The attributes that hold a partition key.
  enum Attribute {
    TABLE,
    INDEX_1,
    INDEX_2,
    ITERATION
  }

  /// What a partition key is made of. Two that differ must have different texts in one attribute.
  sealed interface Source {

    String tenant();

    String model();

    Attribute attribute();

    String key();

    /// What all keys of this kind start with in the given tenant and model, and no others.
    String prefixIn(KeySpace space, String model);
  }

  record Item(String tenant, String model, String value) implements Source {

    @Override
    public Attribute attribute() {
      return Attribute.TABLE;
    }

    @Override
    public String key() {
      return of(tenant).partition(model, value);
    }

    @Override
    public String prefixIn(KeySpace space, String model) {
      return space.prefix(model);
    }
  }

  record Sentinel(String tenant, String model, int constraint, String component, String value)
      implements Source {

    @Override
    public Attribute attribute() {
      return Attribute.TABLE;
    }

    @Override
    public String key() {
      return of(tenant).sentinel(model, constraint, component, value).partition();
    }

    @Override
    public String prefixIn(KeySpace space, String model) {
      return space.sentinelPrefix(model, constraint);
    }
  }

  record IndexEntry(String tenant, String model, int slot, String value) implements Source {

    @Override
    public Attribute attribute() {
      return slot == 1 ? Attribute.INDEX_1 : Attribute.INDEX_2;
    }

    @Override
    public String key() {
      return of(tenant).indexPartition(model, slot, value);
    }

    @Override
    public String prefixIn(KeySpace space, String model) {
      return space.indexPrefix(model, slot);
    }
  }

  record Bucket(String tenant, String model, int bucket) implements Source {

    @Override
    public Attribute attribute() {
      return Attribute.ITERATION;
    }

    @Override
    public String key() {
      // A text of one character has that character as its hash.
      return of(tenant).iterationPartition(model, 1000, String.valueOf((char) bucket));
    }

    @Override
    public String prefixIn(KeySpace space, String model) {
      return space.prefix(model);
    }
  }

  @Property
  void aKeyIsOwnedByItsTenantOnly(@ForAll("sources") Source source) {
    String key = source.key();

    for (String tenant : TENANTS) {
      KeySpace space = of(tenant);

      assertThat(space.owns(key))
          .as("owned by %s", tenant)
          .isEqualTo(tenant.equals(source.tenant()));
      assertThat(key.startsWith(space.prefix())).isEqualTo(tenant.equals(source.tenant()));
    }
  }

  @Property
  void aKeyStartsWithThePrefixOfItsTenantAndModelOnly(@ForAll("sources") Source source) {
    String key = source.key();

    for (String tenant : TENANTS) {
      for (String model : MODELS) {
        assertThat(key.startsWith(source.prefixIn(of(tenant), model)))
            .as("of %s in %s", model, tenant)
            .isEqualTo(tenant.equals(source.tenant()) && model.equals(source.model()));
      }
    }
  }

  @Property
  void aSentinelStartsWithThePrefixOfItsConstraintOnly(
      @ForAll("sentinels") Sentinel source, @ForAll @IntRange(min = 1, max = 3) int constraint) {
    assertThat(
            source.key().startsWith(of(source.tenant()).sentinelPrefix(source.model(), constraint)))
        .isEqualTo(constraint == source.constraint());
  }

  @Property
  void anIndexEntryStartsWithThePrefixOfItsSlotOnly(
      @ForAll("indexEntries") IndexEntry source, @ForAll @IntRange(min = 1, max = 5) int slot) {
    assertThat(source.key().startsWith(of(source.tenant()).indexPrefix(source.model(), slot)))
        .isEqualTo(slot == source.slot());
  }

  @Property
  void anItemIsNoSentinelAndASentinelNoItem(
      @ForAll("items") Item item, @ForAll("sentinels") Sentinel sentinel) {
    for (String model : MODELS) {
      for (int constraint = 1; constraint <= 3; constraint++) {
        assertThat(item.key())
            .doesNotStartWith(of(item.tenant()).sentinelPrefix(model, constraint));
      }
      assertThat(sentinel.key()).doesNotStartWith(of(sentinel.tenant()).prefix(model));
    }
  }

  @Property(tries = 200)
  void differentSourcesNeverGiveTheSameKeyInOneAttribute(@ForAll("manySources") List<Source> all) {
    Map<Attribute, Map<String, Source>> owners = new HashMap<>();

    for (Source source : all) {
      Source owner =
          owners
              .computeIfAbsent(source.attribute(), _ -> new HashMap<>())
              .computeIfAbsent(source.key(), _ -> source);

      assertThat(owner).isEqualTo(source);
    }
  }

  @Property
  void anIdStaysInItsBucketAndTheBucketWithinItsRange(
      @ForAll("tenants") String tenant,
      @ForAll("models") String model,
      @ForAll @IntRange(min = 1, max = 1000) int buckets,
      @ForAll(supplier = HostileText.class) String id) {
    String key = of(tenant).iterationPartition(model, buckets, id);

    String iteration = tenant + "#" + model + "#iter";
    long bucket = Math.abs((long) id.hashCode()) % buckets;
    assertThat(key).isEqualTo(buckets == 1 ? iteration : iteration + "#%03d".formatted(bucket));
  }

  @Provide
  static Arbitrary<String> tenants() {
    return Arbitraries.of(TENANTS);
  }

  @Provide
  static Arbitrary<String> models() {
    return Arbitraries.of(MODELS);
  }

  /// Short enough for a key.
  private static Arbitrary<String> values() {
    return new HostileText().get().filter(text -> text.length() < 500);
  }

  @Provide
  static Arbitrary<Item> items() {
    return Combinators.combine(tenants(), models(), values()).as(Item::new).withoutEdgeCases();
  }

  @Provide
  static Arbitrary<Sentinel> sentinels() {
    return Combinators.combine(
            tenants(),
            models(),
            Arbitraries.integers().between(1, 3),
            Arbitraries.of(COMPONENTS),
            values())
        .as(Sentinel::new)
        .withoutEdgeCases();
  }

  @Provide
  static Arbitrary<IndexEntry> indexEntries() {
    return Combinators.combine(tenants(), models(), Arbitraries.integers().between(1, 2), values())
        .as(IndexEntry::new)
        .withoutEdgeCases();
  }

  private static Arbitrary<Bucket> buckets() {
    return Combinators.combine(tenants(), models(), Arbitraries.integers().between(0, 999))
        .as(Bucket::new);
  }

  @Provide
  static Arbitrary<Source> sources() {
    return Arbitraries.<Source>oneOf(items(), sentinels(), indexEntries(), buckets())
        .withoutEdgeCases();
  }

  @Provide
  static Arbitrary<List<Source>> manySources() {
    return sources().list().ofSize(200);
  }
}
