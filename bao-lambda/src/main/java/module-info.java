/// AWS Lambda: the tenant of an event, and a scope for each invocation, record and job.
module dev.bao.lambda {
  requires transitive dev.bao.core;
  requires transitive aws.lambda.java.core;
  requires com.fasterxml.jackson.core;
  // Only for functions that take these events.
  requires static transitive aws.lambda.java.events;
  // Only for functions that prime themselves before a snapshot.
  requires static org.crac;

  exports dev.bao.lambda;
  exports dev.bao.lambda.http;
  exports dev.bao.lambda.batch;
  exports dev.bao.lambda.jobs;
}
