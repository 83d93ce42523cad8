package dev.bao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bao.error.ConfigurationException;
import dev.bao.error.ErrorCode;
import dev.bao.key.ItemKey;
import dev.bao.key.KeyFormat;
import dev.bao.key.KeySpace;
import dev.bao.model.Model;
import dev.bao.model.ModelCollection;
import dev.bao.model.ModelIdentity;
import dev.bao.model.ModelSchema;
import dev.bao.operation.Consistency;
import dev.bao.tenant.TenantContext;
import dev.bao.tracker.BoardItemsRepository;
import dev.bao.tracker.Card;
import dev.bao.tracker.CardRepository;
import dev.bao.tracker.CardSchema;
import dev.bao.tracker.Tag;
import dev.bao.tracker.TagKeys;
import dev.bao.tracker.TagSchema;
import dev.bao.tracker.TaskRepository;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class ClaimedModelTest {

  private static final ModelIdentity TAG = ModelIdentity.of(Tag.class.getName(), TagKeys.PREFIX);

  private final Faults http = new Faults();
  private final Bao bao = Bao.builder().client(http.client()).table(LocalTable.NAME).build();
  private final List<ModelSchema<Tag>> made = new ArrayList<>();

  /// A repository that tells of the schemas that it makes.
  private final class Tags extends Repository<Tag> {

    Tags(ModelIdentity model) {
      super(bao, model);
    }

    @Override
    protected ModelSchema<Tag> schema(KeyFormat format) {
      made.add(new TagSchema(format));
      return made.getLast();
    }

    boolean find() {
      KeySpace in = in();
      return exists(in, TagKeys.item(in, "none"), Consistency.EVENTUAL);
    }
  }

  private static ModelIdentity memberOf(String collection) {
    return new ModelIdentity(TAG.type(), TAG.prefix(), new ModelCollection("Tags", collection));
  }

  private static void refuses(ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            ConfigurationException.class,
            e -> assertThat(e.code()).isEqualTo(ErrorCode.PREFIX_TAKEN));
  }

  @Test
  void hasNoSchemaBeforeTheFirstOperationAndThenOne() {
    Tags tags = new Tags(TAG);
    assertThat(made).isEmpty();

    for (int times = 0; times < 3; times++) {
      TenantContext.runWithTenant(LocalTable.newTenant(), () -> assertThat(tags.find()).isFalse());
    }

    assertThat(made).hasSize(1);
  }

  @Test
  void isRefusedWhoeverComesSecondWithoutASchema() {
    bao.keys(TagKeys.PREFIX);

    refuses(() -> new Tags(TAG));
    refuses(() -> new Tags(ModelIdentity.of("com.acme.Tag", TagKeys.PREFIX)));
    assertThat(made).isEmpty();
  }

  @Test
  void isAnotherOneWhereOnlyTheRecordsNameDiffers() {
    assertThat(new Tags(TAG)).isNotNull();

    refuses(() -> new Tags(ModelIdentity.of("com.acme.Tag", TagKeys.PREFIX)));
    refuses(() -> new Tags(memberOf("tags")));
    assertThat(made).isEmpty();
  }

  @Test
  void isTheSameForRepositoriesAndForSchemasThatAreMadeAtOnce() {
    Object first = bao.schema(CardSchema::new);

    assertThat(new CardRepository(bao)).isNotNull();
    assertThat(new BoardItemsRepository(bao)).isNotNull();
    assertThat(bao.schema(CardSchema::new)).isSameAs(first);
  }

  @Test
  void takesNoSchemaOfAnotherPrefixThanWasClaimed() {
    Tags tags = new Tags(ModelIdentity.of(Tag.class.getName(), "other"));

    TenantContext.runWithTenant(LocalTable.newTenant(), () -> refuses(tags::find));

    assertThat(http.operations()).isEmpty();
  }

  /// A schema of an application's own for a record that has a generated one.
  private static final class OwnSchema extends ModelSchema<Card> {

    private final ModelSchema<Card> generated;

    OwnSchema(ModelSchema<Card> generated) {
      super(KeyFormat.STANDARD, generated.model(), Card.class, List.of());
      this.generated = generated;
    }

    @Override
    protected Map<String, AttributeValue> toItem(
        KeySpace in, String partition, String sort, Card card, boolean writeNulls) {
      return generated.toItem(in, new ItemKey(partition, sort), card, writeNulls);
    }

    @Override
    public Card fromItem(Map<String, AttributeValue> item) {
      return generated.fromItem(item);
    }

    @Override
    public List<String> neededAttributes() {
      return generated.neededAttributes();
    }

    @Override
    public ItemKey key(KeySpace in, Card card) {
      return generated.key(in, card);
    }
  }

  @Test
  void takesNoSchemaOfAnotherClass() {
    ModelSchema<Card> generated = new CardSchema(KeyFormat.STANDARD);
    ClaimedModel card = new ClaimedModel(generated.identity(), KeyFormat.STANDARD, CardSchema::new);

    ModelSchema<Card> known = card.shared(generated);
    assertThat(card.shared(new CardSchema(KeyFormat.STANDARD))).isSameAs(known);
    refuses(() -> card.shared(new OwnSchema(generated)));
  }

  /// The guard would know of the model what that schema says, and let the rules of the other pass.
  @Test
  void isDescribedByTheFirstWhoHasClaimedItAndNotByTheFirstWhoMakesASchema() {
    assertThat(new CardRepository(bao)).isNotNull();

    refuses(() -> bao.schema(format -> new OwnSchema(new CardSchema(format))));
  }

  @Test
  void isKnownByTheSchemaThatTheGuardAsksForFirst() {
    assertThat(new Tags(TAG)).isNotNull();
    ClaimedModel claimed =
        bao.claim(
            TAG,
            _ -> {
              throw new AssertionError("the repository's own is used");
            });

    Model known = claimed.get();

    assertThat(made).hasSize(1);
    assertThat(known).isSameAs(made.getFirst().model()).isSameAs(claimed.get());
  }

  @Test
  void hasAValidPrefix() {
    for (String prefix : List.of("", "1a", "a#b", "_raft_uc", "a\n")) {
      assertThatThrownBy(() -> ModelIdentity.of("com.acme.Tag", prefix))
          .isInstanceOfSatisfying(
              ConfigurationException.class,
              e -> assertThat(e.code()).isEqualTo(ErrorCode.SETTING_INVALID));
      assertThatThrownBy(() -> memberOf(prefix)).isInstanceOf(ConfigurationException.class);
    }
    assertThat(new TaskRepository(bao)).isNotNull();
  }
}
