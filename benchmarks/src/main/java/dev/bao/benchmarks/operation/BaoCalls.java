package dev.bao.benchmarks.operation;

import dev.bao.Bao;
import dev.bao.benchmarks.shape.Account;
import dev.bao.benchmarks.shape.AccountRepository;
import dev.bao.benchmarks.shape.Samples;
import dev.bao.benchmarks.shape.Status;
import dev.bao.benchmarks.shape.Task;
import dev.bao.benchmarks.shape.TaskRepository;
import dev.bao.operation.Transaction;
import dev.bao.tenant.TenantContext;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// Bao as in production: a scope of the tenant around each operation, the guard, the report of
/// capacity.
final class BaoCalls implements Calls {

  private final Bao bao;
  private final TaskRepository tasks;
  private final AccountRepository accounts;
  private final Task task = Samples.task(0);
  private final List<String> ids;
  private final List<Account> created = Case.ACCOUNTS;

  BaoCalls(DynamoDbClient client, Units units, List<String> ids) {
    this.bao =
        Bao.builder()
            .client(client)
            .table(Case.TABLE)
            .onCapacity(consumed -> {
              units.read(consumed.readUnits());
              units.written(consumed.writeUnits());
            })
            .build();
    this.tasks = new TaskRepository(bao);
    this.accounts = new AccountRepository(bao);
    this.ids = ids;
  }

  @Override
  public Object getItem() {
    return TenantContext.callWithTenant(Samples.TENANT, () -> tasks.find(task.taskId()));
  }

  @Override
  public Object putItem() {
    TenantContext.runWithTenant(Samples.TENANT, () -> tasks.put(task).execute());
    return task;
  }

  @Override
  public Object updateItem() {
    TenantContext.runWithTenant(
        Samples.TENANT,
        () -> tasks.update(task.taskId(), t -> t.status(Status.DONE).priority(1)).execute());
    return task;
  }

  @Override
  public Object query() {
    return TenantContext.callWithTenant(
        Samples.TENANT, () -> tasks.byProject(task.projectId()).page());
  }

  @Override
  public Object batchGet() {
    return TenantContext.callWithTenant(Samples.TENANT, () -> tasks.findAll(ids));
  }

  @Override
  public Object transactWrite() {
    TenantContext.runWithTenant(
        Samples.TENANT,
        () -> {
          Transaction transaction = bao.transaction();
          created.forEach(account -> transaction.add(accounts.creation(account)));
          transaction.execute();
        });
    return created;
  }
}
