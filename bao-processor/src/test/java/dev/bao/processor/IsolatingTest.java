package dev.bao.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What a build tool needs to compile again only what has changed.
class IsolatingTest {

  private static final Map<String, List<String>> ORIGINS = new LinkedHashMap<>();

  @BeforeAll
  static void process() {
    Processing processing =
        Processing.of(List.of(new Noting()), Sources.within(Sources.RESOURCES.resolve("good")));
    assertThat(processing.errors()).isEmpty();
  }

  @Test
  void isDeclaredToGradle() throws IOException {
    String path = "/META-INF/gradle/incremental.annotation.processors";
    try (InputStream in = BaoProcessor.class.getResourceAsStream(path)) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      assertThat(text.strip()).isEqualTo(BaoProcessor.class.getName() + ",isolating");
    }
  }

  @Test
  void givesEachGeneratedFileExactlyOneOrigin() {
    assertThat(ORIGINS).hasSizeGreaterThan(100);
    assertThat(ORIGINS).allSatisfy((name, origins) -> assertThat(origins).as(name).hasSize(1));
  }

  @Test
  void givesTheClassesOfAModelTheirRecord() {
    assertThat(originsOf("dev.bao.tracker.Task")).containsOnly("dev.bao.tracker.Task").hasSize(6);
  }

  @Test
  void givesTheClassOfAProjectionTheProjection() {
    assertThat(ORIGINS.get("dev.bao.tracker.TaskSummaryProjection"))
        .containsExactly("dev.bao.tracker.TaskSummary");
  }

  /// It names its members in its `permits` clause, so that a build tool compiles it again with
  /// them.
  @Test
  void givesTheClassesOfACollectionTheSealedInterface() {
    assertThat(originsOf("dev.bao.it.ProjectItems"))
        .containsOnly("dev.bao.it.ProjectItems")
        .hasSize(2);
  }

  private static List<String> originsOf(String type) {
    return Stream.of("Keys", "Attributes", "Schema", "Builder", "Update", "Repository")
        .flatMap(suffix -> ORIGINS.getOrDefault(type + suffix, List.of()).stream())
        .toList();
  }

  /// The processor, with a filer that notes of what each file originates.
  private static final class Noting extends AbstractProcessor {

    private final BaoProcessor processor = new BaoProcessor();

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
      super.init(environment);
      Filer filer = environment.getFiler();
      Filer noting = proxy(Filer.class, filer, Noting::note);
      processor.init(
          proxy(
              ProcessingEnvironment.class,
              environment,
              (method, _) -> method.equals("getFiler") ? noting : null));
    }

    private static @Nullable Object note(String method, Object[] arguments) {
      if (method.equals("createSourceFile")) {
        ORIGINS.put(
            arguments[0].toString(),
            Stream.of((Element[]) arguments[1]).map(Element::toString).toList());
      }
      return null;
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      processor.process(annotations, round);
      return false;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return processor.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return processor.getSupportedSourceVersion();
    }
  }

  /// What stands before each call of an interface; where it gives nothing, the call goes on.
  private interface Before {
    @Nullable Object call(String method, Object[] arguments);
  }

  private static <T> T proxy(Class<T> type, T target, Before before) {
    Object made =
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (_, method, arguments) -> {
              Object first =
                  before.call(method.getName(), arguments == null ? new Object[0] : arguments);
              return first == null ? method.invoke(target, arguments) : first;
            });
    return type.cast(made);
  }
}
