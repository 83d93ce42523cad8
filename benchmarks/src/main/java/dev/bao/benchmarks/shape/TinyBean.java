package dev.bao.benchmarks.shape;

import org.jspecify.annotations.NullUnmarked;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbAttribute;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSortKey;

/// [Tiny] for the enhanced client.
@NullUnmarked
@DynamoDbBean
public class TinyBean {

  private String id;
  private String text;

  @DynamoDbPartitionKey
  @DynamoDbAttribute("_pk")
  public String getPk() {
    return Samples.prefix() + "ti#" + id;
  }

  public void setPk(String made) {
    // Made of the other attributes.
  }

  @DynamoDbSortKey
  @DynamoDbAttribute("_sk")
  public String getSk() {
    return "ti";
  }

  public void setSk(String made) {
    // Made of the other attributes.
  }

  @DynamoDbAttribute("_model")
  public String getModel() {
    return "ti";
  }

  public void setModel(String made) {
    // Made of the other attributes.
  }

  public String getId() {
    return id;
  }

  public void setId(String newId) {
    id = newId;
  }

  public String getText() {
    return text;
  }

  public void setText(String newText) {
    text = newText;
  }
}
