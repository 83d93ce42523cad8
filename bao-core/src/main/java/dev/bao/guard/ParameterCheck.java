package dev.bao.guard;

import dev.bao.error.ErrorCode;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.AwsRequest;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;

/// Checks the parameters that are neither keys nor expressions.
final class ParameterCheck {

  private ParameterCheck() {}

  /// Refuses all tables but the one. An ARN is another name too, even where it is that table's.
  static void table(Checked call, @Nullable String name) {
    if (!call.table().equals(name)) {
      throw call.refused(
          ErrorCode.TABLE_REFUSED,
          "the request names "
              + (name == null ? "no table" : "another table, or an ARN")
              + ", expected the table "
              + call.table(),
          "Use the table's name as it was given to Bao.");
    }
  }

  /// Refuses a parameter of the time before expressions, which would be a second way to say the
  /// same.
  static void legacy(Checked call, boolean present, String parameter, String instead) {
    if (present) {
      throw call.refused(
          ErrorCode.PARAMETER_REFUSED,
          "the legacy parameter " + parameter + " is set",
          "Use " + instead + ".");
    }
  }

  /// Refuses what would send one request elsewhere, as somebody else, or in another form: all
  /// settings but timeouts, metrics and the names that the SDK's paginators leave in the user
  /// agent.
  static void overrides(Checked call, AwsRequest request) {
    AwsRequestOverrideConfiguration overrides = request.overrideConfiguration().orElse(null);
    String refused = overrides == null ? null : refused(overrides);
    if (refused != null) {
      throw call.refused(
          ErrorCode.PARAMETER_REFUSED,
          "the request's own configuration sets " + refused,
          "Set it on the client, or leave it out: a request may set timeouts, metric publishers and"
              + " API names.");
    }
  }

  private static @Nullable String refused(AwsRequestOverrideConfiguration overrides) {
    if (!overrides.headers().isEmpty()) {
      return "headers";
    }
    if (!overrides.rawQueryParameters().isEmpty()) {
      return "rawQueryParameters";
    }
    if (!overrides.plugins().isEmpty()) {
      return "plugins";
    }
    if (!overrides.executionAttributes().getAttributes().isEmpty()) {
      return "executionAttributes";
    }
    if (overrides.endpointProvider().isPresent()) {
      return "endpointProvider";
    }
    if (overrides.compressionConfiguration().isPresent()) {
      return "compressionConfiguration";
    }
    return refusedIdentity(overrides);
  }

  // credentialsProvider() is the same setting as credentialsIdentityProvider().
  private static @Nullable String refusedIdentity(AwsRequestOverrideConfiguration overrides) {
    if (overrides.signer().isPresent()) {
      return "signer";
    }
    if (overrides.authSchemeProvider().isPresent()) {
      return "authSchemeProvider";
    }
    if (overrides.credentialsIdentityProvider().isPresent()) {
      return "credentialsProvider";
    }
    return overrides.tokenIdentityProvider().isPresent() ? "tokenIdentityProvider" : null;
  }
}
