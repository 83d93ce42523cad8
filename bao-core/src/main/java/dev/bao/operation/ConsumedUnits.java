package dev.bao.operation;

import dev.bao.tenant.TenantId;

/// The capacity that one request consumed, as DynamoDB reports it.
///
/// @param tenant whose request it was
/// @param model the name of the model, as in `Task`
/// @param operation the name of the operation, as in `update`
/// @param readUnits read capacity units
/// @param writeUnits write capacity units
public record ConsumedUnits(
    TenantId tenant, String model, String operation, double readUnits, double writeUnits) {}
