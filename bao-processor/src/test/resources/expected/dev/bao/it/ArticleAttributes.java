package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.expression.BinaryAttribute;
import dev.bao.expression.CollectionAttribute;
import dev.bao.expression.ListAttribute;
import dev.bao.expression.OrderedAttribute;
import dev.bao.expression.TextAttribute;
import dev.bao.model.Encode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;

/// The attributes of [Article] items, for conditions and filters.
@Generated("dev.bao.processor.BaoProcessor")
public final class ArticleAttributes {

  /// `articleId`
  public static final TextAttribute<Article> ARTICLE_ID =
      new TextAttribute<>("articleId", "Article.articleId");

  /// `author`
  public static final TextAttribute<Article> AUTHOR =
      new TextAttribute<>("author", "Article.author");

  /// `slug`
  public static final TextAttribute<Article> SLUG = new TextAttribute<>("slug", "Article.slug");

  /// `subtitle`
  public static final TextAttribute<Article> SUBTITLE =
      new TextAttribute<>("subtitle", "Article.subtitle");

  /// `rubric`
  public static final TextAttribute<Article> RUBRIC =
      new TextAttribute<>("rubric", "Article.rubric");

  /// `rank`
  public static final OrderedAttribute<Article, Integer> RANK =
      new OrderedAttribute<>("rank", "Article.rank", Encode::number);

  /// `language`
  public static final TextAttribute<Article> LANGUAGE =
      new TextAttribute<>("language", "Article.language");

  /// `price`
  public static final OrderedAttribute<Article, BigDecimal> PRICE =
      new OrderedAttribute<>("price", "Article.price", Encode::decimal);

  /// `weight`
  public static final OrderedAttribute<Article, Double> WEIGHT =
      new OrderedAttribute<>("weight", "Article.weight", Encode::real);

  /// `cover`
  public static final BinaryAttribute<Article> COVER =
      new BinaryAttribute<>("cover", "Article.cover");

  /// `paragraphs`
  public static final ListAttribute<Article, String, TextAttribute<Article>> PARAGRAPHS =
      new ListAttribute<>(
          "paragraphs",
          "Article.paragraphs",
          ArticleSchema::encodeListOfString,
          Encode::text,
          TextAttribute::new);

  /// `tags`
  public static final CollectionAttribute<Article, Set<String>, String> TAGS =
      new CollectionAttribute<>(
          "tags",
          "Article.tags",
          (value, path) -> Encode.notEmpty(Encode.texts(value, path), path),
          Encode::text);

  /// `views`
  public static final OrderedAttribute<Article, Long> VIEWS =
      new OrderedAttribute<>("views", "Article.views", Encode::number);

  /// `clicks`
  public static final OrderedAttribute<Article, Integer> CLICKS =
      new OrderedAttribute<>("clicks", "Article.clicks", Encode::number);

  /// `version`, stored as `v`
  public static final OrderedAttribute<Article, Long> VERSION =
      new OrderedAttribute<>("v", "Article.version", Encode::number);

  /// `createdAt`
  public static final OrderedAttribute<Article, Instant> CREATED_AT =
      new OrderedAttribute<>("createdAt", "Article.createdAt", Encode::instant);

  /// `updatedAt`
  public static final OrderedAttribute<Article, Instant> UPDATED_AT =
      new OrderedAttribute<>("updatedAt", "Article.updatedAt", Encode::instant);

  /// `expiresAt`, stored as `ttl`
  public static final OrderedAttribute<Article, Instant> EXPIRES_AT =
      new OrderedAttribute<>("ttl", "Article.expiresAt", Encode::expiry);

  private ArticleAttributes() {}
}
