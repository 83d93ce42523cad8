package dev.bao.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bao.Bao;
import dev.bao.CursorKeys;
import dev.bao.error.ErrorCode;
import dev.bao.operation.Cursor;
import dev.bao.operation.Query;
import dev.bao.tracker.Task;
import dev.bao.tracker.TaskAttributes;
import dev.bao.tracker.TaskRepository;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Cursors that were sealed well, for something else.
class AttackOnSealsTest extends Attack {

  private static final byte[] ONE = bytes(1);
  private static final byte[] OTHER = bytes(2);

  private final CursorKeys both = CursorKeys.of("k1", ONE).alsoOpening("k2", OTHER);
  private final TaskRepository sealed = repository(both);

  private static byte[] bytes(int value) {
    byte[] bytes = new byte[32];
    Arrays.fill(bytes, (byte) value);
    return bytes;
  }

  private TaskRepository repository(CursorKeys keys) {
    return new TaskRepository(
        Bao.builder().client(http.client()).table(TABLE).cursorKeys(keys).build());
  }

  @BeforeEach
  void giveBothAProject() {
    for (String tenant : List.of(victim, mallory)) {
      for (int i = 2; i < 6; i++) {
        String id = Integer.toString(i);
        in(tenant, () -> tasks.create(t -> task(t, id).dueAt(DUE.plusSeconds(i(id)))));
      }
    }
    remember();
  }

  private static int i(String id) {
    return Integer.parseInt(id);
  }

  private static Query<Task> apollo(TaskRepository tasks) {
    return tasks.byProject("apollo").limit(2);
  }

  private Cursor cursor(TaskRepository of) {
    return in(mallory, () -> apollo(of).page()).next().orElseThrow();
  }

  private void refuses(TaskRepository by, Cursor cursor) {
    refused(ErrorCode.CURSOR_INVALID, () -> apollo(by).after(cursor).page());
  }

  private static byte[] sealOf(Cursor cursor) {
    return Base64.getUrlDecoder().decode(cursor.toString());
  }

  private static Cursor cursor(byte[] seal) {
    return Cursor.of(Base64.getUrlEncoder().withoutPadding().encodeToString(seal));
  }

  @Test
  void aCursorOfAnotherKeyWithTheSameNameIsRefused() {
    refuses(sealed, cursor(repository(CursorKeys.of("k1", OTHER))));
  }

  @Test
  void aCursorThatNamesAnotherKeyOfTheListIsRefused() {
    byte[] seal = sealOf(cursor(sealed));
    assertThat(seal[3]).isEqualTo((byte) '1');

    seal[3] = '2';

    refuses(sealed, cursor(seal));
  }

  @Test
  void aCursorOfAKeyThatWasTakenOffTheListIsRefused() {
    Cursor old = cursor(sealed);
    TaskRepository rotated = repository(CursorKeys.of("k2", OTHER).alsoOpening("k1", ONE));

    assertThat(in(mallory, () -> apollo(rotated).after(old).list())).hasSize(2);
    refuses(repository(CursorKeys.of("k2", OTHER)), old);
  }

  @Test
  void aCursorOfPartsOfTwoIsRefused() {
    byte[] one = sealOf(cursor(sealed));
    byte[] other = sealOf(cursor(sealed));
    assertThat(one).hasSameSizeAs(other).isNotEqualTo(other);
    for (int cut = 5; cut < one.length; cut++) {
      byte[] spliced = one.clone();
      System.arraycopy(other, cut, spliced, cut, one.length - cut);
      if (!Arrays.equals(spliced, one)) {
        refuses(sealed, cursor(spliced));
      }
    }
  }

