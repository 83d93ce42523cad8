package dev.bao.lambda;

import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import com.amazonaws.services.lambda.runtime.serialization.factories.JacksonFactory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// Events as AWS documents them, read and written as Lambda's runtime does.
public final class Events {

  private Events() {}

  /// The JSON of `events/NAME.json`.
  public static String json(String name) {
    try (InputStream in = Events.class.getResourceAsStream("/events/" + name + ".json")) {
      if (in == null) {
        throw new IllegalArgumentException(name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  public static <T> T read(String json, Class<T> type) {
    return serializer(type)
        .fromJson(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
  }

  @SuppressWarnings("unchecked")
  public static Map<String, Object> map(String json) {
    return read(json, Map.class);
  }

  public static <T> String write(T answer, Class<T> type) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    serializer(type).toJson(answer, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static <T> PojoSerializer<T> serializer(Class<T> type) {
    return LambdaEventSerializers.isLambdaSupportedEvent(type.getName())
        ? LambdaEventSerializers.serializerFor(type, Events.class.getClassLoader())
        : JacksonFactory.getInstance().getSerializer(type);
  }
}
