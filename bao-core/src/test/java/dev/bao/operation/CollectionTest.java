package dev.bao.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bao.Bao;
import dev.bao.LocalTable;
import dev.bao.Scanned;
import dev.bao.error.ErrorCode;
import dev.bao.error.IsolationException;
import dev.bao.tenant.TenantContext;
import dev.bao.tracker.Board;
import dev.bao.tracker.BoardItems;
import dev.bao.tracker.BoardItemsRepository;
import dev.bao.tracker.BoardRepository;
import dev.bao.tracker.Card;
import dev.bao.tracker.CardNote;
import dev.bao.tracker.CardNoteRepository;
import dev.bao.tracker.CardRepository;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// An item collection next to items of other tenants, models and programs.
class CollectionTest extends TaskTest {

  private static final String FORGED = "bao-core-forged-collections";

  private static BoardItems fill(Bao bao, String board) {
    BoardRepository boards = new BoardRepository(bao);
    CardRepository cards = new CardRepository(bao);
    CardNoteRepository notes = new CardNoteRepository(bao);
    for (int i = 0; i < 3; i++) {
      int number = i;
      cards.create(s -> s.boardId(board).cardId("s" + number).title("b" + number).owner("ada"));
      notes.create(n -> n.boardId(board).number(number).title("a" + number).owner("ada"));
    }
    return boards.create(e -> e.boardId(board).title("c").owner("ada"));
  }

  @Test
  void looksAtNothingButWhatIsAskedFor() {
    Scanned scanned = new Scanned();
    Bao bao = Bao.builder().client(scanned.client()).table(LocalTable.NAME).build();
    String tenant = TenantContext.currentTenant().value();
    for (String neighbour :
        List.of(
            tenant, tenant + "-1", tenant + ".", tenant + "_", tenant.substring(0, 26) + "-bd")) {
      TenantContext.runWithTenant(
          neighbour,
          () -> {
            fill(bao, "E1");
            fill(bao, "E");
            fill(bao, "E11");
            fill(bao, "E1#");
          });
    }
    CardRepository cards = new CardRepository(bao);
    CardNoteRepository notes = new CardNoteRepository(bao);
    BoardItemsRepository items = new BoardItemsRepository(bao);
    scanned.since();

    assertThat(items.byBoardId("E1").list()).hasSize(7);
    assertThat(scanned.since()).isEqualTo(7);
    assertThat(items.byBoardId("E1").count()).isEqualTo(7);
    assertThat(scanned.since()).isEqualTo(7);
    assertThat(cards.byBoardId("E1").list()).hasSize(3);
    assertThat(scanned.since()).isEqualTo(3);
    assertThat(cards.byBoardId("E1").descending().count()).isEqualTo(3);
    assertThat(scanned.since()).isEqualTo(3);
    assertThat(cards.byBoardId("E1").cardIdBefore("s2").list()).hasSize(2);
    assertThat(scanned.since()).isEqualTo(2);
    assertThat(cards.byBoardId("E1").cardIdAfter("s0").list()).hasSize(2);
    assertThat(scanned.since()).isEqualTo(2);
    assertThat(cards.byBoardId("E1").cardIdNotBefore("s3").list()).isEmpty();
    assertThat(scanned.since()).isZero();
    assertThat(notes.byBoardId("E1").numberNotAfter(1).list()).hasSize(2);
    assertThat(scanned.since()).isEqualTo(2);
    assertThat(cards.byTitle("b1").list()).hasSize(4);
    assertThat(scanned.since()).isEqualTo(4);
    assertThat(items.byOwner("ada").list()).hasSize(28);
    assertThat(scanned.since()).isEqualTo(28);
  }

  @Test
  void hasItsOwnIndexInShardsAndOneOrder() {
    fill(LocalTable.bao(), "E1");
    BoardItemsRepository items = new BoardItemsRepository(LocalTable.bao());

    assertThat(items.byOwner("ada").list())
        .extracting(CollectionTest::title)
        .containsExactly("a0", "a1", "a2", "b0", "b1", "b2", "c");
    assertThat(items.byOwner("ada").titleBeginsWith("b").descending().limit(2).list())
        .extracting(CollectionTest::title)
        .containsExactly("b2", "b1");
    assertThat(items.byOwner("ada").count()).isEqualTo(7);
  }

  @Test
  void keepsAMemberWithinItsRangeAlsoWhereAConditionTakesThePlaceOfAnother() {
    fill(LocalTable.bao(), "E1");
    CardRepository cards = new CardRepository(LocalTable.bao());

    assertThat(cards.byBoardId("E1").sort("<", "s1").sort("<", "z").list()).hasSize(3);
    assertThat(cards.byBoardId("E1").sort("<", "s1").sort(">", "a").list()).hasSize(3);
  }

