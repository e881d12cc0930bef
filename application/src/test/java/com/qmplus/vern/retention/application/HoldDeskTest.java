package com.qmplus.vern.retention.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.qmplus.vern.audit.application.RecordingAccessLog;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.retention.HoldGround;
import com.qmplus.vern.retention.HoldPolicy;
import com.qmplus.vern.retention.HoldPolicy.Fate;
import com.qmplus.vern.retention.NoSuchHoldNow;
import com.qmplus.vern.retention.ReviewDayOver;
import com.qmplus.vern.shared.NotFound;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A hold blocks erasure and nothing else (R7.3, statement 20). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HoldDeskTest {

    private final RetentionWorld world = new RetentionWorld(new RecordingAccessLog());
    private final HoldDesk desk = world.desk();

    @Test
    void statement_20_given_legal_hold_when_retention_fires_then_skipped_and_reported() {
        var hold = world.held(HoldGround.LEGAL_CLAIM, null);

        assertThat(HoldPolicy.of(FieldKey.EMAIL, world.holds.standing(world.kari.id())))
                .isEqualTo(new Fate.Skipped(hold));
    }

    @Test
    void a_hold_on_one_field_skips_that_field_alone() {
        var hold = world.held(HoldGround.AUTHORITY_ORDER, FieldKey.PHONE);
        var holds = List.of(hold);

        assertThat(HoldPolicy.of(FieldKey.PHONE, holds)).isEqualTo(new Fate.Skipped(hold));
        assertThat(HoldPolicy.of(FieldKey.EMAIL, holds)).isEqualTo(new Fate.Erased());
    }

    @Test
    void a_hold_that_is_lifted_holds_nothing_and_is_kept() {
        var hold = world.held(HoldGround.LEGAL_CLAIM, null);
        desk.lift(world.kari.id(), hold.id(), "It is settled");

        assertThat(HoldPolicy.of(FieldKey.EMAIL, world.holds.of(world.kari.id())))
                .isEqualTo(new Fate.Erased());
        assertThat(world.holds.of(world.kari.id())).singleElement().satisfies(one -> {
            assertThat(one.lifted()).isEqualTo(world.people.clock.instant());
            assertThat(one.liftedBy()).isEqualTo(world.per);
            assertThat(one.liftedWords()).isNotNull();
        });
        assertThatExceptionOfType(NoSuchHoldNow.class).isThrownBy(() -> desk.lift(world.kari.id(), hold.id(), "Again"));
    }

    @Test
    void what_is_set_is_shown_with_reason_owner_and_day_and_due_when_that_day_has_come() {
        var review = world.people.today().plusMonths(3);
        desk.set(world.kari.id(), HoldGround.LEGAL_CLAIM, FieldKey.EMAIL, review, " They sue us ");

        assertThat(desk.of(world.kari.id()).holds()).singleElement().satisfies(view -> {
            assertThat(view.ground()).isEqualTo(HoldGround.LEGAL_CLAIM);
            assertThat(view.field()).isNotNull();
            assertThat(view.why()).isEqualTo("They sue us");
            assertThat(view.owner()).isEqualTo("Per Lund");
            assertThat(view.review()).isEqualTo(review);
            assertThat(view.due()).isFalse();
        });
        world.people.clock.pass(java.time.Duration.ofDays(100));
        assertThat(desk.of(world.kari.id()).holds().getFirst().due()).isTrue();
    }

    @Test
    void nobody_sets_one_that_nobody_will_look_at() {
        assertThatExceptionOfType(ReviewDayOver.class)
                .isThrownBy(() ->
                        desk.set(world.kari.id(), HoldGround.LEGAL_CLAIM, null, world.people.today(), "They sue us"));
        assertThat(world.holds.of(world.kari.id())).isEmpty();
    }

    @Test
    void one_of_somebody_else_or_of_nothing_known_is_not_there() {
        var hold = world.held(HoldGround.LEGAL_CLAIM, null);
        var other = world.people.person("Ole Moe");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> desk.lift(other.id(), hold.id(), "Mistaken"));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> desk.set(
                        world.kari.id(),
                        HoldGround.LEGAL_CLAIM,
                        new FieldKey("shoe-size"),
                        world.people.today().plusDays(1),
                        "They sue us"));
    }
}
