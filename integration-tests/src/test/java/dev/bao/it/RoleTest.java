package dev.bao.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bao.operation.Consistency;
import dev.bao.operation.Cursor;
import dev.bao.operation.ItemExistsException;
import dev.bao.operation.Page;
import dev.bao.operation.UniqueViolationException;
import dev.bao.tenant.TenantContext;
import dev.bao.tenant.TenantId;
import dev.bao.test.BaoTest;
import org.junit.jupiter.api.Test;

/// A model whose partition is the model itself.
@BaoTest
class RoleTest {

  private final RoleRepository roles;

  RoleTest(RoleRepository roles) {
    this.roles = roles;
  }

  private static Role role(String team, String name) {
    return new Role(team, name, team + "-" + name, "admin", 1);
  }

  @Test
  void isReadAsAWhole() {
    roles.create(role("hull", "pilot"));
    roles.create(role("fuel", "pilot"));
    roles.create(role("hull", "cook"));

    assertThat(roles.all().consistentRead().list())
        .extracting(role -> role.team() + " " + role.name())
        .containsExactly("fuel pilot", "hull cook", "hull pilot");
    assertThat(roles.all().teamIs("hull").nameBefore("pilot").list()).hasSize(1);
    assertThat(roles.all().teamIs("hul").list()).isEmpty();
    assertThat(roles.all().count()).isEqualTo(3);
    Page<Role> first = roles.all().limit(2).page();
    Cursor next = Cursor.of(first.next().map(Cursor::toString).orElseThrow());
    assertThat(roles.all().limit(2).after(next).list()).containsExactly(role("hull", "pilot"));
  }

  @Test
  void isReadAndWrittenByItsKey() {
    roles.create(role("hull", "pilot"));
    assertThatThrownBy(() -> roles.create(role("hull", "pilot")))
        .isInstanceOf(ItemExistsException.class);
    assertThatThrownBy(() -> roles.create(new Role("fuel", "x", "hull-pilot", "admin", 1)))
        .isInstanceOf(UniqueViolationException.class);

    roles.update("hull", "pilot", r -> r.code("P1").level(7)).execute();

    assertThat(roles.findByCode("P1", Consistency.STRONG).map(Role::level)).contains(7);
    assertThat(roles.byKind("admin").teamIs("hull").levelAfter(1).list()).hasSize(1);
    assertThat(roles.exists("hull", "pilot")).isTrue();
    roles.delete("hull", "pilot").execute();
    assertThat(roles.all().list()).isEmpty();
    assertThat(roles.findByCode("P1")).isEmpty();
  }

  @Test
  void isInASparseIndexOfOnePartition() {
    roles.create(role("hull", "pilot"));
    roles.create(new Role("fuel", "x", "c", "guest", 1));
    assertThat(roles.admins().list()).extracting(Role::name).containsExactly("pilot");
    assertThat(roles.admins().count()).isEqualTo(1);

    roles.update("fuel", "x", r -> r.kind("\"root\"")).execute();
    roles.update("hull", "pilot", r -> r.kind("root")).execute();

    assertThat(roles.admins().list()).extracting(Role::name).containsExactly("x");
  }

  @Test
  void isNotSeenByATenantWhoseIdStartsAlike(TenantId tenant) {
    roles.create(role("hull", "pilot"));

    TenantContext.runWithTenant(
        tenant.value() + "-1",
        () -> {
          assertThat(roles.all().list()).isEmpty();
          roles.create(role("fuel", "cook"));
        });

    assertThat(roles.all().list()).containsExactly(role("hull", "pilot"));
  }
}
