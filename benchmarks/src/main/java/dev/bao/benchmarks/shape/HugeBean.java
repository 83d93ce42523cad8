package dev.bao.benchmarks.shape;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbAttribute;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSortKey;

/// [Huge] for the enhanced client.
@NullUnmarked
@DynamoDbBean
public class HugeBean {

  private String id;
  private String text1;
  private String text2;
  private byte[] bytes;
  private List<String> list;
  private Map<String, String> map1;
  private Map<String, List<String>> map2;
  private Map<String, Map<String, List<String>>> map3;

  @DynamoDbPartitionKey
  @DynamoDbAttribute("_pk")
  public String getPk() {
    return Samples.prefix() + "hu#" + id;
  }

  public void setPk(String made) {
    // Made of the other attributes.
  }

  @DynamoDbSortKey
  @DynamoDbAttribute("_sk")
  public String getSk() {
    return "hu";
  }

  public void setSk(String made) {
    // Made of the other attributes.
  }

  @DynamoDbAttribute("_model")
  public String getModel() {
    return "hu";
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

  public String getText1() {
    return text1;
  }

  public void setText1(String newText1) {
    text1 = newText1;
  }

  public String getText2() {
    return text2;
  }

  public void setText2(String newText2) {
    text2 = newText2;
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

  public Map<String, String> getMap1() {
    return map1;
  }

  public void setMap1(Map<String, String> newMap1) {
    map1 = newMap1;
  }

  public Map<String, List<String>> getMap2() {
    return map2;
  }

  public void setMap2(Map<String, List<String>> newMap2) {
    map2 = newMap2;
  }

  public Map<String, Map<String, List<String>>> getMap3() {
    return map3;
  }

  public void setMap3(Map<String, Map<String, List<String>>> newMap3) {
    map3 = newMap3;
  }
}
