package dev.bao.test.assertion;

import dev.bao.Bao;
import dev.bao.test.request.RequestRecorder;

/// Assertions on what Bao wrote and sent. They stand beside those of AssertJ, which is named by the
/// user's own pom: both may be imported.
///
/// ```java
/// import static dev.bao.test.assertion.BaoAssertions.assertThat;
/// import static org.assertj.core.api.Assertions.assertThat;
///
/// assertThat(recorder).sent("PutItem", 1).sentNothingElse();
/// assertThat(bao).item(tasks.lookup(id)).hasAttribute("status", "OPEN");
/// ```
public final class BaoAssertions {

  private BaoAssertions() {}

  /// Assertions on what was sent.
  public static RecorderAssert assertThat(RequestRecorder recorder) {
    return new RecorderAssert(recorder);
  }

  /// Assertions on the items of the tenant of the scope.
  public static BaoAssert assertThat(Bao bao) {
    return new BaoAssert(bao);
  }
}
