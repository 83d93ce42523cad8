package dev.bao.benchmarks.codec;

import java.util.function.Consumer;
import java.util.function.Function;
import software.amazon.awssdk.enhanced.dynamodb.mapper.ImmutableAttribute;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttribute;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTag;

/// The attributes of an item that are made of others: written, and passed by when it is read.
final class StaticKeys {

  private StaticKeys() {}

  static <T> Consumer<StaticAttribute.Builder<T, String>> made(
      String name, Function<T, String> value, StaticAttributeTag... tags) {
    return attribute -> attribute.name(name).getter(value).setter((bean, made) -> {}).tags(tags);
  }

  static <T, B> Consumer<ImmutableAttribute.Builder<T, B, String>> madeOfRecord(
      String name, Function<T, String> value, StaticAttributeTag... tags) {
    return attribute -> attribute.name(name).getter(value).setter((builder, made) -> {}).tags(tags);
  }
}
