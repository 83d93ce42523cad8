package dev.bao.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bao.Bao;
import dev.bao.BaoScope;
import dev.bao.Faults;
import dev.bao.LocalTable;
import dev.bao.Repository;
import dev.bao.error.BaoException;
import dev.bao.isolation.Entry.Proof;
import dev.bao.operation.Query;
import dev.bao.operation.Transaction;
import dev.bao.tracker.BoardItemsRepository;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbIndex;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/// What each operation does in each scope, tried on two tenants with the same ids, and compared
/// with the matrix in `docs/isolation.md`.
///
/// `mvn -pl bao-core test -Dtest=IsolationMatrixTest -Dbao.goldens=rewrite` writes the matrix anew:
/// read the difference before you commit it.
@Isolated("resolvers and the permission of the thread setting hold for the process")
@Timeout(300)
class IsolationMatrixTest {

  private static final Path PAGE = Path.of("..", "docs", "isolation.md");

  private static List<Entry> entries = List.of();

  /// For what changes nothing; what writes has a pair of its own.
  private static World.Pair readers = new World.Pair("", "");

  private static Set<?> othersOfReaders = Set.of();

  private final Faults http = new Faults();
  private final DynamoDbClient sender = http.client();

  @BeforeAll
  static void collect() {
    Bao.builder().client(LocalTable.client()).table(World.TABLE).build().table().createIfMissing();
    Entries all = new Entries();
    ModelEntries.addTo(all);
    ClientEntries.addTo(all);
    EnhancedEntries.addTo(all);
    entries = all.all();
    readers = World.Pair.filled();
    othersOfReaders = World.raw(readers.other());
  }

  @Test
  void isWhatHappens() throws IOException {
    Map<Entry, Map<Scope, String>> cells = new LinkedHashMap<>();
    for (Entry entry : entries) {
      Map<Scope, String> row = new EnumMap<>(Scope.class);
      for (Scope scope : Scope.values()) {
        row.put(scope, cell(entry, scope));
      }
      cells.put(entry, row);
    }

    String expected = Matrix.render(cells);
    if ("rewrite".equals(System.getProperty("bao.goldens"))) {
      Files.writeString(PAGE, Matrix.written(Files.readString(PAGE), expected));
    }
    assertThat(Matrix.read(Files.readString(PAGE))).isEqualTo(expected);
  }

  /// Does what the cell is about, and tells what happened. What is neither refused before it was
  /// sent nor seen to stay within the tenant is unknown, and unknown fails.
  private String cell(Entry entry, Scope scope) {
    if (scope == Scope.PLATFORM && !entry.hasPlatform()) {
      return Matrix.NOT_THERE;
    }
    World.Pair pair = entry.proof() == Proof.WRITES ? World.Pair.filled() : readers;
    World w = new World(http, sender, scope, pair);
    boolean mayWrite = entry.proof() == Proof.WRITES;
    Set<?> ownBefore = mayWrite ? World.raw(w.own) : Set.of();
    Set<?> othersBefore = mayWrite ? World.raw(w.other) : othersOfReaders;
    String cell = outcome(entry, scope, w, ownBefore);
    if (!http.operations().isEmpty()) {
      assertThat(World.raw(w.other)).as("%s, %s", entry, scope).isEqualTo(othersBefore);
    }
    return cell;
  }

