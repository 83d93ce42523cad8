package bad;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.PartitionKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;

@BaoModel(prefix = "o")
record Order(
    @PartitionKey String orderId,
    // error: [BaoTypeUnsupported] Order.weight: float is no type that Bao stores. Use String, int, long, BigDecimal, double, boolean, an enum, Instant, LocalDate, UUID, byte[], a record without type parameters, List, Map from String, or as a component Optional, or Set of String or of a number type; or say by @Json or @ConvertedBy how the component is stored.
    float weight,
    // error: [BaoTypeUnsupported] Order.anything: java.lang.Object is no type that Bao stores. Use String, int, long, BigDecimal, double, boolean, an enum, Instant, LocalDate, UUID, byte[], a record without type parameters, List, Map from String, or as a component Optional, or Set of String or of a number type; or say by @Json or @ConvertedBy how the component is stored.
    Object anything,
    // error: [BaoTypeUnsupported] Order.address.tags: java.util.Queue<java.lang.String> is no type that Bao stores. Use String, int, long, BigDecimal, double, boolean, an enum, Instant, LocalDate, UUID, byte[], a record without type parameters, List, Map from String, or as a component Optional, or Set of String or of a number type; or say by @Json or @ConvertedBy how the component is stored.
    Address address,
    // error: [BaoTypeUnsupported] Order.groups: java.util.Set<java.lang.String> is no type that Bao stores. Use String, int, long, BigDecimal, double, boolean, an enum, Instant, LocalDate, UUID, byte[], a record without type parameters, List, Map from String, or as a component Optional, or Set of String or of a number type; or say by @Json or @ConvertedBy how the component is stored.
    List<Set<String>> groups,
    // error: [BaoTypeUnsupported] Order.names: java.util.Map<java.lang.Integer, java.lang.String> is no type that Bao stores. Use String, int, long, BigDecimal, double, boolean, an enum, Instant, LocalDate, UUID, byte[], a record without type parameters, List, Map from String, or as a component Optional, or Set of String or of a number type; or say by @Json or @ConvertedBy how the component is stored.
    Map<Integer, String> names,
    // error: [BaoTypeUnsupported] Order.flags: java.util.Set<java.lang.Boolean> is no type that Bao stores. Use String, int, long, BigDecimal, double, boolean, an enum, Instant, LocalDate, UUID, byte[], a record without type parameters, List, Map from String, or as a component Optional, or Set of String or of a number type; or say by @Json or @ConvertedBy how the component is stored.
    Set<Boolean> flags,
    // error: [BaoTypeUnsupported] Order.raw: java.util.List is no type that Bao stores. Use String, int, long, BigDecimal, double, boolean, an enum, Instant, LocalDate, UUID, byte[], a record without type parameters, List, Map from String, or as a component Optional, or Set of String or of a number type; or say by @Json or @ConvertedBy how the component is stored.
    List raw,
    // error: [BaoTypeUnsupported] Order.unknown: ? is no type that Bao stores. Use String, int, long, BigDecimal, double, boolean, an enum, Instant, LocalDate, UUID, byte[], a record without type parameters, List, Map from String, or as a component Optional, or Set of String or of a number type; or say by @Json or @ConvertedBy how the component is stored.
    List<?> unknown,
    // error: [BaoTypeUnsupported] Order.lines: java.lang.String[] is no type that Bao stores. Use String, int, long, BigDecimal, double, boolean, an enum, Instant, LocalDate, UUID, byte[], a record without type parameters, List, Map from String, or as a component Optional, or Set of String or of a number type; or say by @Json or @ConvertedBy how the component is stored.
    String[] lines,
    // error: [BaoTypeUnsupported] Order.twice: java.util.Optional<java.lang.String> is no type that Bao stores. Use String, int, long, BigDecimal, double, boolean, an enum, Instant, LocalDate, UUID, byte[], a record without type parameters, List, Map from String, or as a component Optional, or Set of String or of a number type; or say by @Json or @ConvertedBy how the component is stored.
    Optional<Optional<String>> twice,
    // error: [BaoTypeUnsupported] Order.maybe: java.util.Optional<java.util.List<java.lang.String>> is no type that Bao stores. Use String, int, long, BigDecimal, double, boolean, an enum, Instant, LocalDate, UUID, byte[], a record without type parameters, List, Map from String, or as a component Optional, or Set of String or of a number type; or say by @Json or @ConvertedBy how the component is stored.
    Optional<List<String>> maybe,
    // error: [BaoTypeUnsupported] Order.pair: bad.Pair<java.lang.String> is no type that Bao stores. Use String, int, long, BigDecimal, double, boolean, an enum, Instant, LocalDate, UUID, byte[], a record without type parameters, List, Map from String, or as a component Optional, or Set of String or of a number type; or say by @Json or @ConvertedBy how the component is stored.
    Pair<String> pair) {}

record Address(String city, Queue<String> tags) {}

record Pair<A>(A first, A second) {}
