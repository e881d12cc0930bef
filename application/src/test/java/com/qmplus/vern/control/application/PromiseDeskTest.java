package com.qmplus.vern.control.application;

import static com.qmplus.vern.control.PromiseState.BROKEN;
import static com.qmplus.vern.control.PromiseState.CANNOT_TELL;
import static com.qmplus.vern.control.PromiseState.KEPT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.qmplus.vern.control.PromiseState;
import com.qmplus.vern.correspondence.MailKind;
import com.qmplus.vern.correspondence.NewMail;
import com.qmplus.vern.shared.Checked;
import com.qmplus.vern.shared.Language;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.Offence;
import com.qmplus.vern.shared.Promise;
import com.qmplus.vern.shared.Roles;
import com.qmplus.vern.shared.StalePage;
import com.qmplus.vern.shared.application.PdfUa;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PromiseDeskTest {

    private static final Checked KEEPS = new Checked.Kept(7);
    private static final Checked BREAKS =
            new Checked.Broken(7, 1, List.of(new Offence(Offence.Kind.ELEMENT, "PURPOSE/newsletter", "no-basis")));

    private final ControlWorld world = new ControlWorld();

    @Test
    void before_anybody_has_looked_nothing_is_green() {
        var board = board();
        assertThat(board.seen()).isNull();
        assertThat(board.promises()).hasSize(19);
        assertThat(board.promises()).extracting(PromiseView::state).containsOnly(CANNOT_TELL);
        assertThat(board.sentences()).extracting(SentenceView::state).containsOnly(CANNOT_TELL);
    }

    @Test
    void a_promise_that_nothing_looks_at_is_never_green() {
        world.sees("one", Promise.P1, KEEPS);
        world.desk().look();
        assertThat(state(Promise.P1)).isEqualTo(KEPT);
        assertThat(state(Promise.P2)).isEqualTo(CANNOT_TELL);
    }

    @Test
    void what_one_check_cannot_tell_is_not_green_because_another_can() {
        world.sees("one", Promise.P1, KEEPS);
        world.sees("other", Promise.P1, new Checked.CannotTell("no-data"));
        world.desk().look();
        assertThat(state(Promise.P1)).isEqualTo(CANNOT_TELL);
    }

    @Test
    void exactly_the_sentences_that_make_a_broken_promise_are_red_and_green_again_once_it_is_mended() {
        for (var promise : Promise.values()) world.sees(promise.name(), promise, KEEPS);
        world.desk().look();
        assertThat(board().sentences()).extracting(SentenceView::state).containsOnly(KEPT);
        for (var promise : Promise.values()) {
            world.sees(promise.name(), promise, BREAKS);
            world.desk().look();
            assertThat(board().sentences())
                    .allSatisfy(sentence -> assertThat(sentence.state() == BROKEN)
                            .isEqualTo(sentence.promises().contains(promise)));
            world.sees(promise.name(), promise, KEEPS);
            world.desk().look();
            assertThat(board().sentences()).extracting(SentenceView::state).containsOnly(KEPT);
        }
    }

    @Test
    void the_broken_ones_come_first_then_what_cannot_be_told() {
        world.sees("kept", Promise.P1, KEEPS);
        world.sees("broken", Promise.P19, BREAKS);
        world.desk().look();
        var states = board().promises().stream().map(PromiseView::state).toList();
        assertThat(states.getFirst()).isEqualTo(BROKEN);
        assertThat(states.getLast()).isEqualTo(KEPT);
        assertThat(states).isSorted();
    }

    @Test
    void what_offends_is_called_by_its_name() {
        world.sees("broken", Promise.P5, BREAKS);
        world.desk().look();
        assertThat(promise(Promise.P5).checks().getFirst().named())
                .singleElement()
                .satisfies(offence -> assertThat(offence.name()).isEqualTo("Send you the newsletter"));
    }

    @Test
    void who_is_to_know_is_told_once_when_it_turns_and_once_when_it_has_turned_back() {
        world.sees("one", Promise.P1, KEEPS);
        world.sees("other", Promise.P16, KEEPS);
        world.rounds().look();
        assertThat(world.mails).isEmpty();

        world.sees("one", Promise.P1, BREAKS);
        world.sees("other", Promise.P16, BREAKS);
        world.rounds().look();
        world.rounds().look();
        assertThat(world.mails).singleElement().satisfies(mail -> {
            assertThat(mail.kind()).isEqualTo(MailKind.PROMISE_BROKEN);
            assertThat(mail.to().value()).isEqualTo("ida@qmplus.example");
            assertThat(mail.values())
                    .containsEntry("promises", "P1, P16")
                    .containsEntry("link", "https://vern.example.no/staff/control/promises");
        });

        world.sees("one", Promise.P1, KEEPS);
        world.rounds().look();
        assertThat(world.mails)
                .extracting(NewMail::kind)
                .containsExactly(MailKind.PROMISE_BROKEN, MailKind.PROMISE_KEPT);
        assertThat(world.mails.getLast().values()).containsEntry("promises", "P1");
    }

    @Test
    void where_nobody_of_them_has_an_address_the_mailbox_of_the_controller_is_told() {
        var others = new ControlWorld("ida");
        others.sees("one", Promise.P1, BREAKS);
        others.rounds().look();
        assertThat(others.mails)
                .singleElement()
                .satisfies(mail -> assertThat(mail.to().value()).isEqualTo("post@qmplus.com"));
    }

    @Test
    void each_day_shows_what_its_last_run_saw_and_a_day_without_one_shows_nothing() {
        world.sees("one", Promise.P1, BREAKS);
        world.rounds().look();
        world.clock.pass(Duration.ofHours(1));
        world.sees("one", Promise.P1, KEEPS);
        world.rounds().look();
        world.clock.pass(Duration.ofDays(2));
        world.sees("one", Promise.P1, BREAKS);
        world.rounds().look();
        var trend = promise(Promise.P1).trend();
        assertThat(trend).hasSize(90);
        assertThat(trend.subList(86, 90)).containsExactly(null, KEPT, null, BROKEN);
    }

    @Test
    void it_stands_so_since_it_began_to() {
        world.sees("one", Promise.P1, BREAKS);
        world.rounds().look();
        var since = world.clock.instant();
        world.clock.pass(Duration.ofDays(2));
        world.rounds().look();
        assertThat(promise(Promise.P1).since()).isEqualTo(since);
    }

    @Test
    void somebody_sees_to_it_whom_the_page_showed() {
        world.desk().look();
        var version = Objects.requireNonNull(promise(Promise.P1).version());
        world.desk().give(Promise.P1, version, world.ida);
        assertThat(promise(Promise.P1).ownerName()).isEqualTo("Ida Strand");
        world.desk().letGo(Promise.P1, version);
        assertThat(promise(Promise.P1).owner()).isNull();
        assertThatThrownBy(() -> world.desk().give(Promise.P1, version + 1, world.ida))
                .isInstanceOf(StalePage.class);
        assertThatThrownBy(() -> world.desk().give(Promise.P1, version, world.dag))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void another_system_is_told_how_much_is_wrong_and_not_what() {
        world.sees("one", Promise.P5, BREAKS);
        world.desk().look();
        world.desk().give(Promise.P5, Objects.requireNonNull(promise(Promise.P5).version()), world.ida);
        var told = world.feed().board(Language.EN);
        assertThat(told.byName()).isNull();
        var promise = told.promises().getFirst();
        assertThat(promise.promise()).isEqualTo(Promise.P5);
        assertThat(promise.state()).isEqualTo(BROKEN);
        assertThat(promise.owner()).isNull();
        assertThat(promise.ownerName()).isNull();
        assertThat(promise.checks()).singleElement().satisfies(check -> {
            assertThat(check.named()).isEmpty();
            assertThat(check.offending()).isEqualTo(1);
            assertThat(check.lookedAt()).isEqualTo(7);
        });
    }

    @Test
    void how_many_are_kept_is_counted() {
        world.sees("one", Promise.P1, KEEPS);
        world.sees("other", Promise.P2, BREAKS);
        world.desk().look();
        assertThat(world.desk().tally()).isEqualTo(new PromiseDesk.Tally(1, 19));
    }

    @Test
    void it_can_be_printed_in_both_languages_however_it_stands() throws Exception {
        for (var language : Language.values())
            assertThat(PdfUa.faults(world.desk(world.dag, Roles.DPO).report(language)))
                    .isEmpty();
        world.sees("kept", Promise.P1, KEEPS);
        world.sees(
                "broken",
                Promise.P12,
                Checked.of(
                        900,
                        Collections.nCopies(80, new Offence(Offence.Kind.SENTENCE, "36", "outdated")),
                        "no-cases"));
        world.desk().look();
        for (var language : Language.values())
            assertThat(PdfUa.faults(world.desk(world.dag, Roles.DPO).report(language)))
                    .isEmpty();
    }

    private BoardView board() {
        return world.desk().board(Language.EN);
    }

    private PromiseView promise(Promise wanted) {
        return board().promises().stream()
                .filter(each -> each.promise() == wanted)
                .findFirst()
                .orElseThrow();
    }

    private PromiseState state(Promise promise) {
        return promise(promise).state();
    }
}
