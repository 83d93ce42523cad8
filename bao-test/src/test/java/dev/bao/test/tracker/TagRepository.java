package dev.bao.test.tracker;

import dev.bao.Bao;
import dev.bao.Repository;
import dev.bao.key.KeySpace;
import dev.bao.operation.Consistency;
import dev.bao.operation.Query;
import java.util.Optional;

/// Reads and writes [Tag] items of the current tenant.
public class TagRepository extends Repository<Tag> {

  /// Makes the repository of a table.
  public TagRepository(Bao bao) {
    super(bao, TagSchema::new);
  }

  /// Reads a record, consistently.
  public Optional<Tag> find(String name) {
    KeySpace in = in();
    return find(in, TagSchema.item(in, name), Consistency.STRONG);
  }

  /// The records of a color.
  public Query<Tag> byColor(String color) {
    KeySpace in = in();
    return queryIndex(in, 1, TagSchema.byColorPartition(in, color));
  }
}
