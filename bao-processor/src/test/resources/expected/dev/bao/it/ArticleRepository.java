package dev.bao.it;

import dev.bao.Bao;
import dev.bao.Repository;
import dev.bao.annotations.CheckReturnValue;
import dev.bao.annotations.Generated;
import dev.bao.expression.Condition;
import dev.bao.expression.Projection;
import dev.bao.key.KeyFormat;
import dev.bao.key.KeySpace;
import dev.bao.model.Encode;
import dev.bao.model.ModelIdentity;
import dev.bao.model.ModelSchema;
import dev.bao.operation.BatchWrite;
import dev.bao.operation.Check;
import dev.bao.operation.Consistency;
import dev.bao.operation.Found;
import dev.bao.operation.Lookup;
import dev.bao.operation.Query;
import dev.bao.operation.UpdateWrite;
import dev.bao.operation.UpsertWrite;
import dev.bao.operation.Write;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Reads and writes [Article] items of the current tenant. Thread-safe.
@Generated("dev.bao.processor.BaoProcessor")
public final class ArticleRepository extends Repository<Article> {

  /// Makes the repository of a table.
  public ArticleRepository(Bao bao) {
    super(bao, ModelIdentity.of("dev.bao.it.Article", ArticleKeys.PREFIX));
  }

  private ArticleRepository(ArticleRepository live) {
    super(live);
  }

  @Override
  protected ModelSchema<Article> schema(KeyFormat format) {
    return ArticleSchema.of(format);
  }

  /// Builds a record and writes it; it must not be there yet.
  ///
  /// @throws dev.bao.operation.ItemExistsException where there is an item with its key
  /// @throws dev.bao.operation.UniqueViolationException where another item has a unique value
  public Article create(Consumer<ArticleBuilder> values) {
    return create(build(values));
  }

  /// Builds a record, and writes nothing: for what is to be written together with others.
  public Article build(Consumer<ArticleBuilder> values) {
    ArticleBuilder builder = new ArticleBuilder();
    values.accept(builder);
    return builder.build();
  }

  /// Reads a record.
  public Optional<Article> find(String articleId) {
    return find(articleId, Consistency.EVENTUAL);
  }

  /// Reads a record with the consistency that is asked for.
  public Optional<Article> find(String articleId, Consistency consistency) {
    KeySpace in = in();
    return find(in, ArticleKeys.item(in, articleId), consistency);
  }

  /// Reads what a projection names of a record.
  public <P> Optional<P> find(String articleId, Projection<Article, P> projection) {
    return find(articleId, projection, Consistency.EVENTUAL);
  }

  /// Reads what a projection names of a record with the consistency that is asked for.
  public <P> Optional<P> find(
      String articleId, Projection<Article, P> projection, Consistency consistency) {
    KeySpace in = in();
    return find(in, ArticleKeys.item(in, articleId), projection, consistency);
  }

  /// Reads a record that must be there.
  ///
  /// @throws dev.bao.operation.ItemMissingException where it is not
  public Article get(String articleId) {
    return get(articleId, Consistency.EVENTUAL);
  }

  /// Reads a record that must be there, with the consistency that is asked for.
  ///
  /// @throws dev.bao.operation.ItemMissingException where it is not
  public Article get(String articleId, Consistency consistency) {
    KeySpace in = in();
    return get(in, ArticleKeys.item(in, articleId), consistency);
  }

  /// Whether there is a record.
  public boolean exists(String articleId) {
    return exists(articleId, Consistency.EVENTUAL);
  }

  /// Whether there is a record, with the consistency that is asked for.
  public boolean exists(String articleId, Consistency consistency) {
    KeySpace in = in();
    return exists(in, ArticleKeys.item(in, articleId), consistency);
  }

  /// Describes a patch of a record that must be there; it is done by `execute()`.
  @CheckReturnValue
  public UpdateWrite<Article> update(String articleId, Consumer<ArticleUpdate> patch) {
    KeySpace in = in();
    return update(in, ArticleKeys.item(in, articleId), ArticleUpdate.of(in, patch), null);
  }

