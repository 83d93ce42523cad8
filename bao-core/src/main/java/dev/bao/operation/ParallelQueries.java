package dev.bao.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/// Sends requests to several shards at the same time, each on a virtual thread. They are for the
/// tenant that the query was made for: nothing is taken from the scope of a thread. Where one fails
/// all fail, and no thread is left when a method returns.
///
/// @param requests makes and sends them
record ParallelQueries(QueryRequests requests) {

  /// The answer to the request for one of several shards.
  private record Answer(int position, QueryResponse response) {}

  /// Reads on in each shard, by one request.
  ///
  /// @param missing how many records are still wanted, 0 for all
  void read(List<Shard> shards, int missing) {
    send(shards, shards.stream().map(shard -> requests.items(shard.next(), missing)).toList());
  }

  /// Counts on in each shard, by one request.
  ///
  /// @param missing how many are still wanted, 0 for all
  /// @return how many were found
  long count(List<Shard> shards, int missing) {
    List<QueryRequest> counts =
        shards.stream().map(shard -> requests.count(shard.next(), missing)).toList();
    return send(shards, counts).stream().mapToLong(QueryResponse::count).sum();
  }

  private List<QueryResponse> send(List<Shard> shards, List<QueryRequest> all) {
    List<QueryResponse> answers =
        all.size() == 1 ? List.of(requests.send(all.getFirst())) : sendTogether(all);
    for (int i = 0; i < shards.size(); i++) {
      shards.get(i).take(answers.get(i));
    }
    return answers;
  }

  private List<QueryResponse> sendTogether(List<QueryRequest> all) {
    // It is closed when all threads have ended, also where the caller is interrupted.
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      ExecutorCompletionService<Answer> answers = new ExecutorCompletionService<>(threads);
      List<Future<Answer>> sent = new ArrayList<>();
      for (int i = 0; i < all.size(); i++) {
        sent.add(answers.submit(request(i, all.get(i))));
      }
      return collected(answers, all.size(), () -> sent.forEach(one -> one.cancel(true)));
    }
  }

  private Callable<Answer> request(int position, QueryRequest request) {
    return () -> new Answer(position, requests.sendUnreported(request));
  }

  /// The answers in the order of the requests. What came before a failure is reported all the same.
  private List<QueryResponse> collected(
      ExecutorCompletionService<Answer> answers, int count, Runnable cancel) {
    QueryResponse[] inOrder = new QueryResponse[count];
    try {
      for (int i = 0; i < count; i++) {
        Answer answer = answers.take().get();
        requests.report(answer.response());
        inOrder[answer.position()] = answer.response();
      }
      return List.of(inOrder);
    } catch (ExecutionException e) {
      cancel.run();
      throw unwrapped(e);
    } catch (InterruptedException e) {
      cancel.run();
      Thread.currentThread().interrupt();
      throw AbortedException.create("A query of several shards was interrupted", e);
    }
  }

  private static RuntimeException unwrapped(ExecutionException e) {
    return switch (e.getCause()) {
      case RuntimeException failure -> failure;
      case Error error -> throw error;
      case null, default -> new IllegalStateException(e);
    };
  }
}
