/// JUnit tests on DynamoDB Local, each in a tenant of its own.
module dev.bao.test {
  requires transitive dev.bao.core;
  requires transitive org.junit.jupiter.api;
  requires dev.bao.local;
  requires com.github.f4b6a3.ulid;

  exports dev.bao.test;

  opens dev.bao.test to
      org.junit.platform.commons;
}
