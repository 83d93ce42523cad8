package dev.bao.test;

import java.lang.annotation.Annotation;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/// What annotations and configuration parameters say of a test.
///
/// @param cleansUp whether what it writes is deleted
/// @param time its clock and ids
record TestSettings(boolean cleansUp, TestTime time) {

  private static final String CLEAN_UP_PARAMETER = "bao.test.cleanUp";

  static TestSettings of(ExtensionContext context) {
    boolean isWanted = find(context, BaoTest.class).map(BaoTest::cleanUp).orElse(true);
    Optional<Boolean> said =
        context.getConfigurationParameter(CLEAN_UP_PARAMETER, TestSettings::flag);
    return new TestSettings(isWanted && said.orElse(true), time(context));
  }

  private static TestTime time(ExtensionContext context) {
    return new TestTime(
        find(context, FixedClock.class).map(TestSettings::instant).orElse(null),
        find(context, SeededIds.class).map(SeededIds::value).orElse(null));
  }

  private static Instant instant(FixedClock fixed) {
    try {
      return Instant.parse(fixed.value());
    } catch (DateTimeParseException e) {
      throw new ExtensionConfigurationException(
          "@FixedClock(\"" + fixed.value() + "\") is no instant, as 2026-11-21T10:15:30Z is.", e);
    }
  }

  private static boolean flag(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default ->
          throw new ExtensionConfigurationException(
              CLEAN_UP_PARAMETER + " is '" + text + "': say true or false.");
    };
  }

  /// The annotation of the test method, else of its class, else of the nearest enclosing one.
  private static <A extends Annotation> Optional<A> find(ExtensionContext context, Class<A> type) {
    return context
        .getTestMethod()
        .flatMap(method -> AnnotationSupport.findAnnotation(method, type))
        .or(() ->
            AnnotationSupport.findAnnotation(
                context.getRequiredTestClass(), type, context.getEnclosingTestClasses()));
  }
}
