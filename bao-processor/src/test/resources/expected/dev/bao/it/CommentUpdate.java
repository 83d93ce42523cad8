package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.expression.Update;
import dev.bao.key.KeySpace;
import dev.bao.model.Difference;
import dev.bao.model.Encode;
import java.util.function.Consumer;

/// A patch of a [Comment]: what is not named stays. Not thread-safe.
@Generated("dev.bao.processor.BaoProcessor")
public final class CommentUpdate extends Update<Comment> {

  private CommentUpdate(KeySpace in) {
    super(in, CommentSchema.MODEL);
  }

  /// What a patch sets.
  static Update<Comment> of(KeySpace in, Consumer<CommentUpdate> patch) {
    CommentUpdate update = new CommentUpdate(in);
    patch.accept(update);
    return update;
  }

  /// What makes one record of another.
  static Update<Comment> between(KeySpace in, Comment before, Comment after) {
    CommentUpdate update = new CommentUpdate(in);
    if (Difference.between(before.author(), after.author())) {
      update.author(after.author());
    }
    if (Difference.between(before.text(), after.text())) {
      update.text(after.text());
    }
    return update;
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
