package dev.bao.example.quickstart;

import dev.bao.BaoScope;
import dev.bao.error.BaoException;
import dev.bao.operation.Cursor;
import dev.bao.operation.Page;
import dev.bao.operation.ScopeCapacity;
import dev.bao.tenant.TenantContext;
import java.io.PrintStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Shows what a person would want to see of the loaded tasks.
final class Tour {

  /// The project of the tasks that the tour makes itself, so that it needs none of a file's.
  private static final String PROJECT = "quickstart";

  private final TaskRepository tasks;
  private final PrintStream out;

  Tour(TaskRepository tasks, PrintStream out) {
    this.tasks = tasks;
    this.out = out;
  }

  /// How many tasks each organization has, by project and status.
  void overview(Map<String, Set<String>> projectsByTenant) {
    title("Each organization sees its own tasks");
    out.printf("%-12s %-14s %8s %8s %8s%n", "tenant", "project", "open", "blocked", "done");
    projectsByTenant.forEach((tenant, projects) ->
        TenantContext.runWithTenant(tenant, () -> projects.forEach(this::overviewOf)));
  }

  private void overviewOf(String project) {
    Map<Status, Long> counts =
        tasks.byProject(project).stream()
            .collect(Collectors.groupingBy(Task::status, Collectors.counting()));
    out.printf(
        "%-12s %-14s %8d %8d %8d%n",
        TenantContext.currentTenant(),
        project,
        counts.getOrDefault(Status.OPEN, 0L),
        counts.getOrDefault(Status.BLOCKED, 0L),
        counts.getOrDefault(Status.DONE, 0L));
  }

  /// Two pages of a query, the second by the cursor of the first.
  void pages(String tenant, String project) {
    title("A query, page by page: open tasks of " + tenant + "'s " + project + ", latest first");
    TenantContext.runWithTenant(
        tenant,
        () -> {
          var query =
              tasks
                  .byProject(project)
                  .descending()
                  .filter(TaskAttributes.STATUS.eq(Status.OPEN))
                  .limit(3);
          Page<Task> first = query.page();
          print(first);
          first.next().ifPresent(next -> print(query.after(next).page()));
        });
  }

  private void print(Page<Task> page) {
    page.items()
        .forEach(task ->
            out.printf(
                "  %s  %-30s %s%n",
                task.dueAt(), task.title(), task.assignee() == null ? "-" : task.assignee()));
    out.println("  next page: " + (page.next().isPresent() ? "yes" : "no"));
  }

  /// A value that is unique within an organization, and free in the others.
  void uniqueValue(String tenant, String other) {
    String slug = "quickstart-slug";
    title("A slug is unique within " + tenant + ", and free for " + other);
    TenantContext.runWithTenant(
        tenant,
        () -> {
          create(slug);
          expect(() -> create(slug));
          out.println("  find by slug: " + tasks.findBySlug(slug).map(Task::title).orElse("none"));
        });
    TenantContext.runWithTenant(other, () -> create(slug));
  }

  private Task create(@Nullable String slug) {
    Task task =
        tasks.create(t ->
            t.slug(slug)
                .projectId(PROJECT)
                .title("Try Bao")
                .status(Status.OPEN)
                .dueAt(Instant.parse("2026-12-24T12:00:00Z")));
    out.printf("  %s created %s%n", TenantContext.currentTenant(), task.taskId());
    return task;
  }

  /// An update that happens once, since its condition holds once.
  void conditionalUpdate(String tenant) {
    title("A conditional update");
    TenantContext.runWithTenant(
        tenant,
        () -> {
          Task open = create(null);
          Runnable finish =
              () ->
                  tasks
                      .update(open.taskId(), t -> t.status(Status.DONE).clearAssignee())
                      .when(TaskAttributes.STATUS.eq(Status.OPEN))
                      .execute();
          finish.run();
          out.println("  " + open.title() + ": OPEN -> " + tasks.get(open.taskId()).status());
          expect(finish);
        });
  }

