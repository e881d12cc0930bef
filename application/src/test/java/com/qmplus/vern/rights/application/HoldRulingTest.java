package com.qmplus.vern.rights.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.retention.Hold;
import com.qmplus.vern.retention.HoldGround;
import com.qmplus.vern.rights.Discretion;
import com.qmplus.vern.rights.HoldReason;
import com.qmplus.vern.rights.Reason;
import com.qmplus.vern.rights.Right;
import com.qmplus.vern.shared.KeyId;
import com.qmplus.vern.shared.Sealed;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What is on hold is not erased by a claim, and the person gets access all the same (R7.3, statement 20). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HoldRulingTest {

    private final RightsWorld world = new RightsWorld();
    private final Journey journey = new Journey(world);

    @Test
    void statement_20_a_hold_on_the_person_keeps_all_of_it_and_nobody_decides_otherwise() {
        hold();
        journey.claims(Right.ERASURE).confirmed().taken().ofOla().collected();

        assertThat(world.as(world.kari)
                        .rulingDesk()
                        .view(journey.id(), journey.lastClaim())
                        .parts())
                .isNotEmpty()
                .allSatisfy(part -> {
                    assertThat(part.outcome()).isEqualTo("KEEP");
                    assertThat(part.reason()).isEqualTo(Reason.HELD_FOR_CLAIM);
                    assertThat(part.discretion()).isEqualTo(Discretion.NONE);
                });
    }

    @Test
    void a_hold_that_is_set_later_opens_what_was_decided() {
        journey.claims(Right.ERASURE).confirmed().taken().ofOla().collected().ruled();
        hold();

        assertThat(world.rulingDesk().view(journey.id(), journey.lastClaim()).outdated())
                .isTrue();
    }

    @Test
    void access_goes_on_as_before() {
        hold();
        journey.asked().confirmed().taken().ofOla().collected().approved().sent();

        assertThat(journey.request().offer().available()).isNotNull();
    }

    @Test
    void every_ground_of_a_hold_has_its_reason_in_a_ruling() {
        assertThat(Stream.of(HoldGround.values()).map(Enum::name))
                .containsExactlyElementsOf(
                        Stream.of(HoldReason.values()).map(Enum::name).toList());
    }

    private void hold() {
        var today = journey.today();
        var hold = new Hold.NewHold(
                UUID.randomUUID(), null, HoldGround.LEGAL_CLAIM, today.plusMonths(3), new Sealed(new byte[] {1}));
        world.holds.add(new Hold(KnownPeople.OLA, hold, KeyId.random(), world.per, world.clock.instant(), today));
    }
}
