package com.qmplus.vern.rights;

import static com.qmplus.vern.register.LawfulBasis.CONSENT;
import static com.qmplus.vern.register.LawfulBasis.CONTRACT;
import static com.qmplus.vern.register.LawfulBasis.LEGAL_DUTY;
import static com.qmplus.vern.register.LawfulBasis.LEGITIMATE_INTEREST;
import static com.qmplus.vern.rights.AUse.ITEM;
import static com.qmplus.vern.rights.AUse.PURPOSE;
import static com.qmplus.vern.rights.AUse.aUse;
import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.rights.DatumResult.Anonymised;
import com.qmplus.vern.rights.DatumResult.Erased;
import com.qmplus.vern.rights.DatumResult.Kept;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProposalsTest {

    @Test
    void a_datum_of_several_purposes_is_kept_to_the_latest_end() {
        assertThat(erasing(
                        aUse().on(CONTRACT).until("2027-06-30"),
                        aUse().on(LEGAL_DUTY).until("2031-12-31"),
                        aUse().on(CONSENT)))
                .isEqualTo(new Kept(LocalDate.parse("2031-12-31"), "17(3)(b)", Reason.LEGAL_DUTY));
    }

    @Test
    void an_end_that_is_not_known_yet_is_the_latest() {
        assertThat(erasing(aUse().on(LEGAL_DUTY).until("2031-12-31"), aUse().on(CONTRACT)))
                .isEqualTo(new Kept(null, "17(1)(a)", Reason.STILL_NEEDED));
    }

    @Test
    void each_use_is_ruled_on_for_itself() {
        var proposals = Proposals.on(
                Right.ERASURE,
                Set.of(),
                List.of(
                        aUse().on(LEGAL_DUTY).until("2031-12-31").now(),
                        aUse().on(CONSENT).now()),
                Circumstances.ordinary());

        assertThat(proposals.all())
                .extracting(Proposal::ruling)
                .containsExactly(new Ruling.Keep(LocalDate.parse("2031-12-31")), new Ruling.Erase());
    }

    @Test
    void it_goes_when_no_purpose_keeps_it() {
        assertThat(erasing(aUse().on(CONSENT), aUse().on(LEGITIMATE_INTEREST))).isEqualTo(new Erased());
    }

    @Test
    void it_becomes_anonymous_where_the_register_says_so() {
        assertThat(erasing(aUse().on(CONSENT).anonymised(), aUse().on(LEGITIMATE_INTEREST)))
                .isEqualTo(new Anonymised());
    }

    @ParameterizedTest
    @CsvSource({
        "EXPRESSION, 17(3)(a), EXPRESSION",
        "DUTY_OR_TASK, 17(3)(b), LEGAL_DUTY",
        "PUBLIC_HEALTH, 17(3)(c), PUBLIC_HEALTH",
        "ARCHIVE, 17(3)(d), ARCHIVE",
        "CLAIMS, 17(3)(e), LEGAL_CLAIMS"
    })
    void each_exception_of_17_3_keeps_what_could_be_erased(ErasureException exception, String article, Reason reason) {
        var proposal = erasure(aUse().on(CONSENT).until("2027-06-30"), new Found().exception(PURPOSE, exception));

        assertThat(proposal.ruling()).isEqualTo(new Ruling.Keep(LocalDate.parse("2027-06-30")));
        assertThat(proposal.article()).isEqualTo(article);
        assertThat(proposal.reason()).isEqualTo(reason);
    }

    @Test
    void what_is_there_for_claims_is_kept_while_they_can_be_made() {
        assertThat(erasure(aUse().on(LEGITIMATE_INTEREST).claims(), new Found()).article())
                .isEqualTo("17(3)(e)");
        assertThat(erasure(aUse().on(LEGITIMATE_INTEREST).claims().over(), new Found())
                        .ruling())
                .isEqualTo(new Ruling.Erase());
    }

    @ParameterizedTest
    @EnumSource
    void a_hold_keeps_until_it_is_lifted_and_leaves_no_choice(HoldReason reason) {
        var hold = new Circumstances.Hold(reason, Set.of(), LocalDate.parse("2027-01-01"));
        var proposal = erasure(aUse().on(CONSENT).over(), new Found().hold(hold));

        assertThat(proposal.ruling()).isEqualTo(new Ruling.Keep(null));
        assertThat(proposal.article()).isEqualTo(reason.article());
        assertThat(proposal.mayBeOverridden()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void the_six_letters_of_section_16_keep_back_a_copy_that_the_policy_alone_promises(Section16 letter) {
        var found = new Found().secret(ITEM, letter).all();

        assertThat(Proposals.rule(
                        Right.PORTABILITY,
                        Set.of(),
                        aUse().on(LEGITIMATE_INTEREST).now(),
                        found))
                .satisfies(proposal -> assertThat(proposal.article()).isEqualTo(letter.article()));
        assertThat(Proposals.rule(
                        Right.PORTABILITY, Set.of(), aUse().on(CONTRACT).now(), found))
                .as("§ 16 excepts from art. 13 to 15, not from art. 20")
                .satisfies(proposal -> assertThat(proposal.article()).isEqualTo("20(1)"));
    }

    @Test
    void an_objection_to_direct_marketing_is_never_excessive_however_it_is_worded() {
        var excessive = new Found().excessive().all();
        var marketing = aUse().on(LEGITIMATE_INTEREST).marketing().now();
        var other = aUse().on(LEGITIMATE_INTEREST).now();

        var stopped = Proposals.rule(Right.OBJECTION, Set.of(), marketing, excessive);
        assertThat(stopped.ruling()).isEqualTo(new Ruling.Suppress());
        assertThat(stopped.article()).isEqualTo("21(3)");
        assertThat(stopped.mayBeOverridden()).isFalse();
        assertThat(Proposals.rule(Right.OBJECTION, Set.of(), other, excessive).article())
                .isEqualTo("12(5)(b)");
        assertThat(Proposals.rule(Right.ACCESS, Set.of(), marketing, excessive).article())
                .isEqualTo("12(5)(b)");
    }

    @ParameterizedTest
    @EnumSource(Right.class)
    void what_no_ground_carries_keeps_the_rights_that_hold_on_every_ground(Right right) {
        var proposal = Proposals.rule(right, Set.of(), aUse().on(null).now(), Circumstances.ordinary());

        assertThat(proposal.ruling().key())
                .isEqualTo(
                        switch (right) {
                            case ACCESS, PORTABILITY -> "COPY";
                            case RECTIFICATION, OBJECTION_TO_MARKETING -> "UNTOUCHED";
                            case ERASURE -> "ERASE";
                            case RESTRICTION -> "RESTRICT";
                            case OBJECTION, WITHDRAWAL -> "STOP";
                            case HUMAN_REVIEW -> "REFUSE";
                        });
    }

    @Test
    void every_ruling_can_be_told_by_its_key() {
        var day = LocalDate.parse("2027-06-30");
        assertThat(Arrays.stream(Ruling.class.getPermittedSubclasses()).count()).isEqualTo(14);
        assertThat(Stream.of(
                        "COPY",
                        "WITHHOLD",
                        "TRANSFER",
                        "CORRECT",
                        "ANNOTATE",
                        "ERASE",
                        "ANONYMISE",
                        "KEEP",
                        "RESTRICT",
                        "STOP",
                        "SUPPRESS",
                        "REVIEW",
                        "REFUSE",
                        "UNTOUCHED"))
                .allSatisfy(key -> assertThat(Ruling.of(key, day).key()).isEqualTo(key));
        assertThat(Ruling.of("KEEP", day)).isEqualTo(new Ruling.Keep(day));
    }

    private static DatumResult erasing(AUse... uses) {
        var all = Arrays.stream(uses).map(AUse::now).toList();
        return Proposals.on(Right.ERASURE, Set.of(), all, Circumstances.ordinary())
                .results()
                .get(ITEM);
    }

    private static Proposal erasure(AUse use, Found found) {
        return Proposals.rule(Right.ERASURE, Set.of(), use.now(), found.all());
    }
}
