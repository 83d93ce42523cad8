package dev.bao.tenant;

/// Something that was added or set in [TenantContext] and can be taken back. Closing twice is
/// harmless.
public interface Registration extends AutoCloseable {

  /// Takes it back.
  @Override
  void close();
}