  private static String title(BoardItems item) {
    return switch (item) {
      case Board board -> board.title();
      case Card card -> card.title();
      case CardNote note -> note.title();
    };
  }

  private static Bao forgedTable() {
    Bao bao = Bao.builder().client(LocalTable.client()).table(FORGED).build();
    bao.table().createIfMissing();
    return bao;
  }

  private static void forge(String... pairs) {
    Map<String, AttributeValue> item = new HashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      item.put(pairs[i], AttributeValue.fromS(pairs[i + 1]));
    }
    LocalTable.client().putItem(put -> put.tableName(FORGED).item(item));
  }

  private static void keepsBack(ThrowingCallable read) {
    assertThatThrownBy(read)
        .isInstanceOfSatisfying(
            IsolationException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.FOREIGN_ITEM))
        .hasMessageNotContaining("mallory");
  }

  @Test
  void refusesItemsOfNoMemberInItsPartition() {
    Bao bao = forgedTable();
    BoardItemsRepository items = new BoardItemsRepository(bao);
    CardRepository cards = new CardRepository(bao);
    String tenant = TenantContext.currentTenant().value();
    for (String sort : List.of("cd-2#1", "x#1", "cd", "zz")) {
      fill(bao, "E" + sort);
      forge("_pk", tenant + "#bd#E" + sort, "_sk", sort, "title", "forged");

      keepsBack(() -> items.byBoardId("E" + sort).list());
      keepsBack(() -> items.byBoardId("E" + sort).count());
      assertThat(cards.byBoardId("E" + sort).list()).hasSize(3);
    }
  }

  @Test
  void refusesAnotherTenantsItemInItsIndex() {
    Bao bao = forgedTable();
    BoardItemsRepository items = new BoardItemsRepository(bao);
    CardRepository cards = new CardRepository(bao);
    String tenant = TenantContext.currentTenant().value();
    fill(bao, "E1");
    forge(
        "_pk", "mallory#bd#E1",
        "_sk", "cd#1",
        "_gsi1_pk", tenant + "#cd#gsi1#b1",
        "_gsi1_sk", "s1",
        "_gsi3_pk", tenant + "#bd#gsi3#001#ada",
        "_gsi3_sk", "b1");

    keepsBack(() -> items.byOwner("ada").list());
    keepsBack(() -> items.byOwner("ada").count());
    keepsBack(() -> cards.byTitle("b1").list());
    assertThat(cards.byTitle("b1").count()).isEqualTo(1);
  }

  @Test
  void refusesAnotherMembersItemInTheIndexOfOne() {
    Bao bao = forgedTable();
    CardRepository cards = new CardRepository(bao);
    String tenant = TenantContext.currentTenant().value();
    fill(bao, "E1");
    forge(
        "_pk",
        tenant + "#bd#E1",
        "_sk",
        "cd2#1",
        "_gsi1_pk",
        tenant + "#cd#gsi1#b1",
        "_gsi1_sk",
        "s1");

    keepsBack(() -> cards.byTitle("b1").list());
    assertThat(cards.byTitle("b1").count()).isEqualTo(1);
  }

  @Test
  void refusesAnEntryInAnotherShardThanItsOwn() {
    Bao bao = forgedTable();
    BoardItemsRepository items = new BoardItemsRepository(bao);
    String tenant = TenantContext.currentTenant().value();
    fill(bao, "E1");
    Map<String, AttributeValue> key =
        Map.of(
            "_pk", AttributeValue.fromS(tenant + "#bd#E1"),
            "_sk", AttributeValue.fromS("cd#s1"));
    for (int shard = 0; shard < 3; shard++) {
      String partition = tenant + "#bd#gsi3#00" + shard + "#ada";
      LocalTable.client()
          .updateItem(update ->
              update
                  .tableName(FORGED)
                  .key(key)
                  .updateExpression("SET #g = :g")
                  .expressionAttributeNames(Map.of("#g", "_gsi3_pk"))
                  .expressionAttributeValues(Map.of(":g", AttributeValue.fromS(partition))));
      if (shard == Math.abs((long) "E1#s1".hashCode()) % 3) {
        assertThat(items.byOwner("ada").list()).hasSize(7);
      } else {
        assertThatThrownBy(() -> items.byOwner("ada").list()).hasMessageContaining("[BAO-2008]");
      }
    }
  }
}
