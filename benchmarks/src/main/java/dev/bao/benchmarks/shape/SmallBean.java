package dev.bao.benchmarks.shape;

import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbAttribute;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSortKey;

/// [Small] for the enhanced client.
@NullUnmarked
@DynamoDbBean
public class SmallBean {

  private String id;
  private String text;
  private byte[] bytes;
  private List<String> list;

  @DynamoDbPartitionKey
  @DynamoDbAttribute("_pk")
  public String getPk() {
    return Samples.prefix() + "sm#" + id;
  }

  public void setPk(String made) {
    // Made of the other attributes.
  }

  @DynamoDbSortKey
  @DynamoDbAttribute("_sk")
  public String getSk() {
    return "sm";
  }

  public void setSk(String made) {
    // Made of the other attributes.
  }

  @DynamoDbAttribute("_model")
  public String getModel() {
    return "sm";
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

  public byte[] getBytes() {
    return bytes;
  }

  public void setBytes(byte[] newBytes) {
    bytes = newBytes;
  }

  public List<String> getList() {
    return list;
  }

  public void setList(List<String> newList) {
    list = newList;
  }
}
