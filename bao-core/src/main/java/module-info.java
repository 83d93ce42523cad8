/// Bao: Java records as items of one DynamoDB table that many tenants share.
module dev.bao.core {
  requires transitive org.jspecify;
  requires transitive software.amazon.awssdk.services.dynamodb;
  requires transitive software.amazon.awssdk.enhanced.dynamodb;
  requires transitive dev.bao.annotations;
  requires software.amazon.awssdk.core;
  requires software.amazon.awssdk.awscore;
  requires software.amazon.awssdk.utils;
  requires software.amazon.awssdk.regions;
  requires software.amazon.awssdk.retries.api;
  requires com.github.f4b6a3.ulid;
  // Only for models with JsonNode components or @Json.
  requires static com.fasterxml.jackson.core;
  requires static com.fasterxml.jackson.databind;

  exports dev.bao;
  exports dev.bao.error;
  exports dev.bao.tenant;
  exports dev.bao.key;
  exports dev.bao.model;
  exports dev.bao.expression;
  exports dev.bao.operation;
}
