package dev.bao.test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bao.Bao;
import dev.bao.local.DynamoDbLocal;
import dev.bao.tenant.TenantContext;
import dev.bao.tenant.TenantId;
import dev.bao.test.tracker.Tag;
import dev.bao.test.tracker.TagRepository;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Each test has a table of its own, since it forges items.
class TenantLeakDetectorTest {

  private static final TenantId ACME = new TenantId("acme");
  private static final String SECRET = "Moonshot";

  private final DynamoDbClient client = DynamoDbLocal.shared().client();
  private String table = "";
  private TenantLeakDetector detector = TenantLeakDetector.of(client, "unset");

  @BeforeEach
  void writeATagOfTwoTenants(TestInfo test) {
    table = "leak" + Integer.toHexString((test.getTestMethod() + test.getDisplayName()).hashCode());
    Bao bao = Bao.builder().client(client).table(table).build();
    bao.table().createIfMissing();
    TagRepository tags = new TagRepository(bao);
    TenantContext.runWithTenant("acme", () -> tags.create(new Tag("urgent", SECRET)));
    TenantContext.runWithTenant("acm", () -> tags.create(new Tag("urgent", "red")));
    detector = TenantLeakDetector.of(bao.platform("leak test"), bao.table().name());
  }

  private void put(String partition, Map<String, AttributeValue> attributes) {
    Map<String, AttributeValue> item = new HashMap<>(attributes);
    item.put("_pk", text(partition));
    item.put("_sk", text("x"));
    client.putItem(put -> put.tableName(table).item(item));
  }

  private static AttributeValue text(String value) {
    return AttributeValue.fromS(value);
  }

  @Test
  void passesWhereNothingCrosses() {
    assertThatCode(() -> detector.owning(ACME, SECRET).check()).doesNotThrowAnyException();
  }

  @Test
  void findsItemsOfTenantsThatAreNotKnown() {
    assertThatThrownBy(() -> detector.knowing(ACME::equals).check())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("_pk = acm#tag#urgent")
        .hasMessageNotContaining("acme#");
  }

  @Test
  void findsItemsWithoutATenant() {
    put("tag#urgent", Map.of());
    put("$bao#other", Map.of());

    assertThatThrownBy(detector::check)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("1 of 5 items")
        .hasMessageContaining("_pk = $bao#other");
    assertThatThrownBy(() -> detector.knowing(id -> id.value().startsWith("acm")).check())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("2 of 5 items");
  }

  @Test
  void findsIndexKeysOfAnotherTenant() {
    put("acm#tag#x", Map.of("_gsi1_pk", text("acme#tag#gsi1#red"), "_gsi1_sk", text("x")));

    assertThatThrownBy(detector::check)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("_gsi1_pk = acme#tag#gsi1#red");
  }

  static Stream<AttributeValue> valuesWithTheSecret() {
    AttributeValue secret = text("the " + SECRET);
    return Stream.of(
        secret,
        AttributeValue.fromSs(List.of("a", SECRET)),
        AttributeValue.fromL(List.of(text("a"), AttributeValue.fromL(List.of(secret)))),
        AttributeValue.fromM(Map.of("a", secret)),
        AttributeValue.fromM(Map.of(SECRET, text("a"))),
        AttributeValue.fromB(SdkBytes.fromUtf8String("a" + SECRET)),
        AttributeValue.fromBs(List.of(SdkBytes.fromByteArray(SECRET.getBytes(UTF_8)))));
  }

  @ParameterizedTest
  @MethodSource("valuesWithTheSecret")
  void findsWhatOnlyAnotherTenantKnows(AttributeValue value) {
    put("acm#tag#x", Map.of("color", value));

    assertThatThrownBy(() -> detector.owning(ACME, SECRET).check())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("1 attributes in the table")
        .hasMessageContaining("color of the item _pk = acm#tag#x holds what is of acme")
        .hasMessageNotContaining(SECRET);
  }

  @Test
  void findsTheTextInTheNameOfAnAttributeAndInANumber() {
    put("acm#tag#x", Map.of(SECRET, text("a"), "n", AttributeValue.fromN("4711")));

    assertThatThrownBy(() -> detector.owning(ACME, SECRET).owning(ACME, "4711").check())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("2 attributes");
  }
}
