package dev.bao.processor.problem;

import java.util.Locale;

/// What can be wrong with a declaration. Each has a heading in `docs/errors.md`.
public enum Problem {
  NOT_A_RECORD(
      "BaoNotARecord", "%1$s is no record. Declare it as `record %1$s(...)`, or remove @BaoModel."),
  RECORD_PRIVATE(
      "BaoRecordPrivate",
      "Generated code cannot use record %1$s: %2$s is private. Make it package-private or public."),
  RECORD_LOCAL(
      "BaoRecordLocal",
      "Record %s is local to a method, where no generated code can use it. Move it to the top level"
          + " or into a class."),
  RECORD_GENERIC(
      "BaoRecordGeneric",
      "Record %s has type parameters. Declare one record for each kind of item instead."),

  PREFIX_INVALID(
      "BaoPrefixInvalid",
      "The prefix \"%s\" of %s is not a letter followed by up to 31 letters, digits, `_` or"
          + " `-`. Choose one that is, as short as it stays readable."),
  PREFIX_TAKEN(
      "BaoPrefixTaken",
      "%2$s has the prefix \"%1$s\", which %3$s has already: their items could not be"
          + " told apart. Choose another for the one that has no items yet."),
  ITERATION_BUCKETS_INVALID(
      "BaoIterationBucketsInvalid",
      "Record %s has %s iteration buckets. Choose 1 to 1000, or 0 to leave it out of the iteration"
          + " index."),

  PARTITION_KEY_MISSING(
      "BaoPartitionKeyMissing",
      "Record %s has no @PartitionKey component. Add @PartitionKey to one."),
  PARTITION_KEY_ORDER_TWICE(
      "BaoPartitionKeyOrderTwice",
      "Record %s has @PartitionKey(order = %s) on %s and on %s. Give each an order of its own, or"
          + " keep one; the other may be the @SortKey."),
  SORT_KEY_ORDER_TWICE(
      "BaoSortKeyOrderTwice",
      "Record %s has @SortKey(order = %s) on %s and on %s. Give each an order of its own, or keep"
          + " one; an @Index can sort by the other."),
  MODEL_PARTITION_MIXED(
      "BaoModelPartitionMixed",
      "%s has modelPartition = true, so that its partition is the model itself, and the partition"
          + " key %s. Remove one of the two."),
  MODEL_PARTITION_ALONE(
      "BaoModelPartitionAlone",
      "%s has modelPartition = true and %s. Such a partition is of one model, and it is one. Remove"
          + " modelPartition or the other."),
  MODEL_PARTITION_UNSORTED(
      "BaoModelPartitionUnsorted",
      "Record %s has modelPartition = true and no @SortKey, so that all its items would have one"
          + " key. Add @SortKey to the component that is the id."),
  KEY_TWICE(
      "BaoKeyTwice", "%s is both @PartitionKey and @SortKey. Keep one of the two annotations."),
  KEY_TYPE_UNSUPPORTED(
      "BaoKeyTypeUnsupported",
      "%s is part of a key and has the type %s, which has no key text. Use String, int, long,"
          + " BigDecimal, Instant, LocalDate, UUID or an enum%s."),
  KEY_ABSENT(
      "BaoKeyAbsent",
      "%s is part of the table's key and %s, but every item needs a key. Make it a plain component,"
          + " or choose another key."),

