package dev.bao.example.lambda;

import dev.bao.Bao;
import dev.bao.lambda.Priming;
import dev.bao.lambda.TenantRequestHandler;
import dev.bao.lambda.http.MapEvents;
import dev.bao.tenant.TenantGate;
import dev.bao.tenant.TenantResolvers;
import java.util.Map;

/// The handler that Lambda is told of. Its settings are variables of the function: `BAO_DB_TABLE`
/// and `BAO_DB_CURSOR_KEYS`.
public final class TasksFunction
    extends TenantRequestHandler<Map<String, Object>, Map<String, Object>> {

  /// The API's JWT authorizer has verified the token: its claim is nobody's to choose.
  private static final TenantGate GATE =
      TenantGate.builder().resolver(TenantResolvers.claim("tenant_id")).build();

  /// A tenant that no organization has, for the reads before a snapshot.
  private static final String PRIMING = "priming";

  /// Called once for each execution environment, before its first event.
  public TasksFunction() {
    this(Bao.configured().start());
  }

  private TasksFunction(Bao bao) {
    this(bao, new TaskRepository(bao));
  }

  private TasksFunction(Bao bao, TaskRepository tasks) {
    super(MapEvents.httpApi(), GATE, new TasksApi(tasks));
    Priming.of(bao).reading(PRIMING, () -> tasks.byProject("none").page()).register();
  }
}
