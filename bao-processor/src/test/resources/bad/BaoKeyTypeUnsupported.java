package bad;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.Index;
import dev.bao.annotations.Json;
import dev.bao.annotations.PartitionKey;
import dev.bao.annotations.SortKey;
import dev.bao.annotations.Unique;
import java.util.List;
import java.util.Set;

@BaoModel(prefix = "o")
// error: [BaoKeyTypeUnsupported] Order.weight is part of a key and has the type java.lang.Double, which has no key text. Use String, int, long, BigDecimal, Instant, LocalDate, UUID or an enum; BigDecimal fits best for a double.
@Index(name = "byWeight", gsi = 1, partitionKey = "weight")
@Index(
    name = "byOpen",
    gsi = 2,
    // error: [BaoKeyTypeUnsupported] Order.open is part of a key and has the type boolean, which has no key text. Use String, int, long, BigDecimal, Instant, LocalDate, UUID or an enum.
    partitionKey = {"orderId", "open"},
    // error: [BaoKeyTypeUnsupported] Order.tags is part of a key and has the type java.util.Set<java.lang.String>, which has no key text. Use String, int, long, BigDecimal, Instant, LocalDate, UUID or an enum.
    sortKey = "tags")
record Order(
    // error: [BaoKeyTypeUnsupported] Order.orderId is part of a key and has the type double, which has no key text. Use String, int, long, BigDecimal, Instant, LocalDate, UUID or an enum; BigDecimal fits best for a double.
    @PartitionKey double orderId,
    // error: [BaoKeyTypeUnsupported] Order.parts is part of a key and has the type java.util.List<java.lang.String>, which has no key text. Use String, int, long, BigDecimal, Instant, LocalDate, UUID or an enum.
    @SortKey List<String> parts,
    // error: [BaoKeyTypeUnsupported] Order.hash is part of a key and has the type byte[], which has no key text. Use String, int, long, BigDecimal, Instant, LocalDate, UUID or an enum.
    @Unique(1) byte[] hash,
    // error: [BaoKeyTypeUnsupported] Order.note is part of a key and has the type java.lang.String, which has no key text. Use String, int, long, BigDecimal, Instant, LocalDate, UUID or an enum, stored as Bao stores it.
    @Unique(2) @Json String note,
    Double weight,
    boolean open,
    Set<String> tags) {}
