package dev.bao.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Each attack of the list in `docs/isolation.md` has a test that there is.
class AttackListTest {

  private static final Path PAGE = Path.of("..", "docs", "isolation.md");
  private static final Path SOURCES = Path.of("src", "test", "java", "dev", "bao", "isolation");
  private static final Pattern NAMED = Pattern.compile("`(Attack\\w+Test\\.\\w+)`");

  /// What has to be on the list. None may be taken away.
  private static final List<String> ATTACKS =
      List.of(
          "The delimiter in a tenant",
          "The delimiter in a prefix",
          "The delimiter in values",
          "Prefixes that overlap",
          "Case",
          "Unicode look-alikes",
          "Empty and blank ids",
          "Ids of 10 kB",
          "Wildcards as ids",
          "Reserved ids",
          "A tenant named like a model prefix, `gsi1` or `iter`",
          "Parts `a`, `a!`, `a$`, `a#` and `a` with NUL side by side",
          "A repository that names the keys of another tenant",
          "A forged cursor",
          "An edited cursor",
          "A truncated cursor",
          "A cursor of another tenant",
          "A cursor of another model",
          "A cursor of another index",
          "A cursor of another direction or filter",
          "An expired cursor",
          "A page or stream made under A and consumed under B",
          "A write made under A and executed under B",
          "Retries of the SDK",
          "Callbacks on other threads",
          "Executors without `wrap`",
          "A thread setting left behind on a pooled thread",
          "A batch that mixes tenants by hand-made keys",
          "A transaction that mixes tenants",
          "The token of another tenant's transaction",
          "A raw call with a foreign key",
          "A raw call with a foreign index key",
          "A raw call with a foreign value in its filter",
          "PartiQL",
          "A scan",
          "Another table, legacy parameters, another identity",
          "Any of these by each operation",
          "An answer that holds another tenant's item",
          "A platform scope in the wrong hands",
          "Index keys, other reserved attributes and sentinels, written by hand",
          "A document that passes the rules of a model by",
          "A query that reaches for the other members of a collection",
          "A put of an item whose index key is another tenant's",
          "A batch built under A and sent under B through the enhanced client",
          "A write that passes unique values by",
          "An item with a forged base key, returned through an index",
          "An item forged into the index, then COUNT",
          "An item forged into the index, then paging with a limit",
          "An item forged into the index, then a projection",
          "An item forged into the index, then a filter",
          "An index entry that its item does not make",
          "A forged unique value",
          "Update expressions that set key attributes",
          "`SET #g = #name` on an index key",
          "`if_not_exists(x, #name)` on an index key",
          "A resolver that throws",
          "A resolver that returns null",
          "A resolver that disagrees with another",
          "A header that names another tenant",
          "A payload that names another tenant",
          "A warm Lambda container: A, B, none",
          "`ALL_OLD` in exceptions",
          "Values in messages",
          "Values in logs",
          "Caches across tenants",
          "A cached item that was written meanwhile",
          "A request scope that has ended",
          "A transaction or a cache of two tables",
          "Two stale patches of a composed index key, interleaved at each request",
          "An expired item whose unique value was taken over, then updated",
          "The same, then deleted",
          "The same, then extended",
          "A commit with the answer lost, then another writer, then the retry",
          "A clock off by two minutes at the edge of expiry",
          "An expired item that is read or written",
          "A write over another writer's",
          "Two claims of one unique value in a transaction",
          "Spaces and operators that only look like such",
          "Parentheses, comments and statements in a key condition",
          "Two placeholders of one index key",
          "A name with a dot that ends like a key",
          "Placeholders that are the guard's own",
          "A filter that frees itself from the guard's",
          "An expression without end",
          "The last key of a page as an oracle",
          "A value of two types at once",
          "A second write hidden in one",
          "A map that changes after the check",
          "An index by another name",
          "A request that is sent elsewhere",
          "The paginator of another scope",
          "A request that leaves out its parts",
          "A schema, a getter or an extension that names another tenant's key",
          "A patch, a consumer or a listener that opens another scope",
          "A subclass of a query",
          "A key space that is made by hand",
          "Parallel streams, the common pool and threads of a scope",
          "What was captured under another tenant",
          "A thread that was interrupted, or whose body failed",
          "An id that a server would clean",
          "A header that is sent twice",
          "An authorizer that opens a scope, or breaks",
          "Claims that change after the check",
          "A resolver that asks for the tenant",
          "The request of a gate, seen by the work behind it",
          "A cursor key of the same name, or of another on the list",
          "A cursor of parts of two",
          "A cursor of a filter that differs in a value or a name alone",
          "A cursor beyond the range of a query",
          "The refusal of a cursor, and its text, as an oracle",
          "A cursor key that is wiped, or missing at the start",
          "The claims of an outer scope",
          "A Bao of one tenant in the scope of another",
          "A table with items of no tenant, or of another key format",
          "A call of the platform that nobody sees");

  private static Map<String, List<String>> testsByAttack() throws IOException {
    Map<String, List<String>> tests = new LinkedHashMap<>();
    String page = Files.readString(PAGE);
    String list =
        page.substring(page.indexOf("## The attack list"), page.indexOf("## Everything at once"));
    for (String line : list.lines().toList()) {
      if (line.startsWith("| ") && !line.startsWith("| Attack |")) {
        String[] cells = line.split("\\|", -1);
        assertThat(cells).as(line).hasSize(4);
        List<String> named =
            NAMED.matcher(cells[2]).results().map((MatchResult each) -> each.group(1)).toList();
        tests.put(cells[1].strip(), named);
      }
    }
    return tests;
  }

  @Test
  void hasATestForEachAttack() throws IOException {
    Map<String, List<String>> tests = testsByAttack();

    assertThat(tests.keySet()).containsExactlyElementsOf(ATTACKS);
    assertThat(tests.values()).noneMatch(List::isEmpty);
  }

  @Test
  void namesAllTestsThatThereAreAndNoOthers() throws IOException {
    List<String> named = testsByAttack().values().stream().flatMap(List::stream).toList();

    assertThat(named).doesNotHaveDuplicates();
    assertThat(new TreeSet<>(named)).isEqualTo(tests());
  }

  /// The tests of the suite, as they are compiled.
  private static Set<String> tests() throws IOException {
    try (Stream<Path> files = Files.list(SOURCES)) {
      return files
          .map(file -> file.getFileName().toString().replace(".java", ""))
          .filter(name -> name.startsWith("Attack") && name.endsWith("Test"))
          .filter(name -> !name.equals(AttackListTest.class.getSimpleName()))
          .flatMap(AttackListTest::tests)
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static Stream<String> tests(String type) {
    try {
      return Arrays.stream(Class.forName("dev.bao.isolation." + type).getDeclaredMethods())
          .filter((Method method) -> method.isAnnotationPresent(Test.class))
          .map(method -> type + "." + method.getName());
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }
}
