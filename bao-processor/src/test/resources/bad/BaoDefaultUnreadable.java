package bad;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.Default;
import dev.bao.annotations.PartitionKey;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

@BaoModel(prefix = "o")
record Order(
    @PartitionKey String orderId,
    // error: [BaoDefaultUnreadable] Order.count: the default "many" does not read as int. Write a whole number of its range, such as 42.
    @Default("many") int count,
    // error: [BaoDefaultUnreadable] Order.total: the default "9223372036854775808" does not read as long. Write a whole number of its range, such as 42.
    @Default("9223372036854775808") long total,
    // error: [BaoDefaultUnreadable] Order.price: the default "1e200" does not read as java.math.BigDecimal. Write a number such as 12.5, of at most 38 digits.
    @Default("1e200") BigDecimal price,
    // error: [BaoDefaultUnreadable] Order.weight: the default "NaN" does not read as double. Write a number such as 12.5, of at most 38 digits.
    @Default("NaN") double weight,
    // error: [BaoDefaultUnreadable] Order.open: the default "yes" does not read as boolean. Write true or false.
    @Default("yes") boolean open,
    // error: [BaoDefaultUnreadable] Order.state: the default "LOST" does not read as bad.State. Write one of its constants: OPEN, DONE.
    @Default("LOST") State state,
    // error: [BaoDefaultUnreadable] Order.placedAt: the default "today" does not read as java.time.Instant. Write it as 2026-11-21T10:15:30Z, within the years 0000 to 9999.
    @Default("today") Instant placedAt,
    // error: [BaoDefaultUnreadable] Order.dueOn: the default "2026-02-30" does not read as java.time.LocalDate. Write it as 2026-11-21, within the years 0000 to 9999.
    @Default("2026-02-30") LocalDate dueOn,
    // error: [BaoDefaultUnreadable] Order.token: the default "1-1-1-1-1" does not read as java.util.UUID. Write it as 01234567-89ab-cdef-0123-456789abcdef.
    @Default("1-1-1-1-1") UUID token,
    // error: [BaoDefaultUnreadable] Order.address.number: the default "x" does not read as int. Write a whole number of its range, such as 42.
    Address address) {}

record Address(String city, @Default("x") int number) {}

enum State {
  OPEN,
  DONE
}
