package dev.bao.removal;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.Arrays;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/// Runs test classes one after the other and ends the process at the first test that fails, which
/// it prints. Exit 0 where all were green, 1 where one was red.
final class UntilRed implements TestExecutionListener {

  static final String RED = "RED ";
  static final String GREEN = "GREEN ";

  private UntilRed() {}

  public static void main(String[] classes) {
    SummaryGeneratingListener summary = new SummaryGeneratingListener();
    for (String name : classes) {
      LauncherFactory.create()
          .execute(
              LauncherDiscoveryRequestBuilder.request().selectors(selectClass(name)).build(),
              summary,
              new UntilRed());
      if (summary.getSummary().getTestsSucceededCount() == 0) {
        throw new IllegalStateException("No test ran in " + name);
      }
    }
    System.out.println(GREEN + Arrays.asList(classes));
    Runtime.getRuntime().halt(0);
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    if (result.getStatus() == Status.FAILED) {
      String cause = result.getThrowable().map(Throwable::toString).orElse("");
      System.out.println(RED + name(test) + "\n" + cause);
      System.out.flush();
      Runtime.getRuntime().halt(1);
    }
  }

  private static String name(TestIdentifier test) {
    return test.getSource()
        .filter(MethodSource.class::isInstance)
        .map(MethodSource.class::cast)
        .map(source -> simple(source.getClassName()) + "." + source.getMethodName())
        .orElseGet(test::getDisplayName);
  }

  private static String simple(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
