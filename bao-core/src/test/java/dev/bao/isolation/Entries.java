package dev.bao.isolation;

import dev.bao.isolation.Entry.Call;
import dev.bao.isolation.Entry.Proof;
import java.util.ArrayList;
import java.util.List;

/// What the matrix is made of.
final class Entries {

  static final List<String> INDEXES = List.of("gsi1", "gsi2", "gsi3", "gsi4", "gsi5");

  private final List<Entry> all = new ArrayList<>();

  List<Entry> all() {
    return all;
  }

  /// The entries of a type.
  Of of(Class<?> owner) {
    return new Of(owner.getSimpleName(), false);
  }

  /// The entries of a type that the platform has too.
  Of ofClient(Class<?> owner) {
    return new Of(owner.getSimpleName(), true);
  }

  final class Of {

    private final String owner;
    private final boolean hasPlatform;
    private String where = "table";

    private Of(String owner, boolean hasPlatform) {
      this.owner = owner;
      this.hasPlatform = hasPlatform;
    }

    /// The entries from here on are of this place.
    Of on(String place) {
      where = place;
      return this;
    }

    Of reads(String signature, Call call) {
      return add(signature, Proof.READS, call);
    }

    Of writes(String signature, Call call) {
      return add(signature, Proof.WRITES, call);
    }

    Of sendsNothing(String signature, Call call) {
      return add(signature, Proof.SILENT, call);
    }

    Of refuses(String signature, Call call) {
      return add(signature, Proof.REFUSED, call);
    }

    private Of add(String signature, Proof proof, Call call) {
      all.add(new Entry(owner, signature, where, proof, call, hasPlatform));
      return this;
    }
  }
}
