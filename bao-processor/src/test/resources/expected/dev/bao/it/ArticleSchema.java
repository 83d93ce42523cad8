package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.key.ItemKey;
import dev.bao.key.KeyFormat;
import dev.bao.key.KeySpace;
import dev.bao.key.TableLayout;
import dev.bao.model.Decode;
import dev.bao.model.Encode;
import dev.bao.model.Model;
import dev.bao.model.ModelIndex;
import dev.bao.model.ModelSchema;
import dev.bao.model.ModelUnique;
import dev.bao.model.ModelVersion;
import dev.bao.model.Stamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// How an [Article] becomes an item and back.
@Generated("dev.bao.processor.BaoProcessor")
public final class ArticleSchema extends ModelSchema<Article> {

  static final Model MODEL =
      Model.builder("Article", ArticleKeys.PREFIX)
          .index(new ModelIndex("byAuthor", 1, true))
          .index(new ModelIndex("byRubric", 2, false).madeOf("rubric", "rank"))
          .index(new ModelIndex("byLanguage", 3, true))
          .unique(new ModelUnique(1, "slug", "slug"))
          .version(new ModelVersion("v", true))
          .expires()
          .iterated(1)
          .build();

  private static final List<String> ATTRIBUTES =
      List.of(
          "articleId",
          "author",
          "slug",
          "subtitle",
          "rubric",
          "rank",
          "language",
          "price",
          "weight",
          "cover",
          "paragraphs",
          "tags",
          "views",
          "clicks",
          "v",
          "createdAt",
          "updatedAt",
          "ttl");

  static final long DEFAULT_VIEWS = 0L;
  static final int DEFAULT_CLICKS = 0;
  static final long DEFAULT_VERSION = 0L;
  static final Instant DEFAULT_CREATED_AT = Instant.EPOCH;
  static final Instant DEFAULT_UPDATED_AT = Instant.EPOCH;

  /// Makes the schema for a table's key format.
  public ArticleSchema(KeyFormat format) {
    super(format, MODEL, Article.class, ATTRIBUTES);
  }

  /// The same for the repository, which so does without this class until it is used.
  static ModelSchema<Article> of(KeyFormat format) {
    return new ArticleSchema(format);
  }

  @Override
  public List<String> neededAttributes() {
    return List.of("articleId", "author", "rank", "language", "price", "weight", "cover");
  }

  @Override
  public ItemKey key(KeySpace in, Article article) {
    return ArticleKeys.item(in, article.articleId());
  }

  @Override
  public @Nullable ItemKey indexKey(KeySpace in, int slot, Article article) {
    return switch (slot) {
      case 1 -> ArticleKeys.byAuthor(in, article.author(), article.updatedAt());
      case 2 ->
          article.rubric() == null
              ? null
              : ArticleKeys.byRubric(in, article.rubric(), article.rank());
      case 3 -> ArticleKeys.byLanguage(in, article.language(), article.createdAt());
      default -> super.indexKey(in, slot, article);
    };
  }

  @Override
  public @Nullable ItemKey indexKeyOf(KeySpace in, int slot, Map<String, AttributeValue> item) {
    return switch (slot) {
      case 1 ->
          ArticleKeys.byAuthor(
              in,
              Decode.text(item, "author", "Article.author"),
              Decode.orElse(
                  item.get("updatedAt"), "Article.updatedAt", Decode::instant, DEFAULT_UPDATED_AT));
      case 2 ->
          Decode.isAbsent(item.get("rubric"))
              ? null
              : ArticleKeys.byRubric(
                  in,
                  Decode.text(item.get("rubric"), "Article.rubric"),
                  Decode.intValue(item.get("rank"), "Article.rank"));
      case 3 ->
          ArticleKeys.byLanguage(
              in,
              Decode.text(item, "language", "Article.language"),
              Decode.orElse(
                  item.get("createdAt"), "Article.createdAt", Decode::instant, DEFAULT_CREATED_AT));
      default -> super.indexKeyOf(in, slot, item);
    };
  }

  @Override
  public List<String> indexAttributes(int slot) {
    return switch (slot) {
      case 1 -> List.of("author", "updatedAt");
      case 2 -> List.of("rubric", "rank");
      case 3 -> List.of("language", "createdAt");
      default -> super.indexAttributes(slot);
    };
  }

  @Override
  public @Nullable ItemKey sentinel(KeySpace in, int constraint, Article article) {
    return switch (constraint) {
      case 1 -> article.slug() == null ? null : ArticleKeys.uniqueSlug(in, article.slug());
      default -> super.sentinel(in, constraint, article);
    };
  }

  @Override
  protected Map<String, AttributeValue> toItem(
      KeySpace in, String partition, String sort, Article article, boolean writeNulls) {
    Map<String, AttributeValue> item = HashMap.newHashMap(30);
    putKey(item, partition, sort);
    putIterationKey(item, in, article.articleId());
    putIndexKey(item, 1, indexKey(in, 1, article));
    putIndexKey(item, 2, indexKey(in, 2, article));
    putIndexKey(item, 3, indexKey(in, 3, article));
    putComponents1(item, article, writeNulls);
    putComponents2(item, article, writeNulls);
    return item;
  }

