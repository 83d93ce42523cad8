package dev.bao.processor;

import com.sun.source.util.Trees;
import dev.bao.processor.declaration.CollectionReader;
import dev.bao.processor.declaration.ModelReader;
import dev.bao.processor.declaration.ProjectionReader;
import dev.bao.processor.descriptor.CollectionDescriptor;
import dev.bao.processor.descriptor.ModelDescriptor;
import dev.bao.processor.descriptor.ProjectionDescriptor;
import dev.bao.processor.problem.Place;
import dev.bao.processor.problem.Problem;
import dev.bao.processor.problem.Problems;
import dev.bao.processor.problem.SourceTrees;
import dev.bao.processor.writer.CollectionWriter;
import dev.bao.processor.writer.ModelWriter;
import dev.bao.processor.writer.ModelWriter.Source;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/// Writes keys, attributes, schema, builder, patch and repository of each record with `@BaoModel`,
/// and keys and repository of each sealed interface with `@BaoCollection`.
///
/// All problems of a type are reported; then that type is given up, and the others go on. It never
/// throws. Isolating in the sense of Gradle: each file that it writes has one originating element,
/// and depends on that type alone and on those that it names: a record's collection, the members of
/// a collection, which its `permits` clause names, and the model of a projection.
public final class BaoProcessor extends AbstractProcessor {

  private static final String MODEL = "dev.bao.annotations.BaoModel";
  private static final String COLLECTION = "dev.bao.annotations.BaoCollection";
  private static final String PROJECTION = "dev.bao.annotations.Projection";

  private final Function<ModelDescriptor, List<Source>> writer;
  private final Set<String> waiting = new LinkedHashSet<>();
  private final Set<String> waitingCollections = new LinkedHashSet<>();
  private final Set<String> waitingProjections = new LinkedHashSet<>();
  private final List<Unwritten> unwritten = new ArrayList<>();
  private @Nullable Registry registry;

  /// For the compiler.
  public BaoProcessor() {
    this(ModelWriter::write);
  }

  BaoProcessor(Function<ModelDescriptor, List<Source>> writer) {
    this.writer = writer;
  }