  INDEX_NAME_INVALID(
      "BaoIndexNameInvalid",
      "The index name \"%s\" of record %s is no method name. Use a Java name such as byProject."),
  INDEX_NAME_TWICE(
      "BaoIndexNameTwice", "Record %2$s has two indexes named %1$s. Rename one of them."),
  INDEX_NUMBER_INVALID(
      "BaoIndexNumberInvalid",
      "Index %s has gsi = %s, and the table has the indexes 1 to 5. Choose one of them."),
  INDEX_NUMBER_TWICE(
      "BaoIndexNumberTwice",
      "Index %2$s has gsi = %1$s, which index %3$s has already. Choose a free one of 1 to 5."),
  INDEX_SHARDS_INVALID(
      "BaoIndexShardsInvalid",
      "Index %s has shards = %s. Choose 2 to 200, or leave it out for one partition per value."),
  INDEX_PARTITION_KEY_MISSING(
      "BaoIndexPartitionKeyMissing",
      "Index %s has no component in its partitionKey. Name one whose value the query asks for."),
  INDEX_COMPONENT_UNKNOWN(
      "BaoIndexComponentUnknown",
      "Index %s names \"%s\", which is no component of record %s. It has %s."),
  WHEN_TWICE(
      "BaoWhenTwice",
      "Index %s has two conditions on %s. Keep one, with all the constants that it may have."),
  WHEN_MISPLACED("BaoWhenMisplaced", "Index %s has a condition on %s, which %s. %s."),
  WHEN_TYPE_UNSUPPORTED(
      "BaoWhenTypeUnsupported",
      "Index %s names constants of %s, which has the type %s. Constants are for String, int, long,"
          + " boolean and enums; ask for `present`, or add a component that says what you mean."),
  WHEN_UNREADABLE(
      "BaoWhenUnreadable", "Index %s: the constant \"%s\" of %s does not read as %s. %s."),
  INDEX_COMPONENT_TWICE(
      "BaoIndexComponentTwice", "Index %s names %s twice in its %s. Remove one of them."),

  COLLECTION_NOT_SEALED(
      "BaoCollectionNotSealed",
      "%1$s has @BaoCollection and is no sealed interface without type parameters. Declare it as"
          + " `sealed interface %1$s permits ..`, with the records of its items."),
  COLLECTION_MEMBER_INVALID(
      "BaoCollectionMemberInvalid", "Collection %s permits %s, which is %s. %s."),
  COLLECTION_TWICE(
      "BaoCollectionTwice",
      "Record %s is a member of the collections %s and %s, but an item lies in one partition. Keep"
          + " one of them."),
  COLLECTION_KEYS_DIFFER(
      "BaoCollectionKeysDiffer",
      "Collection %s: the %s of %s is made of %s, and that of %s of %s. Use components of the same"
          + " types in the same order, since the members share it."),

  UNIQUE_NUMBER_INVALID(
      "BaoUniqueNumberInvalid",
      "%s has @Unique(%s), and a model has the constraints 1 to 3. Choose one of them, as value or as"
          + " id."),
  UNIQUE_NUMBER_TWICE(
      "BaoUniqueNumberTwice",
      "%2$s has @Unique(%1$s), which %3$s has already. Choose a free one of 1 to 3, or give both an"
          + " order of their own where their values are unique together."),
  UNIQUE_NORMALIZE_MISPLACED(
      "BaoUniqueNormalizeMisplaced",
      "%s has @Unique with normalize and the type %s. Make it a String, or remove normalize."),

  RELATED_NOT_A_MODEL(
      "BaoRelatedNotAModel",
      "%s has @Related(%s), which is no record with @BaoModel. Name a model, or remove @Related."),
  RELATED_KEY_DIFFERENT(
      "BaoRelatedKeyDifferent",
      "%s is a %s, and the key of %s is %s. A relation needs a key of one component of the same"
          + " type: change one of the two, or remove @Related."),

  TYPE_UNSUPPORTED(
      "BaoTypeUnsupported",
      "%s: %s is no type that Bao stores. Use String, int, long, BigDecimal, double, boolean, an"
          + " enum, Instant, LocalDate, UUID, byte[], a record without type parameters, List, Map"
          + " from String, or as a component Optional, or Set of String or of a number type; or say by @Json"
          + " or @ConvertedBy how the component is stored."),
  TYPE_INACCESSIBLE(
      "BaoTypeInaccessible",
      "%s: generated code in package %s cannot use %s. Make the type%s visible to the package."),
  TYPE_ENDLESS(
      "BaoTypeEndless",
      "%s: %s always holds another %2$s, without an end. Mark the component @Nullable, or use a"
          + " List."),
  FORM_TWICE(
      "BaoFormTwice", "%s has @%s and @%s, and a value is stored in one form. Keep one of them."),
  JACKSON_MISSING(
      "BaoJacksonMissing",
      "%s is stored by Jackson, which is not on the class path. Add the dependency"
          + " com.fasterxml.jackson.core:jackson-databind."),
  JSON_MAPPER_INVALID(
      "BaoJsonMapperInvalid",
      "%s: %s cannot supply the ObjectMapper: it %s. Name a class that implements"
          + " Supplier<ObjectMapper> and has a constructor without parameters, both visible to the"
          + " record's package."),
  CONVERTER_INVALID(
      "BaoConverterInvalid",
      "%s: %s cannot convert it: it %s. Name a class that implements AttributeConverter<%s> and has"
          + " a constructor without parameters, both visible to the record's package."),
  TIMESTAMP_MISPLACED(
      "BaoTimestampMisplaced",
      "%s has @Timestamp and the type %s. Make it an Instant, or remove @Timestamp."),
  NULLABLE_MISPLACED("BaoNullableMisplaced", "%s: @Nullable stands on %s. %s."),

