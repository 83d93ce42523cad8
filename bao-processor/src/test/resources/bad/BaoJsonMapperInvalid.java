package bad;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.bao.annotations.BaoModel;
import dev.bao.annotations.Json;
import dev.bao.annotations.PartitionKey;
import java.util.List;
import java.util.function.Supplier;

@BaoModel(prefix = "o")
record Order(
    @PartitionKey String orderId,
    // error: [BaoJsonMapperInvalid] Order.lines: bad.TextSupplier cannot supply the ObjectMapper: it is no Supplier of an ObjectMapper. Name a class that implements Supplier<ObjectMapper> and has a constructor without parameters, both visible to the record's package.
    @Json(mapper = TextSupplier.class) List<String> lines,
    // error: [BaoJsonMapperInvalid] Order.notes: bad.Order cannot supply the ObjectMapper: it is no Supplier of an ObjectMapper. Name a class that implements Supplier<ObjectMapper> and has a constructor without parameters, both visible to the record's package.
    @Json(mapper = Order.class) List<String> notes,
    // error: [BaoJsonMapperInvalid] Order.terms: bad.NamedSupplier cannot supply the ObjectMapper: it has no such constructor. Name a class that implements Supplier<ObjectMapper> and has a constructor without parameters, both visible to the record's package.
    @Json(mapper = NamedSupplier.class) List<String> terms) {}

class TextSupplier implements Supplier<String> {
  @Override
  public String get() {
    return "";
  }
}

class NamedSupplier implements Supplier<ObjectMapper> {
  NamedSupplier(String name) {}

  @Override
  public ObjectMapper get() {
    return new ObjectMapper();
  }
}
