package dev.bao.processor.writer;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.bao.processor.descriptor.ComponentDescriptor;
import dev.bao.processor.descriptor.ModelDescriptor;
import dev.bao.processor.descriptor.Names;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/// Writes `TaskRepository`.
final class RepositoryWriter extends ClassWriter {

  private static final String ITEM_MISSING =
      "\n\n@throws dev.bao.operation.ItemMissingException where it is not";

  private final List<ComponentDescriptor> key;
  private final TypeName patchConsumer;

  RepositoryWriter(ModelDescriptor model) {
    super(model);
    this.key = model.key().components();
    this.patchConsumer = Types.consumer(model.generated("Update"));
  }

  TypeSpec write() {
    TypeSpec.Builder type =
        start(
                "Repository",
                "Reads and writes " + link() + " items of the current tenant. Thread-safe.")
            .superclass(Types.of(Types.REPOSITORY, model.type()))
            .addMethod(constructor())
            .addMethod(schema())
            .addMethod(create())
            .addMethod(buildRecord());
    TypeName found = Types.optional(model.type());
    addRead(type, "find", found, "Reads a record", "");
    type.addMethod(findPart(false)).addMethod(findPart(true));
    addRead(type, "get", model.type(), "Reads a record that must be there", ITEM_MISSING);
    addRead(type, "exists", TypeName.BOOLEAN, "Whether there is a record", "");
    type.addMethod(update()).addMethod(updateRecord());
    type.addMethod(new UpsertWriter(model).write()).addMethod(delete());
    new UniqueWriter(model).addTo(type);
    type.addMethod(new SaveWriter(model).save());
    new LifecycleWriter(model).addToRepository(type);
    BatchWriter batch = new BatchWriter(model);
    batch.addTo(type);
    new TransactionWriter(model).addTo(type);
    new QueryWriter(model).addTo(type);
    new RelationsWriter(model).addTo(type);
    batch.addIdTo(type);
    return type.build();
  }

