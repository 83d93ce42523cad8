package dev.bao.processor.declaration;

import com.palantir.javapoet.TypeName;
import dev.bao.processor.descriptor.ComponentDescriptor;
import dev.bao.processor.descriptor.IndexCondition;
import dev.bao.processor.descriptor.IndexDescriptor;
import dev.bao.processor.descriptor.KeyHalf;
import dev.bao.processor.descriptor.ModelDescriptor;
import dev.bao.processor.descriptor.Names;
import dev.bao.processor.descriptor.PartMethods;
import dev.bao.processor.descriptor.PatchGroup;
import dev.bao.processor.descriptor.RelationDescriptor;
import dev.bao.processor.descriptor.UniqueDescriptor;
import dev.bao.processor.problem.Place;
import dev.bao.processor.problem.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Checks that no two members of a generated class get the same name, and none that of an inherited
/// one. Not thread-safe.
final class NameCheck {

  /// Methods of `Repository` and `Object`, and those that every generated repository has.
  private static final List<String> REPOSITORY =
      List.of(
          "build",
          "check",
          "clone",
          "create",
          "creation",
          "delete",
          "deleteAll",
          "equals",
          "exists",
          "finalize",
          "find",
          "findAll",
          "findByUnique",
          "get",
          "getClass",
          "hashCode",
          "in",
          "includingExpired",
          "load",
          "loadRelated",
          "lookup",
          "newUlid",
          "notify",
          "notifyAll",
          "put",
          "putAll",
          "query",
          "queryIndex",
          "queryShards",
          "save",
          "toString",
          "update",
          "upsert",
          "wait");

  /// Types that generated code names without their package.
  static final Set<String> TYPES =
      Set.of(
          "Attribute",
          "AttributeValue",
          "Bao",
          "BatchWrite",
          "BigDecimal",
          "BinaryAttribute",
          "Check",
          "CollectionAttribute",
          "CollectionRepository",
          "Condition",
          "Consistency",
          "Converted",
          "ArrayList",
          "Arrays",
          "Consumer",
          "Collection",
          "Collections",
          "DocumentPath",
          "Decode",
          "Difference",
          "Encode",
          "EpochTime",
          "Found",
          "HashMap",
          "Instant",
          "ItemKey",
          "JsonNodes",
          "JsonText",
          "KeyFormat",
          "KeySpace",
          "LinkedHashMap",
          "LinkedHashSet",
          "List",
          "ListAttribute",
          "LocalDate",
          "Lookup",
          "Map",
          "MapAttribute",
          "MissingComponents",
          "Model",
          "ModelIndex",
          "ModelSchema",
          "ModelUnique",
          "ModelVersion",
          "NestedUpdate",
          "Optional",
          "OrderedAttribute",
          "Override",
          "PatchPlace",
          "Projection",
          "Query",
          "Relation",
          "Repository",
          "Set",
          "Stamp",
          "String",
          "TableLayout",
          "TableQuery",
          "TextAttribute",
          "TypeReference",
          "UUID",
          "Update",
          "UpdateWrite",
          "UpsertWrite",
          "Write");

  private final Reading reading;
  private final ModelDescriptor model;
  private final Components components;
  private final Map<String, String> owners = new HashMap<>();

  NameCheck(Reading reading, ModelDescriptor model, Components components) {
    this.reading = reading;
    this.model = model;
    this.components = components;
  }

  void check() {
    takeInherited();
    if (model.key().hasSortKey()) {
      takeTableQuery();
    }
    model.components().forEach(this::checkComponent);
    new NestedNameCheck(reading, model).check();
    model.uniques().forEach(this::checkUnique);
    PatchGroup.of(model).forEach(this::checkPatch);
    model.relations().forEach(this::checkRelation);
    model.indexes().stream()
        .filter(IndexDescriptor::isShared)
        .forEach(index -> checkIndex(index, Place.of(reading.record())));
    for (Annotation annotation : IndexReader.annotations(reading)) {
      model.indexes().stream()
          .filter(index -> index.name().equals(annotation.text("name")))
          .forEach(index -> checkIndex(index, annotation.at("name")));
    }
  }

  private void takeInherited() {
    REPOSITORY.forEach(name -> owners.put("Repository." + name, "a method of every repository"));
    TYPES.forEach(name -> owners.put("type " + name, "a type that generated code uses"));
    ModelDescriptor.GENERATED.forEach(
        end -> owners.put("type " + model.generated(end).simpleName(), "a generated class"));
    owners.put("type " + model.name(), "the record");
    owners.put("Keys.item", "a method of all keys");
    owners.put("Builder.from(" + model.type() + ")", "a method of every builder");
    for (String method :
        List.of(
            "clears(java.lang.String)",
            "deferIndexKey(int)",
            "known(" + model.type() + ")",
            "leavesIndex(int)",
            "stamp(java.lang.String)")) {
      owners.put("Update." + method, "a method of every patch");
    }
    if (model.indexes().stream().anyMatch(IndexDescriptor::isSharded)) {
      owners.put("Keys.id", "a method for the shards of an index");
    }
    String text = "java.lang.String";
    owners.put("Update.pathOf(" + text + ")", "a method of every patch");
    owners.put("Update.setIndexPartition(int," + text + ")", "a method of every patch");
    owners.put("Update.setIndexSort(int," + text + ")", "a method of every patch");
    owners.put("By.sortBetween(" + text + "," + text + ")", "a method of every query");
    owners.put("By.sortBeginsWith(" + text + ")", "a method of every query");
    owners.put("By.sortPartBetween(" + text + "," + text + ")", "a method of every query");
    owners.put("By.sortPartBeginsWith(" + text + ")", "a method of every query");
  }

