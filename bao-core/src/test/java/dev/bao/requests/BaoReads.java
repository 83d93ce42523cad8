package dev.bao.requests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bao.Bao;
import dev.bao.BaoScope;
import dev.bao.operation.Consistency;
import dev.bao.tenant.TenantContext;
import dev.bao.tracker.Project;
import dev.bao.tracker.ProjectRepository;
import dev.bao.tracker.TaskRepository;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;

/// The reads of repositories by keys and unique values.
final class BaoReads implements Way {

  private final Bao bao;
  private final TaskRepository tasks;
  private final ProjectRepository projects;

  BaoReads(Bao bao) {
    this.bao = bao;
    tasks = new TaskRepository(bao);
    projects = new ProjectRepository(bao);
  }

  @Override
  public boolean run(Case operation) throws Exception {
    switch (operation) {
      case FIND -> assertThat(tasks.find("plain")).isPresent();
      case FIND_STRONG -> assertThat(tasks.find("plain", Consistency.STRONG)).isPresent();
      case FIND_BY_UNIQUE, UNIQUE_TAKEN -> assertThat(tasks.findBySlug("hatch")).isPresent();
      case EXISTS -> assertThat(tasks.exists("plain")).isTrue();
      case FIND_ALL -> assertThat(tasks.findAll(Stock.ids("t", 100)).isComplete()).isTrue();
      case TRANSACT_GET -> bao.transactGet(projects.lookup("apollo"), tasks.lookup("plain"));
      case THOUSAND_FINDS -> BaoScope.run(this::findThousand);
      case FIND_TWICE ->
          BaoScope.run(() -> assertThat(tasks.get("plain")).isEqualTo(tasks.get("plain")));
      default -> {
        return false;
      }
    }
    return true;
  }

  private void findThousand() throws Exception {
    List<FutureTask<Project>> finds = new ArrayList<>();
    for (String id : Stock.ids("p", 1000)) {
      FutureTask<Project> find = new FutureTask<>(() -> projects.get(id));
      finds.add(find);
      Thread.ofVirtual().start(TenantContext.wrap(find));
    }
    for (FutureTask<Project> find : finds) {
      find.get();
    }
  }
}
