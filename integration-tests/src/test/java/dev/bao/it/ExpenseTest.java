package dev.bao.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.node.BinaryNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.bao.Bao;
import dev.bao.error.MappingException;
import dev.bao.key.KeyFormat;
import dev.bao.key.KeySpace;
import dev.bao.operation.ConditionFailedException;
import dev.bao.tenant.TenantId;
import dev.bao.test.BaoTest;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Values in the forms that annotations and Jackson name.
@BaoTest
class ExpenseTest {

  private static final KeySpace ACME = new KeySpace(KeyFormat.STANDARD, TenantId.of("acme"));
  private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
  private static final Instant PAID = NOON.plusMillis(123);
  private static final Money FIVE = new Money(500, "EUR");
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private static final Expense.Split SPLIT =
      new Expense.Split(
          Map.of("ann", new BigDecimal("0.1250"), "bob", new BigDecimal("1E+30")),
          null,
          Expense.Rounding.LAST_PAYS);

  private final ExpenseSchema schema = new ExpenseSchema(KeyFormat.STANDARD);
  private final ExpenseRepository expenses;

  ExpenseTest(Bao bao) {
    this.expenses = new ExpenseRepository(bao);
  }

  private static ObjectNode receipt() {
    ObjectNode receipt = JSON.objectNode().put("text", "").put("paid", true).putNull("none");
    receipt.put("large", new BigDecimal("12345678901234567890123456789012345.678"));
    receipt.set("scan", BinaryNode.valueOf(new byte[] {0, -1}));
    receipt.set("empty", JSON.objectNode());
    receipt.putArray("lines").addNull().add(1).add("x").addArray().add(Long.MIN_VALUE);
    return receipt;
  }

  private static ExpenseBuilder filled() {
    return new ExpenseBuilder()
        .project("apollo")
        .filedAt(NOON)
        .payer("ann")
        .paidAt(PAID)
        .bookedAt(PAID)
        .receipt(receipt())
        .pages(List.of(receipt(), TextNode.valueOf("")))
        .pagesByName(Map.of("first", JSON.arrayNode()))
        .split(SPLIT)
        .splitsByTeam(Map.of("red", List.of(SPLIT)))
        .remindedAt(NOON)
        .attempts(3)
        .amount(FIVE)
        .tip(new Money(0, "USD"))
        .tax(FIVE)
        .fees(List.of(FIVE))
        .feesByTeam(Map.of("red", List.of(FIVE, FIVE)))
        .trip(new Expense.Trip(NOON, FIVE, List.of(SPLIT), Optional.of(JSON.numberNode(7))));
  }

  private Map<String, AttributeValue> item(Expense expense) {
    return schema.toItem(ACME, expense, false);
  }

  private static String text(Map<String, AttributeValue> item, String attribute) {
    return item.getOrDefault(attribute, AttributeValue.fromS("absent")).s();
  }

  private Expense with(String attribute, AttributeValue value) {
    Map<String, AttributeValue> item = new HashMap<>(item(filled().build()));
    item.put(attribute, value);
    return schema.fromItem(item);
  }

  @Test
  void comesBackFromTheTableAsItWas() {
    Expense expense = expenses.create(filled().build());

    assertThat(expenses.find("apollo", NOON)).contains(expense);
  }

  @Test
  void comesBackWithoutTheValuesThatMayBeAbsent() {
    Expense expense =
        filled()
            .bookedAt(Optional.empty())
            .splitsByTeam(null)
            .remindedAt(Optional.empty())
            .tip(null)
            .tax(Optional.empty())
            .build();

    expenses.create(expense);

    assertThat(expenses.find("apollo", NOON)).contains(expense);
  }

  @Test
  void refusesWhatIsNoValueBeforeAnythingIsSent() {
    Expense expense = expenses.create(filled().build());

    assertThatExceptionOfType(MappingException.class)
        .isThrownBy(() -> expenses.update(expense, e -> e.receipt(JSON.nullNode())))
        .withMessageContaining("BAO-7003")
        .withMessageContaining("Expense.receipt");
  }

  @Nested
  class Timestamps {

