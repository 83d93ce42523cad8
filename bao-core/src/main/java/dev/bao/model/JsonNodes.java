package dev.bao.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.BinaryNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.NumericNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.bao.error.MappingException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// JSON trees as DynamoDB's own types: M, L, S, N, BOOL, NULL, and B for binary nodes. The methods
/// have the shapes of an [Encoder] and a [Decoder].
///
/// Numbers keep their value and not the class of their node: 1.0 comes back as the whole number 1.
/// The properties of an object have no order.
public final class JsonNodes {

  /// How deep attribute values nest (Developer Guide, "Quotas", nested attribute depth).
  private static final int MAX_DEPTH = 32;

  private static final int INT_BITS = 31;
  private static final int LONG_BITS = 63;

  private JsonNodes() {}

  /// Writes a tree.
  ///
  /// @throws MappingException `BAO-7003` where it is null or a JSON null, is deeper than 32 levels,
  ///   or holds a number that DynamoDB cannot hold or a node that is no JSON
  public static AttributeValue encode(JsonNode value, String path) {
    JsonNode node = Encode.required(value, path);
    if (node.isNull()) {
      // As an attribute it could not be told from an absent one.
      throw Encode.refused(
          path, "is a JSON null", "Use null and mark the component @Nullable, or leave it out");
    }
    return encode(node, path, 1);
  }

  private static AttributeValue encode(JsonNode node, String path, int depth) {
    if (depth > MAX_DEPTH) {
      throw Encode.refused(
          path, "nests deeper than " + MAX_DEPTH + " levels", "Store it with @Json, as a text");
    }
    return switch (node) {
      case ObjectNode object -> encodeObject(object, path, depth);
      case ArrayNode array -> encodeArray(array, path, depth);
      case TextNode text -> Encode.text(text.textValue(), path);
      case NumericNode number -> encodeNumber(number, path);
      case BooleanNode bool -> Encode.bool(bool.booleanValue(), path);
      case NullNode ignored -> Encode.NULL;
      case BinaryNode binary ->
          AttributeValue.createB(SdkBytes.fromByteArray(binary.binaryValue()));
      default ->
          throw Encode.refused(
              path, "holds a " + node.getClass().getSimpleName(), "Make a tree of JSON values");
    };
  }

  private static AttributeValue encodeObject(ObjectNode object, String path, int depth) {
    Map<String, AttributeValue> entries = HashMap.newHashMap(object.size());
    for (Map.Entry<String, JsonNode> property : object.properties()) {
      entries.put(
          Encode.wellFormed(property.getKey(), path), encode(property.getValue(), path, depth + 1));
    }
    return AttributeValue.createM(entries);
  }

  private static AttributeValue encodeArray(ArrayNode array, String path, int depth) {
    List<AttributeValue> elements = new ArrayList<>(array.size());
    for (JsonNode element : array) {
      elements.add(encode(element, path, depth + 1));
    }
    return AttributeValue.createL(elements);
  }

  private static AttributeValue encodeNumber(NumericNode number, String path) {
    boolean isReal = number.isDouble() || number.isFloat();
    return isReal && !Double.isFinite(number.doubleValue())
        ? Encode.real(number.doubleValue(), path)
        : Encode.decimal(number.decimalValue(), path);
  }

  /// Reads a tree.
  ///
  /// @throws MappingException `BAO-7001` where it is absent, `BAO-7002` where it holds a set, which
  ///   JSON has not
  public static JsonNode decode(@Nullable AttributeValue value, String path) {
    return read(Decode.required(value, path), path);
  }

  private static JsonNode read(AttributeValue value, String path) {
    return switch (value.type()) {
      case M -> readObject(value.m(), path);
      case L -> readArray(value.l(), path);
      case S -> TextNode.valueOf(value.s());
      case N -> readNumber(Decode.decimal(value, path));
      case BOOL -> BooleanNode.valueOf(value.bool());
      case NUL -> NullNode.getInstance();
      case B -> BinaryNode.valueOf(value.b().asByteArray());
      default -> throw Unreadable.otherType("M, L, S, N, BOOL, NULL or B", value, path);
    };
  }

  private static JsonNode readObject(Map<String, AttributeValue> entries, String path) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    entries.forEach((name, value) -> object.set(name, read(value, path)));
    return object;
  }

  private static JsonNode readArray(List<AttributeValue> elements, String path) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode(elements.size());
    elements.forEach(element -> array.add(read(element, path)));
    return array;
  }

  private static JsonNode readNumber(BigDecimal number) {
    if (number.signum() != 0 && number.stripTrailingZeros().scale() > 0) {
      return DecimalNode.valueOf(number);
    }
    BigInteger whole = number.toBigInteger();
    if (whole.bitLength() <= INT_BITS) {
      return IntNode.valueOf(whole.intValue());
    }
    return whole.bitLength() <= LONG_BITS
        ? LongNode.valueOf(whole.longValue())
        : BigIntegerNode.valueOf(whole);
  }
}
