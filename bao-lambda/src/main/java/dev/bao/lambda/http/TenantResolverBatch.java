package dev.bao.lambda.http;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import dev.bao.error.ConfigurationException;
import dev.bao.error.ErrorCode;
import dev.bao.lambda.RequestRefusedException;
import dev.bao.lambda.TenantRequestHandler;
import dev.bao.tenant.TenantGate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A Lambda handler for the `BatchInvoke` of AppSync: a list of contexts in one invocation. It runs
/// a resolver for each of them, in the scope of the context's own tenant, one after the other.
///
/// ```java
/// public final class TaskResolver extends TenantResolverBatch {
///   public TaskResolver() {
///     super(Gates.MEMBERS, (context, lambda) -> tasks.page(context));
///   }
/// }
/// ```
///
/// The answer has one element for each context, in their order: `data`, and for one that failed
/// `errorMessage` and `errorType` beside a `data` that is null (AppSync Developer Guide, "Returning
/// individual errors"). One context's error is not another one's. An error of Bao has its status
/// and code; [RequestRefusedException] is an application's way to tell more; of any other exception
/// the client is told nothing, and the log all. Thread-safe where the resolver is.
public class TenantResolverBatch
    implements RequestHandler<List<Map<String, Object>>, List<Map<String, @Nullable Object>>> {

  private final TenantRequestHandler<Map<String, Object>, @Nullable Object> each;

  /// Wraps a resolver.
  ///
  /// @param gate finds and checks the tenant of each context, as with [MapEvents#appSync]
  /// @param resolver answers one context
  public TenantResolverBatch(
      TenantGate gate, RequestHandler<Map<String, Object>, ? extends @Nullable Object> resolver) {
    this.each = new TenantRequestHandler<>(MapEvents.appSync(), gate, resolver);
  }

  /// @throws ConfigurationException `BAO-8005` where the event is no list of contexts
  @Override
  public final List<Map<String, @Nullable Object>> handleRequest(
      List<Map<String, Object>> contexts, Context context) {
    // The types are those of the declaration: what the runtime has read may be anything.
    if (contexts == null || !((List<?>) contexts).stream().allMatch(this::isContextOrNull)) {
      throw new ConfigurationException(
          ErrorCode.ARGUMENT_INVALID,
          "The event is no list of contexts of AppSync. For a resolver without batching use"
              + " TenantRequestHandler with MapEvents.appSync().");
    }
    return contexts.stream().map(one -> answer(one, context)).toList();
  }

  /// One that is null is refused by itself.
  private boolean isContextOrNull(@Nullable Object one) {
    return one == null || one instanceof Map;
  }

  private Map<String, @Nullable Object> answer(Map<String, Object> one, Context context) {
    Map<String, @Nullable Object> element = new LinkedHashMap<>();
    element.put("data", null);
    try {
      element.put("data", each.handleRequest(one, context));
    } catch (RequestRefusedException e) {
      element.put("errorMessage", e.getMessage());
      element.put("errorType", e.problem().code());
    } catch (RuntimeException e) {
      // It is in the log.
      element.put("errorMessage", "Internal Server Error");
      element.put("errorType", "InternalError");
    }
    return element;
  }
}
