package dev.bao.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.bao.operation.Consistency;
import dev.bao.operation.UniqueViolationException;
import dev.bao.test.BaoTest;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A model whose component is part of two constraints, one of them with a component of the key.
@BaoTest
class MemberTest {

  private final MemberRepository members;

  MemberTest(MemberRepository members) {
    this.members = members;
  }

  private Member create(String id, String handle) {
    return members.create(
        m -> m.memberId(id).email(id + "@x.y").team("hull").handle(handle).name(id));
  }

  @Test
  void isFoundByEachOfItsConstraints() {
    Member ann = create("ann", "Annie");

    assertThat(members.findByEmail("ANN@X.Y", Consistency.STRONG)).contains(ann);
    assertThat(members.findByTeamAndHandle("hull", "annie", Consistency.STRONG)).contains(ann);
    assertThat(members.findByTeamAndMemberId("hull", "ann", Consistency.STRONG)).contains(ann);
    assertThat(members.findByTeamAndMemberId("hull", "bob", Consistency.STRONG)).isEmpty();
  }

  @Test
  void movesAllConstraintsThatAPatchedComponentIsPartOf() {
    Member ann = create("ann", "annie");

    members.update("ann", m -> m.team("sail")).execute();

    assertThat(members.findByTeamAndHandle("sail", "annie", Consistency.STRONG)).isPresent();
    assertThat(members.findByTeamAndMemberId("sail", "ann", Consistency.STRONG)).isPresent();
    assertThat(members.findByTeamAndHandle("hull", "annie", Consistency.STRONG)).isEmpty();
    create("bob", "annie");
    assertThatExceptionOfType(UniqueViolationException.class)
        .isThrownBy(() -> members.update(ann.memberId(), m -> m.team("hull")).execute());
  }

  @Test
  void freesTheValuesOfAClearedComponent() {
    create("ann", "annie");

    members.update("ann", m -> m.clearTeam()).execute();

    assertThat(members.get("ann", Consistency.STRONG).team()).isEqualTo(Optional.empty());
    create("bob", "annie");
  }
}