  /// All, so that it is also asked where the only model is a local record, which is refused.
  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("*");
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (!round.processingOver()) {
      for (Element element : round.getRootElements()) {
        guarded(element, () -> reportLocalModels(element));
      }
      for (TypeElement model : annotated(round, MODEL, waiting)) {
        guarded(model, () -> processModel(model));
      }
      for (TypeElement collection : annotated(round, COLLECTION, waitingCollections)) {
        guarded(collection, () -> processCollection(collection));
      }
      for (TypeElement projection : annotated(round, PROJECTION, waitingProjections)) {
        guarded(projection, () -> processProjection(projection));
      }
      writeAll();
    } else {
      for (String name : waiting) {
        TypeElement model = processingEnv.getElementUtils().getTypeElement(name);
        guarded(model, () -> MissingTypes.reportJackson(model, processingEnv));
      }
    }
    return false;
  }

  /// Takes a step; where it fails, that is reported, and the next step follows.
  private void guarded(Element element, Step step) {
    try {
      step.take();
    } catch (RuntimeException | LinkageError | IOException e) {
      Problems problems = new Problems();
      problems.add(Problem.PROCESSOR_FAILED, Place.of(element), element, e, trace(e));
      problems.report(processingEnv);
    }
  }

  private void reportLocalModels(Element topLevel) {
    Trees trees = SourceTrees.of(processingEnv);
    if (trees != null) {
      new LocalModels(trees).report(topLevel);
    }
  }

  /// The types of the round with an annotation, and those that wait for a type that was not there
  /// before.
  private Set<TypeElement> annotated(
      RoundEnvironment round, String annotationName, Set<String> waitingNames) {
    Set<TypeElement> types = new LinkedHashSet<>();
    for (String name : waitingNames) {
      types.add(processingEnv.getElementUtils().getTypeElement(name));
    }
    waitingNames.clear();
    TypeElement annotation = processingEnv.getElementUtils().getTypeElement(annotationName);
    if (annotation != null) {
      for (Element element : round.getElementsAnnotatedWith(annotation)) {
        if (element instanceof TypeElement type) {
          types.add(type);
        }
      }
    }
    return types;
  }

  /// Writes what was read in this round. The texts are made by all processors at once, from plain
  /// values; what is of the compiler is used by its own thread alone, in the order of the types.
  private void writeAll() {
    List<Unwritten> made = unwritten.parallelStream().map(Unwritten::made).toList();
    unwritten.clear();
    for (Unwritten one : made) {
      guarded(one.origin(), () -> write(one));
    }
  }

  private void processProjection(TypeElement type) {
    TypeElement model = ProjectionReader.model(processingEnv, type);
    if (MissingTypes.has(type) || (model != null && MissingTypes.has(model))) {
      waitingProjections.add(type.getQualifiedName().toString());
      return;
    }
    Problems problems = new Problems();
    ProjectionDescriptor projection = new ProjectionReader(processingEnv, type, problems).read();
    if (projection != null) {
      registry().register(projection, type, problems);
    }
    problems.report(processingEnv);
    if (projection != null && model != null && problems.isEmpty()) {
      unwritten.add(new Unwritten(type, () -> List.of(ModelWriter.write(projection))));
    }
  }

  private void processModel(TypeElement type) {
    if (MissingTypes.has(type)) {
      waiting.add(type.getQualifiedName().toString());
    } else {
      read(type);
    }
  }

  private void read(TypeElement type) {
    Problems problems = new Problems();
    ModelReader reader = new ModelReader(processingEnv, type, problems);
    ModelDescriptor model = reader.read();
    if (model != null) {
      registry().register(model, type, reader.prefixPlace(), problems);
    }
    problems.report(processingEnv);
    if (model != null && problems.isEmpty()) {
      unwritten.add(new Unwritten(type, () -> writer.apply(model)));
    }
  }

  private void processCollection(TypeElement type) {
    if (MissingTypes.inMembers(type)) {
      waitingCollections.add(type.getQualifiedName().toString());
      return;
    }
    Problems problems = new Problems();
    CollectionReader reader = new CollectionReader(processingEnv, type, problems);
    CollectionDescriptor collection = reader.read();
    if (collection != null) {
      registry().register(collection, type, reader.prefixPlace(), problems);
    }
    problems.report(processingEnv);
    if (collection != null && problems.isEmpty()) {
      unwritten.add(new Unwritten(type, () -> CollectionWriter.write(collection)));
    }
  }

  private Registry registry() {
    if (registry == null) {
      registry = new Registry(processingEnv.getElementUtils());
    }
    return registry;
  }

  /// Writes the classes of a type.
  private void write(Unwritten one) throws IOException {
    for (Source source : one.sources().get()) {
      try (Writer out =
          processingEnv.getFiler().createSourceFile(source.name(), one.origin()).openWriter()) {
        out.write(source.text());
      }
    }
  }

  private static String trace(Throwable failure) {
    StringBuilder trace = new StringBuilder();
    for (StackTraceElement frame : failure.getStackTrace()) {
      trace.append(System.lineSeparator()).append("  at ").append(frame);
    }
    return trace.toString();
  }

  /// Classes that are yet to be written.
  ///
  /// @param origin the one type that they are written for, as an isolating processor has to tell
  /// @param sources their texts, or the failure to make them
  private record Unwritten(TypeElement origin, Supplier<List<Source>> sources) {

    /// The same, with the texts made.
    Unwritten made() {
      try {
        List<Source> made = sources.get();
        return new Unwritten(origin, () -> made);
      } catch (RuntimeException | LinkageError e) {
        return new Unwritten(
            origin,
            () -> {
              throw e;
            });
      }
    }
  }

  /// Something that may fail.
  private interface Step {
    void take() throws IOException;
  }
}
