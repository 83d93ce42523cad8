package dev.bao.tracker;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.Index;
import dev.bao.annotations.PartitionKey;
import org.jspecify.annotations.Nullable;

/// How a project is broken down into parts, as deep as one likes.
@BaoModel(prefix = "tree")
@Index(name = "byProject", gsi = 1, partitionKey = "projectId", sortKey = "treeId")
public record Tree(@PartitionKey String treeId, String projectId, Node root) {

  /// A part, with its first part.
  public record Node(String name, @Nullable Node next) {}
}
