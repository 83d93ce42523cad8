package dev.bao.test.assertion;

import dev.bao.tenant.TenantId;
import dev.bao.test.request.RequestRecorder;
import dev.bao.test.request.SentRequest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.AbstractAssert;

/// Assertions on the requests that a recorder has seen since it was cleared.
public final class RecorderAssert extends AbstractAssert<RecorderAssert, RequestRecorder> {

  private final Set<String> named = new HashSet<>();

  RecorderAssert(RequestRecorder recorder) {
    super(recorder, RecorderAssert.class);
  }

  /// So many requests of an operation were sent, repetitions included.
  ///
  /// @param operation as in `PutItem`, or with its index as in `Query of gsi1`
  public RecorderAssert sent(String operation, int times) {
    isNotNull();
    long found = actual.requests().stream().filter(request -> isOf(operation, request)).count();
    named.add(operation);
    if (found != times) {
      failWithActualExpectedAndMessage(
          found, times, "%s was sent %s times, and not %s: %s.", operation, found, times, sent());
    }
    return this;
  }

  /// These requests were sent, in this order, and no others.
  ///
  /// @param operations as in [#sent]
  public RecorderAssert sentExactly(String... operations) {
    isNotNull();
    List<SentRequest> requests = actual.requests();
    boolean isSame = requests.size() == operations.length;
    for (int i = 0; isSame && i < operations.length; i++) {
      isSame = isOf(operations[i], requests.get(i));
    }
    if (!isSame) {
      failWithActualExpectedAndMessage(
          requests, operations, "%s was sent, and not %s.", sent(), List.of(operations));
    }
    return this;
  }

  /// Nothing was sent but what [#sent] named.
  public RecorderAssert sentNothingElse() {
    isNotNull();
    List<SentRequest> others = new ArrayList<>(actual.requests());
    others.removeIf(request -> named.stream().anyMatch(name -> isOf(name, request)));
    if (!others.isEmpty()) {
      failWithMessage("Something else was sent: %s.", others);
    }
    return this;
  }

  /// Nothing was sent at all.
  public RecorderAssert sentNothing() {
    return sentExactly();
  }

  /// Each request named keys of these tenants alone.
  public RecorderAssert sentForNoneBut(TenantId... tenants) {
    isNotNull();
    for (SentRequest request : actual.requests()) {
      if (!Set.of(tenants).containsAll(request.tenants())) {
        failWithMessage("%s was sent for %s.", request, request.tenants());
      }
    }
    return this;
  }

  private static boolean isOf(String operation, SentRequest request) {
    return operation.equals(request.operation()) || operation.equals(request.toString());
  }

  private List<SentRequest> sent() {
    return actual.requests();
  }
}
