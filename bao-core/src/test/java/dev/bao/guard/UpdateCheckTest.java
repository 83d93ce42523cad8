package dev.bao.guard;

import static dev.bao.guard.Fixture.ACME;
import static dev.bao.guard.Fixture.SECRET;
import static dev.bao.guard.Fixture.TABLE;
import static dev.bao.guard.Fixture.n;
import static dev.bao.guard.Fixture.s;
import static dev.bao.guard.Fixture.taskKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bao.error.ErrorCode;
import dev.bao.key.ItemKey;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;

class UpdateCheckTest {

  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("#pk", "_pk"),
          Map.entry("#sk", "_sk"),
          Map.entry("#p1", "_gsi1_pk"),
          Map.entry("#s1", "_gsi1_sk"),
          Map.entry("#p2", "_gsi2_pk"),
          Map.entry("#s2", "_gsi2_sk"),
          Map.entry("#p3", "_gsi3_pk"),
          Map.entry("#s3", "_gsi3_sk"),
          Map.entry("#ip", "_iter_pk"),
          Map.entry("#is", "_iter_sk"),
          Map.entry("#model", "_model"),
          Map.entry("#w", "_w"),
          Map.entry("#other", "_tenant"),
          Map.entry("#a", "title"),
          Map.entry("#b", "labels"),
          Map.entry("#u", "uniqueValue"));

  private final Fixture fixture = new Fixture();
  private final Map<String, AttributeValue> values =
      new HashMap<>(
          Map.of(
              ":v", s(SECRET),
              ":n", n("1"),
              ":p1", s("acme#t#gsi1#apollo"),
              ":p2", s("acme#t#gsi2#OPEN"),
              ":p3", s("acme#t#gsi3#x"),
              ":s", s("2026"),
              ":t", s("t"),
              ":foreign", s("globex#t#gsi1#" + SECRET)));

  private Map<String, AttributeValue> key = taskKey("1");

  private Update made(String expression) {
    return Update.builder()
        .tableName(TABLE)
        .key(key)
        .updateExpression(expression)
        .expressionAttributeNames(NAMES)
        .expressionAttributeValues(values)
        .build();
  }

  private static void update(DynamoDbClient client, Update update) {
    client.updateItem(r ->
        r.tableName(update.tableName())
            .key(update.key())
            .updateExpression(update.updateExpression())
            .expressionAttributeNames(update.expressionAttributeNames())
            .expressionAttributeValues(update.expressionAttributeValues()));
  }

  private static void transact(DynamoDbClient client, Update update) {
    client.transactWriteItems(
        r -> r.transactItems(TransactWriteItem.builder().update(update).build()));
  }

  /// By an update alone and in a transaction, as it is and with numbered placeholders.
  private void each(DynamoDbClient client, String expression, Consumer<ThrowingCallable> verdict) {
    Update update = made(expression);
    Stream.of(Optional.of(update), NumberedUpdate.of(update))
        .flatMap(Optional::stream)
        .forEach(form -> {
          verdict.accept(() -> update(client, form));
          verdict.accept(() -> transact(client, form));
        });
  }

  private void accepts(DynamoDbClient client, String expression) {
    each(
        client,
        expression,
        request -> {
          fixture.raw.calls.clear();
          assertThatCode(request).doesNotThrowAnyException();
          assertThat(fixture.raw.calls).hasSize(1);
        });
  }

  private void accepts(String expression) {
    accepts(fixture.tasks, expression);
    accepts(fixture.tenant, expression);
    fixture.raw.calls.clear();
  }

  private void refuses(ErrorCode code, DynamoDbClient client, String expression) {
    each(client, expression, request -> fixture.refuses(code, request));
  }

  private void refuses(ErrorCode code, String expression) {
    refuses(code, fixture.tasks, expression);
    refuses(code, fixture.tenant, expression);
  }

  @Nested
  class OwnAttributes {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "SET #a = :v",
          "SET title=:v",
          " set\t#a\n=\r:v , #b = :n ",
          "SET #a = :v REMOVE #b",
          "REMOVE #a, #b[0], c.d[1].e",
          "Remove #a Set #b = :v",
          "ADD #a :n, #b :n DELETE c :v",
          "DELETE c :v ADD #a :n REMOVE d SET e = :v",
          "SET #a = #b",
          "SET #a = #b + :n, c = :n - d",
          "SET #a = a + b - :n",
          "SET #a = if_not_exists(#a, :n) + :n",
          "SET #b = list_append(if_not_exists(#b, :v), :v), c = :v",
          "SET #b = list_append ( #b , :v )",
          "SET #b = list_append(:v, if_not_exists(#b, :v)) DELETE #a :v",
          "SET #a.b[3].c = :v, #b[0] = :v REMOVE c.d, e[1]",
          "SET #a.b = if_not_exists(#a.b, :n) + :n",
          // Names within a map are data, as they are in a put.
          "SET #a.#p1 = :v, #b._pk = :v REMOVE c.#pk",
          "SET #a = #b.#pk, #b = if_not_exists(c._gsi1_pk, :v)",
          "SET #a = (#b + :n)",
          "SET #a.#b[3].c = d.e[0]",
          "SET a = :v SET b = :v"
        })
    void mayBeChangedInEveryWay(String expression) {
      accepts(expression);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          "   ",
          "SET",
          "SET #a",
          "SET #a =",
          "SET #a = :v,",
          "SET , #a = :v",
          "#a = :v",
          "UPDATE #a = :v",
          "SET #a = :v #b = :v",
          "SET #a = :v; REMOVE #b",
          "SET #a = :v :v",
          "SET #a = :v + ",
          "SET #a = (:v",
          "SET #a = :v)",
          "SET #a = if_not_exists(#a, :v",
          "SET #a = if_not_exists(#a :v)",
          "SET #a = if_not_exists()",
          "SET #a = #b(:v)",
          "SET #a = 1",
          "SET #a = 'x'",
          "SET #a = :v * :v",
          "SET #a == :v",
          "SET #a < :v",
          "SET #a[x] = :v",
          "SET #a[0 = :v",
          "SET #a. = :v",
          "SET #a[:v] = :v",
          "SET :v = :v",
          "REMOVE",
          "REMOVE :v",
          "REMOVE #a :v",
          "ADD #a",
          "ADD #a = :n",
          "ADD #a #b",
          "DELETE #a, :v",
          "SET #a = :v REMOVE",
          "SET \u00e9 = :v",
          "SET #a = :v -- REMOVE"
        })
    void areLeftAloneWhereTheExpressionCannotBeFollowed(String expression) {
      refuses(ErrorCode.EXPRESSION_REFUSED, expression);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "SET #undefined = :v",
          "SET #a = :undefined",
          "SET #a = #undefined",
          "SET #a = if_not_exists(#undefined, :v)",
          "SET #a.#undefined = :v",
          "REMOVE #undefined",
          "ADD #a :undefined",
          "DELETE #A :v"
        })
    void areLeftAloneWhereAPlaceholderIsNotDefined(String expression) {
      refuses(ErrorCode.EXPRESSION_REFUSED, expression);
    }

    @Test
    void areLeftAlonePastFourKilobytes() {
      String padded = "SET #a = :v" + " ".repeat(ExpressionReader.MAX_LENGTH);

      accepts(padded.substring(0, ExpressionReader.MAX_LENGTH));
      refuses(ErrorCode.EXPRESSION_REFUSED, padded.substring(0, ExpressionReader.MAX_LENGTH + 1));
    }

    @Test
    void areLeftAloneWhereParenthesesAreNestedWithoutEnd() {
      accepts("SET #a = " + "(".repeat(32) + ":v" + ")".repeat(32));
      refuses(ErrorCode.EXPRESSION_REFUSED, "SET #a = " + "(".repeat(33) + ":v" + ")".repeat(33));
      refuses(
          ErrorCode.EXPRESSION_REFUSED, "SET #a = " + "f(".repeat(1000) + ":v" + ")".repeat(1000));
    }

    @Test
    void mayStayAsTheyAre() {
      fixture.tasks.updateItem(r -> r.tableName(TABLE).key(key));

      assertThat(fixture.raw.calls).hasSize(1);
    }
  }

  @Nested
  class IndexKeys {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "SET #p1 = :p1, #s1 = :s",
          "SET #s1 = :s, #a = :v, #p1 = :p1",
          "SET _gsi1_pk = :p1, _gsi1_sk = :s",
          "SET #p1=:p1 REMOVE #a SET #s1=:s",
          "REMOVE #p1, #s1",
          "remove #s1, #a, #p1 set #b = :v",
          "SET #p1 = :p1, #s1 = :s REMOVE #p2, #s2"
        })
    void areSetOrRemovedAsAWhole(String expression) {
      accepts(expression);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "SET #p1 = :foreign, #s1 = :s",
          "SET _gsi1_pk = :foreign, #s1 = :s",
          "SET #p1 = :p2, #s1 = :s",
          "SET #p1 = :t, #s1 = :s",
          "SET #p1 = :n, #s1 = :s",
          "SET #p1 = :p1, #s1 = :n",
          "SET #a = :v, #s1 = :s, #p1 = :foreign"
        })
    void ofAnotherTenantSlotOrTypeAreRefused(String expression) {
      refuses(ErrorCode.FOREIGN_KEY, expression);
    }

    @Test
    void ofAnotherModelAreRefused() {
      values.put(":p1", s("acme#c#gsi1#" + SECRET));

      refuses(ErrorCode.FOREIGN_KEY, "SET #p1 = :p1, #s1 = :s");
    }

    @Test
    void ofAnIndexThatTheModelDoesNotUseAreRefused() {
      refuses(ErrorCode.FOREIGN_KEY, fixture.tasks, "SET #p3 = :p3, #s3 = :s");
      accepts(fixture.tenant, "SET #p3 = :p3, #s3 = :s");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "SET #p1 = #a, #s1 = :s",
          "SET #p1 = #p2, #s1 = :s",
          "SET #p1 = if_not_exists(#p1, :p1), #s1 = :s",
          "SET #p1 = if_not_exists(#a, :foreign), #s1 = :s",
          "SET #p1 = :p1 + :n, #s1 = :s",
          "SET #p1 = (:p1), #s1 = :s",
          "SET #p1 = :p1, #s1 = #a",
          "SET #p1 = :p1, #s1 = list_append(:s, :s)",
          "SET #a = #p1",
          "SET #a = _gsi1_pk",
          "SET #a = if_not_exists(#p1, :v)",
          "SET #a = if_not_exists(#b, #pk)",
          "SET #a = list_append(#b, if_not_exists(#s1, :v))",
          "SET #a = (#pk)",
          "SET #a = :v + #s1",
          "SET #a = #pk[0]",
          "SET #a = #pk.b",
          "SET #a = if_not_exists(#s1.b, :v)"
        })
    void areNeitherCopiedNorComputed(String expression) {
      refuses(ErrorCode.EXPRESSION_REFUSED, expression);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "ADD #p1 :n",
          "DELETE #p1 :v",
          "ADD #a :n, _gsi1_sk :n",
          "DELETE #a :v, #pk :v",
          "ADD #w :n",
          "SET #p1.a = :p1",
          "SET #p1[0] = :p1",
          "REMOVE #p1.a, #s1",
          "REMOVE #s1[0], #p1",
          "ADD #p1.a :n",
          "DELETE #p1[0] :v"
        })
    void areNoTargetOfAnythingElse(String expression) {
      refuses(ErrorCode.EXPRESSION_REFUSED, expression);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "SET #p2 = :p2",
          "SET #s2 = :s",
          "SET #p2 = :p2, #s1 = :s",
          "REMOVE #p2",
          "REMOVE #s2",
          "REMOVE #p1",
          "REMOVE #s1",
          "REMOVE #p1, #s2",
          "SET #p1 = :p1 REMOVE #s1",
          "SET #s2 = :s REMOVE #p2",
          "SET #p1 = :p1, #s1 = :s REMOVE #p1, #s1",
          "SET #p1 = :p1, #s1 = :s REMOVE #s1",
          "SET #p1 = :p1 REMOVE #p1, #s1",
          "SET #s1 = :s REMOVE #p1, #s1"
        })
    void areNeverLeftHalfWritten(String expression) {
      refuses(ErrorCode.EXPRESSION_REFUSED, expression);
    }

    @Test
    void mayHaveOneHalfSetWhereTheModelSaysThatEachStandsAlone() {
      accepts(fixture.tasks, "SET #p1 = :p1");
      accepts(fixture.tasks, "SET #a = :v, #s1 = :s");
      fixture.raw.calls.clear();

      refuses(ErrorCode.EXPRESSION_REFUSED, fixture.tenant, "SET #p1 = :p1");
      refuses(ErrorCode.EXPRESSION_REFUSED, fixture.tenant, "SET #s1 = :s");
    }
  }

  @Nested
  class KeysForLife {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "SET #pk = :v",
          "SET #sk = :v",
          "SET _pk = :v",
          "SET #ip = :v, #is = :v",
          "SET #is = :v",
          "REMOVE #pk",
          "REMOVE _sk",
          "REMOVE #ip, #is",
          "SET #a = :v, #pk = :v",
          "SET #a = :v REMOVE #b, #ip"
        })
    void areNeverWritten(String expression) {
      refuses(ErrorCode.EXPRESSION_REFUSED, expression);
    }

    @Test
    void areNotWrittenEvenWithAKeyOfTheTenant() {
      values.put(":v", s("acme#t#iter"));

      refuses(ErrorCode.EXPRESSION_REFUSED, "SET #ip = :v, #is = :v");
    }
  }

  @Nested
  class OtherReservedAttributes {

    @Test
    void areTheModelAndTheIdOfTheWrite() {
      accepts("SET #w = :v, #model = :t");
      accepts("REMOVE #w");
    }

    @Test
    void areRefusedWithAnotherValueOrName() {
      refuses(ErrorCode.FOREIGN_KEY, "SET #model = :v");
      refuses(ErrorCode.FOREIGN_KEY, "SET #model = :n");
      refuses(ErrorCode.FOREIGN_KEY, "SET #w = :n");
      refuses(ErrorCode.FOREIGN_KEY, "SET #other = :v");
      refuses(ErrorCode.EXPRESSION_REFUSED, "REMOVE #model");
      refuses(ErrorCode.EXPRESSION_REFUSED, "REMOVE #other");
      refuses(ErrorCode.EXPRESSION_REFUSED, "SET #a = #other");
    }
  }

  @Nested
  class Sentinels {

    private final ItemKey sentinel = ACME.sentinel("t", 1, "slug", "hatch");

    @Test
    void keepTheirUniqueValueAndStayOutOfIndexes() {
      key = Fixture.key(sentinel.partition(), sentinel.sort());

      accepts("SET ttl = :n, #w = :v REMOVE relatedModel");
      refuses(ErrorCode.EXPRESSION_REFUSED, "SET #u = :v");
      refuses(ErrorCode.EXPRESSION_REFUSED, "SET #u.a = :v");
      refuses(ErrorCode.EXPRESSION_REFUSED, "REMOVE #u");
      refuses(ErrorCode.EXPRESSION_REFUSED, "ADD uniqueValue :n");
      refuses(ErrorCode.EXPRESSION_REFUSED, "SET #p1 = :p1, #s1 = :s");
      refuses(ErrorCode.EXPRESSION_REFUSED, "REMOVE #p1, #s1");
      refuses(ErrorCode.EXPRESSION_REFUSED, "SET #model = :t");
    }

    @Test
    void lendTheirNamesToItems() {
      accepts("SET #u = :v");
    }
  }

  @Test
  void namesThePlaceOfTheReservedAttribute() {
    assertThatThrownBy(() -> update(fixture.tasks, made("SET #p1 = #a, #s1 = :s")))
        .hasMessageContaining("UpdateItem of model Task: updateExpression")
        .hasMessageContaining("`_gsi1_pk`");
    assertThatThrownBy(() -> transact(fixture.tasks, made("SET #a = #pk")))
        .hasMessageContaining("TransactWriteItems, action 1, of model Task: updateExpression")
        .hasMessageContaining("`_pk`");
    assertThat(fixture.raw.calls).isEmpty();
  }
}
