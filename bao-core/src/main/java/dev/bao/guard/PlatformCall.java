package dev.bao.guard;

/// A call for the platform, on behalf of no tenant.
///
/// @param table the only table that it may name
/// @param scope the name of the platform scope
record PlatformCall(Operation operation, String table, String scope) implements Checked {

  @Override
  public String subject() {
    return operation + " in the platform scope " + scope;
  }
}
