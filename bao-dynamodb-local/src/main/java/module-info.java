/// DynamoDB Local in the JVM of the tests.
///
/// DynamoDB Local and its Jetty are no modules and not required here: its licence forbids
/// redistribution, so they are on the class path only where a user's own pom names them.
module dev.bao.local {
  requires transitive software.amazon.awssdk.services.dynamodb;
  requires software.amazon.awssdk.auth;
  requires software.amazon.awssdk.awscore;
  requires software.amazon.awssdk.core;
  requires software.amazon.awssdk.http;
  requires software.amazon.awssdk.http.apache5;
  requires software.amazon.awssdk.identity.spi;
  requires software.amazon.awssdk.regions;
  requires software.amazon.awssdk.utils;
  requires static org.jspecify;

  exports dev.bao.local;
}
