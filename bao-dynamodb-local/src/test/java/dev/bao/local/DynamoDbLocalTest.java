package dev.bao.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

class DynamoDbLocalTest {

  private static final int CONNECT_TIMEOUT_MILLIS = 2_000;

  @Nested
  class AnOwnInstance {

    @Test
    void storesAndReturnsAnItem() {
      try (DynamoDbLocal local = DynamoDbLocal.start()) {
        Tables.createTasks(local.client(), "tasks");

        local.client().putItem(r -> r.tableName("tasks").item(Tables.task("T1", "Open the hatch")));

        assertThat(
                local.client().getItem(r -> r.tableName("tasks").key(Tables.taskKey("T1"))).item())
            .isEqualTo(Tables.task("T1", "Open the hatch"));
      }
    }

    @Test
    void hasAPortAndTablesOfItsOwn() {
      try (DynamoDbLocal first = DynamoDbLocal.start();
          DynamoDbLocal second = DynamoDbLocal.start()) {
        Tables.createTasks(first.client(), "tasks");

        assertThat(first.endpoint()).isNotEqualTo(second.endpoint());
        assertThat(first.client().listTables().tableNames()).containsExactly("tasks");
        assertThat(second.client().listTables().tableNames()).isEmpty();
      }
    }

    @Test
    void servesOneDatabaseToEveryClientOfItsBuilder() {
      try (DynamoDbLocal local = DynamoDbLocal.start();
          DynamoDbClient another = local.clientBuilder().build()) {
        Tables.createTasks(local.client(), "tasks");

        assertThat(another.listTables().tableNames()).containsExactly("tasks");
      }
    }

    @Test
    void stopsAnsweringWhenClosed() {
      DynamoDbLocal local = DynamoDbLocal.start();
      InetSocketAddress address =
          new InetSocketAddress(local.endpoint().getHost(), local.endpoint().getPort());
      assertThatCode(() -> connect(address)).doesNotThrowAnyException();

      local.close();

      assertThatExceptionOfType(IOException.class).isThrownBy(() -> connect(address));
    }

    @Test
    void leavesNoThreadBehindWhenClosed() {
      Set<Thread> before = Thread.getAllStackTraces().keySet();
      DynamoDbLocal local = DynamoDbLocal.start();
      Set<Thread> threads = serverThreads();
      threads.removeAll(before);
      assertThat(threads).anyMatch(thread -> !thread.isDaemon());

      local.close();

      assertThat(threads).noneMatch(Thread::isAlive);
    }

    @Test
    void isClosedTwiceWithoutHarm() {
      DynamoDbLocal local = DynamoDbLocal.start();

      local.close();

      assertThatCode(local::close).doesNotThrowAnyException();
    }

    @Test
    void answersMoreVirtualThreadsThanItHasThreads() throws Exception {
      try (DynamoDbLocal local = DynamoDbLocal.start()) {
        Tables.createTasks(local.client(), "tasks");

        onVirtualThreads(
            300,
            () -> local.client().putItem(r -> r.tableName("tasks").item(Tables.task("T1", "A"))));

        assertThat(local.client().scan(r -> r.tableName("tasks")).count()).isEqualTo(1);
      }
    }

    private Set<Thread> serverThreads() {
      return Thread.getAllStackTraces().keySet().stream()
          .filter(this::inServerGroup)
          .collect(Collectors.toSet());
    }

    private boolean inServerGroup(Thread thread) {
      ThreadGroup group = thread.getThreadGroup();
      return group != null && group.getName().equals("dynamodb-local");
    }
  }

  @Nested
  class TheSharedInstance {

    @Test
    void isTheSameForEveryThread() throws Exception {
      assertThat(onVirtualThreads(64, DynamoDbLocal::shared)).containsOnly(DynamoDbLocal.shared());
    }

    @Test
    void goesOnWhenClosed() {
      DynamoDbLocal.shared().close();

      assertThatCode(() -> DynamoDbLocal.shared().client().listTables()).doesNotThrowAnyException();
    }
  }

  static Stream<InetAddress> addressesOtherThanTheLoopback() throws IOException {
    InetAddress bound = InetAddress.ofLiteral("127.0.0.1");
    Stream<InetAddress> ofInterfaces =
        NetworkInterface.networkInterfaces().flatMap(NetworkInterface::inetAddresses);
    // A server on all interfaces answers at 127.0.0.2 too, even on a machine without a network.
    return Stream.concat(ofInterfaces, Stream.of(InetAddress.ofLiteral("127.0.0.2")))
        .filter(address -> !address.equals(bound))
        .distinct();
  }

  @ParameterizedTest
  @MethodSource("addressesOtherThanTheLoopback")
  void listensOnTheLoopbackAddressOnly(InetAddress address) {
    int port = DynamoDbLocal.shared().endpoint().getPort();

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> connect(new InetSocketAddress(address, port)));
  }

  private static void connect(InetSocketAddress address) throws IOException {
    try (Socket socket = new Socket()) {
      socket.connect(address, CONNECT_TIMEOUT_MILLIS);
    }
  }

  private static <T> List<T> onVirtualThreads(int count, Callable<T> body) throws Exception {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<T>> calls = IntStream.range(0, count).mapToObj(_ -> body).toList();
      List<T> results = new ArrayList<>();
      for (Future<T> future : threads.invokeAll(calls)) {
        results.add(future.get());
      }
      return results;
    }
  }
}
