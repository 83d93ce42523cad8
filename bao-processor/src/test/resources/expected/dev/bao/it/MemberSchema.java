package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.key.ItemKey;
import dev.bao.key.KeyFormat;
import dev.bao.key.KeySpace;
import dev.bao.model.Decode;
import dev.bao.model.Encode;
import dev.bao.model.Model;
import dev.bao.model.ModelSchema;
import dev.bao.model.ModelUnique;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// How a [Member] becomes an item and back.
@Generated("dev.bao.processor.BaoProcessor")
public final class MemberSchema extends ModelSchema<Member> {

  static final Model MODEL =
      Model.builder("Member", MemberKeys.PREFIX)
          .unique(new ModelUnique(1, "email", "email"))
          .unique(new ModelUnique(2, "team+handle", List.of("team", "handle")))
          .unique(new ModelUnique(3, "team+memberId", List.of("team", "memberId")))
          .iterated(1)
          .build();

  private static final List<String> ATTRIBUTES =
      List.of("memberId", "email", "team", "handle", "name");

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
    return List.of("memberId", "email", "name");
  }

  @Override
  public ItemKey key(KeySpace in, Member member) {
    return MemberKeys.item(in, member.memberId());
  }

  @Override
  public @Nullable ItemKey sentinel(KeySpace in, int constraint, Member member) {
    return switch (constraint) {
      case 1 -> MemberKeys.uniqueEmail(in, member.email());
      case 2 ->
          Encode.required(member.team(), "Member.team").isEmpty() || member.handle() == null
              ? null
              : MemberKeys.uniqueTeamAndHandle(in, member.team().get(), member.handle());
      case 3 ->
          Encode.required(member.team(), "Member.team").isEmpty()
              ? null
              : MemberKeys.uniqueTeamAndMemberId(in, member.team().get(), member.memberId());
      default -> super.sentinel(in, constraint, member);
    };
  }

  @Override
  protected Map<String, AttributeValue> toItem(
      KeySpace in, String partition, String sort, Member member, boolean writeNulls) {
    Map<String, AttributeValue> item = HashMap.newHashMap(11);
    putKey(item, partition, sort);
    putIterationKey(item, in, member.memberId());
    putKeyText(item, "memberId", "_iter_sk");
    item.put("email", Encode.text(member.email(), "Member.email"));
    put(
        item,
        "team",
        Encode.required(member.team(), "Member.team").isEmpty()
            ? null
            : Encode.text(member.team().get(), "Member.team"),
        writeNulls);
    put(
        item,
        "handle",
        member.handle() == null ? null : Encode.text(member.handle(), "Member.handle"),
        writeNulls);
    item.put("name", Encode.text(member.name(), "Member.name"));
    return item;
  }

  @Override
  public Member fromItem(Map<String, AttributeValue> item) {
    return new Member(
        Decode.text(item, "memberId", "Member.memberId"),
        Decode.text(item, "email", "Member.email"),
        Optional.ofNullable(Decode.orNull(item.get("team"), "Member.team", Decode::text)),
        Decode.orNull(item.get("handle"), "Member.handle", Decode::text),
        Decode.text(item, "name", "Member.name"));
  }
}
