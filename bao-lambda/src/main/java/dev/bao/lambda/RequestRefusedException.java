package dev.bao.lambda;

/// Tells a source that takes errors as exceptions what its client may know of one: it has neither a
/// stack nor a cause, because Lambda sends both.
public final class RequestRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient Problem problem;

  /// Makes the error of a problem.
  public RequestRefusedException(Problem problem) {
    super(
        "%d %s [%s]".formatted(problem.status(), problem.title(), problem.code()),
        null,
        false,
        false);
    this.problem = problem;
  }

  /// What the client is told.
  public Problem problem() {
    return problem;
  }
}
