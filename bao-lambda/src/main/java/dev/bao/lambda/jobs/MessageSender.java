package dev.bao.lambda.jobs;

import java.util.Collection;
import java.util.List;

/// Sends messages to a queue, by the application's own client: Bao brings none along.
@FunctionalInterface
public interface MessageSender {

  /// Sends up to ten messages with one request, as `SendMessageBatch` of SQS.
  ///
  /// @return the ids of those that the queue did not take, none where it took all; they are sent
  ///   again
  Collection<String> send(List<TenantMessage> messages);
}
