package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.model.MissingComponents;
import org.jspecify.annotations.Nullable;

/// Builds a [Comment] value by value. Not thread-safe.
@Generated("dev.bao.processor.BaoProcessor")
public final class CommentBuilder {

  private @Nullable String taskId;
  private @Nullable String commentId;
  private @Nullable String author;
  private @Nullable String text;

  /// Starts without values.
  public CommentBuilder() {}

  /// Starts with the values of a record.
  public static CommentBuilder from(Comment comment) {
    return new CommentBuilder()
        .taskId(comment.taskId())
        .commentId(comment.commentId())
        .author(comment.author())
        .text(comment.text());
  }

  /// Sets `taskId`.
  public CommentBuilder taskId(String taskId) {
    this.taskId = taskId;
    return this;
  }

  /// Sets `commentId`; `create` gives it a new ULID where it is not set.
  public CommentBuilder commentId(String commentId) {
    this.commentId = commentId;
    return this;
  }

  /// Sets `author`.
  public CommentBuilder author(String author) {
    this.author = author;
    return this;
  }

  /// Sets `text`.
  public CommentBuilder text(String text) {
    this.text = text;
    return this;
  }

  boolean hasCommentId() {
    return commentId != null;
  }

  /// Builds the record.
  ///
  /// @throws dev.bao.error.MappingException `BAO-7006` where values are missing; it names all of
  ///   them
  public Comment build() {
    if (taskId == null || commentId == null || author == null || text == null) {
      throw MissingComponents.error(
          "Comment", "taskId", taskId, "commentId", commentId, "author", author, "text", text);
    }
    return new Comment(taskId, commentId, author, text);
  }
}
