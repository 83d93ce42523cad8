package dev.bao.model;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.bao.error.MappingException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.enhanced.dynamodb.AttributeConverter;
import software.amazon.awssdk.enhanced.dynamodb.AttributeValueType;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class ConvertedTest {

  static Stream<@Nullable AttributeValue> nothings() {
    return Stream.of(null, AttributeValue.fromNul(true), AttributeValue.builder().build());
  }

  @ParameterizedTest
  @MethodSource("nothings")
  void refusesAConverterThatWritesNothing(@Nullable AttributeValue nothing) {
    assertThatExceptionOfType(MappingException.class)
        .isThrownBy(() -> new Converted<>(new Empty(nothing)).encode("secret", "Task.note"))
        .withMessageContaining("[BAO-7040] The converter of Task.note")
        .withMessageNotContaining("secret");
  }

  @ParameterizedTest
  @MethodSource("nothings")
  void refusesAConverterThatReadsNothing(@Nullable AttributeValue nothing) {
    assertThatExceptionOfType(MappingException.class)
        .isThrownBy(() ->
            new Converted<>(new Empty(nothing)).decode(AttributeValue.fromS("secret"), "Task.note"))
        .withMessageContaining("[BAO-7040] The converter of Task.note")
        .withMessageNotContaining("secret");
  }

  /// A converter that makes nothing of anything, as a faulty one of a user might.
  @SuppressWarnings("NullAway")
  private record Empty(@Nullable AttributeValue written) implements AttributeConverter<String> {

    @Override
    public AttributeValue transformFrom(String value) {
      return written;
    }

    @Override
    public String transformTo(AttributeValue value) {
      return null;
    }

    @Override
    public EnhancedType<String> type() {
      return EnhancedType.of(String.class);
    }

    @Override
    public AttributeValueType attributeValueType() {
      return AttributeValueType.S;
    }
  }
}
