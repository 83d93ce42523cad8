package dev.bao.lambda;

import dev.bao.tenant.TenantRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

record MappedErrors<I, O extends @Nullable Object>(
    EventAdapter<I, O> adapter, ErrorMapper<? extends O> mapper) implements EventAdapter<I, O> {

  @Override
  public TenantRequest request(I event) {
    return adapter.request(event);
  }

  @Override
  public O refused(Problem problem) {
    return adapter.refused(problem);
  }

  @Override
  public O failed(RuntimeException error) {
    Optional<? extends O> own = mapper.answerTo(error);
    return own.isPresent() ? own.get() : adapter.failed(error);
  }
}