  /// Describes a patch of a record; it is done by `execute()`. Where it touches unique values or
  /// keys of several components it saves the read that a patch by id needs, and the record must
  /// still have them.
  @CheckReturnValue
  public UpdateWrite<Article> update(Article article, Consumer<ArticleUpdate> patch) {
    KeySpace in = in();
    return update(
        in, ArticleKeys.item(in, article.articleId()), ArticleUpdate.of(in, patch), article);
  }

  /// Describes a patch of a record, which makes it where it is not there; it is done by
  /// `execute()`.
  ///
  /// @throws dev.bao.error.MappingException `BAO-7051` where the patch has no value for what every
  ///   record needs
  @CheckReturnValue
  public UpsertWrite<Article> upsert(String articleId, Consumer<ArticleUpdate> patch) {
    KeySpace in = in();
    return upsert(
        in,
        ArticleKeys.item(in, articleId),
        ArticleUpdate.of(in, patch),
        Map.of("articleId", Encode.text(articleId, "Article.articleId")));
  }

  /// Describes the deletion of a record, if it is there; it is done by `execute()`.
  @CheckReturnValue
  public Write<Article> delete(String articleId) {
    KeySpace in = in();
    return delete(in, ArticleKeys.item(in, articleId));
  }

  /// Reads the record with a unique `slug`.
  public Optional<Article> findBySlug(String slug) {
    return findBySlug(slug, Consistency.EVENTUAL);
  }

  /// Reads the record with a unique `slug`, with the consistency that is asked for.
  public Optional<Article> findBySlug(String slug, Consistency consistency) {
    KeySpace in = in();
    return findByUnique(in, 0, ArticleKeys.uniqueSlug(in, slug), consistency);
  }

  /// Writes what differs between two records of one key, and nothing where nothing does. The item
  /// must be there, with the version of `before`.
  ///
  /// @param before the record as it was read
  /// @return the record as it is afterwards
  /// @throws dev.bao.operation.KeysDifferentException where the records have different keys
  /// @throws dev.bao.operation.ItemMissingException where there is no item
  public Article save(Article before, Article after) {
    KeySpace in = in();
    return save(in, ArticleUpdate.between(in, before, after), before, after);
  }

  /// The same repository, but its reads also find records that have expired and are not deleted
  /// yet.
  public ArticleRepository includingExpired() {
    return new ArticleRepository(this);
  }

  /// Reads many records, up to 100 with one request.
  public Found<String, Article> findAll(Collection<String> ids) {
    return findAll(ids, Consistency.EVENTUAL);
  }

  /// Reads many records, up to 100 with one request, with the consistency that is asked for.
  public Found<String, Article> findAll(Collection<String> ids, Consistency consistency) {
    KeySpace in = in();
    return findAll(in, ids, id -> ArticleKeys.item(in, id), consistency);
  }

  /// Describes the deletion of many records, where they are there; it is done by `execute()`.
  @CheckReturnValue
  public BatchWrite<String> deleteAll(Collection<String> ids) {
    KeySpace in = in();
    return deleteAll(in, ids, id -> ArticleKeys.item(in, id));
  }

  /// Describes a check of a record that is not written, for a transaction.
  @CheckReturnValue
  public Check<Article> check(String articleId, Condition<Article> condition) {
    KeySpace in = in();
    return check(in, ArticleKeys.item(in, articleId), condition);
  }

  /// Describes the read of a record, to be done together with others.
  @CheckReturnValue
  public Lookup<Article> lookup(String articleId) {
    KeySpace in = in();
    return lookup(in, ArticleKeys.item(in, articleId));
  }

  /// The records of an `author`, in order of `updatedAt`.
  public ByAuthor byAuthor(String author) {
    KeySpace in = in();
    return new ByAuthor(queryIndex(in, 1, ArticleKeys.byAuthorPartition(in, author)));
  }

  /// The records of a `rubric`, in order of `rank`.
  public ByRubric byRubric(String rubric) {
    KeySpace in = in();
    return new ByRubric(queryIndex(in, 2, ArticleKeys.byRubricPartition(in, rubric)));
  }

