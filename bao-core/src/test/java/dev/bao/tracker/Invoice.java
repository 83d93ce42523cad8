package dev.bao.tracker;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.extensions.annotations.DynamoDbVersionAttribute;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbAttribute;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSecondaryPartitionKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSecondarySortKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSortKey;

/// A class of a team's own, as the AWS enhanced client knows them, with keys by name.
@DynamoDbBean
public class Invoice {

  private @Nullable String partitionKey;
  private @Nullable String sortKey;
  private @Nullable String indexPartitionKey;
  private @Nullable String indexSortKey;
  private @Nullable Integer amount;
  private @Nullable Long version;

  /// For the enhanced client.
  public Invoice() {}

  @DynamoDbPartitionKey
  @DynamoDbAttribute("_pk")
  public @Nullable String getPartitionKey() {
    return partitionKey;
  }

  public void setPartitionKey(@Nullable String key) {
    partitionKey = key;
  }

  @DynamoDbSortKey
  @DynamoDbAttribute("_sk")
  public @Nullable String getSortKey() {
    return sortKey;
  }

  public void setSortKey(@Nullable String key) {
    sortKey = key;
  }

  @DynamoDbSecondaryPartitionKey(indexNames = "gsi1")
  @DynamoDbAttribute("_gsi1_pk")
  public @Nullable String getIndexPartitionKey() {
    return indexPartitionKey;
  }

  public void setIndexPartitionKey(@Nullable String key) {
    indexPartitionKey = key;
  }

  @DynamoDbSecondarySortKey(indexNames = "gsi1")
  @DynamoDbAttribute("_gsi1_sk")
  public @Nullable String getIndexSortKey() {
    return indexSortKey;
  }

  public void setIndexSortKey(@Nullable String key) {
    indexSortKey = key;
  }

  public @Nullable Integer getAmount() {
    return amount;
  }

  public void setAmount(@Nullable Integer cents) {
    amount = cents;
  }

  @DynamoDbVersionAttribute
  public @Nullable Long getVersion() {
    return version;
  }

  public void setVersion(@Nullable Long number) {
    version = number;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Invoice that
        && Objects.equals(partitionKey, that.partitionKey)
        && Objects.equals(sortKey, that.sortKey)
        && Objects.equals(indexPartitionKey, that.indexPartitionKey)
        && Objects.equals(indexSortKey, that.indexSortKey)
        && Objects.equals(amount, that.amount)
        && Objects.equals(version, that.version);
  }

  @Override
  public int hashCode() {
    return Objects.hash(partitionKey, sortKey, amount, version);
  }
}
