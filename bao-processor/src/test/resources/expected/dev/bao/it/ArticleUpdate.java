package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.expression.Update;
import dev.bao.key.ItemKey;
import dev.bao.key.KeySpace;
import dev.bao.model.Difference;
import dev.bao.model.Encode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A patch of an [Article]: what is not named stays. Not thread-safe.
@Generated("dev.bao.processor.BaoProcessor")
public final class ArticleUpdate extends Update<Article> {

  private @Nullable String rubric;
  private @Nullable Integer rank;

  private ArticleUpdate(KeySpace in) {
    super(in, ArticleSchema.MODEL);
  }

  /// What a patch sets.
  static Update<Article> of(KeySpace in, Consumer<ArticleUpdate> patch) {
    ArticleUpdate update = new ArticleUpdate(in);
    patch.accept(update);
    return update;
  }

  /// What makes one record of another.
  static Update<Article> between(KeySpace in, Article before, Article after) {
    ArticleUpdate update = new ArticleUpdate(in);
    if (Difference.between(before.author(), after.author())) {
      update.author(after.author());
    }
    if (Difference.between(before.slug(), after.slug())) {
      if (after.slug() == null) {
        update.clearSlug();
      } else {
        update.slug(after.slug());
      }
    }
    if (Difference.between(before.subtitle(), after.subtitle())) {
      if (after.subtitle().isEmpty()) {
        update.clearSubtitle();
      } else {
        update.subtitle(after.subtitle().get());
      }
    }
    if (Difference.between(before.rubric(), after.rubric())) {
      if (after.rubric() == null) {
        update.clearRubric();
      } else {
        update.rubric(after.rubric());
      }
    }
    if (before.rank() != after.rank()) {
      update.rank(after.rank());
    }
    if (Difference.between(before.language(), after.language())) {
      update.language(after.language());
    }
    if (Difference.between(before.price(), after.price())) {
      update.price(after.price());
    }
    if (Difference.between(before.weight(), after.weight())) {
      update.weight(after.weight());
    }
    if (Difference.between(before.cover(), after.cover())) {
      update.cover(after.cover());
    }
    if (Difference.between(before.paragraphs(), after.paragraphs())) {
      update.paragraphs(after.paragraphs());
    }
    if (Difference.between(before.tags(), after.tags())) {
      update.tags(after.tags());
    }
    if (before.views() != after.views()) {
      update.addViews(Math.subtractExact(after.views(), before.views()));
    }
    if (before.clicks() != after.clicks()) {
      update.addClicks(Math.subtractExact(after.clicks(), before.clicks()));
    }
    if (Difference.between(before.expiresAt(), after.expiresAt())) {
      if (after.expiresAt() == null) {
        update.clearExpiresAt();
      } else {
        update.expiresAt(after.expiresAt());
      }
    }
    return update;
  }

  /// Sets `author`, and with it the partition key of `byAuthor`.
  public ArticleUpdate author(String author) {
    set("author", Encode.text(author, "Article.author"));
    setIndexPartition(1, ArticleKeys.byAuthorPartition(in(), author));
    return this;
  }

  /// Sets `slug`, which is unique.
  public ArticleUpdate slug(String slug) {
    set("slug", Encode.text(slug, "Article.slug"));
    setSentinel(1, ArticleKeys.uniqueSlug(in(), slug));
    return this;
  }

  /// Clears `slug`, and frees its value.
  public ArticleUpdate clearSlug() {
    set("slug", null);
    setSentinel(1, null);
    return this;
  }

  /// Sets `subtitle`.
  public ArticleUpdate subtitle(String subtitle) {
    set("subtitle", Encode.text(subtitle, "Article.subtitle"));
    return this;
  }

  /// Clears `subtitle`.
  public ArticleUpdate clearSubtitle() {
    set("subtitle", null);
    return this;
  }

  /// Sets `rubric` and `rank`, and with them the keys of `byRubric`. A null clears `rubric`.
  public ArticleUpdate rubricAndRank(@Nullable String rubric, int rank) {
    if (rubric == null) {
      clearRubric();
    } else {
      rubric(rubric);
    }
    rank(rank);
    return this;
  }

  /// Sets `rubric`, and with it the keys of `byRubric`. Unless `rank` is set too, a patch by id
  /// reads the record first.
  public ArticleUpdate rubric(String rubric) {
    set("rubric", Encode.text(rubric, "Article.rubric"));
    this.rubric = rubric;
    deferIndexKey(2);
    return this;
  }

  /// Clears `rubric`, and takes the item out of `byRubric`.
  public ArticleUpdate clearRubric() {
    set("rubric", null);
    deferIndexKey(2);
    return this;
  }

  /// Sets `rank`, and with it the keys of `byRubric`. Unless `rubric` is set too, a patch by id
  /// reads the record first.
  public ArticleUpdate rank(int rank) {
    set("rank", Encode.number(rank, "Article.rank"));
    this.rank = rank;
    deferIndexKey(2);
    return this;
  }

