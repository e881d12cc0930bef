package com.qmplus.vern.rights.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.qmplus.vern.correspondence.MailKind;
import com.qmplus.vern.correspondence.NewMail;
import com.qmplus.vern.people.NotYourCase;
import com.qmplus.vern.rights.Doubt;
import com.qmplus.vern.rights.IdentityMethod;
import com.qmplus.vern.rights.Move;
import com.qmplus.vern.rights.NextStep;
import com.qmplus.vern.rights.NotNow;
import com.qmplus.vern.rights.NothingToRead;
import com.qmplus.vern.rights.PauseKind;
import com.qmplus.vern.rights.ReaderNotKnown;
import com.qmplus.vern.rights.SpokenCase.About;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The conversation on a case, from both sides. Received on 23 November 2026, so due on 23 December. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TalkTest {

    private static final String PAGE = "one page";

    private final RightsWorld world = new RightsWorld();
    private final Journey journey =
            new Journey(world).asked().confirmed().taken().entered();

    @Test
    void what_the_person_writes_is_the_next_thing_to_do_until_it_is_read() {
        assertThat(next()).isEqualTo(NextStep.FIND_PERSON);
        writes("Where is my answer?");
        assertThat(next()).isEqualTo(NextStep.READ_REPLY);
        assertThat(world.as(world.kari).desk().queue(QueueQuery.mine(10)).lines())
                .singleElement()
                .satisfies(line -> assertThat(line.next()).isEqualTo(NextStep.READ_REPLY));

        world.talkDesk().read(journey.id(), journey.version());
        assertThat(next()).isEqualTo(NextStep.FIND_PERSON);
        assertThat(staff().getFirst().read()).isNotNull();
        assertThatThrownBy(() -> world.talkDesk().read(journey.id(), journey.version()))
                .isInstanceOf(NothingToRead.class);
    }

    @Test
    void both_sides_read_it_in_order_with_who_and_when() {
        writes("Hello");
        answers("Hello, I am on it");
        writes("Thank you");

        assertThat(staff()).extracting(MessageView::words).containsExactly("Hello", "Hello, I am on it", "Thank you");
        assertThat(staff()).extracting(MessageView::by).containsExactly("", "Kari Nordmann", "");
        assertThat(portal().messages()).extracting(MessageView::by).containsOnly("");
        assertThat(portal().messages()).extracting(MessageView::fromPerson).containsExactly(true, false, true);
    }

    @Test
    void a_mail_without_data_tells_the_person_and_one_tells_us() {
        world.mails.clear();
        writes("Secret words");
        answers("More secret words");

        assertThat(world.mails)
                .extracting(NewMail::kind)
                .containsExactly(MailKind.CASE_WORKER_NOTICE, MailKind.MESSAGE_WAITS);
        assertThat(world.mails).allSatisfy(mail -> assertThat(mail.values()).containsOnlyKeys("reference", "link"));
    }

    @Test
    void who_answers_has_read_and_looking_alone_marks_nothing() {
        writes("Hello");
        staff();
        assertThat(staff().getFirst().read()).isNull();
        answers("Yes?");
        assertThat(staff().getFirst().read()).isNotNull();
        assertThat(next()).isEqualTo(NextStep.FIND_PERSON);
    }

    @Test
    void that_the_person_has_read_ours_is_noted_when_they_open_the_page() {
        answers("Please call");
        assertThat(staff().getLast().read()).isNull();
        portal();
        assertThat(staff().getLast().read()).isNotNull();
    }

    @Test
    void the_same_page_sends_the_same_text_once_and_another_text_again() {
        writes("Hello");
        writes("Hello");
        writes("Hello again");
        world.asThePublic()
                .talkWindow()
                .write(journey.grant(), "another page", About.SOMETHING_ELSE, "Hello", List.of());

        assertThat(staff()).extracting(MessageView::words).containsExactly("Hello", "Hello again", "Hello");
    }

    @Test
    void what_is_written_is_sealed_and_comes_out_as_it_went_in() {
        var words = "🎉 مرحبا \"quoted\" <script>alert(1)</script>\nline two";
        writes(words);
        assertThat(staff().getFirst().words()).isEqualTo(words);
        var kept = world.messages.of(journey.id()).getFirst();
        assertThat(new String(kept.words().bytes(), StandardCharsets.UTF_8)).doesNotContain("quoted");
        assertThat(kept.ticket()).hasSize(64).doesNotContain("quoted");
    }

    @Test
    void statement_42_two_megabytes_or_a_national_identity_number_are_refused_and_change_nothing() {
        for (var words : List.of("x".repeat(2 * 1024 * 1024), "I am 17829039869", "  "))
            assertThatThrownBy(() -> writes(words)).isInstanceOf(InvalidField.class);
        assertThatThrownBy(() -> answers("You are 178290 39869")).isInstanceOf(InvalidField.class);

        assertThat(staff()).isEmpty();
        assertThat(next()).isEqualTo(NextStep.FIND_PERSON);
    }

    @Test
    void a_wrong_code_another_case_and_a_grant_that_has_run_out_open_nothing() {
        writes("Mine alone");
        var other = new Journey(world).asked("Nora Berg", "nora@example.no").entered();
        assertThat(world.asThePublic().talkWindow().talk(other.grant()).messages())
                .isEmpty();
        var forged = new Grant(other.grant()
                .token()
                .replace(other.id().toString(), journey.id().toString()));
        assertThatThrownBy(() -> world.talkWindow().talk(forged)).isInstanceOf(GrantExpired.class);

        world.clock.pass(Grants.VALID.plusSeconds(1));
        assertThatThrownBy(() -> writes("Too late")).isInstanceOf(GrantExpired.class);
        assertThatThrownBy(() -> portal()).isInstanceOf(GrantExpired.class);
        assertThat(staff()).hasSize(1);
    }

    @Test
    void it_is_for_whoever_has_the_case_or_oversees_and_only_the_former_writes() {
        writes("Hello");
        assertThatThrownBy(() -> world.as(world.nils).talkDesk().messages(journey.id()))
                .isInstanceOf(NotYourCase.class);
        assertThat(world.as(world.dag).talkDesk().messages(journey.id())).hasSize(1);
        assertThatThrownBy(() -> world.as(world.per).talkDesk().write(journey.id(), journey.version(), "I"))
                .isInstanceOf(NotYourCase.class);
    }

    @Test
    void a_closed_case_takes_no_more() {
        world.asThePublic().window().withdraw(journey.grant(), journey.claim());
        assertThat(portal().open()).isFalse();
        assertThatThrownBy(() -> writes("One more thing")).isInstanceOf(NotNow.class);
    }

    @Test
    void an_answer_to_a_question_of_scope_starts_the_clock_again() {
        journey.askedForScope().entered().afterDays(0);
        assertThat(portal().asked()).isEqualTo(PauseKind.SCOPE);
        assertThat(portal().question()).isEqualTo("Which of it do you mean?");
        world.clock.pass(Duration.ofDays(4));
        journey.entered();
        world.asThePublic().talkWindow().write(journey.grant(), PAGE, About.OUR_QUESTION, "All of it", List.of());

        assertThat(journey.request().openQuestion(PauseKind.SCOPE)).isEmpty();
        assertThat(journey.request().timeline().has(Move.SCOPE_ANSWERED)).isTrue();
        assertThat(journey.request().deadline().due()).isEqualTo("2026-12-28");
        assertThat(portal().asked()).isNull();
    }

    @Test
    void what_is_about_something_else_leaves_the_question_open() {
        journey.askedForScope().entered();
        writes("What do you mean?");
        assertThat(journey.request().openQuestion(PauseKind.SCOPE)).isPresent();
    }

    @Test
    void a_reply_about_who_they_are_ends_the_wait_and_is_judged_by_a_case_worker() {
        askedWhoTheyAre();
        world.clock.pass(Duration.ofDays(3));
        journey.entered();
        world.asThePublic()
                .talkWindow()
                .write(journey.grant(), PAGE, About.OUR_QUESTION, "The course was in May", List.of());

        world.as(world.kari).talkDesk().read(journey.id(), journey.version());
        world.clock.pass(Duration.ofDays(5)); // ours, not theirs
        world.ladder().proved(journey.id(), journey.version(), IdentityMethod.KNOWN_FACTS, "", journey.today());
        assertThat(journey.request().deadline().due()).isEqualTo("2026-12-28"); // three days: the 26th is a Saturday
        assertThat(journey.request().isIdentityEstablished()).isTrue();
    }

    @Test
    void silence_cannot_end_a_case_in_which_the_person_has_replied() {
        askedWhoTheyAre();
        world.clock.pass(Duration.ofDays(15));
        assertThat(journey.request().mayEndUnidentifiedFrom()).isPresent();
        journey.entered();
        world.asThePublic()
                .talkWindow()
                .write(journey.grant(), PAGE, About.OUR_QUESTION, "The course was in May", List.of());
        assertThat(journey.request().mayEndUnidentifiedFrom()).isEmpty();
    }

    @Test
    void asked_once_more_the_person_has_a_new_wait() {
        askedWhoTheyAre();
        world.asThePublic().talkWindow().write(journey.grant(), PAGE, About.OUR_QUESTION, "I do not know", List.of());
        world.clock.pass(Duration.ofDays(2));
        world.as(world.kari)
                .ladder()
                .ask(
                        journey.id(),
                        journey.version(),
                        IdentityMethod.KNOWN_FACTS,
                        "What they wrote fits many",
                        "",
                        null);
        assertThat(journey.request().questions()).hasSize(2);
        assertThat(journey.request()
                        .openQuestion(PauseKind.IDENTITY)
                        .orElseThrow()
                        .replied())
                .isNull();
    }

    @Test
    void what_was_written_is_part_of_their_own_case() {
        writes("Mine");
        answers("Ours");
        journey.ofOla().collected();
        assertThat(world.as(world.kari)
                        .answerDesk()
                        .review(journey.id())
                        .answer()
                        .toString())
                .contains("Mine", "Ours");
    }

    @Test
    void nothing_is_written_freely_to_whom_may_be_somebody_else() {
        journey.doubted();
        assertThatThrownBy(() -> answers("Your agreement of May")).isInstanceOf(ReaderNotKnown.class);
        assertThat(may()).contains(RequestAction.READ).doesNotContain(RequestAction.WRITE);
        assertThat(staff()).isEmpty();

        journey.identityProved();
        answers("Your agreement of May");
        assertThat(staff()).hasSize(1);
    }

    @Test
    void nor_where_the_address_is_not_theirs_and_has_not_answered() {
        var other = new Journey(world)
                .asked("Ola Hansen", "another@example.no")
                .taken()
                .ofOla();

        assertThatThrownBy(() -> world.talkDesk().write(other.id(), other.version(), "Your agreement of May"))
                .isInstanceOf(ReaderNotKnown.class);
    }

    @Test
    void nor_to_an_agent_who_has_shown_no_authority() {
        journey.represented();

        assertThatThrownBy(() -> answers("Your agreement of May")).isInstanceOf(ReaderNotKnown.class);
        assertThat(may()).doesNotContain(RequestAction.WRITE);
    }

    private Set<RequestAction> may() {
        return world.as(world.kari).desk().view(journey.id()).may();
    }

    private void askedWhoTheyAre() {
        journey.ofOla();
        var doubt = new Doubt(Doubt.Ground.MISUSE, Doubt.Harm.ORDINARY);
        world.as(world.kari).ladder().recordDoubt(journey.id(), journey.version(), doubt, "Odd");
        world.ladder().ask(journey.id(), journey.version(), IdentityMethod.KNOWN_FACTS, "Nothing milder", "", null);
    }

    private void writes(String words) {
        world.asThePublic().talkWindow().write(journey.grant(), PAGE, About.SOMETHING_ELSE, words, List.of());
    }

    private void answers(String words) {
        world.as(world.kari).talkDesk().write(journey.id(), journey.version(), words);
    }

    private List<MessageView> staff() {
        return world.as(world.kari).talkDesk().messages(journey.id());
    }

    private TalkView portal() {
        return world.asThePublic().talkWindow().talk(journey.grant());
    }

    private NextStep next() {
        return world.as(world.kari).desk().view(journey.id()).next();
    }
}
