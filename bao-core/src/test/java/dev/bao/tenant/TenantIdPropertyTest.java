package dev.bao.tenant;

import static dev.bao.tenant.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bao.error.ErrorCode;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class TenantIdPropertyTest {

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]{0,59}");

  @Property
  void takesWhatThePatternMatchesAsAWholeAndNothingElse(@ForAll("candidates") String text) {
    boolean valid = ID.matcher(text).matches();

    assertThat(TenantId.isValid(text)).isEqualTo(valid);
    if (valid) {
      assertThat(TenantId.of(text).value()).isEqualTo(text);
    } else {
      refused(
          text.isBlank() ? ErrorCode.TENANT_MISSING : ErrorCode.TENANT_ID_INVALID,
          () -> TenantId.of(text));
    }
  }

  @Provide
  static Arbitrary<String> candidates() {
    Arbitrary<Character> ordinary = Arbitraries.chars().range('a', 'c').with('A', 'Z', '0', '9');
    Arbitrary<Character> any = Arbitraries.chars().all();
    Arbitrary<Character> near = Arbitraries.of('_', '.', '-', '#', '*', '\n', ' ', '@', '[', '`');
    return Arbitraries.oneOf(
        ordinary.list().ofMinSize(1).ofMaxSize(62).map(TenantIdPropertyTest::text),
        Arbitraries.frequencyOf(Tuple.of(8, ordinary), Tuple.of(2, near), Tuple.of(1, any))
            .list()
            .ofMaxSize(8)
            .map(TenantIdPropertyTest::text));
  }

  private static String text(Iterable<Character> characters) {
    StringBuilder text = new StringBuilder();
    characters.forEach(text::append);
    return text.toString();
  }
}
