package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.key.ItemKey;
import dev.bao.key.KeyFormat;
import dev.bao.key.KeySpace;
import dev.bao.model.Decode;
import dev.bao.model.Encode;
import dev.bao.model.Model;
import dev.bao.model.ModelSchema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// How a [Workspace.Board] becomes an item and back.
@Generated("dev.bao.processor.BaoProcessor")
final class Workspace_BoardSchema extends ModelSchema<Workspace.Board> {

  static final Model MODEL =
      Model.builder("Board", Workspace_BoardKeys.PREFIX)
          .iterated(1)
          .build();

  private static final List<String> ATTRIBUTES = List.of("boardId", "first", "colour");

  /// Makes the schema for a table's key format.
  public Workspace_BoardSchema(KeyFormat format) {
    super(format, MODEL, Workspace.Board.class, ATTRIBUTES);
  }

  /// The same for the repository, which so does without this class until it is used.
  static ModelSchema<Workspace.Board> of(KeyFormat format) {
    return new Workspace_BoardSchema(format);
  }

  @Override
  public List<String> neededAttributes() {
    return List.of("boardId", "first");
  }

  @Override
  public ItemKey key(KeySpace in, Workspace.Board board) {
    return Workspace_BoardKeys.item(in, board.boardId());
  }

  @Override
  protected Map<String, AttributeValue> toItem(
      KeySpace in, String partition, String sort, Workspace.Board board, boolean writeNulls) {
    Map<String, AttributeValue> item = HashMap.newHashMap(9);
    putKey(item, partition, sort);
    putIterationKey(item, in, board.boardId());
    putKeyText(item, "boardId", "_iter_sk");
    item.put("first", writeColumn(Encode.required(board.first(), "Board.first"), "Board.first"));
    put(
        item,
        "colour",
        board.colour() == null ? null : Encode.constant(board.colour(), "Board.colour"),
        writeNulls);
    return item;
  }

  @Override
  public Workspace.Board fromItem(Map<String, AttributeValue> item) {
    return new Workspace.Board(
        Decode.text(item, "boardId", "Board.boardId"),
        readColumn(Decode.required(item.get("first"), "Board.first"), "Board.first"),
        Decode.orNull(
            item.get("colour"),
            "Board.colour",
            (value, path) -> Decode.constant(value, path, Workspace.Colour.class)));
  }

  static AttributeValue writeColumn(Workspace.Column value, String path) {
    Map<String, AttributeValue> fields = HashMap.newHashMap(1);
    fields.put("title", Encode.text(value.title(), path + ".title"));
    return AttributeValue.createM(fields);
  }

  static Workspace.Column readColumn(AttributeValue value, String path) {
    Map<String, AttributeValue> fields = Decode.fields(value, path);
    return new Workspace.Column(Decode.text(fields, "title", path + ".title"));
  }
}
