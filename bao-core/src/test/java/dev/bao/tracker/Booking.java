package dev.bao.tracker;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.PartitionKey;
import dev.bao.annotations.Related;

/// That somebody waits for a lease, which may have expired.
@BaoModel(prefix = "bk")
public record Booking(@PartitionKey String bookingId, @Related(Lease.class) String resource) {}
