package dev.bao.operation;

import dev.bao.guard.Guard;
import java.time.Duration;

/// What every operation on a table needs. Made by `Bao`; immutable.
///
/// @param guard the only way to the client
/// @param table the table's name
/// @param listener is told of consumed capacity
/// @param deadline for how long throttled requests and conflicting transactions are repeated
public record TableAccess(
    Guard guard, String table, CapacityListener listener, Duration deadline) {}