  private static void putComponents1(
      Map<String, AttributeValue> item, Article article, boolean writeNulls) {
    putKeyText(item, "articleId", "_iter_sk");
    item.put("author", Encode.text(article.author(), "Article.author"));
    put(
        item,
        "slug",
        article.slug() == null ? null : Encode.text(article.slug(), "Article.slug"),
        writeNulls);
    put(
        item,
        "subtitle",
        Encode.required(article.subtitle(), "Article.subtitle").isEmpty()
            ? null
            : Encode.text(article.subtitle().get(), "Article.subtitle"),
        writeNulls);
    put(
        item,
        "rubric",
        article.rubric() == null ? null : Encode.text(article.rubric(), "Article.rubric"),
        writeNulls);
    item.put("rank", Encode.number(article.rank(), "Article.rank"));
    item.put("language", Encode.text(article.language(), "Article.language"));
    item.put("price", Encode.decimal(article.price(), "Article.price"));
    item.put("weight", Encode.real(article.weight(), "Article.weight"));
    item.put("cover", Encode.bytes(article.cover(), "Article.cover"));
    item.put("paragraphs", encodeListOfString(article.paragraphs(), "Article.paragraphs"));
    put(item, "tags", Encode.texts(article.tags(), "Article.tags"), false);
    item.put("views", Encode.number(article.views(), "Article.views"));
    item.put("clicks", Encode.number(article.clicks(), "Article.clicks"));
    item.put("v", Encode.number(article.version(), "Article.version"));
    putKeyText(item, "createdAt", "_gsi3_sk");
  }

  private static void putComponents2(
      Map<String, AttributeValue> item, Article article, boolean writeNulls) {
    putKeyText(item, "updatedAt", "_gsi1_sk");
    put(
        item,
        "ttl",
        article.expiresAt() == null
            ? null
            : Encode.expiry(article.expiresAt(), "Article.expiresAt"),
        writeNulls);
  }

  @Override
  public Article fromItem(Map<String, AttributeValue> item) {
    return new Article(
        Decode.text(item, "articleId", "Article.articleId"),
        Decode.text(item, "author", "Article.author"),
        Decode.orNull(item.get("slug"), "Article.slug", Decode::text),
        Optional.ofNullable(Decode.orNull(item.get("subtitle"), "Article.subtitle", Decode::text)),
        Decode.orNull(item.get("rubric"), "Article.rubric", Decode::text),
        Decode.intValue(item.get("rank"), "Article.rank"),
        Decode.text(item, "language", "Article.language"),
        Decode.decimal(item.get("price"), "Article.price"),
        Decode.doubleValue(item.get("weight"), "Article.weight"),
        Decode.bytes(item.get("cover"), "Article.cover"),
        decodeListOfString(item.get("paragraphs"), "Article.paragraphs"),
        Decode.texts(item.get("tags"), "Article.tags"),
        Decode.orElse(item.get("views"), "Article.views", Decode::longValue, DEFAULT_VIEWS),
        Decode.orElse(item.get("clicks"), "Article.clicks", Decode::intValue, DEFAULT_CLICKS),
        Decode.orElse(item.get("v"), "Article.version", Decode::longValue, DEFAULT_VERSION),
        Decode.orElse(
            item.get("createdAt"), "Article.createdAt", Decode::instant, DEFAULT_CREATED_AT),
        Decode.orElse(
            item.get("updatedAt"), "Article.updatedAt", Decode::instant, DEFAULT_UPDATED_AT),
        Decode.orNull(item.get("ttl"), "Article.expiresAt", Decode::expiry));
  }

  @Override
  public Article stamped(Article article, Stamp stamp) {
    return new Article(
        article.articleId(),
        article.author(),
        article.slug(),
        article.subtitle(),
        article.rubric(),
        article.rank(),
        article.language(),
        article.price(),
        article.weight(),
        article.cover(),
        article.paragraphs(),
        article.tags(),
        article.views(),
        article.clicks(),
        stamp.version(article.version()),
        stamp.createdAt(article.createdAt()),
        stamp.now(),
        article.expiresAt() == null ? null : Stamp.expiry(article.expiresAt()));
  }

  @Override
  public AttributeValue version(Article article) {
    return Encode.number(article.version(), "Article.version");
  }

  @Override
  public @Nullable AttributeValue expiry(Article article) {
    return article.expiresAt() == null
        ? null
        : Encode.expiry(article.expiresAt(), "Article.expiresAt");
  }

  @Override
  public Map<String, AttributeValue> touched(KeySpace in, Stamp stamp) {
    Instant now = stamp.now();
    return Map.of(
        "updatedAt",
        Encode.instant(now, "Article.updatedAt"),
        TableLayout.indexSortKey(1),
        AttributeValue.createS(ArticleKeys.byAuthorSort(in, now)));
  }

  static AttributeValue encodeListOfString(List<String> values, String path) {
    List<AttributeValue> elements = new ArrayList<>(Encode.required(values, path).size());
    for (String value : values) {
      elements.add(Encode.text(Encode.element(value, path), path));
    }
    return AttributeValue.createL(elements);
  }

  static List<String> decodeListOfString(@Nullable AttributeValue value, String path) {
    if (Decode.isAbsent(value)) {
      return List.of();
    }
    List<AttributeValue> elements = Decode.elements(value, path);
    List<String> values = new ArrayList<>(elements.size());
    for (AttributeValue element : elements) {
      values.add(Decode.text(element, path));
    }
    return Collections.unmodifiableList(values);
  }
}