    @Test
    void areStoredAsNumbers() {
      Map<String, AttributeValue> item = item(filled().build());

      assertThat(item.get("paidAt")).isEqualTo(AttributeValue.fromN("1795262400123"));
      assertThat(item.get("filedAt")).isEqualTo(AttributeValue.fromN("1795262400"));
    }

    @Test
    void areTextInKeys() {
      Map<String, AttributeValue> item = item(filled().build());

      assertThat(text(item, "_sk")).isEqualTo("2026-11-21T12:00:00.000000000Z");
      assertThat(text(item, "_gsi1_sk")).isEqualTo("2026-11-21T12:00:00.123000000Z");
    }

    @Test
    void sortAQueryAndCompareAsNumbers() {
      Instant old = Instant.parse("1969-12-31T23:59:59.999Z");
      expenses.create(filled().filedAt(NOON).paidAt(PAID).build());
      expenses.create(filled().filedAt(NOON.plusSeconds(1)).paidAt(old).build());

      List<Expense> byTime = expenses.byPayer("ann").paidAtBefore(PAID.plusMillis(1)).list();
      List<Expense> late =
          expenses.byProject("apollo").filter(ExpenseAttributes.PAID_AT.gt(old)).list();

      assertThat(byTime).extracting(Expense::paidAt).containsExactly(old, PAID);
      assertThat(late).extracting(Expense::paidAt).containsExactly(PAID);
    }

    @Test
    void moveTheIndexEntryThatAPatchChanges() {
      Expense expense = expenses.create(filled().build());

      expenses.update(expense, e -> e.paidAt(NOON)).execute();

      assertThat(expenses.byPayer("ann").paidAtIs(NOON).list()).hasSize(1);
    }

    @Test
    void refuseAFractionThatTheFormCannotHold() {
      assertThatExceptionOfType(MappingException.class)
          .isThrownBy(() -> item(filled().filedAt(PAID).build()))
          .withMessageContaining("[BAO-7003] Expense.filedAt")
          .withMessageContaining("not a whole number of seconds");
      assertThatExceptionOfType(MappingException.class)
          .isThrownBy(() -> item(filled().paidAt(PAID.plusNanos(1)).build()))
          .withMessageContaining("[BAO-7003] Expense.paidAt")
          .withMessageContaining("not a whole number of millis");
    }

    @Test
    void readTheDefaultWhereTheAttributeIsAbsent() {
      Map<String, AttributeValue> item = new HashMap<>(item(filled().build()));
      item.remove("dueAt");

      assertThat(schema.fromItem(item).dueAt()).isEqualTo(NOON);
    }
  }

  @Nested
  class Trees {

    @Test
    void becomeTheTypesOfDynamoDb() {
      Map<String, AttributeValue> receipt =
          item(filled().build()).getOrDefault("receipt", AttributeValue.fromM(Map.of())).m();

      assertThat(receipt)
          .containsEntry("text", AttributeValue.fromS(""))
          .containsEntry("paid", AttributeValue.fromBool(true))
          .containsEntry("none", AttributeValue.fromNul(true))
          .containsEntry("empty", AttributeValue.fromM(Map.of()))
          .containsEntry("large", AttributeValue.fromN("12345678901234567890123456789012345.678"));
    }

    @Test
    void areEqualInConditions() {
      Expense expense = expenses.create(filled().build());

      expenses
          .update(expense, e -> e.payer("bob"))
          .when(ExpenseAttributes.RECEIPT.eq(receipt()))
          .execute();

      assertThatExceptionOfType(ConditionFailedException.class)
          .isThrownBy(() ->
              expenses
                  .update(expense, e -> e.payer("eve"))
                  .when(ExpenseAttributes.RECEIPT.eq(JSON.objectNode()))
                  .execute());
    }

    @Test
    void areNotReadFromAnAbsentAttribute() {
      assertThatExceptionOfType(MappingException.class)
          .isThrownBy(() -> with("receipt", AttributeValue.fromNul(true)))
          .withMessageContaining("BAO-7001");
    }
  }

  @Nested
  class JsonTexts {

    @Test
    void areStoredInOrderOfTheirKeys() {
      assertThat(text(item(filled().build()), "split"))
          .isEqualTo(
              """
              {"parts":{"ann":0.1250,"bob":1E+30},"order":null,"rounding":"LAST_PAYS"}\
              """);
    }

