/// JUnit tests on DynamoDB Local, each in a tenant of its own, and functions as Lambda runs them.
module dev.bao.test {
  requires transitive dev.bao.core;
  requires transitive org.junit.jupiter.api;
  requires dev.bao.local;
  requires com.github.f4b6a3.ulid;
  requires jdk.httpserver;
  requires software.amazon.awssdk.protocols.jsoncore;

  exports dev.bao.test;
  exports dev.bao.test.lambda;

  opens dev.bao.test to
      org.junit.platform.commons;
}