  /// The records of a `language`, in order of `createdAt`.
  public ByLanguage byLanguage(String language) {
    KeySpace in = in();
    return new ByLanguage(queryIndex(in, 3, ArticleKeys.byLanguagePartition(in, language)));
  }

  /// A query by `byAuthor`, with conditions on `updatedAt`. Immutable.
  public static final class ByAuthor extends Query<Article> {

    private ByAuthor(Query<Article> all) {
      super(all);
    }

    /// Those whose `updatedAt` is this one.
    public Query<Article> updatedAtIs(Instant updatedAt) {
      return sort("=", in().instant("Article.updatedAt", updatedAt));
    }

    /// Those whose `updatedAt` is before this one.
    public Query<Article> updatedAtBefore(Instant updatedAt) {
      return sort("<", in().instant("Article.updatedAt", updatedAt));
    }

    /// Those whose `updatedAt` is this one or before.
    public Query<Article> updatedAtNotAfter(Instant updatedAt) {
      return sort("<=", in().instant("Article.updatedAt", updatedAt));
    }

    /// Those whose `updatedAt` is after this one.
    public Query<Article> updatedAtAfter(Instant updatedAt) {
      return sort(">", in().instant("Article.updatedAt", updatedAt));
    }

    /// Those whose `updatedAt` is this one or after.
    public Query<Article> updatedAtNotBefore(Instant updatedAt) {
      return sort(">=", in().instant("Article.updatedAt", updatedAt));
    }

    /// Those whose `updatedAt` is within these two, both included.
    public Query<Article> updatedAtBetween(Instant low, Instant high) {
      return sortBetween(
          in().instant("Article.updatedAt", low), in().instant("Article.updatedAt", high));
    }
  }

  /// A query by `byRubric`, with conditions on `rank`. Immutable.
  public static final class ByRubric extends Query<Article> {

    private ByRubric(Query<Article> all) {
      super(all);
    }

    /// Those whose `rank` is this one.
    public Query<Article> rankIs(int rank) {
      return sort("=", in().integer(rank));
    }

    /// Those whose `rank` is before this one.
    public Query<Article> rankBefore(int rank) {
      return sort("<", in().integer(rank));
    }

    /// Those whose `rank` is this one or before.
    public Query<Article> rankNotAfter(int rank) {
      return sort("<=", in().integer(rank));
    }

    /// Those whose `rank` is after this one.
    public Query<Article> rankAfter(int rank) {
      return sort(">", in().integer(rank));
    }

    /// Those whose `rank` is this one or after.
    public Query<Article> rankNotBefore(int rank) {
      return sort(">=", in().integer(rank));
    }

    /// Those whose `rank` is within these two, both included.
    public Query<Article> rankBetween(int low, int high) {
      return sortBetween(in().integer(low), in().integer(high));
    }
  }

  /// A query by `byLanguage`, with conditions on `createdAt`. Immutable.
  public static final class ByLanguage extends Query<Article> {

    private ByLanguage(Query<Article> all) {
      super(all);
    }

    /// Those whose `createdAt` is this one.
    public Query<Article> createdAtIs(Instant createdAt) {
      return sort("=", in().instant("Article.createdAt", createdAt));
    }

    /// Those whose `createdAt` is before this one.
    public Query<Article> createdAtBefore(Instant createdAt) {
      return sort("<", in().instant("Article.createdAt", createdAt));
    }

    /// Those whose `createdAt` is this one or before.
    public Query<Article> createdAtNotAfter(Instant createdAt) {
      return sort("<=", in().instant("Article.createdAt", createdAt));
    }

    /// Those whose `createdAt` is after this one.
    public Query<Article> createdAtAfter(Instant createdAt) {
      return sort(">", in().instant("Article.createdAt", createdAt));
    }

    /// Those whose `createdAt` is this one or after.
    public Query<Article> createdAtNotBefore(Instant createdAt) {
      return sort(">=", in().instant("Article.createdAt", createdAt));
    }

    /// Those whose `createdAt` is within these two, both included.
    public Query<Article> createdAtBetween(Instant low, Instant high) {
      return sortBetween(
          in().instant("Article.createdAt", low), in().instant("Article.createdAt", high));
    }
  }
}