    @Test
    void areWrittenByTheMapperThatIsNamed() {
      assertThat(text(item(filled().build()), "remindedAt"))
          .isEqualTo("\"at 2026-11-21T12:00:00Z\"");
    }

    @Test
    void areEqualInConditions() {
      Expense expense = expenses.create(filled().build());

      expenses
          .update(expense, e -> e.attempts(4))
          .when(ExpenseAttributes.SPLIT.eq(SPLIT).and(ExpenseAttributes.ATTEMPTS.in(List.of(3))))
          .execute();

      assertThat(expenses.get("apollo", NOON).attempts()).isEqualTo(4);
    }

    @Test
    void skipPropertiesThatTheTypeHasNoMore() {
      AttributeValue stored =
          AttributeValue.fromS(
              """
              {"parts":{},"order":1,"rounding":"FIRST_PAYS","color":"red"}\
              """);

      assertThat(with("split", stored).split())
          .isEqualTo(new Expense.Split(Map.of(), 1, Expense.Rounding.FIRST_PAYS));
    }

    @Test
    void failWithoutTheValueWhereTheTextDoesNotReadAsTheType() {
      assertThatExceptionOfType(MappingException.class)
          .isThrownBy(() -> with("attempts", AttributeValue.fromS("\"secret\"")))
          .withMessageContaining("[BAO-7041] Expense.attempts cannot be read")
          .withMessageContaining("InvalidFormatException")
          .satisfies(error -> assertThat(trace(error)).doesNotContain("secret"));
    }

    @Test
    void failOnATextBehindTheValueAndOnNull() {
      assertThatExceptionOfType(MappingException.class)
          .isThrownBy(() -> with("attempts", AttributeValue.fromS("3 4")))
          .withMessageContaining("BAO-7041");
      assertThatExceptionOfType(MappingException.class)
          .isThrownBy(() -> with("split", AttributeValue.fromS("null")))
          .withMessageContaining("BAO-7002");
    }
  }

  @Nested
  class Converters {

    @Test
    void writeComponentsAndElements() {
      Map<String, AttributeValue> item = item(filled().build());

      assertThat(text(item, "amount")).isEqualTo("EUR 500");
      assertThat(item.get("fees"))
          .isEqualTo(AttributeValue.fromL(List.of(AttributeValue.fromS("EUR 500"))));
    }

    @Test
    void areAskedInConditionsAndPatches() {
      Expense expense = expenses.create(filled().build());

      expenses
          .update(expense, e -> e.amount(new Money(7, "EUR")).clearTip())
          .when(
              ExpenseAttributes.AMOUNT
                  .in(List.of(FIVE))
                  .and(ExpenseAttributes.FEES.contains(FIVE))
                  .and(ExpenseAttributes.TAX.ne(new Money(1, "EUR"))))
          .execute();

      Expense after = expenses.get("apollo", NOON);
      assertThat(after.amount()).isEqualTo(new Money(7, "EUR"));
      assertThat(after.tip()).isNull();
    }

    @Test
    void failWithoutTheValueWhereTheyThrow() {
      assertThatExceptionOfType(MappingException.class)
          .isThrownBy(() -> item(filled().amount(new Money(-1, "EUR")).build()))
          .withMessageContaining("[BAO-7040] The converter of Expense.amount")
          .withMessageContaining("threw java.lang.IllegalArgumentException")
          .satisfies(error -> assertThat(trace(error)).doesNotContain("secret"))
          .satisfies(error -> assertThat(trace(error)).contains("MoneyConverter.transformFrom"));
      assertThatExceptionOfType(MappingException.class)
          .isThrownBy(() -> with("fees", AttributeValue.fromL(List.of(AttributeValue.fromS("x")))))
          .withMessageContaining("[BAO-7040] The converter of Expense.fees");
    }

    @Test
    void areNotAskedForNull() {
      assertThatExceptionOfType(MappingException.class)
          .isThrownBy(() -> item(filled().fees(Arrays.asList(FIVE, null)).build()))
          .withMessageContaining("BAO-7003");
    }
  }

  private static String trace(Throwable error) {
    StringWriter text = new StringWriter();
    error.printStackTrace(new PrintWriter(text));
    return text.toString();
  }
}