  private void takeTableQuery() {
    String name = Names.tableQuery(model);
    KeyHalf sort = model.key().sort();
    owners.put("Repository." + name, "the query by the table's partition key");
    for (int position = 0; position < sort.components().size(); position++) {
      String type = "type " + Names.queryClass(name, sort, position);
      owners.put(type, "the query by the table's partition key");
    }
    owners.put("Keys.partition", "a method for the table's partition key");
    owners.put("Keys.sort", "a method for the table's sort key");
    model.key().sort().components().forEach(this::checkSortConditions);
  }

  private void checkComponent(ComponentDescriptor component) {
    Place place = components.place(component.name());
    String owner = "component " + component.name();
    take("Attributes." + Names.constant(component.name()), owner, place);
    take(
        "Builder." + component.name() + "(" + erased(component.declaredType()) + ")", owner, place);
    String type = owners.get("type " + component.name());
    if (type != null) {
      clash(owner, type, "the name " + component.name(), place);
    }
  }

  private void checkPatch(PatchGroup group) {
    ComponentDescriptor first = group.components().getFirst();
    if (!group.isSingle()) {
      String types =
          group.components().stream()
              .map(component -> erased(component.type().boxed()))
              .collect(Collectors.joining(","));
      String setter = Names.joint(group.components());
      String owner = "the joint setter " + setter;
      take("Update." + setter + "(" + types + ")", owner, components.place(first.name()));
    }
    group.components().forEach(this::checkSetter);
    if (group.canAdd(model)) {
      String add = Names.of("add", first) + "(" + erased(first.type().unboxed()) + ")";
      String owner = "the adding to component " + first.name();
      take("Update." + add, owner, components.place(first.name()));
    }
  }

  private void checkSetter(ComponentDescriptor component) {
    String setter = component.name() + "(" + erased(component.type().unboxed()) + ")";
    take("Update." + setter, "component " + component.name(), components.place(component.name()));
    for (String method : PartMethods.of(component, true)) {
      String owner = "the parts of component " + component.name();
      take("Update." + method, owner, components.place(component.name()));
    }
  }

  private void checkUnique(UniqueDescriptor unique) {
    Place place = components.place(unique.components().getFirst().name());
    String owner = "the unique component " + unique.label();
    take("Repository." + unique.method("findBy"), owner, place);
    take("Keys." + unique.method("unique"), owner, place);
  }

  private void checkRelation(RelationDescriptor relation) {
    Place place = components.place(relation.component().name());
    String owner = "the relation " + relation.component().name();
    take("Repository." + relation.method(), owner, place);
    take("Relations." + relation.constant(), owner, place);
  }

  private void checkIndex(IndexDescriptor index, Place place) {
    String owner = "index " + index.name();
    take("Keys." + index.name(), owner, place);
    take("Keys." + index.name() + "Partition", owner, place);
    if (index.isSharded()) {
      take("Keys." + index.name() + "Shard", owner, place);
    }
    if (index.key().hasSortKey()) {
      take("Keys." + index.name() + "Sort", owner, place);
    }
    checkConditions(index, owner, place);
    if (!index.isShared()) {
      // A shared one is queried by the collection's repository.
      checkQuery(index, owner, place);
    }
  }

  private void checkQuery(IndexDescriptor index, String owner, Place place) {
    take("Repository." + index.name(), owner, place);
    if (index.key().hasSortKey()) {
      for (int position = 0; position < index.key().sort().components().size(); position++) {
        take("type " + Names.queryClass(index.name(), index.key().sort(), position), owner, place);
      }
      index.key().sort().components().forEach(this::checkSortConditions);
    }
  }

  private void checkConditions(IndexDescriptor index, String owner, Place place) {
    index.conditions().stream()
        .filter(IndexCondition::asksForValues)
        .forEach(condition ->
            take("Keys." + Names.indexHas(index, condition.component()), owner, place));
    if (model.isDeferred(index)) {
      take("Update." + index.name() + "(" + model.type() + ")", owner, place);
    }
  }

  /// The conditions of a query are in a class of their own, and only a few names are inherited.
  private void checkSortConditions(ComponentDescriptor component) {
    String type = erased(component.type().unboxed());
    Place place = components.place(component.name());
    for (String condition :
        List.of("Between(" + type + "," + type + ")", "BeginsWith(" + type + ")")) {
      String taken = owners.get("By." + component.name() + condition);
      if (taken != null) {
        String name =
            "the name " + component.name() + condition.substring(0, condition.indexOf('('));
        clash("component " + component.name(), taken, name, place);
      }
    }
  }

  private void take(String member, String owner, Place place) {
    String other = owners.putIfAbsent(member, owner);
    if (other != null) {
      clash(owner, other, described(member), place);
    }
  }

  private String described(String member) {
    int parameters = member.indexOf('(');
    String name = parameters < 0 ? member : member.substring(0, parameters);
    return name.startsWith("type ")
        ? "the class " + name.substring("type ".length())
        : model.generated(name).simpleName();
  }

  private void clash(String owner, String other, String name, Place place) {
    String who = Names.capitalized(owner) + " of record " + model.name();
    reading.problem(Problem.NAME_CLASH, place, who, name, other);
  }

  private static String erased(TypeName type) {
    return PartMethods.erased(type);
  }
}
