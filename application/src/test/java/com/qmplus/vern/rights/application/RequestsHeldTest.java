package com.qmplus.vern.rights.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.qmplus.vern.register.application.QmPlusRegister;
import com.qmplus.vern.rights.Finding;
import com.qmplus.vern.rights.Right;
import com.qmplus.vern.shared.CarriedOut;
import com.qmplus.vern.shared.Correction;
import com.qmplus.vern.shared.HeldDatum;
import com.qmplus.vern.shared.KnownIdentifier;
import com.qmplus.vern.shared.PersonalDataSystem;
import com.qmplus.vern.shared.Sought;
import com.qmplus.vern.shared.application.Coverage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What Vern holds about the person in its own cases, and by what it asks others for more (R2.1). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RequestsHeldTest {

    private final RightsWorld world = new RightsWorld();
    private final Journey journey = new Journey(world);
    private final List<Sought> asked = new ArrayList<>();

    @Test
    void notes_and_the_words_of_steps_are_told_each_by_itself() {
        journey.asked().confirmed().taken();
        world.desk().note(journey.id(), journey.version(), "Called, no answer");
        journey.identityProved().ofOla().collected();

        assertThat(findings())
                .extracting(finding -> finding.field().value(), Finding::value, Finding::source)
                .contains(
                        tuple("case-note", "Called, no answer", "employee-entry"),
                        tuple("case-step", "They are on the phone", "employee-entry"));
    }

    @Test
    void what_was_written_can_be_left_out_for_the_sake_of_others() {
        journey.asked().confirmed().taken();
        world.desk().note(journey.id(), journey.version(), "His wife Kari rang");
        journey.ofOla().collected();
        var note = findings().stream()
                .filter(finding -> finding.field().value().equals("case-note"))
                .findFirst()
                .orElseThrow();

        world.answerDesk().exclude(journey.id(), journey.version(), note.id(), "Tells of another");

        assertThat(world.answerDesk().review(journey.id()).answer().toString()).doesNotContain("His wife Kari rang");
    }

    @Test
    void an_earlier_answer_is_told_of() {
        journey.asked().confirmed().answered();
        var again = new Journey(world).asked().confirmed().taken().ofOla().collected();

        assertThat(findings(again))
                .filteredOn(finding -> finding.field().value().equals("case-answer"))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.value()).isEqualTo(journey.reference() + ": 2026-11-23 – 2026-12-07"));
    }

    @Test
    void every_letter_is_told_of() {
        journey.asked().confirmed().answered();
        var again = new Journey(world).asked().confirmed().taken().ofOla().collected();

        assertThat(findings(again))
                .extracting(Finding::value)
                .contains(
                        journey.reference() + ": Vi har fått henvendelsen din (2026-11-23)",
                        journey.reference() + ": Svar på henvendelsen din (2026-11-23)");
    }

    @Test
    void a_case_tells_all_that_the_list_of_tables_says() {
        journey.claimsWith("+47 22 33 44 55", KnownPeople.EMAIL, Right.ACCESS)
                .confirmed()
                .attached()
                .taken()
                .told()
                .ofOla();
        world.desk().note(journey.id(), journey.version(), "Called, no answer");
        var whose = new Sought(KnownPeople.OLA.value(), journey.id().value(), List.of());

        assertThat(world.requestsHeld().find(whose))
                .extracting(HeldDatum::field)
                .containsAll(Coverage.listed().fieldsOf(RequestsHeld.class));
    }

    @Test
    void whatever_is_told_has_a_field_in_the_register() {
        journey.asked().confirmed().answered();
        var again = new Journey(world).asked().confirmed().taken().ofOla().collected();

        assertThat(findings(again))
                .allSatisfy(finding -> assertThat(QmPlusRegister.register().findField(finding.field()))
                        .isPresent());
    }

    @Test
    void an_address_that_never_answered_and_is_not_on_file_finds_nothing() {
        journey.asked("Ola Hansen", "colleague@example.no").taken().ofOla();
        world.answerDesk(listening()).collect(journey.id(), journey.version());

        assertThat(addresses()).containsExactly(KnownPeople.EMAIL);
    }

    @Test
    void an_address_that_answered_is_looked_for() {
        journey.asked("Ola Hansen", "private@example.no").confirmed().taken().ofOla();
        world.answerDesk(listening()).collect(journey.id(), journey.version());

        assertThat(addresses()).containsExactlyInAnyOrder("private@example.no", KnownPeople.EMAIL);
    }

    @Test
    void a_case_is_the_evidence_of_itself_and_nothing_is_taken_out_of_it() {
        journey.asked().confirmed().taken().ofOla();
        var whose = new Sought(KnownPeople.OLA.value(), journey.id().value(), List.of());
        var here = world.requestsHeld();
        var held = here.find(whose);
        var another = new HeldDatum("email", KnownPeople.EMAIL, "hubspot", "self", null);

        assertThat(here.erase(whose, held)).isNotEmpty().containsOnly(CarriedOut.CHANGED_SINCE);
        assertThat(here.erase(whose, List.of(another))).containsExactly(CarriedOut.DONE_BEFORE);
        assertThat(here.correct(whose, List.of(new Correction(held.getFirst(), "x"), new Correction(another, "x"))))
                .containsExactly(CarriedOut.BY_HAND, CarriedOut.DONE_BEFORE);
        assertThat(here.restrict(whose, held)).containsOnly(CarriedOut.DONE_BEFORE);
        assertThat(here.release(whose, held)).containsOnly(CarriedOut.DONE_BEFORE);
        assertThat(here.find(whose)).isEqualTo(held);
    }

    @Test
    void a_case_goes_on_when_nothing_is_left_of_whom_it_was_about() {
        journey.asked().confirmed().taken().ofOla().collected();
        world.people.isErased();

        assertThat(world.whom().file(journey.request())).isNull();
        assertThat(world.answerDesk().review(journey.id()).answer()).isNotNull();
    }

    private PersonalDataSystem listening() {
        return new PersonalDataSystem() {
            @Override
            public String system() {
                return "vern";
            }

            @Override
            public List<HeldDatum> find(Sought sought) {
                asked.add(sought);
                return List.of();
            }
        };
    }

    private List<String> addresses() {
        return asked.getLast().identifiers().stream()
                .filter(known -> known.kind().equals("email"))
                .map(KnownIdentifier::value)
                .toList();
    }

    private List<Finding> findings() {
        return findings(journey);
    }

    private List<Finding> findings(Journey of) {
        return of.request().searches().all().stream()
                .flatMap(search -> world.seal().findings(of.request(), search.findings()).stream())
                .toList();
    }
}
