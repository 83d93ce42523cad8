package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.expression.Update;
import dev.bao.key.KeySpace;
import dev.bao.model.Encode;

/// A patch of a [Comment]: what is not named stays. Not thread-safe.
@Generated("dev.bao.processor.BaoProcessor")
public final class CommentUpdate extends Update<Comment> {

  CommentUpdate(KeySpace in) {
    super(in, CommentSchema.MODEL);
  }

  /// Sets `author`, and with it the keys of `byAuthor`.
  public CommentUpdate author(String author) {
    set("author", Encode.text(author, "Comment.author"));
    setIndexKey(1, CommentKeys.byAuthor(in(), author));
    return this;
  }

  /// Sets `text`.
  public CommentUpdate text(String text) {
    set("text", Encode.text(text, "Comment.text"));
    return this;
  }
}
