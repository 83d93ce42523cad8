package dev.bao.lambda.jobs;

import dev.bao.error.ConfigurationException;
import dev.bao.error.ErrorCode;
import dev.bao.tenant.TenantId;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Plans a job of many tenants: one message for each of them, so that the work is spread over as
/// many machines as the queue's consumers have, and one tenant's failure is one message's. It opens
/// no scope. Thread-safe where the sender is.
///
/// ```java
/// TenantFanOut report = new TenantFanOut("nightly-report", queue::sendAll);
/// report.plan(organizations.ids(), "2026-11-21", "{}");
/// ```
public final class TenantFanOut {

  /// How many messages SQS takes at once.
  public static final int MAX_MESSAGES = 10;

  /// How many bytes a batch may have in all. SQS takes more by now (Developer Guide, "Message
  /// quotas"); this is what it always took.
  public static final int MAX_BYTES = 262_144;

  /// The bytes of a message beside its body: names, types and values of its attributes.
  private static final int OVERHEAD_BYTES = 512;

  private static final int ATTEMPTS = 3;

  private final String job;
  private final MessageSender sender;

  /// Plans a job.
  ///
  /// @param job its name, by which [TenantJobs] finds what to run
  public TenantFanOut(String job, MessageSender sender) {
    this.job = job;
    this.sender = sender;
  }

  /// Sends one message for each tenant. What the queue does not take is sent again, twice.
  ///
  /// @param tenants whose work it is; a tenant that is there twice gets one message
  /// @param run names this run, as the day of a nightly job: the same at a repetition
  /// @param body the job's payload
  /// @return how many messages were sent
  /// @throws ConfigurationException `BAO-8005` where there is no list of tenants, or an empty one:
  ///   no list is not all tenants; also where the body is too long
  /// @throws FanOutIncompleteException where the queue did not take all
  public int plan(@Nullable Collection<TenantId> tenants, String run, String body) {
    if (tenants == null || tenants.isEmpty()) {
      throw refused("has no tenants: the list is null or empty. No list is not all tenants");
    }
    List<TenantId> all = List.copyOf(new LinkedHashSet<>(tenants));
    int size = batchSize(body);
    List<TenantId> missed = new ArrayList<>();
    for (int from = 0; from < all.size(); from += size) {
      missed.addAll(send(all.subList(from, Math.min(all.size(), from + size)), run, body));
    }
    if (!missed.isEmpty()) {
      throw new FanOutIncompleteException(job, missed, all.size());
    }
    return all.size();
  }

  private int batchSize(String body) {
    int bytes = body.getBytes(StandardCharsets.UTF_8).length + OVERHEAD_BYTES;
    if (bytes > MAX_BYTES) {
      throw refused("has a body of more bytes than a queue takes. Put it into a bucket");
    }
    return Math.min(MAX_MESSAGES, MAX_BYTES / bytes);
  }

  private List<TenantId> send(List<TenantId> tenants, String run, String body) {
    List<TenantMessage> open =
        IntStream.range(0, tenants.size())
            .mapToObj(place ->
                new TenantMessage(
                    Integer.toString(place), body, tenants.get(place).value(), job, run))
            .toList();
    for (int attempt = 0; attempt < ATTEMPTS && !open.isEmpty(); attempt++) {
      Set<String> missed = new HashSet<>(sender.send(open));
      open = open.stream().filter(message -> missed.contains(message.id())).toList();
    }
    return open.stream().map(message -> TenantId.of(message.tenantId())).toList();
  }

  private ConfigurationException refused(String why) {
    return new ConfigurationException(
        ErrorCode.ARGUMENT_INVALID, "The job " + job + " " + why + ". Nothing was sent.");
  }
}
