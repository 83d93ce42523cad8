package dev.bao.interleaved;

import dev.bao.Bao;
import dev.bao.expression.Condition;
import dev.bao.operation.Consistency;
import dev.bao.tracker.Document;
import dev.bao.tracker.DocumentAttributes;
import dev.bao.tracker.DocumentRepository;
import dev.bao.tracker.DocumentSchema;
import dev.bao.tracker.DocumentUpdate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Reads and writes of [Document].
final class DocumentSubject extends Subject<String, Document> {

  private final DocumentRepository all;

  DocumentSubject(Bao bao) {
    this(new DocumentRepository(bao));
  }

  private DocumentSubject(DocumentRepository all) {
    super(
        "Document",
        new Access<>(
            all,
            DocumentSchema::new,
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
    this.all = all;
  }

  private static Consumer<DocumentUpdate> patch(Document to) {
    return patch -> {
      patch.author(to.author()).title(to.title()).addViews(to.views());
      if (to.slug() == null) {
        patch.clearSlug();
      } else {
        patch.slug(to.slug());
      }
    };
  }

  @Override
  List<String> ids(int group) {
    return Place.ids("d", group);
  }

  @Override
  String id(Document record) {
    return record.documentId();
  }

  @Override
  Document make(String id, int group, String mark, Draw draw) {
    int slug = draw.below(6);
    return new Document(
        id,
        Place.any(group, draw),
        mark + draw.below(30),
        slug > 3 ? null : "slug" + group + slug,
        draw.below(3),
        0,
        0,
        Place.NOW,
        Place.NOW);
  }

  @Override
  String marked(Document record) {
    return record.title();
  }

  @Override
  Condition<Document> hasMark(String marked) {
    return DocumentAttributes.TITLE.eq(marked);
  }

  @Override
  List<View<Document>> views(int group, Draw draw) {
    String place = Place.any(group, draw);
    return List.of(
        new View<>(
            "byAuthor",
            () -> all.byAuthor(place),
            one -> one.author().equals(place),
            Comparator.comparing(Document::updatedAt),
            Place.isOwn(place),
            DocumentAttributes.TITLE.contains("0"),
            one -> one.title().contains("0")));
  }

  @Override
  boolean isVersioned() {
    return true;
  }

  @Override
  boolean isTransacted() {
    return true;
  }

  @Override
  Document knowing(Document wish, Optional<Document> live) {
    return with(wish, wish.views(), 0, live.map(Document::version).orElse(0L));
  }

  @Override
  Document stored(Document wish, Optional<Document> replaced) {
    return with(wish, wish.views(), 0, 1 + replaced.map(Document::version).orElse(0L));
  }

  @Override
  Document updated(Document wish, Document before) {
    long views = before.views() + wish.views();
    return with(wish, views, before.hits(), before.version() + 1);
  }

  /// It sets counters by what they differ by.
  @Override
  Document saved(Document wish, Document before) {
    Document same = with(wish, wish.views(), wish.hits(), before.version());
    return same.equals(before)
        ? before
        : with(wish, wish.views(), wish.hits(), before.version() + 1);
  }

  /// A document whose counters alone were added to.
  static Document counted(Document before, long views, int hits) {
    return with(before, before.views() + views, before.hits() + hits, before.version() + 1);
  }

  private static Document with(Document wish, long views, int hits, long version) {
    return new Document(
        wish.documentId(),
        wish.author(),
        wish.title(),
        wish.slug(),
        views,
        hits,
        version,
        Place.NOW,
        Place.NOW);
  }

  @Override
  List<String> claims(Document record) {
    return record.slug() == null ? List.of() : List.of("_uc1#lcd#slug:" + record.slug());
  }

  @Override
  List<Optional<Document>> findByClaims(Document record, Consistency consistency) {
    return record.slug() == null ? List.of() : List.of(all.findBySlug(record.slug(), consistency));
  }
}
