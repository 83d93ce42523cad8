/// JUnit tests on DynamoDB Local, each in a tenant of its own, and functions as Lambda runs them.
///
/// Testcontainers is no module and not required here: it is on the class path where a user's own
/// pom names it.
module dev.bao.test {
  requires transitive dev.bao.core;
  requires transitive org.junit.jupiter.api;
  requires transitive software.amazon.awssdk.http;
  requires dev.bao.local;
  requires com.github.f4b6a3.ulid;
  requires jdk.httpserver;
  requires software.amazon.awssdk.auth;
  requires software.amazon.awssdk.awscore;
  requires software.amazon.awssdk.core;
  requires software.amazon.awssdk.http.apache5;
  requires software.amazon.awssdk.protocols.jsoncore;
  requires software.amazon.awssdk.regions;
  requires software.amazon.awssdk.retries;
  requires software.amazon.awssdk.retries.api;
  // Only for dev.bao.test.assertion.
  requires static org.assertj.core;

  exports dev.bao.test;
  exports dev.bao.test.assertion;
  exports dev.bao.test.lambda;
  exports dev.bao.test.request;

  opens dev.bao.test to
      org.junit.platform.commons;
}
