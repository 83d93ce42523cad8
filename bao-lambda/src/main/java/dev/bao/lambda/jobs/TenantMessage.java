package dev.bao.lambda.jobs;

import java.util.Map;

/// A message that asks for one job of one tenant. [#attributes] become string attributes of the
/// queue's message; group and deduplication id are for FIFO queues. Immutable.
///
/// @param id its place in its batch, as in `3`: what a sender names the messages by that were not
///   taken
/// @param body the job's payload, the same for all tenants
/// @param tenantId whose work it is
/// @param job the job's name
/// @param run names the run of the job that the message belongs to
public record TenantMessage(String id, String body, String tenantId, String job, String run) {

  /// The attribute that holds the tenant.
  public static final String TENANT_ATTRIBUTE = "tenant_id";

  /// The attribute that holds the job's name.
  public static final String JOB_ATTRIBUTE = "bao_job";

  /// The attribute that holds the run.
  public static final String RUN_ATTRIBUTE = "bao_run";

  /// The message's attributes, by name; all are strings.
  public Map<String, String> attributes() {
    return Map.of(TENANT_ATTRIBUTE, tenantId, JOB_ATTRIBUTE, job, RUN_ATTRIBUTE, run);
  }

  /// The message group of a FIFO queue: the jobs of a tenant run one after the other.
  public String groupId() {
    return tenantId;
  }

  /// The deduplication id of a FIFO queue: a run that is planned twice within five minutes is
  /// queued once.
  public String deduplicationId() {
    return run + "." + tenantId;
  }
}
