package dev.bao.key;

import static dev.bao.key.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bao.error.ErrorCode;
import dev.bao.tenant.TenantId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Keys of item collections, of partitions that are a model's, and of shards.
class CollectionKeysTest {

  private static final KeySpace ACME = new KeySpace(KeyFormat.STANDARD, TenantId.of("acme"));

  @Test
  void aModelsPartitionIsItsPrefixAlone() {
    assertThat(ACME.modelPartition("r")).isEqualTo("acme#r");
    assertThat(ACME.indexModelPartition("r", 2)).isEqualTo("acme#r#gsi2");
  }

  @Test
  void aMembersSortKeyStartsWithItsPrefix() {
    assertThat(ACME.memberSort("t", "T1")).isEqualTo("t#T1");
    assertThat(ACME.memberStart("t")).isEqualTo("t#");
    assertThat(ACME.memberEnd("t")).isEqualTo("t$");
  }

  @Test
  void aMembersSortKeyIsAsLongAsAnyOther() {
    String longest = "a".repeat(KeySpace.MAX_SORT_BYTES - 2);

    assertThat(ACME.memberSort("t", longest)).hasSize(KeySpace.MAX_SORT_BYTES);
    refused(ErrorCode.KEY_TOO_LONG, () -> ACME.memberSort("t", longest + "a"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"t#T1", "t##", "t#t", "t#\0"})
  void aMemberIsKnownByItsSortKey(String sort) {
    assertThat(ACME.isMemberSort("t", sort)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "t", "t#", "t$", "tt#T1", "tx", "u#T1", "#t#T1", "T#T1", "t\0#"})
  void nothingElseIsAMember(String sort) {
    assertThat(ACME.isMemberSort("t", sort)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"0, 000", "7, 007", "9, 009", "10, 010", "42, 042", "99, 099", "100, 100"})
  void aShardHasItsNumberInThreeDigits(int shard, String digits) {
    assertThat(ACME.shardPartition("t", 1, shard, "apollo"))
        .isEqualTo("acme#t#gsi1#" + digits + "#apollo");
  }

  // Math.abs((long) id.hashCode()) % shards, as for the buckets of the iteration index.
  @ParameterizedTest
  @CsvSource({"a, 100, 97", "b, 98, 0", "c, 2, 1", "polygenelubricants, 200, 48", "a, 1, 0"})
  void theIdAloneDecidesOnTheShard(String id, int shards, int shard) {
    assertThat(ACME.shard(id, shards)).isEqualTo(shard);
  }
}
