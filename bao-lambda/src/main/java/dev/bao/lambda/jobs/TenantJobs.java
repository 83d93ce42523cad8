package dev.bao.lambda.jobs;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.MessageAttribute;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import dev.bao.error.ConfigurationException;
import dev.bao.error.ErrorCode;
import dev.bao.lambda.batch.BatchEvents;
import dev.bao.lambda.batch.BatchSettings;
import dev.bao.lambda.batch.RecordHandler;
import dev.bao.lambda.batch.TenantBatchHandler;
import dev.bao.tenant.TenantGate;
import dev.bao.tenant.TenantResolvers;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The worker behind a [TenantFanOut]: runs the job of each message, in the scope of the message's
/// tenant. Thread-safe where the jobs are.
///
/// ```java
/// public final class Worker extends TenantJobs {
///   public Worker() {
///     super(Map.of("nightly-report", new Report()::write), BatchSettings.parallel(4));
///   }
/// }
/// ```
public class TenantJobs extends TenantBatchHandler<SQSEvent, SQSMessage, SQSBatchResponse> {

  private static final TenantGate GATE =
      TenantGate.builder().resolver(TenantResolvers.claim(TenantMessage.TENANT_ATTRIBUTE)).build();

  /// Runs these jobs; the right to send to the queue is what vouches for a message's tenant.
  ///
  /// @param jobs by name
  public TenantJobs(Map<String, TenantJob> jobs, BatchSettings<SQSMessage> settings) {
    this(jobs, settings, GATE);
  }

  /// Runs these jobs for the tenants that a gate lets in, which has to read the claim `tenant_id`:
  /// with a directory, messages of tenants that are gone meanwhile are failures.
  ///
  /// @param jobs by name
  public TenantJobs(
      Map<String, TenantJob> jobs, BatchSettings<SQSMessage> settings, TenantGate gate) {
    super(BatchEvents.sqs(), gate, runner(Map.copyOf(jobs)), settings);
  }

  private static RecordHandler<SQSMessage> runner(Map<String, TenantJob> jobs) {
    return message -> {
      TenantJob job = jobs.get(attribute(message, TenantMessage.JOB_ATTRIBUTE));
      if (job == null) {
        throw refused("names a job that the worker does not have");
      }
      job.run(attribute(message, TenantMessage.RUN_ATTRIBUTE), message.getBody());
    };
  }

  private static String attribute(SQSMessage message, String name) {
    MessageAttribute attribute = message.getMessageAttributes().get(name);
    @Nullable String value = attribute == null ? null : attribute.getStringValue();
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
