package dev.bao.test;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bao.Bao;
import dev.bao.Repository;
import dev.bao.key.KeyFormat;
import dev.bao.model.ModelIdentity;
import dev.bao.model.ModelSchema;
import dev.bao.tenant.TenantContext;
import dev.bao.tenant.TenantId;
import dev.bao.test.tracker.Tag;
import dev.bao.test.tracker.TagKeys;
import dev.bao.test.tracker.TagRepository;
import dev.bao.test.tracker.TagSchema;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ParameterResolutionException;

@BaoTest
class ParametersTest {

  private static final Tag URGENT = new Tag("urgent", "red");

  private final Bao baoOfConstructor;
  private final TagRepository tagsOfConstructor;

  ParametersTest(Bao bao, TagRepository tags) {
    baoOfConstructor = bao;
    tagsOfConstructor = tags;
  }

  @BeforeAll
  static void takesThemBeforeAll(Bao bao, TagRepository tags, TenantId tenant) {
    assertThat(bao.table().describe().tableName()).isEqualTo("bao-test");
    assertThat(tenant).isEqualTo(TenantContext.currentTenant());
    tags.create(URGENT);
  }

  @BeforeEach
  void takesThemBeforeEach(TagRepository tags, TenantId tenant) {
    assertThat(tenant).isEqualTo(TenantContext.currentTenant());
    tags.create(URGENT);
  }

  @Test
  void areTheTenantOfTheTest(TenantId tenant) {
    assertThat(tenant).isEqualTo(TenantContext.currentTenant());
  }

  @Test
  void areARepositoryThatWorks(TagRepository tags) {
    assertThat(tags.find("urgent")).contains(URGENT);
    assertThat(tags.byColor("red").list()).containsExactly(URGENT);
  }

  @Test
  void areTheSameObjectsInConstructorAndTest(Bao bao, TagRepository tags) {
    assertThat(bao).isSameAs(baoOfConstructor);
    assertThat(tags).isSameAs(tagsOfConstructor);
  }

  @AfterEach
  void takesThemAfterEach(TagRepository tags, TenantId tenant) {
    assertThat(tenant).isEqualTo(TenantContext.currentTenant());
    assertThat(tags.find("urgent")).contains(URGENT);
  }

  @Nested
  class OfANestedClass {

    private final TagRepository tags;

    OfANestedClass(TagRepository tags) {
      this.tags = tags;
    }

    @Test
    void areThereToo(TenantId tenant) {
      assertThat(tenant).isEqualTo(TenantContext.currentTenant());
      assertThat(tags.find("urgent")).contains(URGENT);
    }
  }

  @Nested
  class AreRefused {

    @Test
    void whereARepositoryHasNoConstructorThatTakesABao() {
      assertThat(failure(WithCachedTags.class))
          .isInstanceOf(ParameterResolutionException.class)
          .hasMessageContaining(
              CachedTags.class.getName()
                  + " cannot be made from a Bao alone. Give it a constructor CachedTags(Bao)");
    }

    @Test
    void whereARepositoryIsAbstract() {
      assertThat(failure(WithAbstractTags.class))
          .isInstanceOf(ParameterResolutionException.class)
          .hasMessageContaining(AbstractTags.class.getName() + " cannot be made");
    }

    @Test
    void whereARepositoryIsThatOfNoModel() {
      assertThat(failure(WithAnyRepository.class))
          .isInstanceOf(ParameterResolutionException.class)
          .hasMessageContaining("Take the class that is generated for the model");
    }

    @Test
    void whereTheConstructorOfARepositoryThrows() {
      assertThat(failure(WithBrokenTags.class))
          .isInstanceOf(ParameterResolutionException.class)
          .hasMessageContaining("no tags today")
          .hasCauseInstanceOf(IllegalStateException.class);
    }

    @Test
    void whereAConstructorAsksForATenant() {
      assertThat(failure(WithTenantInConstructor.class))
          .isInstanceOf(ParameterResolutionException.class)
          .hasMessageContaining("A constructor runs without a tenant. Take the TenantId");
    }

    @Test
    void whereTheyAreOfATypeThatIsNotOurs() {
      assertThat(failure(WithText.class))
          .isInstanceOf(ParameterResolutionException.class)
          .hasMessageContaining("No ParameterResolver registered");
    }

    private static Throwable failure(Class<?> type) {
      return Runs.failures(Runs.engine(type).execute()).getFirst();
    }
  }

  static final class CachedTags extends Repository<Tag> {

    CachedTags(Bao bao, int size) {
      super(bao, ModelIdentity.of(Tag.class.getName(), TagKeys.PREFIX));
      assertThat(size).isPositive();
    }

    @Override
    protected ModelSchema<Tag> schema(KeyFormat format) {
      return new TagSchema(format);
    }
  }

  abstract static class AbstractTags extends Repository<Tag> {

    AbstractTags(Bao bao) {
      super(bao, ModelIdentity.of(Tag.class.getName(), TagKeys.PREFIX));
    }

    @Override
    protected ModelSchema<Tag> schema(KeyFormat format) {
      return new TagSchema(format);
    }
  }

  static final class BrokenTags extends Repository<Tag> {

    BrokenTags(Bao bao) {
      super(bao, ModelIdentity.of(Tag.class.getName(), TagKeys.PREFIX));
      throw new IllegalStateException("no tags today");
    }

    @Override
    protected ModelSchema<Tag> schema(KeyFormat format) {
      return new TagSchema(format);
    }
  }

  @BaoTest
  static class WithCachedTags {

    @Test
    void test(CachedTags tags) {}
  }

  @BaoTest
  static class WithAbstractTags {

    @Test
    void test(AbstractTags tags) {}
  }

  @BaoTest
  static class WithAnyRepository {

    @Test
    void test(Repository<Tag> tags) {}
  }

  @BaoTest
  static class WithBrokenTags {

    @Test
    void test(BrokenTags tags) {}
  }

  @BaoTest
  static class WithTenantInConstructor {

    WithTenantInConstructor(TenantId tenant) {
      assertThat(tenant).isNull();
    }

    @Test
    void test() {}
  }

  @BaoTest
  static class WithText {

    @Test
    void test(String text) {}
  }
}
