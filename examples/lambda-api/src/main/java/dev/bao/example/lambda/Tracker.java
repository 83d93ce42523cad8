package dev.bao.example.lambda;

import dev.bao.Bao;
import dev.bao.lambda.Priming;
import dev.bao.tenant.TenantGate;
import dev.bao.tenant.TenantResolvers;

/// The tracker's repositories, and who gets to them. Thread-safe.
public record Tracker(
    Bao bao, ProjectRepository projects, TaskRepository tasks, ActivityRepository activities) {

  /// The claim of a token and the attribute of a message that hold the organization.
  public static final String TENANT = "org";

  /// Whoever made the claim is to be trusted: the API's JWT authorizer has verified the token, and
  /// the queue's policy says who may send.
  static final TenantGate GATE =
      TenantGate.builder().resolver(TenantResolvers.claim(TENANT)).build();

  /// A tenant that no organization has, for the reads before a snapshot.
  private static final String PRIMING = "priming";

  /// The repositories of a table.
  public Tracker(Bao bao) {
    this(bao, new ProjectRepository(bao), new TaskRepository(bao), new ActivityRepository(bao));
  }

  /// Once for each execution environment, before its first event. The settings are variables of the
  /// function: `BAO_DB_TABLE` and `BAO_DB_CURSOR_KEYS`.
  static Tracker start() {
    Tracker tracker = new Tracker(Bao.configured().start());
    Priming.of(tracker.bao)
        .reading(PRIMING, () -> tracker.tasks.byProject("none").page())
        .register();
    return tracker;
  }
}