  private MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc("Makes the repository of a table.")
        .addParameter(Types.BAO, "bao")
        .addStatement("super(bao, $L)", identity(model))
        .build();
  }

  private MethodSpec schema() {
    return MethodSpec.methodBuilder("schema")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(Types.of(Types.MODEL_SCHEMA, model.type()))
        .addParameter(Types.KEY_FORMAT, "format")
        .addStatement("return $T.of(format)", schema)
        .build();
  }

  private MethodSpec create() {
    return publicMethod("create", model.type(), createJavadoc())
        .addParameter(Types.consumer(model.generated("Builder")), "values")
        .addStatement("return create(build(values))")
        .build();
  }

  private MethodSpec buildRecord() {
    ComponentDescriptor ulid = model.ulid();
    MethodSpec.Builder method =
        publicMethod(
                "build",
                model.type(),
                "Builds a record"
                    + withNewId()
                    + ", and writes nothing: for what is to be written together with others.")
            .addParameter(Types.consumer(model.generated("Builder")), "values")
            .addStatement("$1T builder = new $1T()", model.generated("Builder"))
            .addStatement("values.accept(builder)");
    if (ulid != null) {
      method
          .beginControlFlow("if (!builder.$L())", Names.of("has", ulid))
          .addStatement("builder.$L(newUlid())", ulid.name())
          .endControlFlow();
    }
    return method.addStatement("return builder.build()").build();
  }

  /// What becomes of an id that is not set, for a sentence about the record.
  private String withNewId() {
    ComponentDescriptor ulid = model.ulid();
    return ulid == null ? "" : " with a new `" + ulid.name() + "`, unless one is set";
  }

  private String createJavadoc() {
    String builds =
        "Builds a record"
            + withNewId()
            + (model.ulid() == null ? " and" : ", and")
            + " writes it; it must not be there yet.";
    String uniques =
        model.uniques().isEmpty()
            ? ""
            : "\n@throws dev.bao.operation.UniqueViolationException where another item has a unique"
                + " value";
    return builds
        + "\n\n@throws dev.bao.operation.ItemExistsException where there is an item with its key"
        + uniques;
  }

  private void addRead(
      TypeSpec.Builder type, String name, TypeName returns, String javadoc, String tags) {
    String with = name.equals("find") ? " with" : ", with";
    type.addMethod(read(name, returns, javadoc + "." + tags));
    type.addMethod(
        readConsistently(
            name, returns, javadoc + with + " the consistency that is asked for." + tags));
  }

  private MethodSpec read(String name, TypeName returns, String javadoc) {
    return publicMethod(name, returns, javadoc)
        .addParameters(parameters(key))
        .addStatement(
            "return $L($L, $T.EVENTUAL)",
            name,
            CodeBlock.join(variables(key), ", "),
            Types.CONSISTENCY)
        .build();
  }

  private MethodSpec readConsistently(String name, TypeName returns, String javadoc) {
    CodeBlock in = in();
    String consistency = Names.beside(key, "consistency");
    return publicMethod(name, returns, javadoc)
        .addParameters(parameters(key))
        .addParameter(Types.CONSISTENCY, consistency)
        .addStatement("$T $L = in()", Types.KEY_SPACE, in)
        .addStatement(
            "return $L($L, $L, $L)", name, in, key("item", in, variables(key)), consistency)
        .build();
  }

  /// The methods that read into another record.
  private MethodSpec findPart(boolean isConsistent) {
    CodeBlock in = in();
    String projection = Names.beside(key, "projection");
    String consistency = Names.beside(key, "consistency");
    TypeVariableName part = TypeVariableName.get("P");
    String javadoc = "Reads what a projection names of a record";
    MethodSpec.Builder method =
        publicMethod(
                "find",
                Types.optional(part),
                javadoc + (isConsistent ? " with the consistency that is asked for." : "."))
            .addTypeVariable(part)
            .addParameters(parameters(key))
            .addParameter(Types.of(Types.PROJECTION, model.type(), part), projection);
    if (!isConsistent) {
      return method
          .addStatement(
              "return find($L, $L, $T.EVENTUAL)",
              CodeBlock.join(variables(key), ", "),
              projection,
              Types.CONSISTENCY)
          .build();
    }
    return method
        .addParameter(Types.CONSISTENCY, consistency)
        .addStatement("$T $L = in()", Types.KEY_SPACE, in)
        .addStatement(
            "return find($L, $L, $L, $L)",
            in,
            key("item", in, variables(key)),
            projection,
            consistency)
        .build();
  }

  private MethodSpec update() {
    return update(
        "Describes a patch of a record that must be there; it is done by `execute()`.",
        parameters(key),
        key,
        variables(key),
        CodeBlock.of("null"));
  }

  private MethodSpec updateRecord() {
    String touched =
        Stream.of(
                model.uniques().isEmpty() ? "" : "unique values",
                model.indexes().stream().anyMatch(model::isDeferred)
                    ? "keys of several components"
                    : "")
            .filter(what -> !what.isEmpty())
            .collect(Collectors.joining(" or "));
    return update(
        "Describes a patch of a record; it is done by `execute()`."
            + (touched.isEmpty()
                ? ""
                : " Where it touches "
                    + touched
                    + " it saves the read that a patch by id needs, and the record must still have"
                    + " them."),
        List.of(parameter(model.type(), Names.record(model))),
        List.of(),
        accessors(key),
        CodeBlock.of("$L", Names.record(model)));
  }

  private MethodSpec update(
      String javadoc,
      List<ParameterSpec> parameters,
      List<ComponentDescriptor> variables,
      List<CodeBlock> keyValues,
      CodeBlock before) {
    CodeBlock in = CodeBlock.of("$L", Names.beside(variables, "in"));
    CodeBlock patch = CodeBlock.of("$L", Names.beside(variables, "patch"));
    return publicMethod("update", Types.of(Types.UPDATE_WRITE, model.type()), javadoc)
        .addAnnotation(Types.CHECK_RETURN_VALUE)
        .addParameters(parameters)
        .addParameter(patchConsumer, patch.toString())
        .addStatement("$T $L = in()", Types.KEY_SPACE, in)
        .addStatement(
            "return update($L, $L, $L, $L)",
            in,
            key("item", in, keyValues),
            UpdateWriter.patched(model, in, keyValues, patch),
            before)
        .build();
  }

  private MethodSpec delete() {
    CodeBlock in = in();
    return publicMethod(
            "delete",
            Types.of(Types.WRITE, model.type()),
            "Describes the deletion of a record, if it is there; it is done by `execute()`.")
        .addAnnotation(Types.CHECK_RETURN_VALUE)
        .addParameters(parameters(key))
        .addStatement("$T $L = in()", Types.KEY_SPACE, in)
        .addStatement("return delete($L, $L)", in, key("item", in, variables(key)))
        .build();
  }

  private CodeBlock in() {
    return CodeBlock.of("$L", Names.beside(key, "in"));
  }
}
