package dev.bao.tenant;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/// How an executor finds the tenant of a piece of work.
interface Wrapping {

  Runnable wrap(Runnable work);

  <R extends @Nullable Object> Callable<R> wrapCallable(Callable<R> work);
}
