package dev.bao.benchmarks.shape;

import org.jspecify.annotations.NullUnmarked;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;

/// [Estimate] for the enhanced client.
@NullUnmarked
@DynamoDbBean
public class EstimateBean {

  private int hours;
  private String madeBy;

  public int getHours() {
    return hours;
  }

  public void setHours(int newHours) {
    hours = newHours;
  }

  public String getMadeBy() {
    return madeBy;
  }

  public void setMadeBy(String newMadeBy) {
    madeBy = newMadeBy;
  }
}
