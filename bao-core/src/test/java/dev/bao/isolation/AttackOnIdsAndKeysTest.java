package dev.bao.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bao.Repository;
import dev.bao.error.ErrorCode;
import dev.bao.key.KeyFormat;
import dev.bao.key.KeySpace;
import dev.bao.model.ModelIdentity;
import dev.bao.model.ModelSchema;
import dev.bao.operation.Consistency;
import dev.bao.tenant.TenantContext;
import dev.bao.tenant.TenantId;
import dev.bao.tracker.Card;
import dev.bao.tracker.CardNote;
import dev.bao.tracker.CardNoteRepository;
import dev.bao.tracker.CardRepository;
import dev.bao.tracker.Status;
import dev.bao.tracker.Tag;
import dev.bao.tracker.TagRepository;
import dev.bao.tracker.Task;
import dev.bao.tracker.TaskBuilder;
import dev.bao.tracker.TaskKeys;
import dev.bao.tracker.TaskSchema;
import dev.bao.tracker.WorkEntry;
import dev.bao.tracker.WorkEntryRepository;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Ids, prefixes and values that try to be another key than they are.
class AttackOnIdsAndKeysTest extends Attack {

  private void noTenant(ErrorCode code, @Nullable String id) {
    refusedHere(code, () -> TenantContext.runWithTenant(id, () -> tasks.find("1")));
    refusedHere(
        code, () -> TenantContext.callWithTenant(id, () -> tasks.byProject("apollo").list()));
    refusedHere(code, () -> TenantContext.withTenant(id, () -> tasks.findBySlug(SECRET)));
    refusedHere(code, () -> new KeySpace(KeyFormat.STANDARD, TenantId.of(id)));
  }

  /// Asserts that there is nothing for a tenant, by any way to read.
  private void findsNothing(String tenant) {
    TenantContext.runWithTenant(
        tenant,
        () -> {
          assertThat(tasks.find("1")).isEmpty();
          assertThat(tasks.findBySlug(SECRET)).isEmpty();
          assertThat(tasks.findAll(List.of("1")).records()).isEmpty();
          assertThat(tasks.byProject("apollo").list()).isEmpty();
          assertThat(tasks.byStatus(Status.OPEN).count()).isZero();
        });
  }

  @Test
  void aTenantWithTheDelimiterIsRefused() {
    for (String id :
        List.of(
            victim + "#",
            "#" + victim,
            victim + "#t",
            victim + "#t#1",
            "x#" + victim,
            victim + "\n",
            victim + "\r\n")) {
      noTenant(ErrorCode.TENANT_ID_INVALID, id);
    }
  }

  @Test
  void aPrefixWithTheDelimiterIsRefused() {
    for (String prefix : List.of("t#1", "#", "#t", "t#", victim + "#t", "", "_raft_uc", "t\n")) {
      refused(ErrorCode.SETTING_INVALID, () -> bao.keys(prefix));
    }
    refused(ErrorCode.PREFIX_TAKEN, () -> bao.keys("t"));
  }

  @Test
  void valuesWithTheDelimiterStayInTheirOwnKey() {
    for (String value :
        List.of(
            victim + "#t#1",
            "#" + victim + "#t#1",
            "../" + victim + "#t#1",
            "1#t#1",
            "\n" + victim + "#t#1")) {
      TenantContext.runWithTenant(
          mallory,
          () -> {
            assertThat(tasks.find(value)).isEmpty();
            assertThat(tasks.findBySlug(value)).isEmpty();
            assertThat(tasks.byProject(value).list()).isEmpty();
            tasks.create(t -> task(t, value).projectId(value).slug(value));
            assertThat(tasks.get(value).slug()).isEqualTo(value);
            assertThat(tasks.byProject(value).list()).hasSize(1);
          });
    }
    assertThat(items(mallory)).hasSize(10);
  }