  ATTRIBUTE_NAME_RESERVED(
      "BaoAttributeNameReserved",
      "%s is stored as attribute \"%s\", %s. Give it another name with @AttributeName."),
  ATTRIBUTE_NAME_TWICE(
      "BaoAttributeNameTwice",
      "%s is stored as attribute \"%s\", which stores %s already. Give it another name with"
          + " @AttributeName."),

  ULID_NOT_STRING(
      "BaoUlidNotString", "%s has @Ulid and the type %s. Make it a String, or remove @Ulid."),
  ULID_NOT_KEY(
      "BaoUlidNotKey",
      "%s has @Ulid and is no component of the table's key, so create does not assign it. Add"
          + " @PartitionKey or @SortKey, or remove @Ulid."),
  ULID_TWICE(
      "BaoUlidTwice",
      "Record %s has @Ulid on %s and on %s. Keep one: the other is given by the caller."),

  DEFAULT_UNREADABLE("BaoDefaultUnreadable", "%s: the default \"%s\" does not read as %s. %s."),
  DEFAULT_MISPLACED("BaoDefaultMisplaced", "%s has a @Default and %s. Remove one of the two."),

  LIFECYCLE_TYPE_UNSUPPORTED(
      "BaoLifecycleTypeUnsupported", "%s has @%s, which can stand on %s. Change its type."),
  LIFECYCLE_TWICE("BaoLifecycleTwice", "Record %s has @%s on %s and on %s. Keep one."),
  LIFECYCLE_MISPLACED("BaoLifecycleMisplaced", "%s has @%s and %s. %s."),
  PROJECTION_NOT_A_RECORD(
      "BaoProjectionNotARecord",
      "%1$s is no record. Declare it as `record %1$s(...)`, or remove @Projection."),
  PROJECTION_MODEL_MISSING(
      "BaoProjectionModelMissing",
      "Record %s projects %s, which has no @BaoModel. Name the record of a model."),
  PROJECTION_ELSEWHERE(
      "BaoProjectionElsewhere",
      "Record %s projects %s and stands in another package than it. Move it beside its model: what is"
          + " generated for both uses the model's own classes."),
  PROJECTION_COMPONENT_UNKNOWN(
      "BaoProjectionComponentUnknown", "%s is no component of the model %s. It has %s."),
  PROJECTION_COMPONENT_DIFFERENT(
      "BaoProjectionComponentDifferent",
      "%s is declared as %s, and in the model %s as %s. Declare it as it is there."),

  NAME_CLASH("BaoNameClash", "%s needs %s, which is taken by %s. Rename one of the two."),
  PROCESSOR_FAILED(
      "BaoProcessorFailed",
      "The processor failed at %s with %s. It is a defect of Bao, not of your code: please report it"
          + " with the record's source and this trace:%s");

  private final String code;
  private final String template;

  Problem(String code, String template) {
    this.code = code;
    this.template = template;
  }

  /// The code that stands before the message, as in `BaoPartitionKeyMissing`.
  public String code() {
    return code;
  }

  /// The whole message: the code in brackets, what is wrong, and the mend.
  public String message(Object... arguments) {
    return "[" + code + "] " + String.format(Locale.ROOT, template, arguments);
  }
}
