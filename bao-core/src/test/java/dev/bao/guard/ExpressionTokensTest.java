package dev.bao.guard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bao.guard.ExpressionTokens.Kind;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ExpressionTokensTest {

  private static List<String> read(String expression) {
    List<String> read = new ArrayList<>();
    ExpressionTokens tokens = new ExpressionTokens(expression);
    while (tokens.kind() != Kind.END) {
      read.add(tokens.kind() + " " + tokens.text());
      tokens.advance();
    }
    return read;
  }

  @Provide
  Arbitrary<List<String>> tokens() {
    Arbitrary<String> words =
        Arbitraries.strings()
            .withCharRange('a', 'z')
            .withChars("AZ_09")
            .ofMinLength(1)
            .ofMaxLength(6);
    Arbitrary<String> names =
        words.map(word -> Character.isDigit(word.charAt(0)) ? "x" + word : word);
    Arbitrary<String> token =
        Arbitraries.oneOf(
            names,
            Arbitraries.of("SET", "set", "ReMoVe", "AND", "and", "OR", "Between"),
            words.map(word -> "#" + word),
            words.map(word -> ":" + word),
            Arbitraries.of("#n0", "#n9", "#n10", ":v0", ":v9", ":v10", "#v1", ":n1", "#n", ":v"),
            Arbitraries.integers().between(0, 999).map(String::valueOf),
            Arbitraries.of(
                "(", ")", ",", ".", "[", "]", "+", "-", "=", "<", "<=", "<>", ">", ">="));
    return token.list().ofMaxSize(20);
  }

  @Provide
  Arbitrary<String> spaces() {
    return Arbitraries.of(" ", "  ", "\t", "\n", "\r\n", " \t\n ");
  }

  @Property
  void readsWhatWasJoinedHoweverItIsSpaced(
      @ForAll("tokens") List<String> tokens, @ForAll("spaces") String space) {
    List<String> read = new ArrayList<>();
    ExpressionTokens reader = new ExpressionTokens(space + String.join(space, tokens) + space);
    while (reader.kind() != Kind.END) {
      read.add(reader.text());
      reader.advance();
    }

    assertThat(read).isEqualTo(tokens);
  }

  @Provide
  Arbitrary<String> strange() {
    return Combinators.combine(
            tokens().map(tokens -> String.join(" ", tokens)),
            Arbitraries.of(
                "'",
                "\"",
                "`",
                ";",
                "*",
                "/",
                "$",
                "!",
                "&",
                "|",
                "\\",
                "@",
                "%",
                "{",
                "\u0000",
                "\u000b",
                "\u00a0",
                "\u2003",
                "\ufeff",
                "\u00e9",
                "\ud83d\ude00",
                "#",
                ":"),
            tokens().map(tokens -> String.join(" ", tokens)))
        .as((before, strange, after) -> before + " " + strange + " " + after);
  }

  @Property
  void marksWhatTheLanguageDoesNotHave(@ForAll("strange") String expression) {
    assertThat(read(expression)).anyMatch(token -> token.startsWith(Kind.UNKNOWN.name()));
  }

  @Property
  void losesNothingOfAnyText(@ForAll String text) {
    StringBuilder read = new StringBuilder();
    ExpressionTokens tokens = new ExpressionTokens(text);
    while (tokens.kind() != Kind.END) {
      assertThat(tokens.text()).isNotEmpty();
      read.append(tokens.text());
      tokens.advance();
    }

    assertThat(read.toString()).isEqualTo(text.replaceAll("[ \t\n\r]", ""));
  }

  @Example
  void readsTokensThatStandTogether() {
    assertThat(read("SET#a=:v,b[10].c<=:d"))
        .containsExactly(
            "WORD SET",
            "NAME_PLACEHOLDER #a",
            "SYMBOL =",
            "VALUE_PLACEHOLDER :v",
            "SYMBOL ,",
            "WORD b",
            "SYMBOL [",
            "NUMBER 10",
            "SYMBOL ]",
            "SYMBOL .",
            "WORD c",
            "SYMBOL <=",
            "VALUE_PLACEHOLDER :d");
  }

  @Example
  void endsAWordBeforeACharacterOutsideOfAscii() {
    assertThat(read("a\u0080")).containsExactly("WORD a", "UNKNOWN \u0080");
    assertThat(read("#a\u0080")).containsExactly("NAME_PLACEHOLDER #a", "UNKNOWN \u0080");
    assertThat(read(":v\u00e9")).containsExactly("VALUE_PLACEHOLDER :v", "UNKNOWN \u00e9");
    assertThat(read("1\u0661")).containsExactly("NUMBER 1", "UNKNOWN \u0661");
    assertThat(read("a\u007f")).containsExactly("WORD a", "UNKNOWN \u007f");
  }

  @Example
  void doesNotTakeANumberWithLettersForEither() {
    assertThat(read("1a 1_ 12e3")).containsExactly("UNKNOWN 1a", "UNKNOWN 1_", "UNKNOWN 12e3");
  }

  @Example
  void knowsKeywordsInEveryCaseButNotAsAPartOfAWord() {
    assertThat(new ExpressionTokens("bEtWeEn").isKeyword("BETWEEN")).isTrue();
    assertThat(new ExpressionTokens("BETWEENS").isKeyword("BETWEEN")).isFalse();
    assertThat(new ExpressionTokens("#BETWEEN").isKeyword("BETWEEN")).isFalse();
    assertThat(new ExpressionTokens("BETWEE").isKeyword("BETWEEN")).isFalse();
    assertThat(new ExpressionTokens("<=").isSymbol("<")).isFalse();
  }

  @Example
  void placeholdersAreMadeOfTheirNumbers() {
    assertThat(ExpressionTokens.name(3)).isEqualTo("#n3");
    assertThat(ExpressionTokens.value(3)).isEqualTo(":v3");
  }
}
