package dev.bao.processor.descriptor;

import com.palantir.javapoet.ClassName;

/// That a component holds the id of an item of another model.
///
/// @param component the component
/// @param target the record of the other model
/// @param targetId the only component of the other model's key
public record RelationDescriptor(ComponentDescriptor component, ClassName target, String targetId) {

  private static final String ID = "Id";

  /// What the component names: `assignee` for `assigneeId`.
  public String name() {
    String name = component.name();
    return name.endsWith(ID) && name.length() > ID.length()
        ? name.substring(0, name.length() - ID.length())
        : name;
  }

  /// The constant of the relation, as in `ASSIGNEE`.
  public String constant() {
    return Names.constant(name());
  }

  /// The method that reads the other record, as in `assigneeOf`.
  public String method() {
    return name() + "Of";
  }
}