  /// Finds on many threads within one request of the application: few requests, and none again.
  void requestScope(String tenant, String project, CapacityMeter meter) {
    title("Finds of one request scope join, and are not repeated");
    TenantContext.runWithTenant(
        tenant,
        () -> {
          List<String> ids =
              tasks.byProject(project).limit(100).list().stream().map(Task::taskId).toList();
          ScopeCapacity used =
              BaoScope.run(() -> {
                findAtOnce(ids, meter);
                findAtOnce(ids, meter);
              });
          out.printf("  the scope used %.1f read units%n", used.total().read());
        });
  }

  private void findAtOnce(List<String> ids, CapacityMeter meter) {
    long before = meter.requests();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      ids.forEach(id -> threads.execute(TenantContext.wrap(() -> tasks.get(id))));
    }
    out.printf("  finds at once: %d, requests: %d%n", ids.size(), meter.requests() - before);
  }

  /// What another organization's id, cursor and missing scope give.
  void isolation(String tenant, String other) {
    title("No way from one organization to another");
    Task task = TenantContext.callWithTenant(tenant, () -> create(null));
    Cursor cursor =
        TenantContext.callWithTenant(
            tenant, () -> tasks.byProject(PROJECT).limit(1).page().next().orElseThrow());
    TenantContext.runWithTenant(
        other,
        () -> {
          out.printf(
              "  %s asks for a task of %s by its id: %s%n",
              other, tenant, tasks.find(task.taskId()).isPresent() ? "FOUND" : "not there");
          out.printf("  %s goes on with a cursor of %s:%n", other, tenant);
          expect(() -> out.println(tasks.byProject(PROJECT).after(cursor).page()));
        });
    out.println("  without a tenant:");
    expect(() -> out.println(tasks.find(task.taskId())));
  }

  /// Some items as they lie in the table, read behind Bao's back.
  void rawItems(DynamoDbClient client, String table) {
    title("Items as they lie in the table");
    client.scan(scan -> scan.tableName(table).limit(200)).items().stream()
        .collect(
            Collectors.toMap(item -> kind(item), item -> item, (first, _) -> first, TreeMap::new))
        .forEach((kind, item) -> {
          out.println("  " + kind);
          new TreeMap<>(item)
              .forEach((name, value) -> out.printf("    %-14s %s%n", name, text(value)));
        });
  }

  private static String kind(Map<String, AttributeValue> item) {
    AttributeValue sort = item.get("_sk");
    String text = sort == null ? "" : sort.s();
    return switch (text) {
      case "t" -> "a task";
      case "_raft_uc" -> "the sentinel of a unique slug";
      default -> "the table's own item";
    };
  }

  private static String text(AttributeValue value) {
    return value.hasL() ? value.l().stream().map(Tour::text).toList().toString() : value.s();
  }

  /// What each organization's requests consumed.
  void capacity(CapacityMeter meter) {
    title("Capacity units that each organization used");
    out.printf("%-12s %10s %12s %12s%n", "tenant", "requests", "read units", "write units");
    meter
        .totals()
        .forEach((tenant, units) ->
            out.printf(
                "%-12s %10d %12.1f %12.1f%n",
                tenant, units.requests(), units.read(), units.write()));
  }

  private void expect(Runnable refused) {
    try {
      refused.run();
      throw new IllegalStateException("This should have been refused");
    } catch (BaoException e) {
      out.println("  refused: " + e.getMessage());
    }
  }

  private void title(String text) {
    out.printf("%n%s%n%s%n", text, "-".repeat(text.length()));
  }

  /// The projects of each organization, in order.
  static Map<String, Set<String>> projects(List<TaskLine> tasks) {
    return tasks.stream()
        .collect(
            Collectors.groupingBy(
                TaskLine::organization,
                TreeMap::new,
                Collectors.mapping(TaskLine::projectId, Collectors.toCollection(TreeSet::new))));
  }
}
