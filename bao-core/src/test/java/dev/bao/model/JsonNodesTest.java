package dev.bao.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.BinaryNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.POJONode;
import com.fasterxml.jackson.databind.node.ShortNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.bao.error.MappingException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class JsonNodesTest {

  private static final String PATH = "Task.details";
  private static final int DEPTH = 4;
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /// Numbers are the same where they compare as equal, whatever their nodes' classes.
  private static int compare(JsonNode one, JsonNode other) {
    boolean same =
        (one.isNumber() && other.isNumber())
            ? one.decimalValue().compareTo(other.decimalValue()) == 0
            : one.equals(other);
    return same ? 0 : 1;
  }

  private static JsonNode written(JsonNode node) {
    return JsonNodes.decode(JsonNodes.encode(node, PATH), PATH);
  }

  private static Arbitrary<JsonNode> numbers() {
    return Arbitraries.oneOf(
        Arbitraries.integers().map(IntNode::valueOf),
        Arbitraries.shorts().map(ShortNode::valueOf),
        Arbitraries.longs().map(LongNode::valueOf),
        Arbitraries.bigIntegers()
            .between(BigInteger.TEN.pow(37).negate(), BigInteger.TEN.pow(37))
            .map(BigIntegerNode::valueOf),
        Arbitraries.doubles().between(-1e15, 1e15).map(DoubleNode::valueOf),
        Arbitraries.bigDecimals()
            .between(new BigDecimal("-1E20"), new BigDecimal("1E20"))
            .ofScale(16)
            .map(DecimalNode::valueOf));
  }

  private static Arbitrary<JsonNode> nodes(int depth) {
    Arbitrary<JsonNode> leaves =
        Arbitraries.oneOf(
            numbers(),
            Arbitraries.strings().map(TextNode::valueOf),
            Arbitraries.of(BooleanNode.TRUE, BooleanNode.FALSE, NullNode.getInstance()),
            Arbitraries.bytes().array(byte[].class).ofMaxSize(5).map(BinaryNode::valueOf));
    if (depth == 0) {
      return leaves;
    }
    Arbitrary<JsonNode> arrays =
        nodes(depth - 1).list().ofMaxSize(4).map(list -> JSON.arrayNode().addAll(list));
    Arbitrary<JsonNode> objects =
        Arbitraries.maps(Arbitraries.strings(), nodes(depth - 1))
            .ofMaxSize(4)
            .map(map -> JSON.objectNode().setAll(map));
    return Arbitraries.oneOf(leaves, arrays, objects);
  }

  @Provide
  Arbitrary<JsonNode> trees() {
    return nodes(DEPTH).filter(node -> !node.isNull());
  }

  @Property
  void treesComeBackWithTheSameValues(@ForAll("trees") JsonNode tree) {
    assertThat(tree.equals(JsonNodesTest::compare, written(tree))).isTrue();
  }

  @Test
  void wholeNumbersComeBackAsTheSmallestNodeThatHoldsThem() {
    assertThat(written(LongNode.valueOf(7))).isEqualTo(IntNode.valueOf(7));
    assertThat(written(DoubleNode.valueOf(1.0))).isEqualTo(IntNode.valueOf(1));
    assertThat(written(DecimalNode.valueOf(new BigDecimal("1E+10"))))
        .isEqualTo(LongNode.valueOf(10_000_000_000L));
    assertThat(written(LongNode.valueOf(Long.MIN_VALUE)))
        .isEqualTo(LongNode.valueOf(Long.MIN_VALUE));
  }

  @Test
  void refusesMoreThanThirtyEightDigits() {
    BigInteger digits = BigInteger.TEN.pow(38).subtract(BigInteger.ONE);

    assertThat(written(BigIntegerNode.valueOf(digits))).isEqualTo(BigIntegerNode.valueOf(digits));
    assertThatExceptionOfType(MappingException.class)
        .isThrownBy(() ->
            written(JSON.arrayNode().add(digits.multiply(BigInteger.TEN).add(BigInteger.ONE))))
        .withMessageContaining("BAO-7003")
        .withMessageContaining("39 significant digits");
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void refusesNumbersThatAreNone(double number) {
    assertThatExceptionOfType(MappingException.class)
        .isThrownBy(() -> written(JSON.arrayNode().add(number).add((float) number)))
        .withMessageContaining("BAO-7003")
        .withMessageContaining("not finite");
    assertThatExceptionOfType(MappingException.class)
        .isThrownBy(() -> written(JSON.numberNode((float) number)));
  }

  @Test
  void refusesNodesThatAreNoJson() {
    for (JsonNode node : List.of(MissingNode.getInstance(), new POJONode("secret"))) {
      assertThatExceptionOfType(MappingException.class)
          .isThrownBy(() -> written(node))
          .withMessageContaining("BAO-7003")
          .withMessageNotContaining("secret");
    }
  }

  @Test
  void refusesAWholeTreeThatIsNull() {
    assertThatExceptionOfType(MappingException.class)
        .isThrownBy(() -> written(NullNode.getInstance()))
        .withMessageContaining("BAO-7003");
  }

  @Test
  void refusesWhatNestsDeeperThanDynamoDbDoes() {
    JsonNode tree = TextNode.valueOf("leaf");
    for (int depth = 1; depth < 32; depth++) {
      tree = JSON.arrayNode().add(tree);
    }
    JsonNode deepest = tree;

    assertThat(written(deepest)).isEqualTo(deepest);
    assertThatExceptionOfType(MappingException.class)
        .isThrownBy(() -> written(JSON.objectNode().set("more", deepest)))
        .withMessageContaining("deeper than 32");
  }

  @Test
  void refusesToReadASetWhichJsonHasNot() {
    assertThatExceptionOfType(MappingException.class)
        .isThrownBy(() -> JsonNodes.decode(AttributeValue.fromSs(List.of("a")), PATH))
        .withMessageContaining("BAO-7002");
  }
}