  @Test
  void tenantsWhoseIdsStartAlikeSeeNothingOfEachOther() {
    for (String tenant :
        List.of(
            victim.substring(0, victim.length() - 1),
            victim + "a",
            victim + "-",
            victim + ".",
            victim + "_",
            victim.substring(0, 1))) {
      findsNothing(tenant);
      refusedHere(
          ErrorCode.FOREIGN_KEY,
          () ->
              TenantContext.runWithTenant(
                  tenant,
                  () -> bao.client().getItem(get -> get.tableName(TABLE).key(secretKey()))));
    }
  }

  @Test
  void modelsWhosePrefixesStartAlikeSeeNothingOfEachOther() {
    CardRepository cards = new CardRepository(bao);
    CardNoteRepository notes = new CardNoteRepository(bao);
    TagRepository tags = new TagRepository(bao);
    TenantContext.runWithTenant(
        mallory,
        () -> {
          Tag tag = tags.create(new Tag("1", "red"));
          Card card = cards.create(new Card("b", "1", "Card", "ada"));
          CardNote note = notes.create(new CardNote("b", 1, "Note", "ada"));

          assertThat(tasks.find("1")).isEmpty();
          assertThat(tasks.find("ag#1")).isEmpty();
          assertThat(tags.find("1")).contains(tag);
          assertThat(cards.byBoardId("b").list()).containsExactly(card);
          assertThat(notes.byBoardId("b").list()).containsExactly(note);
          assertThat(cards.byTitle("Note").list()).isEmpty();
        });
  }

  @Test
  void aTenantIdInAnotherCaseIsAnotherTenant() {
    findsNothing(victim.toLowerCase(Locale.ROOT));
  }

  @Test
  void aLookAlikeOfATenantIdIsRefused() {
    String fullWidth = String.valueOf((char) (victim.charAt(0) - '0' + 0xFF10));
    for (String id :
        List.of(
            fullWidth + victim.substring(1),
            victim + "\u200B",
            "\u202E" + victim,
            victim.substring(1) + "\u0430",
            victim + "\u0301",
            victim + "\uD835\uDFCE",
            "\uFEFF" + victim,
            victim + "\u0000")) {
      noTenant(ErrorCode.TENANT_ID_INVALID, id);
    }
  }

  @Test
  void valuesThatLookAlikeAreDifferentValues() {
    List<String> alike = List.of("caf\u00E9", "cafe\u0301", "Caf\u00E9", "caf\u00E9\u200B");
    TenantContext.runWithTenant(
        mallory,
        () -> {
          alike.forEach(id -> tasks.create(t -> task(t, id).slug(id).title(id)));
          alike.forEach(id -> assertThat(tasks.findBySlug(id).map(Task::title)).contains(id));
        });
    refused(ErrorCode.KEY_VALUE_REFUSED, () -> tasks.find("lone\uD800"));
  }

  @Test
  void anEmptyOrBlankIdIsRefused() {
    for (String id : new @Nullable String[] {null, "", " ", "\t\n", "\u2003"}) {
      noTenant(ErrorCode.TENANT_MISSING, id);
    }
    refused(ErrorCode.KEY_VALUE_REFUSED, () -> tasks.find(""));
    refused(ErrorCode.KEY_VALUE_REFUSED, () -> tasks.byProject("").list());
    refused(ErrorCode.KEY_VALUE_REFUSED, () -> tasks.findBySlug(""));
    TenantContext.runWithTenant(mallory, () -> assertThat(tasks.find(" ")).isEmpty());
  }

  @Test
  void anIdOfTenKilobytesIsRefused() {
    String id = "x".repeat(10_240);

    noTenant(ErrorCode.TENANT_ID_INVALID, id);
    noTenant(ErrorCode.TENANT_ID_INVALID, victim + id);
    refused(ErrorCode.KEY_TOO_LONG, () -> tasks.find(id));
    refused(ErrorCode.KEY_TOO_LONG, () -> tasks.byProject(id).list());
    refused(ErrorCode.KEY_TOO_LONG, () -> tasks.create(t -> task(t, id)));
  }

