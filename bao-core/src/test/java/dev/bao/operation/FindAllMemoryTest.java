package dev.bao.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bao.Bao;
import dev.bao.LocalTable;
import dev.bao.tracker.Project;
import dev.bao.tracker.ProjectRepository;
import java.lang.ref.WeakReference;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;

/// A read of many records holds the records, and not also the items that they were made of.
final class FindAllMemoryTest extends TaskTest {

  private final List<WeakReference<Object>> items = new ArrayList<>();
  private final List<Integer> held = new ArrayList<>();
  private final ProjectRepository projects =
      new ProjectRepository(Bao.builder().client(watchedClient()).table(LocalTable.NAME).build());

  @Test
  void keepsNoItemOfAnEarlierAnswer() {
    List<Project> all =
        IntStream.range(0, 400).mapToObj(i -> new Project("p" + i, "Project " + i, i)).toList();
    projects.putAll(all).execute();

    Found<String, Project> found =
        projects.findAll(all.stream().map(Project::projectId).toList(), Consistency.STRONG);

    assertThat(found.records()).isEqualTo(all);
    assertThat(held).as("items of earlier answers at each request").hasSize(4).containsOnly(0);
  }

  private DynamoDbClient watchedClient() {
    DynamoDbClient client = LocalTable.client();
    return (DynamoDbClient)
        Proxy.newProxyInstance(
            DynamoDbClient.class.getClassLoader(),
            new Class<?>[] {DynamoDbClient.class},
            (_, method, arguments) -> watched(client, method, arguments));
  }

  private Object watched(DynamoDbClient client, Method method, Object[] arguments)
      throws Throwable {
    boolean isBatch = method.getName().equals("batchGetItem");
    if (isBatch) {
      System.gc();
      held.add((int) items.stream().filter(item -> item.get() != null).count());
    }
    try {
      Object answer = method.invoke(client, arguments);
      if (answer instanceof BatchGetItemResponse batch) {
        batch.responses().values().stream()
            .flatMap(List::stream)
            .forEach(item -> items.add(new WeakReference<>(item)));
      }
      return answer;
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