  private String outcome(Entry entry, Scope scope, World w, Set<?> ownBefore) {
    String what = entry + ", " + scope;
    Object result;
    try {
      result = scope.run(w.own, () -> entry.call().run(w));
    } catch (Exception e) {
      return failed(
          what,
          scope,
          w,
          e instanceof ExecutionException && e.getCause() != null ? e.getCause() : e);
    }
    String text = String.valueOf(result);
    boolean isSent = !http.operations().isEmpty();
    if (scope == Scope.PLATFORM) {
      return isSent ? Matrix.SENT : Matrix.SILENT;
    }
    assertThat(text).as(what).doesNotContain(World.mark(w.other));
    if (entry.proof() == Proof.SILENT) {
      assertThat(isSent).as(what).isFalse();
      return Matrix.SILENT;
    }
    assertThat(entry.proof()).as(what).isNotEqualTo(Proof.REFUSED);
    assertThat(isSent && scope != Scope.NONE).as("%s: unknown", what).isTrue();
    if (scope.hasTenant()) {
      assertThat(text).as(what).doesNotContain(w.other);
      if (entry.proof() == Proof.READS) {
        assertThat(text.contains(w.mark()) || text.contains(w.own + "#")).as(what + text).isTrue();
      } else {
        assertThat(World.raw(w.own)).as(what).isNotEqualTo(ownBefore);
      }
    }
    return Matrix.OWN;
  }

  private String failed(String what, Scope scope, World w, Throwable error) {
    for (Throwable e = error; e != null; e = e.getCause()) {
      assertThat(e.toString()).as(what).doesNotContain(World.mark(w.other));
    }
    boolean isSent = !http.operations().isEmpty();
    if (scope == Scope.PLATFORM && isSent) {
      assertThat(error).as(what).isInstanceOf(DynamoDbException.class);
      return Matrix.SENT;
    }
    assertThat(error).as(what).isInstanceOf(BaoException.class);
    if (isSent) {
      // Another tenant's key text is no id of the own one's: there was nothing to do it to.
      assertThat(scope).as("%s: %s", what, error).isEqualTo(Scope.FOREIGN);
      return Matrix.OWN;
    }
    return ((BaoException) error).code().toString();
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        Repository.class,
        AssetRepository.class,
        BoardItemsRepository.class,
        Query.class,
        Bao.class,
        Transaction.class,
        BaoScope.class
      })
  void hasARowForEachPublicMethod(Class<?> type) {
    Set<String> methods =
        Arrays.stream(type.getDeclaredMethods())
            .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
            // It is builder(), of the settings of this very process.
            .filter(method -> !method.getName().equals("configured"))
            .map(IsolationMatrixTest::signature)
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(rows(type)).containsExactlyInAnyOrderElementsOf(methods);
  }

  private static Set<String> rows(Class<?> type) {
    return entries.stream()
        .filter(entry -> entry.owner().equals(type.getSimpleName()))
        .map(Entry::signature)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String signature(Method method) {
    return Stream.of(method.getParameterTypes())
        .map(Class::getSimpleName)
        .collect(Collectors.joining(",", method.getName() + "(", ")"));
  }

  @Test
  void hasARowForEachOperationOfTheClient() {
    assertThat(rows(DynamoDbClient.class))
        .containsExactlyInAnyOrderElementsOf(ClientEntries.operations());
  }

  @ParameterizedTest
  @ValueSource(classes = {DynamoDbEnhancedClient.class, DynamoDbTable.class, DynamoDbIndex.class})
  void hasARowForEachMethodOfTheEnhancedClient(Class<?> type) {
    Set<String> named =
        entries.stream()
            .filter(entry -> entry.owner().equals(type.getSimpleName()))
            .map(Entry::name)
            .map(name -> name.split(" ", 2)[0])
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> methods =
        Arrays.stream(type.getMethods())
            .filter(method -> !Modifier.isStatic(method.getModifiers()))
            .map(Method::getName)
            // These lead nowhere: see EnhancedClientTest.
            .filter(name -> !Set.of("dynamoDbClient", "vectorIndex").contains(name))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(named).isEqualTo(methods);
  }

  @Test
  void asksEachQueryOfTheTableAndEachIndex() {
    for (String signature : rows(Query.class)) {
      assertThat(
              entries.stream()
                  .filter(entry -> entry.owner().equals("Query"))
                  .filter(entry -> entry.signature().equals(signature))
                  .map(Entry::where))
          .containsExactly("table", "gsi1", "gsi2", "gsi3", "gsi4", "gsi5");
    }
  }
}
