package dev.bao.example.quickstart;

import dev.bao.Bao;
import dev.bao.local.DynamoDbLocal;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Loads tasks of several organizations into one table on DynamoDB Local and shows them.
@Command(
    name = "quickstart",
    mixinStandardHelpOptions = true,
    description = "Loads tasks of several organizations into one table and shows what each sees.")
public final class Quickstart implements Callable<Integer> {

  private static final String TABLE = "tracker";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--file",
      paramLabel = "FILE",
      description = "NDJSON file of tasks; the shipped one of 3,000 tasks unless said.")
  private @Nullable Path file;

  /// Starts the example; it ends with the JVM.
  public static void main(String[] args) {
    // DynamoDB Local has threads of its own that would keep the JVM alive.
    System.exit(new CommandLine(new Quickstart()).execute(args));
  }

  @Override
  public Integer call() throws Exception {
    PrintStream out = System.out;
    TaskFile lines = read();
    try (DynamoDbLocal dynamoDb = DynamoDbLocal.start()) {
      out.println("DynamoDB Local listens on " + dynamoDb.endpoint());
      CapacityMeter meter = new CapacityMeter();
      Bao bao = Bao.builder().client(dynamoDb.client()).table(TABLE).onCapacity(meter).build();
      bao.table().createIfMissing();
      TaskRepository tasks = new TaskRepository(bao);

      Loader.Loaded loaded = new Loader(tasks).load(lines.tasks());
      out.printf("Loaded %d tasks.%n", loaded.tasks().size());
      Stream.concat(lines.problems().stream(), loaded.problems().stream())
          .forEach(problem -> out.println("  not loaded, " + problem));

      show(new Tour(tasks, out), Tour.projects(loaded.tasks()), dynamoDb, meter);
    }
    return 0;
  }

  private TaskFile read() throws IOException {
    try {
      return TaskFile.read(file);
    } catch (NoSuchFileException e) {
      throw new ParameterException(
          spec.commandLine(), "There is no file " + e.getFile() + ". Name one with --file.");
    }
  }

  private static void show(
      Tour tour, Map<String, Set<String>> projects, DynamoDbLocal dynamoDb, CapacityMeter meter) {
    tour.overview(projects);
    Iterator<String> tenants = projects.keySet().iterator();
    String tenant = tenants.hasNext() ? tenants.next() : "acme";
    String other = tenants.hasNext() ? tenants.next() : tenant.equals("acme") ? "globex" : "acme";
    tour.uniqueValue(tenant, other);
    tour.pages(tenant, projects.getOrDefault(tenant, Set.of("apollo")).iterator().next());
    tour.conditionalUpdate(tenant);
    tour.requestScope(
        tenant, projects.getOrDefault(tenant, Set.of("apollo")).iterator().next(), meter);
    tour.isolation(tenant, other);
    tour.rawItems(dynamoDb.client(), TABLE);
    tour.capacity(meter);
  }
}
