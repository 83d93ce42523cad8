package dev.bao.benchmarks.codec;

import dev.bao.benchmarks.shape.Samples;
import dev.bao.benchmarks.shape.Tiny;
import dev.bao.benchmarks.shape.TinyBean;
import org.jspecify.annotations.NullUnmarked;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticImmutableTableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticTableSchema;

/// Schemas of the enhanced client for Tiny that need no reflection.
final class TinyEnhanced {

  private TinyEnhanced() {}

  /// For the bean.
  static TableSchema<TinyBean> ofBean() {
    return StaticTableSchema.builder(TinyBean.class)
        .newItemSupplier(TinyBean::new)
        .addAttribute(
            String.class,
            StaticKeys.made("_pk", TinyBean::getPk, StaticAttributeTags.primaryPartitionKey()))
        .addAttribute(
            String.class,
            StaticKeys.made("_sk", TinyBean::getSk, StaticAttributeTags.primarySortKey()))
        .addAttribute(String.class, StaticKeys.made("_model", TinyBean::getModel))
        .addAttribute(
            String.class, a -> a.name("id").getter(TinyBean::getId).setter(TinyBean::setId))
        .addAttribute(
            String.class, a -> a.name("text").getter(TinyBean::getText).setter(TinyBean::setText))
        .build();
  }

  /// For the record, by a builder of it.
  static TableSchema<Tiny> ofRecord() {
    return StaticImmutableTableSchema.builder(Tiny.class, Builder.class)
        .newItemBuilder(Builder::new, Builder::build)
        .addAttribute(
            String.class,
            StaticKeys.madeOfRecord(
                "_pk",
                tiny -> Samples.prefix() + "ti#" + tiny.id(),
                StaticAttributeTags.primaryPartitionKey()))
        .addAttribute(
            String.class,
            StaticKeys.madeOfRecord("_sk", tiny -> "ti", StaticAttributeTags.primarySortKey()))
        .addAttribute(String.class, StaticKeys.madeOfRecord("_model", tiny -> "ti"))
        .addAttribute(String.class, a -> a.name("id").getter(Tiny::id).setter((b, id) -> b.id = id))
        .addAttribute(
            String.class, a -> a.name("text").getter(Tiny::text).setter((b, text) -> b.text = text))
        .build();
  }

  @NullUnmarked
  private static final class Builder {

    private String id;
    private String text;

    Tiny build() {
      return new Tiny(id, text);
    }
  }
}
