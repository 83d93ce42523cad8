package dev.bao.lambda.batch;

/// A record did not run, since one before it in its group has failed.
public final class GroupFailedException extends RuntimeException {

  private static final long serialVersionUID = 1;

  GroupFailedException() {
    super(
        "A record before this one in its group failed; this one did not run.", null, false, false);
  }
}