  @Test
  void aCursorOfTheSameFilterWithAnotherValueOrAttributeIsRefused() {
    Query<Task> query = in(mallory, () -> apollo(sealed));
    Cursor cursor =
        in(mallory, () -> query.filter(TaskAttributes.TITLE.eq("Hatch")).page())
            .next()
            .orElseThrow();

    for (var filter :
        List.of(
            TaskAttributes.TITLE.eq("hatch"),
            TaskAttributes.PROJECT_ID.eq("Hatch"),
            TaskAttributes.TITLE.ne("Hatch"),
            TaskAttributes.TITLE.eq("Hatch").and(TaskAttributes.TITLE.eq("Hatch")))) {
      refused(ErrorCode.CURSOR_INVALID, () -> query.filter(filter).after(cursor).page());
    }
    refuses(sealed, cursor);
  }

  @Test
  void aCursorBeyondTheRangeOfAQueryIsRefused() {
    Cursor cursor = cursor(sealed);

    refused(
        ErrorCode.CURSOR_INVALID,
        () ->
            sealed
                .byProject("apollo")
                .dueAtAfter(DUE.plusSeconds(4))
                .limit(2)
                .after(cursor)
                .page());
  }

  @Test
  void theRefusalOfACursorDoesNotTellWhy() {
    byte[] seal = sealOf(cursor(sealed));
    byte[] otherVersion = seal.clone();
    otherVersion[0] = 2;
    byte[] unknownKey = seal.clone();
    unknownKey[3] = '9';
    byte[] edited = seal.clone();
    edited[edited.length - 1] ^= 1;
    Set<String> messages = new TreeSet<>();
    for (byte[] wrong : List.of(otherVersion, unknownKey, edited, new byte[0], new byte[300])) {
      messages.add(
          refused(ErrorCode.CURSOR_INVALID, () -> apollo(sealed).after(cursor(wrong)).page())
              .getMessage());
    }

    assertThat(messages).hasSize(1);
  }

  @Test
  void twoCursorsOfOnePlaceHaveNothingInCommon() {
    byte[] one = sealOf(cursor(sealed));
    byte[] other = sealOf(cursor(sealed));
    Map<Boolean, Long> same =
        IntStream.range(4, one.length)
            .boxed()
            .collect(Collectors.partitioningBy(i -> one[i] == other[i], Collectors.counting()));

    assertThat(same.get(true)).isLessThan(one.length / 8);
  }

  @Test
  void anotherTextForTheSameCursorIsRefused() {
    String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    // Names of each length modulo three, so that some texts end in bits that count for nothing.
    for (String name : List.of("k", "kk", "kkk")) {
      TaskRepository named = repository(CursorKeys.of(name, ONE));
      String text = cursor(named).toString();
      String start = text.substring(0, text.length() - 1);
      for (int i = 0; i < alphabet.length(); i++) {
        char last = alphabet.charAt(i);
        if (!text.equals(start + last)) {
          refusesText(named, start + last);
        }
      }
      refusesText(named, text + "=");
      refusesText(named, text + "==");
    }
  }

  private void refusesText(TaskRepository by, String text) {
    refused(ErrorCode.CURSOR_INVALID, () -> apollo(by).after(Cursor.of(text)).page());
  }

  @Test
  void aKeyThatItsGiverWipesStaysTheKey() {
    byte[] given = ONE.clone();
    CursorKeys keys = CursorKeys.of("k1", given);
    Arrays.fill(given, (byte) 0);

    refuses(repository(CursorKeys.of("k1", new byte[32])), cursor(repository(keys)));
  }

  @Test
  void aKeyThatIsTooShortOrNamedTwiceIsRefused() {
    CursorKeys keys = CursorKeys.of("k1", ONE);

    refused(ErrorCode.SETTING_INVALID, () -> CursorKeys.of("k1", new byte[31]));
    refused(ErrorCode.SETTING_INVALID, () -> keys.alsoOpening("k1", OTHER));
  }

  @Test
  void aProcessThatStartsWithoutKeysIsRefused() {
    refused(
        ErrorCode.SETTING_INVALID, () -> Bao.builder().client(http.client()).table(TABLE).start());
  }
}
