package dev.bao;

import dev.bao.error.ConfigurationException;
import dev.bao.error.ErrorCode;
import dev.bao.key.KeyFormat;
import java.net.URI;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;

/// Makes builders of what is set outside of the code.
final class Configured {

  private static final String A_TIME = "a time as in PT10S (ISO 8601)";

  private Configured() {}

  /// @throws ConfigurationException `BAO-8001` where a value is not valid
  static BaoBuilder builder(Settings settings) {
    BaoBuilder builder = new BaoBuilder();
    given(settings.text(Setting.TABLE), builder::table);
    given(settings.value(Setting.KEY_FORMAT, "STANDARD", Configured::format), builder::keyFormat);
    given(settings.value(Setting.RETRY_DEADLINE, A_TIME, Duration::parse), builder::retryDeadline);
    given(settings.value(Setting.JOIN_WINDOW, A_TIME, Duration::parse), builder::joinWindow);
    given(
        settings.value(Setting.SCOPE_CACHE, "a number of items", Integer::valueOf),
        builder::scopeCache);
    given(cursorKeys(settings), builder::cursorKeys);
    given(tenant(settings), builder::singleTenant);
    if (settings.isOn(Setting.REQUIRE_SCOPE)) {
      builder.requireScope();
    }
    if (settings.isOn(Setting.REPORT_CAPACITY)) {
      builder.onCapacity(CapacityLog::log);
    }
    Region region = settings.value(Setting.REGION, "a region, as in eu-west-1", Region::of);
    URI endpoint =
        settings.value(Setting.ENDPOINT, "a URL, as in http://127.0.0.1:8000", Configured::url);
    return builder.standardClient(
        () -> client(DynamoDbClient.builder().region(region).endpointOverride(endpoint)));
  }

  private static DynamoDbClient client(DynamoDbClientBuilder client) {
    try {
      return client.build();
    } catch (SdkClientException e) {
      throw new ConfigurationException(
          ErrorCode.SETTING_INVALID,
          "The AWS SDK cannot make the DynamoDB client: see the cause. Set bao.region"
              + " (BAO_DB_REGION) where it finds no region, also beside bao.endpoint, or pass a"
              + " client of your own to Bao.builder().",
          e);
    }
  }

  private static <V> void given(@Nullable V value, Consumer<V> setter) {
    if (value != null) {
      setter.accept(value);
    }
  }

  private static @Nullable KeyFormat format(String name) {
    return name.equals(KeyFormat.STANDARD.name()) ? KeyFormat.STANDARD : null;
  }

  private static @Nullable URI url(String text) {
    URI url = URI.create(text);
    return url.getScheme() != null && url.getHost() != null ? url : null;
  }

  private static @Nullable CursorKeys cursorKeys(Settings settings) {
    CursorKeys keys = settings.value(Setting.CURSOR_KEYS, "id:secret", CursorKeys::parse);
    Duration lifetime = settings.value(Setting.CURSOR_LIFETIME, A_TIME, Duration::parse);
    if (lifetime == null) {
      return keys;
    }
    if (keys == null) {
      throw invalid("bao.cursor-lifetime is set and bao.cursor-keys is not: nothing would expire");
    }
    return keys.expiringAfter(lifetime);
  }

  /// Without tenancy there is one tenant, which must be named: never keys without a tenant.
  private static @Nullable String tenant(Settings settings) {
    String tenant = settings.text(Setting.TENANT);
    boolean isOff = settings.text(Setting.TENANCY) != null && !settings.isOn(Setting.TENANCY);
    if (isOff && tenant == null) {
      throw invalid(
          "bao.tenancy is off and bao.tenant is not set. Name the only tenant: it stands in all keys");
    }
    if (!isOff && tenant != null) {
      throw invalid(
          "bao.tenant is set and bao.tenancy is not off, and there is no default tenant. Set"
              + " bao.tenancy=off where there is one tenant alone, or take bao.tenant out");
    }
    return tenant;
  }

  private static ConfigurationException invalid(String what) {
    return new ConfigurationException(ErrorCode.SETTING_INVALID, what + ".");
  }
}
