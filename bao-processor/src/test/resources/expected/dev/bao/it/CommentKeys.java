package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.key.ItemKey;
import dev.bao.key.KeySpace;

/// The keys of [Comment] items, made within the keys of one tenant.
@Generated("dev.bao.processor.BaoProcessor")
public final class CommentKeys {

  /// The model's part of every key.
  public static final String PREFIX = "c";

  private CommentKeys() {}

  /// The key of an item in the table.
  public static ItemKey item(KeySpace in, String taskId, String commentId) {
    return new ItemKey(partition(in, taskId), sort(in, commentId));
  }

  /// The partition key of an item in the table.
  public static String partition(KeySpace in, String taskId) {
    return in.partition(PREFIX, in.text("Comment.taskId", taskId));
  }

  /// The sort key of an item in the table.
  public static String sort(KeySpace in, String commentId) {
    return in.sort(PREFIX, in.text("Comment.commentId", commentId));
  }

  /// The keys of an item in `byAuthor`, which is gsi1.
  public static ItemKey byAuthor(KeySpace in, String author) {
    return new ItemKey(byAuthorPartition(in, author), PREFIX);
  }

  /// The partition key of `byAuthor`.
  public static String byAuthorPartition(KeySpace in, String author) {
    return in.indexPartition(PREFIX, 1, in.text("Comment.author", author));
  }
}
