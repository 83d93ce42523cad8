package dev.bao.lambda;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
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
}
