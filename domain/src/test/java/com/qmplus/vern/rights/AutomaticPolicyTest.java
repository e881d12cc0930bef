package com.qmplus.vern.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.qmplus.vern.people.Candidate;
import com.qmplus.vern.people.Match;
import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.LawfulBasis;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No machine refuses anybody anything, and none judges (GDPR art. 22, 15(4); R4.1). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AutomaticPolicyTest {

    private static final Set<String> WHOLE = Set.of("COPY", "STOP", "SUPPRESS", "UNTOUCHED");

    @ParameterizedTest
    @EnumSource(Right.class)
    void rights_that_take_or_weigh_something_cannot_be_configured(Right right) {
        if (Set.of(Right.ACCESS, Right.PORTABILITY, Right.OBJECTION_TO_MARKETING, Right.WITHDRAWAL)
                .contains(right))
            assertThat(new AutomaticPolicy(Set.of(right), Set.of()).isIdle()).isFalse();
        else
            assertThatThrownBy(() -> new AutomaticPolicy(Set.of(right), Set.of()))
                    .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
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
                "UNTOUCHED"
            })
    void only_what_is_given_as_asked_is_whole(String ruling) {
        var one = proposal(Ruling.of(ruling, null), Discretion.NONE);

        assertThat(hindrance(one).isEmpty()).isEqualTo(WHOLE.contains(ruling));
    }

    @Test
    void one_use_that_cannot_be_had_or_takes_two_leaves_all_of_it() {
        var whole = proposal(new Ruling.Copy(), Discretion.NONE);

        assertThat(hindrance(whole)).isEmpty();
        assertThat(hindrance(whole, proposal(new Ruling.Refuse(), Discretion.OVERRIDABLE)))
                .contains(Hindrance.NOT_WHOLE);
        assertThat(hindrance(whole, proposal(new Ruling.Copy(), Discretion.SECOND_APPROVER)))
                .contains(Hindrance.NOT_WHOLE);
    }

    @Test
    void the_law_read_as_it_is_leaves_a_whole_erasure_to_an_employee() {
        var asked =
                Proposals.on(Right.ERASURE, Set.of(Ground.CONSENT_WITHDRAWN), List.of(use()), Circumstances.ordinary());

        assertThat(AutomaticPolicy.ofProposals(List.of(asked))).contains(Hindrance.NOT_WHOLE);
    }

    @Test
    void whoever_is_found_by_their_address_and_their_name_is_beyond_doubt() {
        assertThat(person(candidate(Match.SAME_EMAIL, Match.SAME_NAME))).isTrue();
        assertThat(person(candidate(Match.SAME_EMAIL, Match.SAME_NAME), candidate(Match.SAME_NAME)))
                .as("many are called alike")
                .isTrue();
    }

    @Test
    void whoever_else_could_be_meant_makes_it_a_question_for_an_employee() {
        assertThat(person()).isFalse();
        assertThat(person(candidate(Match.SAME_NAME))).isFalse();
        assertThat(person(candidate(Match.SAME_EMAIL))).isFalse();
        assertThat(person(candidate(Match.SAME_EMAIL, Match.SIMILAR_NAME))).isFalse();
        assertThat(person(candidate(Match.SAME_EMAIL, Match.SAME_NAME), candidate(Match.SAME_EMAIL)))
                .as("a mailbox of two")
                .isFalse();
        assertThat(person(candidate(Match.SAME_EMAIL, Match.SAME_NAME), candidate(Match.SAME_PHONE)))
                .as("the telephone of another")
                .isFalse();
    }

    @Test
    void an_address_that_was_not_on_file_before_settles_nothing() {
        var found = List.of(candidate(Match.SAME_EMAIL, Match.SAME_NAME));

        assertThat(AutomaticPolicy.person(confirmed(), found, one -> false)).isEmpty();
    }

    @Test
    void an_address_that_has_not_answered_settles_nothing() {
        var found = List.of(candidate(Match.SAME_EMAIL, Match.SAME_NAME));

        assertThat(AutomaticPolicy.person(ACase.aCase().now(), found, one -> true))
                .isEmpty();
    }

    @Test
    void own_words_and_doubt_and_a_representative_are_for_an_employee() {
        var policy = new AutomaticPolicy(EnumSet.of(Right.ACCESS), Set.of(new FieldKey("message")));

        assertThat(policy.ofRequest(ACase.aCase().now())).contains(Hindrance.WORDS); // it comes with words
        assertThat(new AutomaticPolicy(Set.of(Right.PORTABILITY), Set.of())
                        .ofRequest(ACase.aCase().now()))
                .contains(Hindrance.RIGHT);
    }

    private static Optional<Hindrance> hindrance(Proposal... proposals) {
        return AutomaticPolicy.ofProposals(List.of(new Proposals(Right.ACCESS, List.of(proposals))));
    }

    private static Proposal proposal(Ruling ruling, Discretion discretion) {
        return new Proposal(use(), ruling, "15(3)", Reason.RIGHT_TO_COPY, discretion, null);
    }

    private static DatumUse use() {
        return AUse.aUse().on(LawfulBasis.CONSENT).now();
    }

    private static boolean person(Candidate... candidates) {
        return AutomaticPolicy.person(confirmed(), List.of(candidates), one -> true)
                .isPresent();
    }

    private static DataSubjectRequest confirmed() {
        var request = ACase.aCase().now();
        request.linkSent("hash", ACase.MORNING);
        request.confirmEmail(ACase.MORNING);
        return request;
    }

    private static Candidate candidate(Match... matches) {
        var score = Stream.of(matches).mapToInt(Match::weight).sum();
        return new Candidate(PersonId.random(), "Ola Hansen", null, List.of(), score, Instant.EPOCH, List.of(matches));
    }
}
