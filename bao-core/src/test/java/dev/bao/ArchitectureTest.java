package dev.bao;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.bao.error.ErrorCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for the code as a whole.
class ArchitectureTest {

  /// Bottom up.
  private static final List<String> LADDER =
      List.of(
          "dev.bao.error",
          "dev.bao.scope",
          "dev.bao.seal",
          "dev.bao.tenant",
          "dev.bao.key",
          "dev.bao.model",
          "dev.bao.expression",
          "dev.bao.guard",
          "dev.bao.read",
          "dev.bao.action",
          "dev.bao.operation",
          "dev.bao");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.bao");

  static Stream<String> packagesBelowTheTop() {
    return LADDER.stream().limit(LADDER.size() - 1);
  }

  @ParameterizedTest
  @MethodSource("packagesBelowTheTop")
  void importsGoDownOnly(String name) {
    String[] above = LADDER.subList(LADDER.indexOf(name) + 1, LADDER.size()).toArray(String[]::new);

    noClasses()
        .that()
        .resideInAPackage(name)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(above)
        .check(CLASSES);
  }

  @Test
  void everyPackageHasARung() {
    assertThat(CLASSES)
        .extracting(type -> type.getPackageName())
        .filteredOn(
            name -> !name.equals("dev.bao.annotations") && !name.startsWith("dev.bao.local"))
        .isSubsetOf(LADDER)
        .hasSizeGreaterThan(50);
  }

  @Test
  void onlyTheGuardHoldsTheRawClient() {
    noClasses()
        .that()
        .resideOutsideOfPackages("dev.bao.guard", "dev.bao.local..")
        .and()
        .doNotHaveFullyQualifiedName("dev.bao.Bao")
        .and()
        .doNotHaveFullyQualifiedName("dev.bao.BaoBuilder")
        .and()
        .doNotHaveFullyQualifiedName("dev.bao.Configured")
        .and()
        .doNotHaveFullyQualifiedName("dev.bao.operation.Table")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("software.amazon.awssdk.services.dynamodb.DynamoDbClient")
        .check(CLASSES);
  }

  /// So that a user whose models have no JSON needs no Jackson.
  @Test
  void onlyTheConvertersOfJsonNeedJackson() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("dev.bao.model.JsonNodes")
        .and()
        .doNotHaveFullyQualifiedName("dev.bao.model.JsonText")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.fasterxml..")
        .check(CLASSES);
  }

  @Test
  void everyErrorCodeIsDocumentedOnce() throws IOException {
    List<String> headings =
        Files.readAllLines(Path.of("..", "docs", "errors.md")).stream()
            .filter(line -> line.startsWith("### BAO-"))
            .map(line -> line.substring("### ".length()))
            .toList();

    assertThat(headings)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(ErrorCode.values()).map(ErrorCode::toString).toList());
  }
}
