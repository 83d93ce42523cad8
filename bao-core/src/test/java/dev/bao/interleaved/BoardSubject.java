package dev.bao.interleaved;

import dev.bao.Bao;
import dev.bao.expression.Condition;
import dev.bao.tracker.Board;
import dev.bao.tracker.BoardAttributes;
import dev.bao.tracker.BoardRepository;
import dev.bao.tracker.BoardSchema;
import dev.bao.tracker.BoardUpdate;
import java.util.List;
import java.util.function.Consumer;

/// Reads and writes of [Board].
final class BoardSubject extends Subject<String, Board> {

  BoardSubject(Bao bao) {
    this(new BoardRepository(bao));
  }

  private BoardSubject(BoardRepository all) {
    super(
        "Board",
        new Access<>(
            all,
            BoardSchema::new,
            all::find,
            all::get,
            all::exists,
            all::findAll,
            (id, to) -> all.update(id, patch(to)),
            (before, to) -> all.update(before, patch(to)),
            (id, to) -> all.upsert(id, patch(to)),
            all::save,
            all::delete,
            all::deleteAll,
            all::lookup,
            all::check));
  }

  private static Consumer<BoardUpdate> patch(Board to) {
    return patch -> patch.title(to.title()).owner(to.owner());
  }

  @Override
  List<String> ids(int group) {
    return List.of("g" + group);
  }

  @Override
  String id(Board record) {
    return record.boardId();
  }

  @Override
  Board make(String id, int group, String mark, Draw draw) {
    return new Board(id, mark + draw.below(30), Place.any(group, draw));
  }

  @Override
  String marked(Board record) {
    return record.title();
  }

  @Override
  Condition<Board> hasMark(String marked) {
    return BoardAttributes.TITLE.eq(marked);
  }

  @Override
  List<View<Board>> views(int group, Draw draw) {
    return List.of();
  }
}
