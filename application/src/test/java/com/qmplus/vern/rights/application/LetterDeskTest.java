package com.qmplus.vern.rights.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.qmplus.vern.correspondence.MailKind;
import com.qmplus.vern.correspondence.NewMail;
import com.qmplus.vern.people.NotYourCase;
import com.qmplus.vern.rights.Channel;
import com.qmplus.vern.rights.DayOutOfRange;
import com.qmplus.vern.rights.Doubt;
import com.qmplus.vern.rights.ExtensionGround;
import com.qmplus.vern.rights.IdentityMethod;
import com.qmplus.vern.rights.LetterKind;
import com.qmplus.vern.rights.RequestId;
import com.qmplus.vern.rights.Right;
import com.qmplus.vern.shared.Language;
import com.qmplus.vern.shared.NotFound;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Each step of a case leaves its letter, in the case and in the portal. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LetterDeskTest {

    private final RightsWorld world = new RightsWorld();
    private final Journey journey = new Journey(world).asked().confirmed().taken();

    @Test
    void what_came_in_is_acknowledged_at_once() {
        assertThat(kinds()).containsExactly(LetterKind.ACKNOWLEDGEMENT);
        assertThat(text(last())).contains("Vi har fått henvendelsen din", "23. desember 2026");
    }

    @Test
    void what_came_by_phone_is_acknowledged_by_a_letter_for_the_post() {
        var id = world.as(world.kari)
                .desk()
                .register(new NewRequest(
                        Channel.PHONE, journey.today(), Language.EN, Set.of(Right.ERASURE), "Nora Berg", null, "", ""));
        world.desk().take(id, world.version(id));
        var letter = world.letterDesk().letters(id).getFirst();
        assertThat(letter.waitsForPost()).isTrue();

        world.letterDesk().posted(id, world.version(id), letter.id(), journey.today());
        assertThat(world.letterDesk().letters(id).getFirst())
                .satisfies(it -> assertThat(it.posted()).isEqualTo(journey.today()))
                .satisfies(it -> assertThat(it.waitsForPost()).isFalse());
    }

    @Test
    void a_letter_was_not_posted_before_it_was_written_nor_tomorrow() {
        assertThatThrownBy(() -> posted(journey.today().minusDays(1))).isInstanceOf(DayOutOfRange.class);
        assertThatThrownBy(() -> posted(journey.today().plusDays(1))).isInstanceOf(DayOutOfRange.class);
    }

    @Test
    void a_question_that_is_entered_as_posted_is_a_letter_that_was_posted_that_day() {
        world.as(world.kari)
                .timeDesk()
                .askScope(journey.id(), journey.version(), "Which of it do you mean?", journey.today());

        assertThat(world.letters.of(journey.id()).getLast().posted()).isEqualTo(journey.today());
    }

    @Test
    void so_is_one_that_asks_who_they_are_and_one_that_ends_the_case() {
        journey.doubted();
        world.ladder()
                .ask(journey.id(), journey.version(), IdentityMethod.KNOWN_FACTS, "It is quicker", "", journey.today());
        assertThat(world.letters.of(journey.id()).getLast().posted()).isEqualTo(journey.today());

        journey.afterDays(15);
        world.as(world.kari).ladder().end(journey.id(), journey.version(), "We could not make it out", journey.today());
        assertThat(world.letters.of(journey.id()).getLast().posted()).isEqualTo(journey.today());
    }

    private void posted(LocalDate on) {
        var letter = world.as(world.kari).letterDesk().letters(journey.id()).getFirst();
        world.letterDesk().posted(journey.id(), journey.version(), letter.id(), on);
    }

    @Test
    void a_question_of_scope_an_extension_and_the_answer_each_have_one() {
        journey.askedForScope();
        world.as(world.kari).timeDesk().scopeAnswered(journey.id(), journey.version(), journey.today(), "All");
        journey.askedForExtension().ofOla().collected().approved().sent();

        assertThat(kinds())
                .containsExactly(
                        LetterKind.ACKNOWLEDGEMENT, LetterKind.SCOPE_ASKED, LetterKind.EXTENSION, LetterKind.ANSWER);
    }

    @Test
    void whoever_must_show_who_they_are_is_told_why_and_how() {
        journey.ofOla();
        world.as(world.kari)
                .ladder()
                .recordDoubt(
                        journey.id(),
                        journey.version(),
                        new Doubt(Doubt.Ground.MISUSE, Doubt.Harm.ORDINARY),
                        "Odd wording");
        world.ladder().ask(journey.id(), journey.version(), IdentityMethod.KNOWN_FACTS, "Nothing milder", "", null);

        assertThat(kinds().getLast()).isEqualTo(LetterKind.IDENTITY_ASKED);
        assertThat(text(last()))
                .contains("Noe kan tyde på", "bare du og vi vet", "står stille")
                .doesNotContain("Odd wording", "Nothing milder");
    }

    @Test
    void who_takes_back_what_they_asked_for_has_it_in_writing() {
        journey.entered();
        world.asThePublic().window().withdraw(journey.grant(), journey.claim());

        assertThat(world.letters.of(journey.id()).getLast().kind()).isEqualTo(LetterKind.WITHDRAWN);
        assertThat(world.mails.getLast()).extracting(NewMail::kind).isEqualTo(MailKind.LETTER_WAITS);
    }

    @Test
    void what_is_looked_at_before_it_is_sent_is_what_is_sent_and_is_kept_nowhere() {
        var draft = LetterDraft.extension(ExtensionGround.COMPLEXITY, "Many systems");
        var seen =
                world.as(world.kari).letterDesk().preview(journey.id(), draft).xhtml();
        assertThat(kinds()).containsExactly(LetterKind.ACKNOWLEDGEMENT);

        journey.askedForExtension();
        assertThat(last().xhtml()).isEqualTo(seen);
    }

    @Test
    void own_words_stand_in_the_letter_beside_what_the_law_demands() {
        journey.ofOla().collected().approved();
        var draft = LetterDraft.answer("Ring meg gjerne.");
        var seen = world.as(world.kari).letterDesk().preview(journey.id(), draft);
        assertThat(text(seen)).contains("Ring meg gjerne.");
        assertThatThrownBy(() -> world.answerDesk().send(journey.id(), journey.version(), "17829039869"))
                .isInstanceOf(InvalidField.class);
        world.answerDesk().send(journey.id(), journey.version(), "Ring meg gjerne.");
        assertThat(text(last())).contains("Ring meg gjerne.");
    }

    @Test
    void what_a_question_would_do_to_the_clock_is_foreseen() {
        var draft = LetterDraft.scope("Which?");
        assertThat(text(world.as(world.kari).letterDesk().preview(journey.id(), draft)))
                .contains("står stille");
        journey.afterDays(20);
        assertThat(text(world.as(world.kari).letterDesk().preview(journey.id(), draft)))
                .contains("løper som før");
    }

    @Test
    void statement_42_given_a_national_identity_number_in_own_words_then_neither_looked_at_nor_sent() {
        var draft = LetterDraft.scope("Are you 178290 39869?");
        assertThatThrownBy(() -> world.as(world.kari).letterDesk().preview(journey.id(), draft))
                .isInstanceOf(InvalidField.class);
        assertThatThrownBy(() -> world.timeDesk().askScope(journey.id(), journey.version(), draft.words(), null))
                .isInstanceOf(InvalidField.class);
        assertThat(kinds()).containsExactly(LetterKind.ACKNOWLEDGEMENT);
    }

    @Test
    void the_letters_of_a_case_are_for_whoever_has_it_or_oversees() {
        assertThatThrownBy(() -> world.as(world.nils).letterDesk().letters(journey.id()))
                .isInstanceOf(NotYourCase.class);
        assertThat(world.as(world.dag).letterDesk().letters(journey.id())).hasSize(1);
    }

    @Test
    void a_letter_is_sealed_and_comes_out_as_it_went_in() {
        var letter = world.letters.of(journey.id()).getFirst();
        assertThat(new String(letter.content().bytes(), StandardCharsets.ISO_8859_1))
                .doesNotContain("Ola");
        assertThat(letter.sha256()).hasSize(64);
        assertThat(letter.textVersion()).isEqualTo(LetterPage.version(LetterKind.ACKNOWLEDGEMENT));
    }

    @Test
    void the_person_reads_it_behind_the_code_and_that_is_noted_once() {
        journey.entered();
        var window = world.asThePublic().letterWindow();
        var sheet = window.letters(journey.grant()).getFirst();
        assertThat(sheet.unread()).isTrue();
        assertThat(text(window.read(journey.grant(), sheet.id()))).contains("Vi har fått henvendelsen din");
        assertThat(window.letters(journey.grant()).getFirst().unread()).isFalse();

        var first = world.letters.of(journey.id()).getFirst().read();
        journey.afterDays(0);
        window.fetch(journey.grant(), sheet.id());
        assertThat(world.letters.of(journey.id()).getFirst().read()).isEqualTo(first);
    }

    @Test
    void a_letter_of_another_case_is_not_there() {
        var other = new Journey(world).asked("Nora Berg", "nora@example.no");
        journey.entered();
        var theirs = world.letters.of(other.id()).getFirst().id();
        assertThatThrownBy(() -> world.asThePublic().letterWindow().read(journey.grant(), theirs))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.as(world.kari).letterDesk().read(journey.id(), theirs))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void what_was_decided_is_for_who_followed_the_link_and_no_longer_than_the_answer() {
        journey.ofOla().collected().approved().sent();
        journey.entered();
        assertThat(portal()).contains(LetterKind.ANSWER);

        journey.afterDays(31).entered();
        assertThat(portal()).doesNotContain(LetterKind.ANSWER).contains(LetterKind.ACKNOWLEDGEMENT);
    }

    @Test
    void who_only_knows_the_code_does_not_get_at_what_was_decided() {
        journey.ofOla().collected().approved().sent().enteredWithoutLink();
        assertThat(portal()).doesNotContain(LetterKind.ANSWER);
        var answer = world.letters.of(journey.id()).getLast().id();
        assertThatThrownBy(() -> world.asThePublic().letterWindow().fetch(journey.grant(), answer))
                .isInstanceOf(NotFound.class);
    }

    private List<LetterKind> portal() {
        return world.asThePublic().letterWindow().letters(journey.grant()).stream()
                .map(LetterSheet::kind)
                .toList();
    }

    private List<LetterKind> kinds() {
        return kinds(journey.id());
    }

    private List<LetterKind> kinds(RequestId id) {
        return world.as(world.kari).letterDesk().letters(id).stream()
                .map(LetterView::kind)
                .toList();
    }

    private LetterPage last() {
        var desk = world.as(world.kari).letterDesk();
        return desk.read(journey.id(), desk.letters(journey.id()).getLast().id());
    }

    private static String text(LetterPage page) {
        return page.body().replaceAll("<[^>]*>", " ");
    }
}
