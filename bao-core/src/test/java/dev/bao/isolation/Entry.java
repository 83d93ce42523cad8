package dev.bao.isolation;

/// An operation of the matrix on one place.
///
/// @param owner the type that has it, a part of the table
/// @param signature as reflection gives it, or only the name
/// @param where `table`, an index, or empty where an operation has no place
/// @param proof what shows that it did its work on the own tenant's items
/// @param hasPlatform whether a client of the platform has it too
record Entry(
    String owner, String signature, String where, Proof proof, Call call, boolean hasPlatform) {

  /// What shows that an operation worked.
  enum Proof {
    /// Its result has the own tenant's mark.
    READS,
    /// It changed an item of the own tenant.
    WRITES,
    /// It sends nothing.
    SILENT,
    /// It is never to work for a tenant.
    REFUSED
  }

  /// The operation.
  interface Call {
    Object run(World world) throws Exception;
  }

  /// The name of the operation alone.
  String name() {
    int end = signature.indexOf('(');
    return end < 0 ? signature : signature.substring(0, end);
  }

  @Override
  public String toString() {
    return owner + "." + signature + (where.isEmpty() ? "" : " on " + where);
  }
}
