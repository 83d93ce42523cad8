package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.key.ItemKey;
import dev.bao.key.KeySpace;
import java.time.Instant;

/// The keys of [Article] items, made within the keys of one tenant.
@Generated("dev.bao.processor.BaoProcessor")
public final class ArticleKeys {

  /// The model's part of every key.
  public static final String PREFIX = "lca";

  private ArticleKeys() {}

  /// The key of an item in the table.
  public static ItemKey item(KeySpace in, String articleId) {
    return new ItemKey(in.partition(PREFIX, in.text("Article.articleId", articleId)), PREFIX);
  }

  /// The keys of an item in `byAuthor`, which is gsi1.
  public static ItemKey byAuthor(KeySpace in, String author, Instant updatedAt) {
    return new ItemKey(byAuthorPartition(in, author), byAuthorSort(in, updatedAt));
  }

  /// The partition key of `byAuthor`.
  public static String byAuthorPartition(KeySpace in, String author) {
    return in.indexPartition(PREFIX, 1, in.text("Article.author", author));
  }

  /// The sort key of `byAuthor`.
  public static String byAuthorSort(KeySpace in, Instant updatedAt) {
    return in.sort(PREFIX, in.instant("Article.updatedAt", updatedAt));
  }

  /// The keys of an item in `byRubric`, which is gsi2.
  public static ItemKey byRubric(KeySpace in, String rubric, int rank) {
    return new ItemKey(byRubricPartition(in, rubric), byRubricSort(in, rank));
  }

  /// The partition key of `byRubric`.
  public static String byRubricPartition(KeySpace in, String rubric) {
    return in.indexPartition(PREFIX, 2, in.text("Article.rubric", rubric));
  }

  /// The sort key of `byRubric`.
  public static String byRubricSort(KeySpace in, int rank) {
    return in.sort(PREFIX, in.integer(rank));
  }

  /// The keys of an item in `byLanguage`, which is gsi3.
  public static ItemKey byLanguage(KeySpace in, String language, Instant createdAt) {
    return new ItemKey(byLanguagePartition(in, language), byLanguageSort(in, createdAt));
  }

  /// The partition key of `byLanguage`.
  public static String byLanguagePartition(KeySpace in, String language) {
    return in.indexPartition(PREFIX, 3, in.text("Article.language", language));
  }

  /// The sort key of `byLanguage`.
  public static String byLanguageSort(KeySpace in, Instant createdAt) {
    return in.sort(PREFIX, in.instant("Article.createdAt", createdAt));
  }

  /// The key of the sentinel that holds a unique `slug`.
  public static ItemKey uniqueSlug(KeySpace in, String slug) {
    return in.sentinel(PREFIX, 1, "slug", in.text("Article.slug", slug));
  }
}
