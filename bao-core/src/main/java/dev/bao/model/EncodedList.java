package dev.bao.model;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Consumer;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// A list as attribute values, each made when it is asked for: the AWS SDK copies every list that
/// it is given, so that a list of what was made would be one too many.
final class EncodedList<E> extends AbstractList<AttributeValue> {

  private final List<E> values;
  private final String path;
  private final Encoder<E> encoder;

  EncodedList(List<E> values, String path, Encoder<E> encoder) {
    this.values = values;
    this.path = path;
    this.encoder = encoder;
  }

  @Override
  public int size() {
    return values.size();
  }

  @Override
  public AttributeValue get(int index) {
    return encoder.encode(Encode.element(values.get(index), path), path);
  }

  @Override
  public void forEach(Consumer<? super AttributeValue> action) {
    if (values instanceof RandomAccess) {
      for (int i = 0; i < values.size(); i++) {
        action.accept(get(i));
      }
    } else {
      values.forEach(value -> action.accept(encoder.encode(Encode.element(value, path), path)));
    }
  }
}
