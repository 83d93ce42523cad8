package dev.bao.benchmarks.codec;

import dev.bao.benchmarks.shape.Samples;
import dev.bao.benchmarks.shape.Small;
import dev.bao.benchmarks.shape.SmallBean;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticImmutableTableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticTableSchema;

/// Schemas of the enhanced client for Small that need no reflection.
final class SmallEnhanced {

  private SmallEnhanced() {}

  /// For the bean.
  static TableSchema<SmallBean> ofBean() {
    return StaticTableSchema.builder(SmallBean.class)
        .newItemSupplier(SmallBean::new)
        .addAttribute(
            String.class,
            StaticKeys.made("_pk", SmallBean::getPk, StaticAttributeTags.primaryPartitionKey()))
        .addAttribute(
            String.class,
            StaticKeys.made("_sk", SmallBean::getSk, StaticAttributeTags.primarySortKey()))
        .addAttribute(String.class, StaticKeys.made("_model", SmallBean::getModel))
        .addAttribute(
            String.class, a -> a.name("id").getter(SmallBean::getId).setter(SmallBean::setId))
        .addAttribute(
            String.class, a -> a.name("text").getter(SmallBean::getText).setter(SmallBean::setText))
        .addAttribute(
            byte[].class,
            a -> a.name("bytes").getter(SmallBean::getBytes).setter(SmallBean::setBytes))
        .addAttribute(
            EnhancedType.listOf(String.class),
            a -> a.name("list").getter(SmallBean::getList).setter(SmallBean::setList))
        .build();
  }

  /// For the record, by a builder of it.
  static TableSchema<Small> ofRecord() {
    return StaticImmutableTableSchema.builder(Small.class, Builder.class)
        .newItemBuilder(Builder::new, Builder::build)
        .addAttribute(
            String.class,
            StaticKeys.madeOfRecord(
                "_pk",
                small -> Samples.prefix() + "sm#" + small.id(),
                StaticAttributeTags.primaryPartitionKey()))
        .addAttribute(
            String.class,
            StaticKeys.madeOfRecord("_sk", small -> "sm", StaticAttributeTags.primarySortKey()))
        .addAttribute(String.class, StaticKeys.madeOfRecord("_model", small -> "sm"))
        .addAttribute(
            String.class, a -> a.name("id").getter(Small::id).setter((b, id) -> b.id = id))
        .addAttribute(
            String.class,
            a -> a.name("text").getter(Small::text).setter((b, text) -> b.text = text))
        .addAttribute(
            byte[].class,
            a -> a.name("bytes").getter(Small::bytes).setter((b, bytes) -> b.bytes = bytes))
        .addAttribute(
            EnhancedType.listOf(String.class),
            a -> a.name("list").getter(Small::list).setter((b, list) -> b.list = list))
        .build();
  }

  @NullUnmarked
  private static final class Builder {

    private String id;
    private String text;
    private byte[] bytes;
    private List<String> list;

    Small build() {
      return new Small(id, text, bytes, list);
    }
  }
}
