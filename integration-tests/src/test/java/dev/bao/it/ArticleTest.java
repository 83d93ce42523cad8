package dev.bao.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bao.operation.Consistency;
import dev.bao.operation.VersionMismatchException;
import dev.bao.test.BaoTest;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// A model with every component that Bao sets or counts by itself.
@BaoTest
class ArticleTest {

  private static final Instant FAR = Instant.parse("2999-01-01T00:00:00.5Z");

  private final ArticleRepository articles;
  private final TokenRepository tokens;

  ArticleTest(ArticleRepository articles, TokenRepository tokens) {
    this.articles = articles;
    this.tokens = tokens;
  }

  private Article create() {
    return articles.create(a ->
        a.articleId("moon")
            .author("ada")
            .slug("to-the-moon")
            .rubric("space")
            .rank(1)
            .language("en")
            .price(new BigDecimal("1.5"))
            .weight(0.5)
            .cover(new byte[] {1, 2})
            .paragraphs(List.of("one"))
            .expiresAt(FAR));
  }

  @Test
  void hasWhatBaoSetsOnceItIsWritten() {
    Instant before = Instant.now();
    Article article = create();

    assertThat(article.version()).isEqualTo(1);
    assertThat(article.createdAt()).isBetween(before, Instant.now());
    assertThat(article.updatedAt()).isEqualTo(article.createdAt());
    assertThat(article.views()).isZero();
    assertThat(article.expiresAt()).isEqualTo(Instant.parse("2999-01-01T00:00:01Z"));
    assertThat(articles.get("moon", Consistency.STRONG))
        .usingRecursiveComparison()
        .isEqualTo(article);
    assertThat(articles.byLanguage("en").createdAtIs(article.createdAt()).list()).hasSize(1);
  }

  @Test
  void isSavedAsItsDifference() {
    Article before = create();
    Article same =
        ArticleBuilder.from(before).cover(new byte[] {1, 2}).price(new BigDecimal("1.500")).build();
    assertThat(articles.save(before, same)).isSameAs(before);

    Article after =
        articles.save(
            before,
            ArticleBuilder.from(before)
                .author("eve")
                .slug(null)
                .subtitle("A trip")
                .rubric(null)
                .rank(2)
                .price(new BigDecimal("2"))
                .weight(0.25)
                .cover(new byte[] {3})
                .paragraphs(List.of("one", "two"))
                .tags(Set.of("moon"))
                .views(3)
                .clicks(4)
                .expiresAt(null)
                .build());

    assertThat(after.version()).isEqualTo(2);
    assertThat(after.subtitle()).contains("A trip");
    assertThat(after.rubric()).isNull();
    assertThat(after.views()).isEqualTo(3);
    assertThat(after.clicks()).isEqualTo(4);
    assertThat(after.expiresAt()).isNull();
    assertThat(after.cover()).containsExactly(3);
    assertThat(after.tags()).containsExactly("moon");
    assertThat(articles.findBySlug("to-the-moon", Consistency.STRONG)).isEmpty();
    assertThat(articles.byRubric("space").list()).isEmpty();
    assertThat(articles.byAuthor("eve").updatedAtIs(after.updatedAt()).list()).hasSize(1);
    assertThat(articles.byAuthor("ada").list()).isEmpty();

    Article cleared = articles.save(after, ArticleBuilder.from(after).tags(Set.of()).build());
    assertThat(cleared.tags()).isEmpty();
    assertThatThrownBy(() -> articles.save(before, after))
        .isInstanceOf(VersionMismatchException.class);
  }

  @Test
  void isReadThroughItsConditions() {
    create();

    assertThat(articles.byAuthor("ada").filter(ArticleAttributes.VERSION.eq(1L)).list()).hasSize(1);
    assertThat(
            articles
                .byAuthor("ada")
                .filter(ArticleAttributes.EXPIRES_AT.gt(Instant.parse("2998-01-01T00:00:00Z")))
                .list())
        .hasSize(1);
  }

  @Test
  void aTokenExpiresForSure() {
    tokens.create(t -> t.tokenId("old").endsAt(Instant.parse("2020-01-01T00:00:00Z")));
    Token token = tokens.create(t -> t.tokenId("new").endsAt(FAR));

    assertThat(tokens.find("old")).isEmpty();
    assertThat(tokens.includingExpired().find("old")).isPresent();
    assertThat(tokens.get("new")).isEqualTo(token);
    assertThat(token.version()).hasSize(26);
  }
}
