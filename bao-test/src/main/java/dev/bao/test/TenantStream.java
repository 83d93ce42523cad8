package dev.bao.test;

import dev.bao.tenant.TenantContext;
import dev.bao.tenant.TenantId;
import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// The elements of another stream, each made in the scope of a tenant when it is asked for.
final class TenantStream<E> implements Spliterator<E> {

  private final TenantId tenant;
  private final Spliterator<E> elements;

  private TenantStream(TenantId tenant, Spliterator<E> elements) {
    this.tenant = tenant;
    this.elements = elements;
  }

  static <E> Stream<E> of(TenantId tenant, Stream<E> stream) {
    return StreamSupport.stream(new TenantStream<>(tenant, stream.spliterator()), false)
        .onClose(stream::close);
  }

  @Override
  public boolean tryAdvance(Consumer<? super E> action) {
    return TenantContext.callWithTenant(tenant.value(), () -> elements.tryAdvance(action));
  }

  @Override
  public @Nullable Spliterator<E> trySplit() {
    return null;
  }

  @Override
  public long estimateSize() {
    return elements.estimateSize();
  }

  @Override
  public int characteristics() {
    return elements.characteristics() & ORDERED;
  }
}