  /// Sets `language`, and with it the partition key of `byLanguage`.
  public ArticleUpdate language(String language) {
    set("language", Encode.text(language, "Article.language"));
    setIndexPartition(3, ArticleKeys.byLanguagePartition(in(), language));
    return this;
  }

  /// Sets `price`.
  public ArticleUpdate price(BigDecimal price) {
    set("price", Encode.decimal(price, "Article.price"));
    return this;
  }

  /// Adds to `price`; an absent one counts as zero.
  public ArticleUpdate addPrice(BigDecimal delta) {
    add("price", Encode.decimal(delta, "Article.price"));
    return this;
  }

  /// Sets `weight`.
  public ArticleUpdate weight(double weight) {
    set("weight", Encode.real(weight, "Article.weight"));
    return this;
  }

  /// Sets `cover`.
  public ArticleUpdate cover(byte[] cover) {
    set("cover", Encode.bytes(cover, "Article.cover"));
    return this;
  }

  /// Sets `paragraphs`.
  public ArticleUpdate paragraphs(List<String> paragraphs) {
    set("paragraphs", ArticleSchema.encodeListOfString(paragraphs, "Article.paragraphs"));
    return this;
  }

  /// Adds elements behind those of `paragraphs`; an absent one counts as empty.
  public ArticleUpdate appendParagraphs(List<String> elements) {
    append("paragraphs", ArticleSchema.encodeListOfString(elements, "Article.paragraphs"));
    return this;
  }

  /// Adds elements behind those of `paragraphs`; an absent one counts as empty.
  public ArticleUpdate appendParagraphs(String... elements) {
    return appendParagraphs(Arrays.asList(elements));
  }

  /// Adds elements before those of `paragraphs`; an absent one counts as empty.
  public ArticleUpdate prependParagraphs(List<String> elements) {
    prepend("paragraphs", ArticleSchema.encodeListOfString(elements, "Article.paragraphs"));
    return this;
  }

  /// Adds elements before those of `paragraphs`; an absent one counts as empty.
  public ArticleUpdate prependParagraphs(String... elements) {
    return prependParagraphs(Arrays.asList(elements));
  }

  /// Sets an element of `paragraphs`, which must be there; counted from 0.
  public ArticleUpdate setParagraphs(int index, String element) {
    setElement("paragraphs", index, Encode.text(element, "Article.paragraphs"));
    return this;
  }

  /// Removes an element of `paragraphs`, which must be there; counted from 0.
  public ArticleUpdate removeParagraphs(int index) {
    setElement("paragraphs", index, null);
    return this;
  }

  /// Sets `tags`.
  public ArticleUpdate tags(Set<String> tags) {
    set("tags", Encode.texts(tags, "Article.tags"));
    return this;
  }

  /// Adds elements to `tags`; an absent one counts as empty.
  public ArticleUpdate addTags(Set<String> elements) {
    addElements("tags", Encode.texts(elements, "Article.tags"));
    return this;
  }

  /// Adds elements to `tags`; an absent one counts as empty.
  public ArticleUpdate addTags(String... elements) {
    return addTags(new LinkedHashSet<>(Arrays.asList(elements)));
  }

  /// Removes elements from `tags`, as far as it has them.
  public ArticleUpdate removeTags(Set<String> elements) {
    removeElements("tags", Encode.texts(elements, "Article.tags"));
    return this;
  }

  /// Removes elements from `tags`, as far as it has them.
  public ArticleUpdate removeTags(String... elements) {
    return removeTags(new LinkedHashSet<>(Arrays.asList(elements)));
  }

  /// Adds to `views`; an absent one counts as zero.
  public ArticleUpdate addViews(long delta) {
    add("views", Encode.number(delta, "Article.views"));
    return this;
  }

  /// Adds to `clicks`; an absent one counts as zero. An addition whose answer is lost may count
  /// twice.
  public ArticleUpdate addClicks(int delta) {
    count("clicks", Encode.number(delta, "Article.clicks"));
    return this;
  }

  /// Sets `expiresAt`.
  public ArticleUpdate expiresAt(Instant expiresAt) {
    set("ttl", Encode.expiry(expiresAt, "Article.expiresAt"));
    return this;
  }

  /// Clears `expiresAt`.
  public ArticleUpdate clearExpiresAt() {
    set("ttl", null);
    return this;
  }

  @Override
  protected boolean leavesIndex(int slot) {
    return switch (slot) {
      case 2 -> clears("rubric");
      default -> super.leavesIndex(slot);
    };
  }

  @Override
  protected @Nullable ItemKey indexKey(int slot, @Nullable Article before) {
    return switch (slot) {
      case 2 -> byRubric(before);
      default -> super.indexKey(slot, before);
    };
  }

  private @Nullable ItemKey byRubric(@Nullable Article before) {
    String rubric = this.rubric != null ? this.rubric : known(before).rubric();
    int rank = this.rank != null ? this.rank : known(before).rank();
    return rubric == null ? null : ArticleKeys.byRubric(in(), rubric, rank);
  }
}
