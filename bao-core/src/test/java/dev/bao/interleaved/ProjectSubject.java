package dev.bao.interleaved;

import dev.bao.Bao;
import dev.bao.expression.Condition;
import dev.bao.tracker.Project;
import dev.bao.tracker.ProjectAttributes;
import dev.bao.tracker.ProjectRepository;
import dev.bao.tracker.ProjectSchema;
import dev.bao.tracker.ProjectUpdate;
import java.util.List;
import java.util.function.Consumer;

/// Reads and writes of [Project].
final class ProjectSubject extends Subject<String, Project> {

  private final ProjectRepository all;

  ProjectSubject(Bao bao) {
    this(new ProjectRepository(bao));
  }

  private ProjectSubject(ProjectRepository all) {
    super(
        "Project",
        new Access<>(
            all,
            ProjectSchema::new,
            all::find,
            all::get,
            all::exists,
            all::findAll,
            (id, to) -> all.update(id, patch(to)),
            (before, to) -> all.update(before, patch(to)),
            (id, to) -> all.upsert(id, patch(to)),
            all::save,
            all::delete,
            all::deleteAll,
            all::lookup,
            all::check));
    this.all = all;
  }

  private static Consumer<ProjectUpdate> patch(Project to) {
    return patch -> patch.name(to.name()).openTasks(to.openTasks());
  }

  @Override
  List<String> ids(int group) {
    return Place.ids("p", group);
  }

  @Override
  String id(Project record) {
    return record.projectId();
  }

  @Override
  Project make(String id, int group, String mark, Draw draw) {
    return new Project(id, mark + draw.below(30), draw.below(9));
  }

  @Override
  String marked(Project record) {
    return record.name();
  }

  @Override
  Condition<Project> hasMark(String marked) {
    return ProjectAttributes.NAME.eq(marked);
  }

  @Override
  List<View<Project>> views(int group, Draw draw) {
    return List.of();
  }

  ProjectRepository all() {
    return all;
  }
}
