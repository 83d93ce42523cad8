package dev.bao.test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bao.Bao;
import dev.bao.tenant.TenantContext;
import dev.bao.tenant.TenantId;
import dev.bao.test.Isolation.Scenario;
import dev.bao.test.tracker.Tag;
import dev.bao.test.tracker.TagRepository;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;

@BaoTest
class IsolationTest {

  private static void assertCrosses(Bao bao, Scenario<?> scenario, String message) {
    assertThatThrownBy(() -> Isolation.assertIsolated(bao, scenario))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(message);
  }

  @Test
  void holdsForRepositories(Bao bao, TagRepository tags) throws Exception {
    Set<String> tenants = ConcurrentHashMap.newKeySet();

    Isolation.assertIsolated(
        bao,
        mark -> {
          tenants.add(TenantContext.currentTenant().value());
          tags.create(new Tag("urgent", mark));
          tags.create(new Tag("later", "red"));
          return List.of(
              tags.get("urgent"),
              tags.find("none"),
              tags.byColor("red").list(),
              tags.byColor(mark).count());
        });

    assertThat(tenants).hasSize(10);
  }

  @Test
  void seesACacheThatKnowsNoTenants(Bao bao, TagRepository tags) {
    Map<String, Tag> cache = new ConcurrentHashMap<>();

    assertCrosses(
        bao,
        mark -> {
          Tag tag = tags.create(new Tag("urgent", mark));
          return List.of(mark, cache.computeIfAbsent(tag.name(), _ -> tag));
        },
        "holds the mark of the tenant");
  }

  @Test
  void seesACountThatKnowsNoTenants(Bao bao, TagRepository tags) {
    Queue<Tag> all = new ConcurrentLinkedQueue<>();

    assertCrosses(
        bao,
        mark -> {
          all.add(tags.create(new Tag("urgent", mark)));
          return List.of(mark, all.size());
        },
        "shows [one, 2] to one tenant and [one, 1] to another");
  }

  @Test
  void seesAnErrorThatOneTenantsDataCausesForAnother(Bao bao) {
    Set<String> names = ConcurrentHashMap.newKeySet();

    assertCrosses(
        bao,
        mark -> {
          if (!names.add("urgent")) {
            throw new IllegalStateException("the name is taken");
          }
          return mark;
        },
        "failed for a tenant after it had worked for another");
  }

  @Test
  void seesWhatWasWrittenForAnotherTenant(Bao bao, TagRepository tags) {
    assertCrosses(
        bao,
        mark -> {
          String elsewhere = TenantContext.currentTenant().value().replaceFirst("-.*", "-9");
          TenantContext.runWithTenant(elsewhere, () -> tags.put(new Tag("urgent", mark)).execute());
          return mark;
        },
        "hold what only another tenant knows");
  }

  @Test
  void wantsTheMarkToBeShown(Bao bao) {
    assertCrosses(bao, _ -> Optional.empty(), "shows nothing of its mark");
  }

  @Test
  void passesOnWhatTheFirstTenantMeets(Bao bao) {
    assertThatThrownBy(() ->
            Isolation.assertIsolated(
                bao,
                _ -> {
                  throw new IllegalStateException("the scenario is broken");
                }))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void looksIntoArrays(Bao bao, TagRepository tags, TenantId tenant) throws Exception {
    assertThat(tenant).isEqualTo(TenantContext.currentTenant());

    Isolation.assertIsolated(
        bao,
        mark -> {
          tags.put(new Tag("urgent", mark)).execute();
          return new Object[] {tags.get("urgent"), mark.getBytes(UTF_8)};
        });
  }
}
