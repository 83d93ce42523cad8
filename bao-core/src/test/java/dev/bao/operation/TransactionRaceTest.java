package dev.bao.operation;

import static dev.bao.Faults.Fault.CANCELLED_BY_CONFLICT;
import static dev.bao.Faults.Fault.CANCELLED_BY_THROTTLE;
import static dev.bao.Faults.Fault.LOST_ANSWER;
import static dev.bao.Faults.Fault.NONE;
import static dev.bao.Faults.Fault.THROTTLED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.bao.Bao;
import dev.bao.Faults;
import dev.bao.Faults.Fault;
import dev.bao.LocalTable;
import dev.bao.tenant.TenantContext;
import dev.bao.tracker.Account;
import dev.bao.tracker.AccountAttributes;
import dev.bao.tracker.AccountRepository;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLongArray;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactionInProgressException;

/// Transactions that meet each other, and whose answers are lost.
class TransactionRaceTest extends TaskTest {

  private static final int ACCOUNTS = 8;
  private static final int THREADS = 64;
  private static final int HOURS = 10;

  private final Faults http = new Faults();
  private final Bao lossyBao = bao(http.client(), Duration.ofMinutes(2));
  private final AccountRepository lossy = new AccountRepository(lossyBao);
  private final AccountRepository accounts = new AccountRepository(LocalTable.bao());

  private static Bao bao(DynamoDbClient client, Duration deadline) {
    return Bao.builder().client(client).table(LocalTable.NAME).retryDeadline(deadline).build();
  }

  private static Account account(String id, long hours) {
    return new Account(id, null, null, hours);
  }

  private Transaction transfer(String from, String to) {
    return lossyBao
        .transaction()
        .add(lossy.update(from, it -> it.addHours(-1)).when(AccountAttributes.HOURS.ge(1L)))
        .add(lossy.update(to, it -> it.addHours(1)));
  }

  private long hours(String id) {
    return accounts.get(id, Consistency.STRONG).hours();
  }

