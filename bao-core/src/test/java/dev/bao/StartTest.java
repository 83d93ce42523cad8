package dev.bao;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.bao.annotations.Generated;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

/// What keeps a start short, and a native image possible: nothing is looked for at run time.
class StartTest {

  private static final String METADATA =
      "/META-INF/native-image/dev.bao/bao-core/reachability-metadata.json";

  private static void checkNoReflection(JavaClasses classes) {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.lang.reflect..")
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(ServiceLoader.class)
        .orShould()
        .callMethodWhere(
            describe("looks for classes or their members", StartTest::looksForClassesOrMembers))
        .check(classes);
  }

  private static boolean looksForClassesOrMembers(JavaMethodCall call) {
    AccessTarget target = call.getTarget();
    return (target.getOwner().isEquivalentTo(Class.class)
            && target
                .getName()
                .matches("forName|newInstance|get(Declared|Record|Enclosing)?[A-Z].*")
            && !target.getName().matches("getName|getSimpleName|getClassLoader|getModule"))
        || (target.getOwner().isAssignableTo(ClassLoader.class)
            && target.getName().matches("loadClass|getResources|resources"));
  }

  @Test
  void needsNoReflectionAndNoScan() {
    JavaClasses classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("bao-dynamodb-local"))
            .importPackages("dev.bao");

    assertThat(classes).hasSizeGreaterThan(100);
    checkNoReflection(classes);
  }

  @Test
  void generatedClassesNeedNoneEither() {
    JavaClasses classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
            .importPackages("dev.bao.tracker");
    JavaClasses generated =
        classes.that(describe("are generated", type -> type.isAnnotatedWith(Generated.class)));

    assertThat(generated).hasSizeGreaterThan(5);
    checkNoReflection(generated);
  }

  @Test
  void tellsNativeImageOfTheOneFileThatIsRead() throws IOException {
    try (InputStream file = StartTest.class.getResourceAsStream(METADATA)) {
      assertThat(file).isNotNull();
      assertThat(new String(file.readAllBytes(), StandardCharsets.UTF_8))
          .contains("\"glob\": \"" + Setting.Place.FILE + "\"")
          .doesNotContain("reflection");
    }
  }
}
