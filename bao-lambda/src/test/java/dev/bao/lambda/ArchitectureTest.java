package dev.bao.lambda;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

/// What holds for the code as a whole.
class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.bao.lambda");

  @Test
  void packagesHaveNoCycles() {
    slices().matching("dev.bao.(lambda.*)..").should().beFreeOfCycles().check(CLASSES);
    noClasses()
        .that()
        .resideInAPackage("dev.bao.lambda")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("dev.bao.lambda.http", "dev.bao.lambda.batch", "dev.bao.lambda.jobs")
        .check(CLASSES);
  }

  /// A warm environment keeps static fields from one tenant's invocation to the next one's.
  @Test
  void noStaticFieldCanChange() {
    fields().that().areStatic().should().beFinal().check(CLASSES);
  }

  @Test
  void whatIsForEveryFunctionKnowsNoEventTypes() {
    noClasses()
        .that()
        .resideInAPackage("dev.bao.lambda")
        .or()
        .haveSimpleNameStartingWith("Map")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.amazonaws.services.lambda.runtime.events..")
        .check(CLASSES);
  }

  /// What keeps a start short, as `StartTest` of bao-core holds it there. No class is excepted.
  @Test
  void nothingIsLookedForAtRunTime() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.lang.reflect..")
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(ServiceLoader.class)
        .orShould()
        .callMethodWhere(
            describe("looks for classes or their members", ArchitectureTest::looksForClasses))
        .check(CLASSES);
  }

  private static boolean looksForClasses(JavaMethodCall call) {
    AccessTarget target = call.getTarget();
    boolean isOfClass =
        target.getOwner().isEquivalentTo(Class.class)
            && !target
                .getName()
                .matches("isInstance|cast|getName|getSimpleName|getClassLoader|hashCode|equals");
    return isOfClass || target.getOwner().isAssignableTo(ClassLoader.class);
  }
}
