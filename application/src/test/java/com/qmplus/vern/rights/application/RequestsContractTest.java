package com.qmplus.vern.rights.application;

import static com.qmplus.vern.rights.application.ACase.KARI;
import static com.qmplus.vern.rights.application.ACase.MORNING;
import static com.qmplus.vern.rights.application.ACase.RULES;
import static com.qmplus.vern.rights.application.ACase.SEALED;
import static com.qmplus.vern.rights.application.ACase.aCase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.PurposeKey;
import com.qmplus.vern.rights.AutomatedStep;
import com.qmplus.vern.rights.Claim;
import com.qmplus.vern.rights.ClaimScope;
import com.qmplus.vern.rights.ClaimState;
import com.qmplus.vern.rights.Claimed;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.Decider;
import com.qmplus.vern.rights.Doubt;
import com.qmplus.vern.rights.Effect;
import com.qmplus.vern.rights.Ground;
import com.qmplus.vern.rights.Hindrance;
import com.qmplus.vern.rights.IdentityMethod;
import com.qmplus.vern.rights.ItemId;
import com.qmplus.vern.rights.Move;
import com.qmplus.vern.rights.Pause;
import com.qmplus.vern.rights.PauseKind;
import com.qmplus.vern.rights.ReferenceNumber;
import com.qmplus.vern.rights.RequestId;
import com.qmplus.vern.rights.RequestState;
import com.qmplus.vern.rights.Requests;
import com.qmplus.vern.rights.Right;
import com.qmplus.vern.rights.SearchResult;
import com.qmplus.vern.rights.Step;
import com.qmplus.vern.rights.SystemSearch;
import com.qmplus.vern.shared.Language;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.Sealed;
import com.qmplus.vern.shared.StalePage;
import com.qmplus.vern.shared.application.Databases;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass(name = "on {0}")
@EnumSource(Databases.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class RequestsContractTest {

    private static final Instant LATER = MORNING.plus(Duration.ofHours(1));

    private static final Sealed REASON = new Sealed(new byte[] {7, 7});

    private final Databases on;
    private final Requests requests;
    private final PersonId person = PersonId.random();
    private final String email = UUID.randomUUID() + "@example.no";

    RequestsContractTest(Databases on) {
        this.on = on;
        this.requests = on.repository(InMemoryRequests::new, JpaRequests::new);
    }

    @Test
    void a_request_is_read_as_it_was_stored() {
        var stored = stored(aCase("Ola Hansen", email, MORNING, Language.EN)
                .linked("hash " + email)
                .taken()
                .of(person)
                .collected());
        read(stored, found -> {
            assertThat(found.intake().reference()).isEqualTo(stored.intake().reference());
            assertThat(found.intake().key()).isEqualTo(stored.intake().key());
            assertThat(found.intake().language()).isEqualTo(Language.EN);
            assertThat(found.intake().requester().email()).isEqualTo(email);
            assertThat(found.intake().requester().scope())
                    .isEqualTo(stored.intake().requester().scope());
            assertThat(found.deadline().due()).isEqualTo("2026-12-02");
            assertThat(found.state()).isEqualTo(RequestState.COLLECTED);
            assertThat(found.next()).isEqualTo(stored.next());
            assertThat(found.person()).isEqualTo(person);
            assertThat(found.isAssignedTo(ACase.KARI.id())).isTrue();
            assertThat(found.isContactOnFile()).isTrue();
            assertThat(found.offer().isOpen(MORNING)).isFalse();
            assertThat(found.timeline().steps()).extracting(Step::move).containsExactlyElementsOf(moves(stored));
            assertThat(found.searches().all())
                    .extracting(search -> search.result())
                    .containsExactly(SearchResult.NOTHING, SearchResult.FOUND);
        });
    }

    @Test
    void what_vern_did_by_itself_is_found_by_its_kind_and_by_what_became_of_it_the_latest_first() {
        var earlier = stored(aCase("Ola Hansen", email, MORNING, Language.NB).taken());
        var later = stored(aCase().taken());
        change(earlier, request -> request.tookEffect(Effect.MARKETING_ENDED, Right.ACCESS, MORNING));
        change(later, request -> request.tookEffect(Effect.MARKETING_ENDED, Right.ACCESS, LATER));
        change(earlier, request -> request.reviewConfirmed(KARI, lastPlace(request), SEALED, LATER));

        on.inTransaction(() -> {
            var both = List.of(earlier.id(), later.id());
            assertThat(automated(null)).filteredOn(both::contains).containsExactly(later.id(), earlier.id());
            assertThat(automated(AutomatedStep.State.OPEN))
                    .filteredOn(both::contains)
                    .containsExactly(later.id());
            assertThat(automated(AutomatedStep.State.CONFIRMED))
                    .filteredOn(both::contains)
                    .containsExactly(earlier.id());
            assertThat(automated(AutomatedStep.State.OVERTURNED)).doesNotContainAnyElementsOf(both);
            assertThat(requests.automated(List.of(Move.CODE_LOCKED), null, 0, 1000))
                    .extracting(step -> step.request().id())
                    .doesNotContainAnyElementsOf(both);
            var first = requests.automated(List.of(Move.MARKETING_ENDED), null, 0, 1);
            assertThat(requests.automated(List.of(Move.MARKETING_ENDED), null, 1, 1))
                    .isNotEqualTo(first)
                    .hasSize(1);
        });
    }

    @Test
    void what_is_undone_is_found_as_that() {
        var stored = stored(aCase("Ola Hansen", email, MORNING, Language.NB).taken());
        change(stored, request -> request.lockCode(MORNING));
        change(stored, request -> {
            var place = lastPlace(request);
            request.reviewConfirmed(KARI, place, SEALED, MORNING);
            request.reviewOverturned(KARI, place, SEALED, LocalDate.parse("2026-11-23"), RULES, LATER);
        });

        on.inTransaction(() -> {
            assertThat(locked(AutomatedStep.State.OVERTURNED)).contains(stored.id());
            assertThat(locked(AutomatedStep.State.CONFIRMED)).doesNotContain(stored.id());
            assertThat(locked(AutomatedStep.State.OPEN)).doesNotContain(stored.id());
        });
    }

    @Test
    void what_an_employee_had_decided_is_not_vern_s() {
        var stored = stored(aCase("Ola Hansen", email, MORNING, Language.NB)
                .confirmed()
                .taken()
                .of(PersonId.random())
                .collected());
        var claim = stored.claims().open().getFirst();
        change(stored, request -> {
            request.ruled(KARI, Move.RULED, claim, null, MORNING);
            request.tookEffect(Effect.MARKETING_ENDED, claim.right(), MORNING);
        });
        on.inTransaction(() -> assertThat(automated(null)).doesNotContain(stored.id()));

        change(stored, request -> {
            request.ruled(KARI, Move.CIRCUMSTANCE_NOTED, claim, null, MORNING);
            request.tookEffect(Effect.MARKETING_ENDED, claim.right(), MORNING);
        });
        on.inTransaction(() -> assertThat(automated(null))
                .filteredOn(stored.id()::equals)
                .as("it was to be decided anew by then")
                .hasSize(1));
    }

    private List<RequestId> automated(AutomatedStep.State state) {
        return casesOf(requests.automated(List.of(Move.MARKETING_ENDED), state, 0, 1000));
    }

    private List<RequestId> locked(AutomatedStep.State state) {
        return casesOf(requests.automated(List.of(Move.CODE_LOCKED), state, 0, 1000));
    }

    private static List<RequestId> casesOf(List<Step> steps) {
        return steps.stream().map(step -> step.request().id()).toList();
    }

    private static int lastPlace(DataSubjectRequest request) {
        return request.timeline().steps().getLast().place();
    }

    @Test
    void the_claims_are_read_as_they_were_stored() {
        var request = aCase("Ola Hansen", email, MORNING, Language.NB).taken();
        var scope =
                new ClaimScope(Set.of(new PurposeKey("newsletter")), Set.of(FieldKey.PHONE), Set.of(ItemId.random()));
        request.now()
                .addClaim(
                        ACase.KARI,
                        new Claimed(Right.ERASURE, Set.of(Ground.UNLAWFUL, Ground.UNNECESSARY), scope, REASON),
                        MORNING);
        var stored = stored(request);
        on.inTransaction(() -> {
            var found = requests.get(stored.id());
            found.withdrawClaim(ACase.KARI, found.claims().all().getFirst().id(), REASON, RULES, MORNING);
        });
        read(stored, found -> {
            assertThat(found.rights()).hasToString("ERASURE");
            assertThat(found.claims().all())
                    .extracting(Claim::right, Claim::state)
                    .containsExactly(tuple(Right.ACCESS, ClaimState.WITHDRAWN), tuple(Right.ERASURE, ClaimState.OPEN));
            var erasure = found.claims().open().getFirst();
            assertThat(erasure.grounds()).containsExactlyInAnyOrder(Ground.UNNECESSARY, Ground.UNLAWFUL);
            assertThat(erasure.words()).isEqualTo(REASON);
            assertThat(erasure.scope()).isEqualTo(scope);
            assertThat(found.claims().all().getFirst().scope()).isEqualTo(ClaimScope.EVERYTHING);
        });
    }

    @Test
    void a_request_without_address_message_and_person_is_read_as_it_was_stored() {
        var stored = stored(aCase("Ola Hansen", null, MORNING, Language.NB));
        read(stored, found -> {
            assertThat(found.intake().requester().email()).isNull();
            assertThat(found.confirmation().isConfirmed()).isFalse();
            assertThat(found.offer().fetches()).isZero();
            assertThat(found.person()).isNull();
        });
    }

    @Test
    void references_are_told_of_many_at_once_and_of_no_others() {
        var one = stored(aCase());
        var other = stored(aCase());
        on.inTransaction(() -> {
            assertThat(requests.references(List.of(one.id(), other.id(), RequestId.random())))
                    .containsOnlyKeys(one.id(), other.id())
                    .containsEntry(one.id(), one.intake().reference());
            assertThat(requests.references(List.of())).isEmpty();
        });
    }

    @Test
    void those_that_there_are_are_found_at_once_and_of_none_none() {
        var one = stored(aCase());
        var other = stored(aCase());
        on.inTransaction(() -> {
            assertThat(requests.all(List.of(one.id(), other.id(), RequestId.random())))
                    .extracting(DataSubjectRequest::id)
                    .containsExactlyInAnyOrder(one.id(), other.id());
            assertThat(requests.all(List.of())).isEmpty();
            assertThat(requests.akinTo(List.of(), 5)).isEmpty();
        });
    }

    @Test
    void the_auditor_is_lent_references_for_ids_of_cases_and_nothing_for_the_rest() {
        var one = stored(aCase());
        var known = on.inTransaction(() -> new CaseNames(requests)
                .names(List.of(one.id().toString(), UUID.randomUUID().toString(), "system")));

        assertThat(known)
                .containsOnly(
                        Map.entry(one.id().toString(), one.intake().reference().value()));
    }

    @Test
    void changes_of_a_request_are_kept() {
        var stored = stored(aCase().taken().of(person).collected());
        var item = ItemId.random();
        change(stored, found -> {
            found.exclude(ACase.KARI, item, REASON, MORNING);
            found.exclude(ACase.KARI, ItemId.random(), REASON, MORNING);
            found.confirmEmail(MORNING);
            found.approve(ACase.KARI, 3, MORNING);
            found.answer(ACase.KARI, MORNING, MORNING.plus(Duration.ofDays(14)), null);
        });
        read(stored, found -> {
            assertThat(found.exclusions())
                    .hasSize(2)
                    .anySatisfy(exclusion -> assertThat(exclusion.item()).isEqualTo(item));
            assertThat(found.registerVersion()).isEqualTo(3);
            assertThat(found.offer().isOpen(MORNING)).isTrue();
            assertThat(found.timeline().has(Move.ANSWERED)).isTrue();
        });
    }

    @Test
    void what_was_empty_at_first_is_read_when_it_is_filled() {
        var stored = stored(aCase());
        change(stored, found -> found.take(ACase.KARI, MORNING));
        change(stored, found -> found.confirmPerson(ACase.KARI, person, false, MORNING));
        change(stored, found -> found.handOver(ACase.KARI, ACase.KARI, MORNING));
        read(stored, found -> {
            assertThat(found.person()).isEqualTo(person);
            assertThat(found.isAssignedTo(ACase.KARI.id())).isTrue();
        });
    }

    @Test
    void what_a_released_person_left_is_gone() {
        var stored = stored(aCase().taken().of(person).collected());
        change(stored, found -> found.releasePerson(ACase.KARI, REASON, RULES, MORNING));
        read(stored, found -> {
            assertThat(found.searches().all()).isEmpty();
            assertThat(found.person()).isNull();
        });
    }

    @Test
    void a_page_is_not_stale_because_the_deadline_moved_over_night() {
        var stored = stored(aCase().taken());
        change(stored, found -> found.askScope(KARI, SEALED, RULES, on("2026-11-04")));
        long shown = on.inTransaction(() -> requests.get(stored.id()).version());
        change(stored, found -> found.count(RULES, day("2026-11-09")));

        assertThat(on.inTransaction(() -> requests.get(stored.id(), shown).id()))
                .isEqualTo(stored.id());
        assertThatThrownBy(() -> on.inTransaction(() -> requests.get(stored.id(), shown + 7)))
                .isInstanceOf(StalePage.class);
    }

    @Test
    void a_stale_page_is_refused_with_what_has_changed() {
        var stored = stored(aCase());
        long shown = on.inTransaction(() -> requests.get(stored.id()).version());
        change(stored, found -> found.take(ACase.KARI, MORNING));
        if (on == Databases.MEMORY) return; // memory does not count versions
        assertThatThrownBy(() -> on.inTransaction(() -> requests.get(stored.id(), shown)))
                .isInstanceOfSatisfying(
                        StalePage.class, stale -> assertThat(stale.changes()).containsExactly("TAKEN"));
    }

    @Test
    void an_unknown_request_is_not_found() {
        assertThatThrownBy(() -> on.inTransaction(() -> requests.get(RequestId.random())))
                .isInstanceOf(NotFound.class);
        assertThat(on.inTransaction(() -> requests.find(ReferenceNumber.random(new SecureRandom()))))
                .isEmpty();
        assertThat(on.inTransaction(() -> requests.withLink("no such link"))).isEmpty();
    }

    @Test
    void is_found_by_reference_link_person_and_address() {
        var stored = stored(aCase("Ola Hansen", email.toUpperCase(), MORNING, Language.NB)
                .linked("link " + email)
                .taken()
                .of(person));
        on.inTransaction(() -> {
            assertThat(requests.find(stored.intake().reference()).orElseThrow().id())
                    .isEqualTo(stored.id());
            assertThat(requests.withLink("link " + email).orElseThrow().id()).isEqualTo(stored.id());
            assertThat(ids(requests.of(person))).containsExactly(stored.id());
            assertThat(ids(requests.from(List.of(email)))).containsExactly(stored.id());
            assertThat(requests.from(List.of())).isEmpty();
        });
    }

    @Test
    void is_searched_by_name_and_reference_and_signs_mean_themselves() {
        var name = "Åse 100%_" + UUID.randomUUID();
        var stored = stored(aCase(name, null, MORNING, Language.NB));
        stored(aCase(name.replace('%', 'x').replace('_', 'y'), null, MORNING, Language.NB));
        on.inTransaction(() -> {
            assertThat(ids(requests.search(name.toUpperCase(), 5))).containsExactly(stored.id());
            assertThat(ids(requests.search(stored.intake().reference().value(), 5)))
                    .containsExactly(stored.id());
        });
    }

    @Test
    void answers_are_found_when_their_time_is_over_until_they_are_taken_down() {
        var stored = stored(aCase().taken().of(person).collected().answered());
        var end = MORNING.plus(Duration.ofDays(14));
        assertThat(on.inTransaction(() -> ids(requests.toTakeDown(end.minusSeconds(1)))))
                .doesNotContain(stored.id());
        assertThat(on.inTransaction(() -> ids(requests.toTakeDown(end)))).contains(stored.id());
        change(stored, found -> found.takeDown(end));
        assertThat(on.inTransaction(() -> ids(requests.toTakeDown(end)))).doesNotContain(stored.id());
    }

    @Test
    void answers_that_nobody_fetched_are_found_once() {
        var stored = stored(aCase().taken().of(person).collected().answered());
        var fetched = stored(aCase().taken().of(person).collected().answered());
        change(fetched, found -> found.fetched(MORNING));
        assertThat(on.inTransaction(() -> ids(requests.unfetchedSince(MORNING))))
                .contains(stored.id())
                .doesNotContain(fetched.id());
        assertThat(on.inTransaction(() -> ids(requests.unfetchedSince(MORNING.minusSeconds(1)))))
                .doesNotContain(stored.id());
        change(stored, found -> found.notFetched(MORNING));
        assertThat(on.inTransaction(() -> ids(requests.unfetchedSince(MORNING))))
                .doesNotContain(stored.id());
    }

    @Test
    void what_nobody_has_looked_at_is_found_until_vern_or_somebody_does() {
        var silent = stored(aCase());
        var untouched = stored(aCase().confirmed());
        var taken = stored(aCase().confirmed().taken());
        var left = stored(aCase().confirmed());
        change(left, request -> request.leave(Hindrance.BY_HAND, MORNING));

        assertThat(on.inTransaction(() -> requests.untouched(1000)))
                .contains(untouched.id())
                .doesNotContain(silent.id(), taken.id(), left.id());
        assertThat(on.inTransaction(() -> requests.untouched(1))).hasSize(1);
    }

    @Test
    void what_vern_answered_by_itself_is_over_once_it_is_taken_down() {
        var vern = new Decider.Vern();
        var answered = stored(aCase().confirmed());
        change(answered, request -> {
            request.begin(MORNING);
            request.confirmPerson(vern, PersonId.random(), true, MORNING);
            request.expectResults(vern, List.of("vern"), List.of());
            request.searched(vern, "vern", SystemSearch.Outcome.nothing(), MORNING);
            request.approve(vern, 1, MORNING);
            request.answer(vern, MORNING, MORNING.plusSeconds(3600), null);
        });
        assertThat(on.inTransaction(() -> ids(requests.overByThemselves(1000)))).doesNotContain(answered.id());

        change(answered, request -> request.fetched(MORNING));
        assertThat(on.inTransaction(() -> ids(requests.overByThemselves(1000)))).doesNotContain(answered.id());
        change(answered, request -> request.takeDown(MORNING));

        assertThat(on.inTransaction(() -> ids(requests.overByThemselves(1000)))).contains(answered.id());
        change(answered, request -> request.close(vern, MORNING));
        assertThat(on.inTransaction(() -> ids(requests.overByThemselves(1000)))).doesNotContain(answered.id());
    }

    @Test
    void the_steps_of_the_person_and_of_vern_keep_who_made_them() {
        var stored = stored(aCase());
        change(stored, found -> found.mailFailed(MORNING));
        read(
                stored,
                found -> assertThat(found.timeline().steps())
                        .extracting(Step::decider)
                        .containsExactly(Decider.PERSON, Decider.VERN));
    }

    @Test
    void what_we_asked_comes_back_with_its_days_and_moves_the_deadline() {
        var stored = stored(aCase().taken());
        change(stored, found -> found.askScope(KARI, SEALED, RULES, on("2026-11-04")));
        assertThat(on.inTransaction(() -> ids(requests.withPauses()))).contains(stored.id());

        change(stored, found -> found.scopeAnswered(KARI, day("2026-11-16"), SEALED, RULES, on("2026-11-16")));
        read(stored, found -> {
            assertThat(found.pauses().all())
                    .containsExactly(new Pause(PauseKind.SCOPE, day("2026-11-04"), day("2026-11-16")));
            assertThat(found.deadline().due()).isEqualTo("2026-12-14");
            assertThat(found.deadline().strict()).isEqualTo("2026-12-02");
        });
    }

    @Test
    void a_case_without_a_prompt_question_or_with_an_answer_has_no_pauses_to_count() {
        var late = stored(aCase().taken());
        change(late, found -> found.askScope(KARI, SEALED, RULES, on("2026-11-20")));
        var answered = stored(aCase().taken().of(person));
        change(answered, found -> found.askScope(KARI, SEALED, RULES, on("2026-11-04")));
        change(answered, found -> {
            found.expectResults(KARI, List.of("vern"), List.of());
            found.searched(KARI, "vern", SystemSearch.Outcome.nothing(), MORNING);
            found.confirmEmail(MORNING);
            found.approve(KARI, 1, MORNING);
            found.answer(KARI, MORNING, MORNING.plus(Duration.ofDays(14)), null);
        });

        assertThat(on.inTransaction(() -> ids(requests.withPauses()))).doesNotContain(late.id(), answered.id());
    }

    @Test
    void the_code_to_the_file_and_how_they_were_asked_come_back() {
        var stored = stored(aCase().taken().of(person));
        change(stored, found -> {
            found.recordDoubt(KARI, new Doubt(Doubt.Ground.MISUSE, Doubt.Harm.ORDINARY), SEALED, MORNING);
            found.askIdentity(KARI, IdentityMethod.CODE_TO_CONTACT_ON_FILE, null, RULES, MORNING);
            found.codeSentToFile("hash", MORNING);
        });
        change(stored, found -> found.tryCodeOnFile(false, RULES, MORNING));

        read(stored, found -> {
            assertThat(found.codeOnFile().isLive(MORNING)).isTrue();
            assertThat(found.codeOnFile().triesLeft()).isEqualTo(4);
            assertThat(found.timeline().doubt()).contains(new Doubt(Doubt.Ground.MISUSE, Doubt.Harm.ORDINARY));
            assertThat(found.openQuestion(PauseKind.IDENTITY).orElseThrow().method())
                    .isEqualTo(IdentityMethod.CODE_TO_CONTACT_ON_FILE);
        });
    }

    @Test
    void those_whose_deadline_is_near_are_found_until_they_are_told_or_answered() {
        var stored = stored(aCase().taken());
        var answered = stored(aCase().taken().of(person).collected().answered());
        assertThat(on.inTransaction(() -> ids(requests.toRemindOf(day("2026-11-21"), 10_000))))
                .doesNotContain(stored.id());
        assertThat(on.inTransaction(() -> ids(requests.toRemindOf(day("2026-11-22"), 10_000))))
                .contains(stored.id())
                .doesNotContain(answered.id());
        change(stored, found -> found.reminded(day("2026-11-22")));
        assertThat(on.inTransaction(() -> ids(requests.toRemindOf(day("2026-11-26"), 10_000))))
                .doesNotContain(stored.id());
        assertThat(on.inTransaction(() -> ids(requests.toRemindOf(day("2026-11-27"), 10_000))))
                .contains(stored.id());
    }

    @Test
    void those_that_only_a_pause_keeps_in_time_are_found_once() {
        var stored = stored(aCase().taken());
        change(stored, found -> found.askScope(KARI, SEALED, RULES, on("2026-11-04")));
        change(stored, found -> found.count(RULES, day("2026-12-03")));
        assertThat(on.inTransaction(() -> ids(requests.pastStrictDay(day("2026-12-02")))))
                .doesNotContain(stored.id());
        assertThat(on.inTransaction(() -> ids(requests.pastStrictDay(day("2026-12-03")))))
                .contains(stored.id());
        change(stored, found -> found.strictDayPassed(MORNING));
        assertThat(on.inTransaction(() -> ids(requests.pastStrictDay(day("2026-12-03")))))
                .doesNotContain(stored.id());
    }

    private static Instant on(String day) {
        return Instant.parse(day + "T09:00:00Z");
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private DataSubjectRequest stored(ACase told) {
        on.inTransaction(() -> requests.add(told.now()));
        return told.now();
    }

    private void change(DataSubjectRequest stored, Consumer<DataSubjectRequest> change) {
        on.inTransaction(() -> change.accept(
                requests.get(stored.id(), requests.get(stored.id()).version())));
    }

    private void read(DataSubjectRequest stored, Consumer<DataSubjectRequest> reading) {
        on.inTransaction(() -> reading.accept(requests.get(stored.id())));
    }

    private static List<RequestId> ids(List<DataSubjectRequest> found) {
        return found.stream().map(DataSubjectRequest::id).toList();
    }

    private static List<Move> moves(DataSubjectRequest request) {
        return request.timeline().steps().stream().map(Step::move).toList();
    }
}
