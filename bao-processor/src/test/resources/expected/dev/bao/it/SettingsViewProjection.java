package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.expression.Projection;
import dev.bao.model.Decode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Reads a [SettingsView] in place of a [Settings]. Immutable.
@Generated("dev.bao.processor.BaoProcessor")
public final class SettingsViewProjection extends Projection<Settings, SettingsView> {

  /// The projection: there is one.
  public static final SettingsViewProjection PROJECTION = new SettingsViewProjection();

  private SettingsViewProjection() {
    super(List.of("retries", "theme", "motto"));
  }

  @Override
  public SettingsView fromItem(Map<String, AttributeValue> item) {
    return new SettingsView(
        Decode.orElse(
            item.get("retries"),
            "Settings.retries",
            Decode::intValue,
            SettingsSchema.DEFAULT_RETRIES),
        Decode.orElse(
            item.get("theme"),
            "Settings.theme",
            (value, path) -> Decode.constant(value, path, Status.class),
            SettingsSchema.DEFAULT_THEME),
        Optional.ofNullable(Decode.orNull(item.get("motto"), "Settings.motto", Decode::text)));
  }
}
