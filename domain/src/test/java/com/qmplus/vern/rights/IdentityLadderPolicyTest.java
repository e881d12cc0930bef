package com.qmplus.vern.rights;

import static com.qmplus.vern.rights.IdentityMethod.BANK_ID;
import static com.qmplus.vern.rights.IdentityMethod.CALL_TO_NUMBER_ON_FILE;
import static com.qmplus.vern.rights.IdentityMethod.CODE_TO_CONTACT_ON_FILE;
import static com.qmplus.vern.rights.IdentityMethod.DOCUMENT_INSPECTED;
import static com.qmplus.vern.rights.IdentityMethod.KNOWN_FACTS;
import static com.qmplus.vern.rights.IdentityMethod.LETTER_TO_ADDRESS_ON_FILE;
import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.rights.Doubt.Ground;
import com.qmplus.vern.rights.Doubt.Harm;
import com.qmplus.vern.rights.IdentityLadder.Verdict;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** R4.1-R4.3: never more than the doubt justifies. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class IdentityLadderPolicyTest {

    private static final Set<IdentityMethod> ALL = EnumSet.complementOf(EnumSet.of(BANK_ID));

    @ParameterizedTest
    @EnumSource
    void a_contact_on_file_fits_every_doubt(Ground ground) {
        for (var harm : Harm.values())
            for (var method : Set.of(CODE_TO_CONTACT_ON_FILE, CALL_TO_NUMBER_ON_FILE, LETTER_TO_ADDRESS_ON_FILE))
                assertThat(weigh(method, new Doubt(ground, harm), ALL, Set.of()))
                        .isEqualTo(new Verdict.Fits());
    }

    @Test
    void a_higher_rung_wants_a_reason_while_a_lower_one_has_not_been_tried() {
        assertThat(weigh(KNOWN_FACTS, ordinary(), ALL, Set.of()))
                .isEqualTo(new Verdict.MilderFirst(CODE_TO_CONTACT_ON_FILE));
        assertThat(weigh(KNOWN_FACTS, ordinary(), ALL, Set.of(CODE_TO_CONTACT_ON_FILE)))
                .isEqualTo(new Verdict.MilderFirst(CALL_TO_NUMBER_ON_FILE));
        assertThat(weigh(
                        KNOWN_FACTS,
                        ordinary(),
                        ALL,
                        Set.of(CODE_TO_CONTACT_ON_FILE, CALL_TO_NUMBER_ON_FILE, LETTER_TO_ADDRESS_ON_FILE)))
                .isEqualTo(new Verdict.Fits());
        assertThat(weigh(KNOWN_FACTS, ordinary(), Set.of(KNOWN_FACTS, DOCUMENT_INSPECTED), Set.of()))
                .isEqualTo(new Verdict.Fits());
    }

    @ParameterizedTest
    @EnumSource
    void a_paper_is_too_much_for_an_ordinary_doubt_whatever_was_tried(Ground ground) {
        assertThat(weigh(DOCUMENT_INSPECTED, new Doubt(ground, Harm.ORDINARY), ALL, ALL))
                .isEqualTo(new Verdict.TooMuch());
    }

    @Test
    void a_paper_comes_last_even_for_a_serious_one() {
        assertThat(weigh(DOCUMENT_INSPECTED, serious(), ALL, Set.of()))
                .isEqualTo(new Verdict.MilderFirst(CODE_TO_CONTACT_ON_FILE));
        assertThat(weigh(DOCUMENT_INSPECTED, serious(), ALL, EnumSet.complementOf(EnumSet.of(DOCUMENT_INSPECTED))))
                .isEqualTo(new Verdict.Fits());
    }

    @ParameterizedTest
    @EnumSource
    void statement_37_a_verified_contact_is_asked_for_no_paper_at_all(Ground ground) {
        for (var harm : Harm.values())
            assertThat(IdentityLadder.weigh(DOCUMENT_INSPECTED, new Doubt(ground, harm), ALL, ALL, true))
                    .isEqualTo(new Verdict.TooMuch());
    }

    private static Verdict weigh(
            IdentityMethod method, Doubt doubt, Set<IdentityMethod> within, Set<IdentityMethod> tried) {
        return IdentityLadder.weigh(method, doubt, within, tried, false);
    }

    private static Doubt ordinary() {
        return new Doubt(Ground.NOT_ON_FILE, Harm.ORDINARY);
    }

    private static Doubt serious() {
        return new Doubt(Ground.MISUSE, Harm.SERIOUS);
    }
}
