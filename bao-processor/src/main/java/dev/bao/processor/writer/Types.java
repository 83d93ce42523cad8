package dev.bao.processor.writer;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// The types that generated code names. The processor does not depend on them.
final class Types {

  static final ClassName GENERATED = ClassName.get("dev.bao.annotations", "Generated");
  static final ClassName CHECK_RETURN_VALUE =
      ClassName.get("dev.bao.annotations", "CheckReturnValue");

  static final ClassName BAO = ClassName.get("dev.bao", "Bao");
  static final ClassName COLLECTION_REPOSITORY = ClassName.get("dev.bao", "CollectionRepository");
  static final ClassName REPOSITORY = ClassName.get("dev.bao", "Repository");

  static final ClassName ITEM_KEY = ClassName.get("dev.bao.key", "ItemKey");
  static final ClassName KEY_FORMAT = ClassName.get("dev.bao.key", "KeyFormat");
  static final ClassName KEY_SPACE = ClassName.get("dev.bao.key", "KeySpace");
  static final ClassName TABLE_LAYOUT = ClassName.get("dev.bao.key", "TableLayout");

  static final ClassName DECODE = ClassName.get("dev.bao.model", "Decode");
  static final ClassName ENCODE = ClassName.get("dev.bao.model", "Encode");
  static final ClassName DIFFERENCE = ClassName.get("dev.bao.model", "Difference");
  static final ClassName CONVERTED = ClassName.get("dev.bao.model", "Converted");
  static final ClassName EPOCH_TIME = ClassName.get("dev.bao.model", "EpochTime");
  static final ClassName JSON_NODES = ClassName.get("dev.bao.model", "JsonNodes");
  static final ClassName JSON_TEXT = ClassName.get("dev.bao.model", "JsonText");
  static final ClassName TYPE_REFERENCE =
      ClassName.get("com.fasterxml.jackson.core.type", "TypeReference");
  static final ClassName MISSING_COMPONENTS = ClassName.get("dev.bao.model", "MissingComponents");
  static final ClassName MODEL = ClassName.get("dev.bao.model", "Model");
  static final ClassName MODEL_COLLECTION = ClassName.get("dev.bao.model", "ModelCollection");
  static final ClassName MODEL_IDENTITY = ClassName.get("dev.bao.model", "ModelIdentity");
  static final ClassName MODEL_INDEX = ClassName.get("dev.bao.model", "ModelIndex");
  static final ClassName MODEL_SCHEMA = ClassName.get("dev.bao.model", "ModelSchema");
  static final ClassName MODEL_UNIQUE = ClassName.get("dev.bao.model", "ModelUnique");
  static final ClassName MODEL_VERSION = ClassName.get("dev.bao.model", "ModelVersion");
  static final ClassName STAMP = ClassName.get("dev.bao.model", "Stamp");

  static final ClassName ATTRIBUTE = ClassName.get("dev.bao.expression", "Attribute");
  static final ClassName BINARY_ATTRIBUTE = ClassName.get("dev.bao.expression", "BinaryAttribute");
  static final ClassName COLLECTION_ATTRIBUTE =
      ClassName.get("dev.bao.expression", "CollectionAttribute");
  static final ClassName CONDITION = ClassName.get("dev.bao.expression", "Condition");
  static final ClassName DOCUMENT_PATH = ClassName.get("dev.bao.expression", "DocumentPath");
  static final ClassName LIST_ATTRIBUTE = ClassName.get("dev.bao.expression", "ListAttribute");
  static final ClassName MAP_ATTRIBUTE = ClassName.get("dev.bao.expression", "MapAttribute");
  static final ClassName NESTED_UPDATE = ClassName.get("dev.bao.expression", "NestedUpdate");
  static final ClassName ORDERED_ATTRIBUTE =
      ClassName.get("dev.bao.expression", "OrderedAttribute");
  static final ClassName PATCH_PLACE = ClassName.get("dev.bao.expression", "PatchPlace");
  static final ClassName PROJECTION = ClassName.get("dev.bao.expression", "Projection");
  static final ClassName TEXT_ATTRIBUTE = ClassName.get("dev.bao.expression", "TextAttribute");
  static final ClassName UPDATE = ClassName.get("dev.bao.expression", "Update");

  static final ClassName BATCH_WRITE = ClassName.get("dev.bao.operation", "BatchWrite");
  static final ClassName CHECK = ClassName.get("dev.bao.operation", "Check");
  static final ClassName CONSISTENCY = ClassName.get("dev.bao.operation", "Consistency");
  static final ClassName FOUND = ClassName.get("dev.bao.operation", "Found");
  static final ClassName LOOKUP = ClassName.get("dev.bao.operation", "Lookup");
  static final ClassName QUERY = ClassName.get("dev.bao.operation", "Query");
  static final ClassName RELATION = ClassName.get("dev.bao.operation", "Relation");
  static final ClassName TABLE_QUERY = ClassName.get("dev.bao.operation", "TableQuery");
  static final ClassName UPDATE_WRITE = ClassName.get("dev.bao.operation", "UpdateWrite");
  static final ClassName UPSERT_WRITE = ClassName.get("dev.bao.operation", "UpsertWrite");
  static final ClassName WRITE = ClassName.get("dev.bao.operation", "Write");

  static final ClassName ATTRIBUTE_VALUE =
      ClassName.get("software.amazon.awssdk.services.dynamodb.model", "AttributeValue");
  static final TypeName ITEM =
      ParameterizedTypeName.get(
          ClassName.get(Map.class), ClassName.get(String.class), ATTRIBUTE_VALUE);

  private static final AnnotationSpec NULLABLE =
      AnnotationSpec.builder(ClassName.get("org.jspecify.annotations", "Nullable")).build();

  private Types() {}

  static TypeName nullable(TypeName type) {
    return (type.isPrimitive() ? type.box() : type).annotated(NULLABLE);
  }

  static ParameterizedTypeName of(ClassName generic, TypeName... arguments) {
    return ParameterizedTypeName.get(generic, arguments);
  }

  static TypeName optional(TypeName type) {
    return of(ClassName.get(Optional.class), type);
  }

  static TypeName consumer(TypeName type) {
    return of(ClassName.get(Consumer.class), type);
  }
}