  @Test
  void movesHoursBetweenAccountsExactly() throws Exception {
    AtomicLongArray expected = new AtomicLongArray(ACCOUNTS);
    for (int i = 0; i < ACCOUNTS; i++) {
      accounts.create(account("a" + i, HOURS));
      expected.set(i, HOURS);
    }
    List<Fault> kinds =
        List.of(NONE, LOST_ANSWER, NONE, THROTTLED, CANCELLED_BY_CONFLICT, CANCELLED_BY_THROTTLE);
    for (int i = 0; i < 120; i++) {
      http.next(kinds.get(i % kinds.size()));
    }

    List<Future<?>> transfers = new ArrayList<>();
    try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < THREADS; i++) {
        Random random = new Random(i);
        transfers.add(
            executor.submit(TenantContext.wrap(() -> transferAtRandom(random, expected))));
      }
    }
    for (Future<?> transfer : transfers) {
      transfer.get();
    }

    long sum = 0;
    for (int i = 0; i < ACCOUNTS; i++) {
      assertThat(hours("a" + i)).as("account " + i).isEqualTo(expected.get(i)).isNotNegative();
      sum += hours("a" + i);
    }
    assertThat(sum).isEqualTo(ACCOUNTS * HOURS);
  }

  private void transferAtRandom(Random random, AtomicLongArray expected) {
    int from = random.nextInt(ACCOUNTS);
    int to = (from + 1 + random.nextInt(ACCOUNTS - 1)) % ACCOUNTS;
    try {
      transfer("a" + from, "a" + to).execute();
      expected.decrementAndGet(from);
      expected.incrementAndGet(to);
    } catch (TransactionCancelledException e) {
      // There was nothing left to take: the only reason that is no fault here.
      assertThat(e.reasons().getFirst()).isInstanceOf(CancelReason.ConditionFailed.class);
    }
  }

  @Test
  void isDoneOnceWhereItsAnswerWasLost() {
    accounts.create(account("a", 5));
    accounts.create(account("b", 5));
    http.next(LOST_ANSWER);

    transfer("a", "b").execute();

    assertThat(http.operations()).containsExactly("TransactWriteItems", "TransactWriteItems");
    assertThat(hours("a")).isEqualTo(4);
    assertThat(hours("b")).isEqualTo(6);
  }

  @Test
  void isDoneOnceAlsoWhereBaoItselfRepeatsItAfterALoss() {
    accounts.create(account("a", 5));
    accounts.create(account("b", 5));
    http.next(LOST_ANSWER, CANCELLED_BY_CONFLICT, LOST_ANSWER, CANCELLED_BY_THROTTLE);

    transfer("a", "b").execute();

    assertThat(http.operations()).hasSize(5);
    assertThat(hours("a")).isEqualTo(4);
    assertThat(hours("b")).isEqualTo(6);
  }

  @Test
  void aCreationWhoseAnswerWasLostDoesNotViolateItself() {
    http.next(LOST_ANSWER, LOST_ANSWER);

    lossyBao.transaction().add(lossy.creation(new Account("a", "Alpha", "1", 0))).execute();

    assertThat(rawItems()).hasSize(3);
  }

  @Test
  void tellsWhichOperationMetOthersUntilTheDeadline() {
    http.next(Collections.nCopies(200, CANCELLED_BY_CONFLICT).toArray(Fault[]::new));
    assertThat(reasonsOfImpatient())
        .containsExactly(
            new CancelReason.Conflict(0, "Account.create"),
            new CancelReason.NotTheCause(1, "Account.delete"));
  }

  @Test
  void tellsWhichOperationWasThrottledUntilTheDeadline() {
    http.next(Collections.nCopies(200, CANCELLED_BY_THROTTLE).toArray(Fault[]::new));
    assertThat(reasonsOfImpatient())
        .containsExactly(
            new CancelReason.Throttled(0, "Account.create"),
            new CancelReason.NotTheCause(1, "Account.delete"));
  }

  private List<CancelReason> reasonsOfImpatient() {
    Bao impatientBao = bao(http.client(), Duration.ofMillis(300));
    AccountRepository impatient = new AccountRepository(impatientBao);
    // A record without unique values needs no read to be deleted.
    Transaction transaction =
        impatientBao
            .transaction()
            .add(impatient.creation(account("a", 0)))
            .add(impatient.delete(account("b", 0)));
    return catchThrowableOfType(TransactionCancelledException.class, transaction::execute)
        .reasons();
  }

  @Test
  void readsAgainWhereAUniqueValueChangedAfterTheRead() {
    accounts.create(new Account("a", "Alpha", null, 0));
    accounts.create(new Account("b", "Beta", null, 0));
    Bao late =
        bao(
            withBefore(() -> accounts.update("a", it -> it.name("Gamma")).execute()),
            Duration.ofSeconds(20));
    AccountRepository lateAccounts = new AccountRepository(late);

    late.transaction()
        .add(lateAccounts.update("a", it -> it.name("Delta")))
        .add(lateAccounts.delete("b"))
        .execute();

    assertThat(accounts.get("a").name()).isEqualTo("Delta");
    assertThat(rawSentinels())
        .extracting(sentinel -> text(sentinel, "_pk").replaceAll(".*name:", ""))
        .containsExactly("Delta");
  }

  @Test
  void deletesByRecordAlsoWhereTheItemWentBefore() {
    Account known = accounts.create(new Account("a", "Alpha", null, 0));
    Bao late = bao(withBefore(() -> accounts.delete("a").execute()), Duration.ofSeconds(20));
    AccountRepository lateAccounts = new AccountRepository(late);

    late.transaction()
        .add(lateAccounts.delete(known))
        .add(lateAccounts.creation(new Account("b", "Alpha", null, 0)))
        .execute();

    assertThat(accounts.findByName("Alpha", Consistency.STRONG).map(Account::accountId))
        .contains("b");
    assertThat(rawItems()).hasSize(2);
  }

  @Test
  void doesNotSayThatNothingWasWrittenWhileItIsInProgress() {
    Bao slow = bao(alwaysInProgress(), Duration.ofMillis(300));
    AccountRepository slowAccounts = new AccountRepository(slow);
    Transaction transaction = slow.transaction().add(slowAccounts.creation(account("a", 1)));

    assertThatThrownBy(transaction::execute)
        .isInstanceOf(OutcomeUnknownException.class)
        .hasMessageNotContaining("Nothing was written");
    assertThat(hours("a")).isEqualTo(1);
  }

  @Test
  void swapsOfManyLeaveOneSentinelForEachValue() throws Exception {
    List<String> ids = List.of("a", "b", "c", "d");
    ids.forEach(id -> accounts.create(new Account(id, "name of " + id, null, 0)));
    List<Future<?>> swaps = new ArrayList<>();
    try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 24; i++) {
        String one = ids.get(i % 4);
        String other = ids.get((i + 1 + i % 3) % 4);
        swaps.add(executor.submit(TenantContext.wrap(() -> swap(one, other))));
      }
    }
    for (Future<?> swap : swaps) {
      swap.get();
    }

    List<String> held =
        ids.stream().map(id -> accounts.get(id, Consistency.STRONG).name() + "=" + id).toList();
    assertThat(rawSentinels())
        .extracting(sentinel ->
            text(sentinel, "_pk").replaceAll(".*name:", "") + "=" + text(sentinel, "relatedId"))
        .containsExactlyInAnyOrderElementsOf(held);
  }

  private static String nameOf(Account account) {
    return Objects.requireNonNull(account.name(), "name");
  }

  private void swap(String one, String other) {
    Account first = accounts.get(one, Consistency.STRONG);
    Account second = accounts.get(other, Consistency.STRONG);
    Transaction swap =
        lossyBao
            .transaction()
            .add(lossy.update(first, it -> it.name(nameOf(second))))
            .add(lossy.update(second, it -> it.name(nameOf(first))));
    try {
      swap.execute();
    } catch (TransactionCancelledException e) {
      assertThat(e.reasons()).anyMatch(CancelReason.ConditionFailed.class::isInstance);
    }
  }

  /// A client for which another writer is quicker, once, than the first transaction.
  private static DynamoDbClient withBefore(Runnable write) {
    String tenant = TenantContext.currentTenant().value();
    AtomicBoolean done = new AtomicBoolean();
    return intercepted(
        () -> {
          if (done.compareAndSet(false, true)) {
            TenantContext.runWithTenant(tenant, write::run);
          }
        },
        false);
  }

  /// Carries a transaction out, and answers as DynamoDB does while it is at it.
  private static DynamoDbClient alwaysInProgress() {
    return intercepted(() -> {}, true);
  }

  private static DynamoDbClient intercepted(Runnable before, boolean staysInProgress) {
    DynamoDbClient real = LocalTable.client();
    return (DynamoDbClient)
        Proxy.newProxyInstance(
            TransactionRaceTest.class.getClassLoader(),
            new Class<?>[] {DynamoDbClient.class},
            (_, method, arguments) -> {
              if (method.getName().equals("transactWriteItems")) {
                before.run();
                if (staysInProgress) {
                  real.transactWriteItems((TransactWriteItemsRequest) arguments[0]);
                  throw TransactionInProgressException.builder().message("in progress").build();
                }
              }
              try {
                return method.invoke(real, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }
}
