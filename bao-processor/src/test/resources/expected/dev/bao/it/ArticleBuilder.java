package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.model.MissingComponents;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Builds an [Article] value by value. Not thread-safe.
@Generated("dev.bao.processor.BaoProcessor")
public final class ArticleBuilder {

  private @Nullable String articleId;
  private @Nullable String author;
  private @Nullable String slug;
  private Optional<String> subtitle = Optional.empty();
  private @Nullable String rubric;
  private @Nullable Integer rank;
  private @Nullable String language;
  private @Nullable BigDecimal price;
  private @Nullable Double weight;
  private byte @Nullable [] cover;
  private List<String> paragraphs = List.of();
  private Set<String> tags = Set.of();
  private long views = ArticleSchema.DEFAULT_VIEWS;
  private int clicks = ArticleSchema.DEFAULT_CLICKS;
  private long version = ArticleSchema.DEFAULT_VERSION;
  private Instant createdAt = ArticleSchema.DEFAULT_CREATED_AT;
  private Instant updatedAt = ArticleSchema.DEFAULT_UPDATED_AT;
  private @Nullable Instant expiresAt;

  /// Starts with the defaults.
  public ArticleBuilder() {}

  /// Starts with the values of a record.
  public static ArticleBuilder from(Article article) {
    ArticleBuilder builder = new ArticleBuilder()
        .articleId(article.articleId())
        .author(article.author())
        .slug(article.slug())
        .subtitle(article.subtitle())
        .rubric(article.rubric())
        .rank(article.rank())
        .language(article.language())
        .price(article.price())
        .weight(article.weight())
        .cover(article.cover())
        .paragraphs(article.paragraphs())
        .tags(article.tags())
        .views(article.views())
        .clicks(article.clicks())
        .expiresAt(article.expiresAt());
    builder.version = article.version();
    builder.createdAt = article.createdAt();
    builder.updatedAt = article.updatedAt();
    return builder;
  }

  /// Sets `articleId`.
  public ArticleBuilder articleId(String articleId) {
    this.articleId = articleId;
    return this;
  }

  /// Sets `author`.
  public ArticleBuilder author(String author) {
    this.author = author;
    return this;
  }

  /// Sets `slug`.
  public ArticleBuilder slug(@Nullable String slug) {
    this.slug = slug;
    return this;
  }

  /// Sets `subtitle`.
  public ArticleBuilder subtitle(Optional<String> subtitle) {
    this.subtitle = subtitle;
    return this;
  }

  /// Sets `subtitle` to a value.
  public ArticleBuilder subtitle(String subtitle) {
    this.subtitle = Optional.of(subtitle);
    return this;
  }

  /// Sets `rubric`.
  public ArticleBuilder rubric(@Nullable String rubric) {
    this.rubric = rubric;
    return this;
  }

  /// Sets `rank`.
  public ArticleBuilder rank(int rank) {
    this.rank = rank;
    return this;
  }

  /// Sets `language`.
  public ArticleBuilder language(String language) {
    this.language = language;
    return this;
  }

  /// Sets `price`.
  public ArticleBuilder price(BigDecimal price) {
    this.price = price;
    return this;
  }

  /// Sets `weight`.
  public ArticleBuilder weight(double weight) {
    this.weight = weight;
    return this;
  }

  /// Sets `cover`.
  public ArticleBuilder cover(byte[] cover) {
    this.cover = cover;
    return this;
  }

  /// Sets `paragraphs`.
  public ArticleBuilder paragraphs(List<String> paragraphs) {
    this.paragraphs = paragraphs;
    return this;
  }

  /// Sets `tags`.
  public ArticleBuilder tags(Set<String> tags) {
    this.tags = tags;
    return this;
  }

  /// Sets `views`.
  public ArticleBuilder views(long views) {
    this.views = views;
    return this;
  }

  /// Sets `clicks`.
  public ArticleBuilder clicks(int clicks) {
    this.clicks = clicks;
    return this;
  }

  /// Sets `expiresAt`.
  public ArticleBuilder expiresAt(@Nullable Instant expiresAt) {
    this.expiresAt = expiresAt;
    return this;
  }

  /// Builds the record.
  ///
  /// @throws dev.bao.error.MappingException `BAO-7006` where values are missing; it names all of
  ///   them
  public Article build() {
    if (articleId == null
        || author == null
        || rank == null
        || language == null
        || price == null
        || weight == null
        || cover == null) {
      throw MissingComponents.error(
          "Article",
          "articleId",
          articleId,
          "author",
          author,
          "rank",
          rank,
          "language",
          language,
          "price",
          price,
          "weight",
          weight,
          "cover",
          cover);
    }
    return new Article(
        articleId,
        author,
        slug,
        subtitle,
        rubric,
        rank,
        language,
        price,
        weight,
        cover,
        paragraphs,
        tags,
        views,
        clicks,
        version,
        createdAt,
        updatedAt,
        expiresAt);
  }
}
