package dev.bao.it;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.time.Instant;
import java.util.function.Supplier;

/// A mapper that knows instants.
final class ExpenseJson implements Supplier<ObjectMapper> {

  ExpenseJson() {}

  @Override
  public ObjectMapper get() {
    SimpleModule instants = new SimpleModule();
    instants.addSerializer(new InstantSerializer());
    instants.addDeserializer(Instant.class, new InstantDeserializer());
    return JsonMapper.builder().addModule(instants).build();
  }

  private static final class InstantSerializer extends StdScalarSerializer<Instant> {

    InstantSerializer() {
      super(Instant.class);
    }

    @Override
    public void serialize(Instant value, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeString("at " + value);
    }
  }

  private static final class InstantDeserializer extends StdScalarDeserializer<Instant> {

    InstantDeserializer() {
      super(Instant.class);
    }

    @Override
    public Instant deserialize(JsonParser in, DeserializationContext context) throws IOException {
      return Instant.parse(in.getText().substring("at ".length()));
    }
  }
}
