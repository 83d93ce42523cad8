package dev.bao.tracker;

import dev.bao.annotations.Generated;
import dev.bao.key.ItemKey;
import dev.bao.key.KeyFormat;
import dev.bao.key.KeySpace;
import dev.bao.model.Decode;
import dev.bao.model.Encode;
import dev.bao.model.Model;
import dev.bao.model.ModelSchema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// How a [Member] becomes an item and back.
@Generated("dev.bao.processor.BaoProcessor")
public final class MemberSchema extends ModelSchema<Member> {

  static final Model MODEL =
      Model.builder("Member", MemberKeys.PREFIX)
          .iterated(1)
          .build();

  private static final List<String> ATTRIBUTES = List.of("memberId", "name");

  /// Makes the schema for a table's key format.
  public MemberSchema(KeyFormat format) {
    super(format, MODEL, Member.class, ATTRIBUTES);
  }

  /// The same for the repository, which so does without this class until it is used.
  static ModelSchema<Member> of(KeyFormat format) {
    return new MemberSchema(format);
  }

  @Override
  public List<String> neededAttributes() {
    return List.of("memberId", "name");
  }

  @Override
  public ItemKey key(KeySpace in, Member member) {
    return MemberKeys.item(in, member.memberId());
  }

  @Override
  protected Map<String, AttributeValue> toItem(
      KeySpace in, String partition, String sort, Member member, boolean writeNulls) {
    Map<String, AttributeValue> item = HashMap.newHashMap(8);
    putKey(item, partition, sort);
    putIterationKey(item, in, member.memberId());
    putKeyText(item, "memberId", "_iter_sk");
    item.put("name", Encode.text(member.name(), "Member.name"));
    return item;
  }

  @Override
  public Member fromItem(Map<String, AttributeValue> item) {
    return new Member(
        Decode.text(item, "memberId", "Member.memberId"), Decode.text(item, "name", "Member.name"));
  }
}
