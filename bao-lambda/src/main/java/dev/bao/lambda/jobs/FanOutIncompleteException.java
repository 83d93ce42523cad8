package dev.bao.lambda.jobs;

import dev.bao.tenant.TenantId;
import java.util.List;

/// A queue did not take the messages of some tenants, whose job will not run.
public final class FanOutIncompleteException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient List<TenantId> missed;

  FanOutIncompleteException(String job, List<TenantId> missed, int all) {
    super(
        "The queue did not take %d of %d messages of the job %s. Plan them again, with the same run."
            .formatted(missed.size(), all, job));
    this.missed = List.copyOf(missed);
  }

  /// The tenants without a message.
  public List<TenantId> missed() {
    return missed;
  }
}
