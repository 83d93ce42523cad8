package dev.bao.lambda.jobs;

/// What a job does for one tenant, in the scope of that tenant. Messages may come twice: a job has
/// to bear that, by its run for example.
@FunctionalInterface
public interface TenantJob {

  /// Does the tenant's part of a run.
  ///
  /// @param run names the run, as it was planned
  /// @param body the payload, as it was planned
  /// @throws Exception where it was not done; the message comes again
  void run(String run, String body) throws Exception;
}
