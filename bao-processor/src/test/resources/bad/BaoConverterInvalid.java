package bad;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.ConvertedBy;
import dev.bao.annotations.PartitionKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.AttributeConverter;

@BaoModel(prefix = "o")
record Order(
    @PartitionKey String orderId,
    // error: [BaoConverterInvalid] Order.price: java.lang.String cannot convert it: it is no AttributeConverter. Name a class that implements AttributeConverter<bad.Money> and has a constructor without parameters, both visible to the record's package.
    @ConvertedBy(String.class) Money price,
    // error: [BaoConverterInvalid] Order.weight: bad.Converters.Plain cannot convert it: it converts bad.Money. Name a class that implements AttributeConverter<java.lang.Integer> and has a constructor without parameters, both visible to the record's package.
    @ConvertedBy(Converters.Plain.class) int weight,
    // error: [BaoConverterInvalid] Order.fees: bad.Converters.Plain cannot convert it: it converts bad.Money. Name a class that implements AttributeConverter<java.util.List<bad.Money>> and has a constructor without parameters, both visible to the record's package.
    @ConvertedBy(Converters.Plain.class) List<Money> fees,
    // error: [BaoConverterInvalid] Order.discount: bad.Order.Hidden cannot convert it: it is not visible there. Name a class that implements AttributeConverter<bad.Money> and has a constructor without parameters, both visible to the record's package.
    @ConvertedBy(Order.Hidden.class) Optional<Money> discount,
    // error: [BaoConverterInvalid] Order.shipping: bad.Converters.Inner cannot convert it: it is an inner class. Name a class that implements AttributeConverter<bad.Money> and has a constructor without parameters, both visible to the record's package.
    @ConvertedBy(Converters.Inner.class) Money shipping,
    // error: [BaoConverterInvalid] Order.taxes: bad.Converters.Unready cannot convert it: it is no plain class. Name a class that implements AttributeConverter<bad.Money> and has a constructor without parameters, both visible to the record's package.
    List<@ConvertedBy(Converters.Unready.class) Money> taxes,
    // error: [BaoConverterInvalid] Order.rebates: bad.Converters.Scaled cannot convert it: it has no such constructor. Name a class that implements AttributeConverter<bad.Money> and has a constructor without parameters, both visible to the record's package.
    Map<String, @ConvertedBy(Converters.Scaled.class) Money> rebates,
    // error: [BaoConverterInvalid] Order.tip: bad.Converters.Closed cannot convert it: it has no such constructor. Name a class that implements AttributeConverter<bad.Money> and has a constructor without parameters, both visible to the record's package.
    @ConvertedBy(Converters.Closed.class) Money tip) {
  private static class Hidden extends Converters.Unready {}
}

record Money(long cents) {}

class Converters {
  abstract static class Unready implements AttributeConverter<Money> {}

  static class Plain extends Unready {}

  class Inner extends Unready {}

  static class Scaled extends Unready {
    Scaled(int digits) {}
  }

  static class Closed extends Unready {
    private Closed() {}
  }
}
