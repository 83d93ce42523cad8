package dev.bao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bao.error.ConfigurationException;
import dev.bao.error.TenantException;
import dev.bao.operation.ItemMissingException;
import dev.bao.tenant.Registration;
import dev.bao.tenant.TenantContext;
import dev.bao.tenant.TenantResolvers;
import dev.bao.tracker.Project;
import dev.bao.tracker.ProjectRepository;
import dev.bao.tracker.ProjectSchema;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;

/// A process with one tenant alone, by its settings.
@Isolated("a resolver answers every thread of the process")
class SingleTenantTest {

  private final Faults http = new Faults();

  private BaoBuilder configured(Map<String, String> environment) {
    return Configured.builder(Settings.of(environment, Map.of(), Map.of())).client(http.client());
  }

  private Bao only(String tenant) {
    return configured(
            Map.of(
                "BAO_DB_TABLE", LocalTable.NAME, "BAO_DB_TENANCY", "off", "BAO_DB_TENANT", tenant))
        .build();
  }

  @Test
  void isNamedAndStandsInAllKeys() {
    String tenant = LocalTable.newTenant();
    Bao bao = only(tenant);
    ProjectRepository projects = new ProjectRepository(bao);

    projects.create(new Project("apollo", "Apollo", 0));

    assertThat(projects.get("apollo").name()).isEqualTo("Apollo");
    assertThat(bao.keySpace().prefix()).isEqualTo(tenant + "#");
    TenantContext.runWithTenant(
        tenant,
        () ->
            assertThat(new ProjectRepository(LocalTable.bao()).get("apollo").name())
                .isEqualTo("Apollo"));
    TenantContext.runWithTenant(
        LocalTable.newTenant(),
        () -> {
          assertThatThrownBy(() -> projects.find("apollo"))
              .isInstanceOf(TenantException.class)
              .hasMessageContaining("BAO-1003")
              .hasMessageNotContaining(tenant);
          assertThatThrownBy(() -> new ProjectRepository(LocalTable.bao()).get("apollo"))
              .isInstanceOf(ItemMissingException.class);
        });
  }

  @Test
  void isThatOfTheEnhancedClientToo() {
    String tenant = LocalTable.newTenant();
    Bao bao = only(tenant);
    DynamoDbTable<Project> projects =
        bao.enhanced().table(LocalTable.NAME, bao.schema(ProjectSchema::new));
    Project apollo = new Project("apollo", "Apollo", 0);

    projects.putItem(apollo);
    assertThat(projects.getItem(apollo)).isEqualTo(apollo);
    projects.updateItem(new Project("apollo", "Apollo 11", 0));
    assertThat(new ProjectRepository(bao).get("apollo").name()).isEqualTo("Apollo 11");
    TenantContext.runWithTenant(
        LocalTable.newTenant(),
        () ->
            assertThatThrownBy(() -> projects.putItem(apollo))
                .isInstanceOf(TenantException.class)
                .hasMessageContaining("BAO-1003"));
    projects.deleteItem(apollo);
    assertThat(new ProjectRepository(bao).find("apollo")).isEmpty();
  }

  @Test
  void isNotThatOfTheProcessUnlessItIsSaid() {
    String tenant = LocalTable.newTenant();
    ProjectRepository projects = new ProjectRepository(only(tenant));
    Runnable work = () -> projects.create(new Project("apollo", "Apollo", 0));

    assertThatThrownBy(() -> TenantContext.wrap(work))
        .isInstanceOf(TenantException.class)
        .hasMessageContaining("BAO-1001")
        .hasMessageContaining("TenantResolvers.fixed");
    Runnable wrapped;
    try (Registration _ = TenantContext.addResolver(TenantResolvers.fixed(tenant))) {
      wrapped = TenantContext.wrap(work);
    }
    wrapped.run();

    assertThat(projects.get("apollo").name()).isEqualTo("Apollo");
  }

  @Test
  void isNoDefault() {
    assertThatThrownBy(() -> configured(Map.of("BAO_DB_TENANCY", "off")))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("bao.tenant is not set");
    for (Map<String, String> environment :
        List.of(
            Map.of("BAO_DB_TENANT", "acme"),
            Map.of("BAO_DB_TENANT", "acme", "BAO_DB_TENANCY", "on"))) {
      assertThatThrownBy(() -> configured(environment))
          .isInstanceOf(ConfigurationException.class)
          .hasMessageContaining("there is no default tenant");
    }
    assertThatThrownBy(() -> configured(Map.of("BAO_DB_TENANCY", "off", "BAO_DB_TENANT", "")))
        .isInstanceOf(TenantException.class);
  }
}
