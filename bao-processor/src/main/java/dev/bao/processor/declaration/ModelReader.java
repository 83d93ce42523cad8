package dev.bao.processor.declaration;

import com.palantir.javapoet.ClassName;
import dev.bao.processor.descriptor.IndexDescriptor;
import dev.bao.processor.descriptor.KeyDescriptor;
import dev.bao.processor.descriptor.ModelDescriptor;
import dev.bao.processor.descriptor.UniqueDescriptor;
import dev.bao.processor.problem.Place;
import dev.bao.processor.problem.Problem;
import dev.bao.processor.problem.Problems;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/// Reads the declaration of a model.
public final class ModelReader {

  static final Pattern PREFIX = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,31}");
  private static final int MAX_BUCKETS = 1000;

  private final Reading reading;
  private final Annotation model;

  /// @param type a type with @BaoModel
  /// @param problems where problems are noted
  public ModelReader(ProcessingEnvironment environment, TypeElement type, Problems problems) {
    this.reading =
        new Reading(environment.getElementUtils(), environment.getTypeUtils(), type, problems);
    this.model = Objects.requireNonNull(reading.annotation(type, "BaoModel"), "@BaoModel");
  }

  /// Where the model's prefix is declared.
  public Place prefixPlace() {
    return model.at("prefix");
  }

  /// Reads the model.
  ///
  /// @return null where there are problems
  public @Nullable ModelDescriptor read() {
    TypeElement record = reading.record();
    if (record.getKind() != ElementKind.RECORD) {
      reading.problem(Problem.NOT_A_RECORD, Place.of(record), reading.name());
      return null;
    }
    checkRecord(record);
    checkModel();
    NestedReader nested = new NestedReader(reading);
    Components components = Components.read(reading, nested.components());
    KeyReader keys = new KeyReader(reading, components);
    KeyDescriptor key = keys.read(model);
    List<Annotation> collections = MembershipReader.annotations(reading);
    if (model.isTrue("modelPartition") && !collections.isEmpty()) {
      String other = "is a member of an item collection";
      reading.problem(
          Problem.MODEL_PARTITION_ALONE, prefixPlace(), "Record " + reading.name(), other);
    }
    List<IndexDescriptor> indexes = new IndexReader(reading, components, keys).read(collections);
    List<UniqueDescriptor> uniques = new UniqueReader(reading, components, keys).read();
    ModelDescriptor descriptor =
        new ModelDescriptor(
            ClassName.get(record),
            Reading.isPublic(record),
            model.text("prefix"),
            model.number("iterationBuckets"),
            components.all(),
            key,
            indexes,
            uniques,
            new RelationReader(reading, components).read(),
            nested.all(),
            keys.readUlid(key),
            MembershipReader.read(reading, collections));
    new RoleCheck(reading, descriptor, components).check();
    EndlessCheck.check(reading, descriptor, components);
    if (reading.problems().isEmpty()) {
      new NameCheck(reading, descriptor, components).check();
    }
    return reading.problems().isEmpty() ? descriptor : null;
  }

  private void checkRecord(TypeElement record) {
    TypeElement hidden = reading.hidden(record);
    if (hidden != null) {
      String what = hidden.equals(record) ? "it" : hidden.getSimpleName() + " around it";
      reading.problem(Problem.RECORD_PRIVATE, Place.of(record), reading.name(), what);
    }
    if (!record.getTypeParameters().isEmpty()) {
      reading.problem(
          Problem.RECORD_GENERIC, Place.of(record.getTypeParameters().getFirst()), reading.name());
    }
  }

  private void checkModel() {
    String prefix = model.text("prefix");
    if (!PREFIX.matcher(prefix).matches()) {
      String record = "record " + reading.name();
      reading.problem(Problem.PREFIX_INVALID, model.at("prefix"), prefix, record);
    }
    int buckets = model.number("iterationBuckets");
    if (buckets < 0 || buckets > MAX_BUCKETS) {
      reading.problem(
          Problem.ITERATION_BUCKETS_INVALID, model.at("iterationBuckets"), reading.name(), buckets);
    }
  }
}
