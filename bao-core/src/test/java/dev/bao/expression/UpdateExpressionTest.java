package dev.bao.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class UpdateExpressionTest {

  /// What is done to the attribute of one place in turn.
  enum Kind {
    PUT,
    PUT_WITHIN,
    APPEND,
    SUM,
    DIFFERENCE,
    REMOVAL
  }

  /// Sets make most of the list, so that many start with a run of them, and some are no more.
  @Property
  void isItsClausesOneAfterTheOther(
      @ForAll @Size(max = 40) List<Boolean> plain, @ForAll @Size(max = 3) List<Kind> others) {
    List<Kind> kinds = new ArrayList<>();
    plain.forEach(_ -> kinds.add(Kind.PUT));
    others.forEach(other -> kinds.add(Math.min(kinds.size(), plain.indexOf(true) + 1), other));

    ExpressionWriter writer = new ExpressionWriter();
    UpdateExpression expression = new UpdateExpression(writer, new PatchedPlaces());
    List<String> sets = new ArrayList<>();
    List<String> adds = new ArrayList<>();
    List<String> deletes = new ArrayList<>();
    List<String> removes = new ArrayList<>();
    int names = 0;
    int values = 0;
    for (Kind kind : kinds) {
      DocumentPath at = DocumentPath.of("a" + names);
      AttributeValue value = AttributeValue.createN("" + values);
      String path = "#n" + names++;
      switch (kind) {
        case PUT -> {
          expression.add(new Assignment.Put(at, value));
          sets.add(path + " = :v" + values++);
        }
        case PUT_WITHIN -> {
          expression.add(new Assignment.Put(at.attribute("b" + names), value));
          sets.add(path + ".#n" + names++ + " = :v" + values++);
        }
        case APPEND -> {
          expression.add(new Assignment.Append(at, value));
          String operand = "if_not_exists(" + path + ", :v" + values++ + ")";
          sets.add(path + " = list_append(" + operand + ", :v" + values++ + ")");
        }
        case SUM -> {
          expression.add(new Assignment.Sum(at, value, true));
          adds.add(path + " :v" + values++);
        }
        case DIFFERENCE -> {
          expression.add(new Assignment.Difference(at, value));
          deletes.add(path + " :v" + values++);
        }
        case REMOVAL -> {
          expression.add(new Assignment.Removal(at));
          removes.add(path);
        }
      }
    }

    List<String> clauses = new ArrayList<>();
    addClause(clauses, "SET ", sets);
    addClause(clauses, "ADD ", adds);
    addClause(clauses, "DELETE ", deletes);
    addClause(clauses, "REMOVE ", removes);
    assertThat(expression.text()).isEqualTo(String.join(" ", clauses));
    assertThat(writer.values()).hasSize(values);
    assertThat(writer.names()).hasSize(names);
  }

  @Property
  void aTextOfSetsIsWhatItsClausesAre(@ForAll @IntRange(min = 1, max = 40) int count) {
    AttributeSets sets = new AttributeSets();
    ExpressionWriter clauses = new ExpressionWriter();
    UpdateExpression expression = new UpdateExpression(clauses, new PatchedPlaces());
    for (int i = 0; i < count; i++) {
      sets.add("a" + i, AttributeValue.createN("" + i));
      expression.set("a" + i, AttributeValue.createN("" + i));
    }

    ExpressionWriter writer = new ExpressionWriter();
    String text = UpdateExpression.ofSets(writer, sets);

    if (count > ExpressionWriter.NAMES.size()) {
      assertThat(text).isNull();
      assertThat(writer.isNew()).isTrue();
    } else {
      assertThat(text).isEqualTo(expression.text());
      assertThat(writer.names()).isEqualTo(clauses.names());
      assertThat(writer.values()).isEqualTo(clauses.values());
      // What is written behind it finds the names that it has, however many, and adds its own.
      assertThat(writer.name("a" + (count - 1))).isEqualTo(clauses.name("a" + (count - 1)));
      assertThat(writer.name("own")).isEqualTo("#n" + count);
      assertThat(writer.name("own")).isEqualTo("#n" + count);
    }
  }

  @Test
  void aTextOfSetsIsForAWriterWithoutPlaceholders() {
    AttributeSets sets = new AttributeSets();
    sets.add("a", AttributeValue.createN("1"));
    ExpressionWriter named = new ExpressionWriter();
    named.name("b");
    ExpressionWriter valued = new ExpressionWriter();
    valued.value(AttributeValue.createN("2"));

    assertThat(UpdateExpression.ofSets(named, sets)).isNull();
    assertThat(UpdateExpression.ofSets(valued, sets)).isNull();
    assertThat(UpdateExpression.ofSets(new ExpressionWriter(), new AttributeSets())).isNull();
    assertThat(named.names()).hasSize(1);
    assertThat(valued.values()).hasSize(1);
  }

  private static void addClause(List<String> clauses, String word, List<String> actions) {
    if (!actions.isEmpty()) {
      clauses.add(word + String.join(", ", actions));
    }
  }
}
