package dev.bao.operation;

import dev.bao.LocalTable;
import dev.bao.tenant.TenantContext;
import dev.bao.tracker.Status;
import dev.bao.tracker.Task;
import dev.bao.tracker.TaskBuilder;
import dev.bao.tracker.TaskRepository;
import java.lang.reflect.Method;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// A test of tasks in which every test method has a tenant of its own.
@ExtendWith(TaskTest.InNewTenant.class)
abstract class TaskTest {

  static final Instant MONDAY = Instant.parse("2026-11-16T09:00:00Z");
  static final Instant FRIDAY = Instant.parse("2026-11-20T17:00:00Z");

  final TaskRepository tasks = new TaskRepository(LocalTable.bao());

  /// Values for a task that a test does not care about.
  static TaskBuilder hatch(TaskBuilder task) {
    return task.projectId("apollo").title("Fix the hatch").status(Status.OPEN).dueAt(MONDAY);
  }

  Task createHatch() {
    return tasks.create(TaskTest::hatch);
  }

  /// All items of the current tenant as they lie in the table.
  static List<Map<String, AttributeValue>> rawItems() {
    String tenant = TenantContext.currentTenant().value();
    return LocalTable.client()
        .scanPaginator(request -> request.tableName(LocalTable.NAME).consistentRead(true))
        .items()
        .stream()
        .filter(item -> text(item, "_pk").startsWith(tenant + "#"))
        .toList();
  }

  /// The raw sentinels of the current tenant.
  static List<Map<String, AttributeValue>> rawSentinels() {
    return rawItems().stream().filter(item -> text(item, "_sk").equals("_raft_uc")).toList();
  }

  /// A text attribute that must be there.
  static String text(Map<String, AttributeValue> item, String attribute) {
    return Objects.requireNonNull(item.get(attribute), attribute).s();
  }

  static final class InNewTenant implements InvocationInterceptor {

    @Override
    public void interceptTestMethod(
        Invocation<@Nullable Void> invocation,
        ReflectiveInvocationContext<Method> method,
        ExtensionContext context)
        throws Throwable {
      TenantContext.runWithTenant(LocalTable.newTenant(), invocation::proceed);
    }

    @Override
    public void interceptTestTemplateMethod(
        Invocation<@Nullable Void> invocation,
        ReflectiveInvocationContext<Method> method,
        ExtensionContext context)
        throws Throwable {
      interceptTestMethod(invocation, method, context);
    }
  }
}
