package dev.bao.model;

import dev.bao.error.ErrorCode;
import dev.bao.error.MappingException;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.AttributeConverter;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Values as a converter of the AWS enhanced client stores them. Its methods have the shapes of an
/// [Encoder] and a [Decoder]. Generated schemas hold one for each converter; as thread-safe as
/// that.
///
/// @param <V> the type of the values
public final class Converted<V> {

  private final AttributeConverter<V> converter;

  /// For generated code.
  public Converted(AttributeConverter<V> converter) {
    this.converter = converter;
  }

  /// Writes a value.
  ///
  /// @throws MappingException `BAO-7003` where it is null, `BAO-7040` where the converter throws or
  ///   makes no value
  public AttributeValue encode(V value, String path) {
    V given = Encode.required(value, path);
    AttributeValue written;
    try {
      written = converter.transformFrom(given);
    } catch (RuntimeException e) {
      throw thrown(path, e);
    }
    // An explicit null would be read as an absent attribute, which the converter is not asked for.
    if (Decode.isAbsent(written) || written.type() == AttributeValue.Type.UNKNOWN_TO_SDK_VERSION) {
      throw failed(path, "made no attribute value of a value");
    }
    return written;
  }

  /// Reads a value.
  ///
  /// @throws MappingException `BAO-7001` where it is absent, `BAO-7040` where the converter throws
  ///   or makes no value
  public V decode(@Nullable AttributeValue value, String path) {
    AttributeValue present = Decode.required(value, path);
    V read;
    try {
      read = converter.transformTo(present);
    } catch (RuntimeException e) {
      throw thrown(path, e);
    }
    if (read == null) {
      throw failed(path, "made no value of an attribute value");
    }
    return read;
  }

  /// Not with the failure as its cause, whose message may hold the value, but with its trace.
  private MappingException thrown(String path, RuntimeException failure) {
    MappingException error = failed(path, "threw " + failure.getClass().getName());
    error.setStackTrace(failure.getStackTrace());
    return error;
  }

  private MappingException failed(String path, String what) {
    return new MappingException(
        ErrorCode.CONVERTER_FAILED,
        "The converter of "
            + path
            + ", "
            + converter.getClass().getName()
            + ", "
            + what
            + ". Mend the converter, or mark the component @Nullable: it is never asked for null.");
  }
}