  @Test
  void aWildcardIsNoId() {
    for (String id : List.of("*", "?", "%", "[A-Z]*", ".*", victim.substring(0, 20) + "*")) {
      noTenant(ErrorCode.TENANT_ID_INVALID, id);
      TenantContext.runWithTenant(
          mallory,
          () -> {
            tasks.put(task(new TaskBuilder(), "other").build()).execute();
            assertThat(tasks.find(id)).isEmpty();
            assertThat(tasks.byProject(id).list()).isEmpty();
            assertThat(tasks.byStatus(Status.OPEN).taskIdBeginsWith(id).list()).isEmpty();
          });
    }
  }

  @Test
  void aReservedNameIsNoTenantAndNoWayToWhatItNames() {
    for (String id : List.of("_raft_uc", "$bao", "$bao#table", "_pk", "__proto__", "-", ".")) {
      noTenant(ErrorCode.TENANT_ID_INVALID, id);
    }
    for (String id :
        List.of("_raft_uc", "$bao#table", "_raft_uc#_uc1#t#slug:" + SECRET, "_pk", "null")) {
      TenantContext.runWithTenant(
          mallory,
          () -> {
            assertThat(tasks.find(id)).isEmpty();
            assertThat(tasks.findBySlug(id)).isEmpty();
            tasks.create(t -> task(t, id).slug(id));
            assertThat(tasks.findBySlug(id).map(Task::taskId)).contains(id);
          });
    }
  }

  @Test
  void aTenantNamedLikeAPrefixOrAnIndexHasItsOwnItemsOnly() {
    List<String> names = List.of("t", "gsi1", "gsi2", "iter", "tag", "uc", "1");
    for (String tenant : names) {
      TenantContext.runWithTenant(
          tenant,
          () -> {
            for (String id : names) {
              tasks.create(t -> task(t, id).projectId(id).slug(id).title("of " + tenant));
            }
          });
    }
    for (String tenant : names) {
      TenantContext.runWithTenant(
          tenant,
          () -> {
            for (String id : names) {
              assertThat(tasks.get(id).title()).isEqualTo("of " + tenant);
              assertThat(tasks.byProject(id).list())
                  .extracting(Task::title)
                  .containsExactly("of " + tenant);
              assertThat(tasks.findBySlug(id).map(Task::title)).contains("of " + tenant);
            }
            assertThat(tasks.byStatus(Status.OPEN).count()).isEqualTo(names.size());
          });
    }
  }

  @Test
  void partsThatDifferInACharacterBesideTheDelimiterStayApart() {
    List<String> parts = List.of("a", "a!", "a$", "a#", "a\u0000", "a#a", "a$a", "a$c");
    WorkEntryRepository entries = new WorkEntryRepository(bao);
    TenantContext.runWithTenant(
        mallory,
        () -> {
          for (String one : parts) {
            for (String two : parts) {
              entries.create(entry(one, two));
            }
          }
          for (String one : parts) {
            for (String two : parts) {
              assertThat(entries.get(one, two, one, two)).isEqualTo(entry(one, two));
              assertThat(entries.find(two, one, one, two).isPresent()).isEqualTo(one.equals(two));
              assertThat(entries.byProjectIdAndArea(one, two).list())
                  .containsExactly(entry(one, two));
              assertThat(entries.byPerson(one).personIs(one).list()).hasSize(parts.size());
            }
          }
        });
  }

  private static WorkEntry entry(String one, String two) {
    return new WorkEntry(one, two, two, one, BigDecimal.ONE, DUE, 1, LocalDate.of(2026, 11, 16));
  }

  @Test
  void aRepositoryOfMallorysOwnCannotNameAnotherTenant() {
    refused(ErrorCode.FOREIGN_KEY, () -> new Finder().find(keys(victim)));
    assertThat(in(victim, () -> new Finder().find(keys(victim)))).isPresent();
  }

  /// What an application may derive from a repository.
  private final class Finder extends Repository<Task> {

    Finder() {
      super(bao, ModelIdentity.of(Task.class.getName(), TaskKeys.PREFIX));
    }

    @Override
    protected ModelSchema<Task> schema(KeyFormat format) {
      return new TaskSchema(format);
    }

    Optional<Task> find(KeySpace in) {
      return find(in, TaskKeys.item(in, "1"), Consistency.STRONG);
    }
  }
}
