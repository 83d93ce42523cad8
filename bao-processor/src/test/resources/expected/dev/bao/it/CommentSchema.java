package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.key.ItemKey;
import dev.bao.key.KeyFormat;
import dev.bao.key.KeySpace;
import dev.bao.model.Decode;
import dev.bao.model.Encode;
import dev.bao.model.Model;
import dev.bao.model.ModelIndex;
import dev.bao.model.ModelSchema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// How a [Comment] becomes an item and back.
@Generated("dev.bao.processor.BaoProcessor")
public final class CommentSchema extends ModelSchema<Comment> {

  static final Model MODEL =
      Model.builder("Comment", CommentKeys.PREFIX)
          .sortKey()
          .index(new ModelIndex("byAuthor", 1, true))
          .iterated(10)
          .build();

  private static final List<String> ATTRIBUTES = List.of("taskId", "commentId", "author", "text");

  /// Makes the schema for a table's key format.
  public CommentSchema(KeyFormat format) {
    super(format, MODEL, Comment.class, ATTRIBUTES);
  }

  /// The same for the repository, which so does without this class until it is used.
  static ModelSchema<Comment> of(KeyFormat format) {
    return new CommentSchema(format);
  }

  @Override
  public List<String> neededAttributes() {
    return List.of("taskId", "commentId", "author", "text");
  }

  @Override
  public ItemKey key(KeySpace in, Comment comment) {
    return CommentKeys.item(in, comment.taskId(), comment.commentId());
  }

  @Override
  public @Nullable ItemKey indexKey(KeySpace in, int slot, Comment comment) {
    return switch (slot) {
      case 1 -> CommentKeys.byAuthor(in, comment.author());
      default -> super.indexKey(in, slot, comment);
    };
  }

  @Override
  public @Nullable ItemKey indexKeyOf(KeySpace in, int slot, Map<String, AttributeValue> item) {
    return switch (slot) {
      case 1 -> CommentKeys.byAuthor(in, Decode.text(item, "author", "Comment.author"));
      default -> super.indexKeyOf(in, slot, item);
    };
  }

  @Override
  public List<String> indexAttributes(int slot) {
    return switch (slot) {
      case 1 -> List.of("author");
      default -> super.indexAttributes(slot);
    };
  }

  @Override
  protected Map<String, AttributeValue> toItem(
      KeySpace in, String partition, String sort, Comment comment, boolean writeNulls) {
    Map<String, AttributeValue> item = HashMap.newHashMap(12);
    putKey(item, partition, sort);
    putIterationKey(item, in, new ItemKey(partition, sort));
    putIndexKey(item, 1, indexKey(in, 1, comment));
    item.put("taskId", Encode.text(comment.taskId(), "Comment.taskId"));
    putKeyText(item, "commentId", "_sk");
    item.put("author", Encode.text(comment.author(), "Comment.author"));
    item.put("text", Encode.text(comment.text(), "Comment.text"));
    return item;
  }

  @Override
  public Comment fromItem(Map<String, AttributeValue> item) {
    return new Comment(
        Decode.text(item, "taskId", "Comment.taskId"),
        Decode.text(item, "commentId", "Comment.commentId"),
        Decode.text(item, "author", "Comment.author"),
        Decode.text(item, "text", "Comment.text"));
  }
}
