package dev.bao.benchmarks.codec;

import dev.bao.benchmarks.shape.Huge;
import dev.bao.benchmarks.shape.HugeBean;
import dev.bao.benchmarks.shape.Samples;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticImmutableTableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticTableSchema;

/// Schemas of the enhanced client for Huge that need no reflection.
final class HugeEnhanced {

  private HugeEnhanced() {}

  /// For the bean.
  static TableSchema<HugeBean> ofBean() {
    return StaticTableSchema.builder(HugeBean.class)
        .newItemSupplier(HugeBean::new)
        .addAttribute(
            String.class,
            StaticKeys.made("_pk", HugeBean::getPk, StaticAttributeTags.primaryPartitionKey()))
        .addAttribute(
            String.class,
            StaticKeys.made("_sk", HugeBean::getSk, StaticAttributeTags.primarySortKey()))
        .addAttribute(String.class, StaticKeys.made("_model", HugeBean::getModel))
        .addAttribute(
            String.class, a -> a.name("id").getter(HugeBean::getId).setter(HugeBean::setId))
        .addAttribute(
            String.class,
            a -> a.name("text1").getter(HugeBean::getText1).setter(HugeBean::setText1))
        .addAttribute(
            String.class,
            a -> a.name("text2").getter(HugeBean::getText2).setter(HugeBean::setText2))
        .addAttribute(
            byte[].class,
            a -> a.name("bytes").getter(HugeBean::getBytes).setter(HugeBean::setBytes))
        .addAttribute(
            EnhancedType.listOf(String.class),
            a -> a.name("list").getter(HugeBean::getList).setter(HugeBean::setList))
        .addAttribute(
            EnhancedType.mapOf(String.class, String.class),
            a -> a.name("map1").getter(HugeBean::getMap1).setter(HugeBean::setMap1))
        .addAttribute(
            EnhancedType.mapOf(EnhancedType.of(String.class), EnhancedType.listOf(String.class)),
            a -> a.name("map2").getter(HugeBean::getMap2).setter(HugeBean::setMap2))
        .addAttribute(
            EnhancedType.mapOf(
                EnhancedType.of(String.class),
                EnhancedType.mapOf(
                    EnhancedType.of(String.class), EnhancedType.listOf(String.class))),
            a -> a.name("map3").getter(HugeBean::getMap3).setter(HugeBean::setMap3))
        .build();
  }

  /// For the record, by a builder of it.
  static TableSchema<Huge> ofRecord() {
    return StaticImmutableTableSchema.builder(Huge.class, Builder.class)
        .newItemBuilder(Builder::new, Builder::build)
        .addAttribute(
            String.class,
            StaticKeys.madeOfRecord(
                "_pk",
                huge -> Samples.prefix() + "hu#" + huge.id(),
                StaticAttributeTags.primaryPartitionKey()))
        .addAttribute(
            String.class,
            StaticKeys.madeOfRecord("_sk", huge -> "hu", StaticAttributeTags.primarySortKey()))
        .addAttribute(String.class, StaticKeys.madeOfRecord("_model", huge -> "hu"))
        .addAttribute(String.class, a -> a.name("id").getter(Huge::id).setter((b, id) -> b.id = id))
        .addAttribute(
            String.class,
            a -> a.name("text1").getter(Huge::text1).setter((b, text1) -> b.text1 = text1))
        .addAttribute(
            String.class,
            a -> a.name("text2").getter(Huge::text2).setter((b, text2) -> b.text2 = text2))
        .addAttribute(
            byte[].class,
            a -> a.name("bytes").getter(Huge::bytes).setter((b, bytes) -> b.bytes = bytes))
        .addAttribute(
            EnhancedType.listOf(String.class),
            a -> a.name("list").getter(Huge::list).setter((b, list) -> b.list = list))
        .addAttribute(
            EnhancedType.mapOf(String.class, String.class),
            a -> a.name("map1").getter(Huge::map1).setter((b, map1) -> b.map1 = map1))
        .addAttribute(
            EnhancedType.mapOf(EnhancedType.of(String.class), EnhancedType.listOf(String.class)),
            a -> a.name("map2").getter(Huge::map2).setter((b, map2) -> b.map2 = map2))
        .addAttribute(
            EnhancedType.mapOf(
                EnhancedType.of(String.class),
                EnhancedType.mapOf(
                    EnhancedType.of(String.class), EnhancedType.listOf(String.class))),
            a -> a.name("map3").getter(Huge::map3).setter((b, map3) -> b.map3 = map3))
        .build();
  }

  @NullUnmarked
  private static final class Builder {

    private String id;
    private String text1;
    private String text2;
    private byte[] bytes;
    private List<String> list;
    private Map<String, String> map1;
    private Map<String, List<String>> map2;
    private Map<String, Map<String, List<String>>> map3;

    Huge build() {
      return new Huge(id, text1, text2, bytes, list, map1, map2, map3);
    }
  }
}
