package dev.bao.operation;

import dev.bao.guard.Guard;
import dev.bao.read.ScopeSettings;
import dev.bao.seal.Seal;
import dev.bao.tenant.PlatformListener;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;

/// What every operation on a table needs. Made by `Bao`; immutable.
///
/// @param guard the only way to the client
/// @param table the table's name
/// @param listener is told of consumed capacity
/// @param audit is told of calls that are made for no tenant
/// @param deadline for how long throttled requests and conflicting transactions are repeated
/// @param scope how request scopes read the table
/// @param clock tells the times of writes, and what has expired
/// @param seal seals cursors
/// @param ulids makes the ids of records and versions
public record TableAccess(
    Guard guard,
    String table,
    CapacityListener listener,
    PlatformListener audit,
    Duration deadline,
    ScopeSettings scope,
    Clock clock,
    Seal seal,
    Supplier<String> ulids) {}
