package com.qmplus.vern.rights;

import static com.qmplus.vern.register.LawfulBasis.CONSENT;
import static com.qmplus.vern.register.LawfulBasis.CONTRACT;
import static com.qmplus.vern.register.LawfulBasis.LEGITIMATE_INTEREST;
import static com.qmplus.vern.rights.AUse.ITEM;
import static com.qmplus.vern.rights.AUse.aUse;
import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.PurposeKey;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The claims of one request, each seen by the others. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BesideTest {

    private static final Set<Ground> UNNECESSARY = Set.of(Ground.UNNECESSARY);

    private final AUse interest = aUse().on(LEGITIMATE_INTEREST);

    @Test
    void an_objection_opens_the_ground_of_17_1_c_for_what_it_is_about() {
        assertThat(erasure(interest, Beside.NOTHING)).isEqualTo("KEEP 17(1)(a)");
        assertThat(erasure(interest, claimed(Right.OBJECTION))).isEqualTo("ERASE 17(1)(c)");
        assertThat(erasure(interest, claimed(Right.OBJECTION, ClaimScope.ofPurposes(new PurposeKey("another")))))
                .isEqualTo("KEEP 17(1)(a)");
    }

    @Test
    void an_objection_that_was_refused_opens_nothing() {
        var use = interest.now();
        var refused = new Beside(
                Map.of(Right.OBJECTION, ClaimScope.EVERYTHING), Set.of(Right.OBJECTION), Set.of(UseKey.of(use)));

        assertThat(erasure(interest, refused)).isEqualTo("KEEP 17(1)(a)");
        assertThat(told(Proposals.rule(
                        Right.ERASURE,
                        Set.of(),
                        use,
                        new Found().beside(refused).all())))
                .as("nor for whoever names no ground")
                .isEqualTo("KEEP 17(1)(a)");
    }

    @Test
    void an_objection_to_marketing_opens_it_for_marketing_alone() {
        var stop = claimed(Right.OBJECTION_TO_MARKETING);

        assertThat(erasure(aUse().on(LEGITIMATE_INTEREST).marketing(), stop)).isEqualTo("ERASE 17(1)(c)");
        assertThat(erasure(interest, stop)).isEqualTo("KEEP 17(1)(a)");
    }

    @Test
    void a_withdrawal_opens_the_ground_of_17_1_b() {
        assertThat(erasure(aUse().on(CONSENT), Beside.NOTHING)).isEqualTo("KEEP 17(1)(a)");
        assertThat(erasure(aUse().on(CONSENT), claimed(Right.WITHDRAWAL))).isEqualTo("ERASE 17(1)(b)");
        assertThat(erasure(aUse().on(CONTRACT), claimed(Right.WITHDRAWAL)))
                .as("not on consent")
                .isEqualTo("KEEP 17(1)(a)");
    }

    @Test
    void an_objection_that_waits_restricts_whatever_other_ground_is_named() {
        var named = Set.of(Ground.NEEDED_FOR_CLAIMS);

        assertThat(restriction(named, interest, claimed(Right.OBJECTION))).isEqualTo("RESTRICT 18(1)(d)");
        assertThat(restriction(named, interest, decided(Right.OBJECTION))).isEqualTo("REFUSE 18(1)(c)");
    }

    @Test
    void without_an_objection_there_is_nothing_to_wait_for() {
        var named = Set.of(Ground.OBJECTION_PENDING);

        assertThat(restriction(named, interest, Beside.NOTHING)).isEqualTo("REFUSE 18(1)(d)");
        assertThat(rule(Right.RESTRICTION, named, interest, Beside.NOTHING)).satisfies(proposal -> {
            assertThat(proposal.reason()).isEqualTo(Reason.NO_OBJECTION_PENDING);
            assertThat(proposal.instead()).isEqualTo(Alternative.OBJECTION);
        });
        assertThat(restriction(named, interest, claimed(Right.OBJECTION))).isEqualTo("RESTRICT 18(1)(d)");
        assertThat(restriction(named, interest, decided(Right.OBJECTION))).isEqualTo("REFUSE 18(1)(d)");
    }

    @Test
    void data_that_they_say_are_wrong_are_restricted_until_it_is_decided() {
        var wrong = ClaimScope.ofItems(ITEM);

        assertThat(restriction(Set.of(), interest, claimed(Right.RECTIFICATION, wrong)))
                .isEqualTo("RESTRICT 18(1)(a)");
        assertThat(restriction(Set.of(Ground.ACCURACY_CONTESTED), interest, claimed(Right.RECTIFICATION, wrong)))
                .isEqualTo("RESTRICT 18(1)(a)");
        assertThat(restriction(
                        Set.of(Ground.ACCURACY_CONTESTED),
                        interest,
                        claimed(Right.RECTIFICATION, ClaimScope.ofFields(new FieldKey("phone")))))
                .as("something else is wrong")
                .isEqualTo("REFUSE 18(1)(a)");
        assertThat(restriction(
                        Set.of(Ground.NEEDED_FOR_CLAIMS),
                        interest,
                        new Beside(Map.of(Right.RECTIFICATION, wrong), Set.of(Right.RECTIFICATION), Set.of())))
                .as("it is decided")
                .isEqualTo("REFUSE 18(1)(c)");
    }

    @Test
    void what_is_found_unlawful_is_unlawful_for_whichever_right_asks() {
        var erasing = new Found().established(Ground.UNLAWFUL_KEEP).all();
        var keeping = new Found().established(Ground.UNLAWFUL).all();

        assertThat(told(Proposals.rule(Right.ERASURE, Set.of(Ground.UNLAWFUL), interest.now(), erasing)))
                .isEqualTo("ERASE 17(1)(d)");
        assertThat(told(Proposals.rule(Right.RESTRICTION, Set.of(Ground.UNLAWFUL_KEEP), interest.now(), keeping)))
                .isEqualTo("RESTRICT 18(1)(b)");
    }

    private static Beside claimed(Right right) {
        return claimed(right, ClaimScope.EVERYTHING);
    }

    private static Beside claimed(Right right, ClaimScope scope) {
        return new Beside(Map.of(right, scope), Set.of(), Set.of());
    }

    private static Beside decided(Right right) {
        return new Beside(Map.of(right, ClaimScope.EVERYTHING), Set.of(right), Set.of());
    }

    private static String erasure(AUse use, Beside beside) {
        return told(rule(Right.ERASURE, UNNECESSARY, use, beside));
    }

    private static String restriction(Set<Ground> grounds, AUse use, Beside beside) {
        return told(rule(Right.RESTRICTION, grounds, use, beside));
    }

    private static Proposal rule(Right right, Set<Ground> grounds, AUse use, Beside beside) {
        return Proposals.rule(
                right, grounds, use.now(), new Found().beside(beside).all());
    }

    private static String told(Proposal proposal) {
        return proposal.ruling().key() + " " + proposal.article();
    }
}
