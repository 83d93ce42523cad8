package dev.bao.lambda.jobs;

import dev.bao.error.ConfigurationException;
import dev.bao.error.ErrorCode;
import dev.bao.lambda.batch.BatchSettings;
import dev.bao.lambda.batch.MapBatchEvents;
import dev.bao.lambda.batch.RecordHandler;
import dev.bao.lambda.batch.TenantBatchHandler;
import dev.bao.lambda.event.MapReader;
import dev.bao.tenant.TenantGate;
import dev.bao.tenant.TenantResolvers;
import java.util.Map;
import java.util.Objects;

/// The worker behind a [TenantFanOut]: runs the job of each message, in the scope of the message's
/// tenant. It takes messages as maps, without aws-lambda-java-events. Thread-safe where the jobs
/// are.
///
/// ```java
/// public final class Worker extends TenantJobs {
///   public Worker() {
///     super(Map.of("nightly-report", new Report()::write), BatchSettings.parallel(4));
///   }
/// }
/// ```
public class TenantJobs
    extends TenantBatchHandler<Map<String, Object>, Map<String, Object>, Map<String, Object>> {

  private static final TenantGate GATE =
      TenantGate.builder().resolver(TenantResolvers.claim(TenantMessage.TENANT_ATTRIBUTE)).build();

  /// Runs these jobs; the right to send to the queue is what vouches for a message's tenant.
  ///
  /// @param jobs by name
  public TenantJobs(Map<String, TenantJob> jobs, BatchSettings<Map<String, Object>> settings) {
    this(jobs, settings, GATE);
  }

  /// Runs these jobs for the tenants that a gate lets in, which has to read the claim `tenant_id`:
  /// with a directory, messages of tenants that are gone meanwhile are failures.
  ///
  /// @param jobs by name
  public TenantJobs(
      Map<String, TenantJob> jobs, BatchSettings<Map<String, Object>> settings, TenantGate gate) {
    super(MapBatchEvents.sqs(), gate, runner(Map.copyOf(jobs)), settings);
  }

  private static RecordHandler<Map<String, Object>> runner(Map<String, TenantJob> jobs) {
    return message -> {
      MapReader queued = new MapReader(message);
      MapReader attributes = queued.members("messageAttributes");
      TenantJob job = jobs.get(attribute(attributes, TenantMessage.JOB_ATTRIBUTE));
      if (job == null) {
        throw refused("names a job that the worker does not have");
      }
      String body = Objects.requireNonNullElse(queued.text("body"), "");
      job.run(attribute(attributes, TenantMessage.RUN_ATTRIBUTE), body);
    };
  }

  private static String attribute(MapReader attributes, String name) {
    String value = attributes.members(name).text("stringValue");
    if (value == null) {
      throw refused("lacks the string attribute " + name);
    }
    return value;
  }

  private static ConfigurationException refused(String why) {
    return new ConfigurationException(
        ErrorCode.ARGUMENT_INVALID,
        "A message of a job " + why + ". Messages are made by TenantFanOut.");
  }
}
