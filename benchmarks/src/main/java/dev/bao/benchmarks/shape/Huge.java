package dev.bao.benchmarks.shape;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.PartitionKey;
import java.util.List;
import java.util.Map;

/// Two strings, bytes, a list, and three maps, each nested one level deeper.
@SuppressWarnings("ArrayRecordComponent")
@BaoModel(prefix = "hu", iterationBuckets = 0)
public record Huge(
    @PartitionKey String id,
    String text1,
    String text2,
    byte[] bytes,
    List<String> list,
    Map<String, String> map1,
    Map<String, List<String>> map2,
    Map<String, Map<String, List<String>>> map3) {}
