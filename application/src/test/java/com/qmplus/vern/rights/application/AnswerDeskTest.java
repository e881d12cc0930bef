package com.qmplus.vern.rights.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.qmplus.vern.correspondence.MailKind;
import com.qmplus.vern.people.NotYourCase;
import com.qmplus.vern.rights.AccessAnswer.Holding;
import com.qmplus.vern.rights.AccessAnswer.ItemPart;
import com.qmplus.vern.rights.IdentityNotEstablished;
import com.qmplus.vern.rights.Move;
import com.qmplus.vern.rights.NextStep;
import com.qmplus.vern.rights.RequestState;
import com.qmplus.vern.rights.SearchResult;
import com.qmplus.vern.rights.SystemSearch;
import com.qmplus.vern.rights.SystemsLackResult;
import com.qmplus.vern.rights.application.Attestation.Row;
import com.qmplus.vern.shared.HeldDatum;
import com.qmplus.vern.shared.KnownIdentifier;
import com.qmplus.vern.shared.PersonalDataSystem;
import com.qmplus.vern.shared.Sought;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AnswerDeskTest {

    private final RightsWorld world = new RightsWorld();
    private final Journey journey = new Journey(world);

    @Test
    void every_system_of_the_register_is_searched_or_becomes_a_task_by_hand() {
        journey.asked().confirmed().taken().ofOla();
        world.answerDesk().collect(journey.id(), journey.version());

        assertThat(journey.request().searches().all())
                .extracting(search -> search.system() + " " + search.result())
                .containsExactly(
                        "accounting WAITING", "email WAITING", "hubspot WAITING", "vern FOUND", "website WAITING");
        assertThat(journey.request().next()).isEqualTo(NextStep.SEARCH_BY_HAND);
        assertThatThrownBy(() -> journey.approved()).isInstanceOf(SystemsLackResult.class);
    }

    @Test
    void a_system_that_does_not_answer_has_failed_and_can_be_searched_again() {
        journey.asked().confirmed().taken().ofOla();
        world.answerDesk(new Broken()).collect(journey.id(), journey.version());
        assertThat(search("vern").result()).isEqualTo(SearchResult.FAILED);
        assertThat(journey.request().next()).isEqualTo(NextStep.SEARCH);

        world.answerDesk().collect(journey.id(), journey.version());
        assertThat(search("vern").result()).isEqualTo(SearchResult.FOUND);
    }

    @Test
    void what_was_found_by_hand_is_in_the_answer_and_nowhere_in_clear() {
        journey.asked().confirmed().taken().ofOla().collected();
        var row = new Row("message", "Takk for sist", "self", LocalDate.parse("2026-02-03"));
        world.answerDesk().attest(journey.id(), journey.version(), "email", Attestation.found(List.of(row)));

        assertThat(new String(search("email").findings().bytes())).doesNotContain("Takk");
        assertThat(items()).anySatisfy(item -> {
            assertThat(item.value()).isEqualTo("Takk for sist");
            assertThat(item.system()).isEqualTo("email");
            assertThat(item.collected()).isEqualTo("2026-02-03");
        });
    }

    @Test
    void an_attestation_names_fields_and_sources_of_the_register() {
        journey.asked().taken().ofOla().collected();
        for (var row : List.of(
                new Row("shoe-size", "43", "self", null),
                new Row("message", "43", "hearsay", null),
                new Row("message", " ", "self", null)))
            assertThatThrownBy(() -> world.answerDesk()
                            .attest(journey.id(), journey.version(), "email", Attestation.found(List.of(row))))
                    .isInstanceOf(InvalidField.class);
        assertThatThrownBy(() -> world.answerDesk()
                        .attest(journey.id(), journey.version(), "email", Attestation.found(List.of())))
                .isInstanceOf(InvalidField.class);
        assertThatThrownBy(() ->
                        world.answerDesk().attest(journey.id(), journey.version(), "email", Attestation.failed(" ")))
                .isInstanceOf(InvalidField.class);
    }

    @Test
    void nothing_is_attested_against_what_vern_holds_from_there_unless_somebody_is_sure() {
        journey.asked().confirmed().taken().ofOla();
        world.answerDesk().collect(journey.id(), journey.version());
        assertThat(world.desk().view(journey.id()).searches())
                .filteredOn(search -> search.copies() > 0)
                .extracting(search -> search.system() + " " + search.copies())
                .containsExactly("hubspot 2");

        assertThatThrownBy(() -> attest("hubspot", Attestation.nothing()))
                .isInstanceOfSatisfying(
                        InvalidField.class, rule -> assertThat(rule.reason()).isEqualTo("copiesHeld"));
        assertThat(search("hubspot").result()).isEqualTo(SearchResult.WAITING);

        attest("hubspot", Attestation.surelyNothing());
        assertThat(search("hubspot").result()).isEqualTo(SearchResult.NOTHING);
        assertThat(journey.request().timeline().steps().getLast())
                .satisfies(step -> assertThat(step.move()).isEqualTo(Move.NOTHING_CONFIRMED))
                .satisfies(step -> assertThat(step.detail()).isEqualTo("hubspot"));
    }

    @Test
    void nothing_is_attested_of_a_system_from_which_vern_holds_nothing_without_further_ado() {
        journey.asked().confirmed().taken().ofOla();
        world.answerDesk().collect(journey.id(), journey.version());
        attest("accounting", Attestation.surelyNothing());

        assertThat(journey.request().timeline().steps().getLast().move()).isEqualTo(Move.ATTESTED);
    }

    private void attest(String system, Attestation attestation) {
        world.answerDesk().attest(journey.id(), journey.version(), system, attestation);
    }

    @Test
    void the_review_shows_all_that_would_be_answered_and_misses_nothing() {
        journey.asked().confirmed().taken().ofOla().collected();
        var draft = world.answerDesk().review(journey.id());

        assertThat(draft.missing()).isEmpty();
        assertThat(draft.answer().holding()).isEqualTo(Holding.DATA);
        assertThat(items()).extracting(ItemPart::field).contains("first-name", "email", "case-reference", "case-name");
    }

    @Test
    void an_excluded_datum_is_hidden_from_the_person_and_not_from_the_reviewer() {
        journey.asked().confirmed().taken().ofOla().collected();
        var item = item("email");
        world.answerDesk().exclude(journey.id(), journey.version(), item.id(), "It is a colleague's");

        assertThat(item("email").value()).isNull();
        assertThat(item("email").excludedBecause()).isEqualTo("It is a colleague's");
        assertThat(world.answerDesk().review(journey.id()).hidden())
                .containsEntry(item.id().toString(), "ola@example.no");

        world.answerDesk().include(journey.id(), journey.version(), item.id());
        assertThat(item("email").value()).isEqualTo("ola@example.no");
    }

    @Test
    void what_was_left_out_stays_out_when_the_systems_are_searched_again() {
        journey.asked().confirmed().taken().ofOla().collected();
        var item = item("email");
        world.answerDesk().exclude(journey.id(), journey.version(), item.id(), "It is a colleague's");
        journey.collected();

        assertThat(item("email").id()).isEqualTo(item.id());
        assertThat(item("email").value()).isNull();
    }

    @Test
    void the_answer_is_sent_with_a_mail_that_tells_nothing_but_where() {
        journey.asked().confirmed().answered();

        assertThat(journey.request().state()).isEqualTo(RequestState.ANSWERED);
        assertThat(world.answers.last(journey.id())).isPresent();
        assertThat(world.mails.getLast().kind()).isEqualTo(MailKind.ANSWER_READY);
        assertThat(world.mails.getLast().values()).containsOnlyKeys("reference", "link", "until");
        assertThat(world.mails.getLast().values().get("until")).isEqualTo("2026-12-07");
    }

    @Test
    void an_address_that_is_not_on_file_blocks_sending_until_another_identity_step() {
        journey.asked("Ola Hansen", "other@example.no")
                .confirmed()
                .taken()
                .ofOla()
                .collected()
                .approved();

        assertThatThrownBy(journey::sent).isInstanceOf(IdentityNotEstablished.class);
        assertThat(world.answers.last(journey.id())).isEmpty();
        journey.identityProved().sent();
        assertThat(journey.request().state()).isEqualTo(RequestState.ANSWERED);
    }

    @Test
    void somebody_we_do_not_know_is_told_that_we_hold_nothing_but_the_request() {
        journey.asked("Eva Nyland", "eva@example.no")
                .confirmed()
                .taken()
                .ofNobody()
                .collected();
        assertThat(world.answerDesk().review(journey.id()).answer().holding()).isEqualTo(Holding.NOTHING);

        journey.approved().sent();
        assertThat(journey.request().state()).isEqualTo(RequestState.ANSWERED);
    }

    @Test
    void only_whoever_has_the_case_sees_what_was_found() {
        journey.asked().confirmed().taken().ofOla().collected();

        assertThatThrownBy(() -> world.as(world.nils).answerDesk().review(journey.id()))
                .isInstanceOf(NotYourCase.class);
        assertThatThrownBy(() -> world.as(world.per).answerDesk().preview(journey.id()))
                .isInstanceOf(NotYourCase.class);
    }

    @Test
    void the_preview_is_the_letter_as_the_person_would_get_it() {
        journey.asked().confirmed().taken().ofOla().collected();

        assertThat(world.answerDesk().preview(journey.id())).startsWith("%PDF".getBytes());
    }

    private SystemSearch search(String system) {
        return journey.request().searches().of(system).orElseThrow();
    }

    private List<ItemPart> items() {
        return world.answerDesk().review(journey.id()).answer().categories().stream()
                .flatMap(category -> category.items().stream())
                .toList();
    }

    private ItemPart item(String field) {
        return items().stream()
                .filter(item -> item.field().equals(field))
                .findFirst()
                .orElseThrow();
    }

    /** Another part of Vern's own store that is out of order. */
    @Test
    void a_system_that_answers_with_anothers_data_has_answered_nothing() {
        journey.asked().confirmed().taken().ofOla();
        world.answerDesk(new Confused()).collect(journey.id(), journey.version());

        assertThat(search("vern").result()).isEqualTo(SearchResult.FAILED);
        assertThat(search("vern").findings()).isNull();
    }

    @Test
    void another_system_that_does_not_say_whose_data_it_tells_has_answered_nothing() {
        world.connectAll();
        journey.asked().confirmed().taken().ofOla();
        world.answerDesk(new Silent()).collect(journey.id(), journey.version());

        assertThat(search("hubspot").result()).isEqualTo(SearchResult.FAILED);
        assertThat(search("hubspot").findings()).isNull();
    }

    private static final class Silent implements PersonalDataSystem {
        @Override
        public String system() {
            return "hubspot";
        }

        @Override
        public List<HeldDatum> find(Sought sought) {
            return List.of(new HeldDatum("phone", "22 33 44 55", system(), "record", null));
        }
    }

    private static final class Broken implements PersonalDataSystem {
        @Override
        public String system() {
            return "vern";
        }

        @Override
        public List<HeldDatum> find(Sought sought) {
            throw new IllegalStateException("out of order");
        }
    }

    /** Answers with whom it found last, whoever is asked for. */
    private static final class Confused implements PersonalDataSystem {
        @Override
        public String system() {
            return "vern";
        }

        @Override
        public List<HeldDatum> find(Sought sought) {
            var other = Set.of(new KnownIdentifier("email", "someone.else@example.no"));
            return List.of(new HeldDatum("phone", "22 33 44 55", "vern", "record", null, other));
        }
    }
}
