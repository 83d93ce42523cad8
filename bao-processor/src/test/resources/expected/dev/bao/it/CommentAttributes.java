package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.expression.TextAttribute;

/// The attributes of [Comment] items, for conditions and filters.
@Generated("dev.bao.processor.BaoProcessor")
public final class CommentAttributes {

  /// `taskId`
  public static final TextAttribute<Comment> TASK_ID =
      new TextAttribute<>("taskId", "Comment.taskId");

  /// `commentId`
  public static final TextAttribute<Comment> COMMENT_ID =
      new TextAttribute<>("commentId", "Comment.commentId");

  /// `author`
  public static final TextAttribute<Comment> AUTHOR =
      new TextAttribute<>("author", "Comment.author");

  /// `text`
  public static final TextAttribute<Comment> TEXT = new TextAttribute<>("text", "Comment.text");

  private CommentAttributes() {}
}
