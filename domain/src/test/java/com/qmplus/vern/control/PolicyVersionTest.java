package com.qmplus.vern.control;

import static com.qmplus.vern.shared.Promise.P1;
import static com.qmplus.vern.shared.Promise.P18;
import static com.qmplus.vern.shared.Promise.P19;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.qmplus.vern.control.PolicyVersion.Tie;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.Promise;
import com.qmplus.vern.staff.EmployeeId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PolicyVersionTest {

    private static final Instant THEN = Instant.parse("2026-11-24T02:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-25T02:00:00Z");
    private static final EmployeeId IDA = new EmployeeId(UUID.randomUUID());

    private final PolicyVersion delivered = PolicyVersion.delivered(
            List.of(
                    tie("Use", "We serve you.", "Vi betjener deg.", P1),
                    tie("Reach", "Write to us.", "Skriv til oss.", P18),
                    tie("Complain", "Write to Postboks 8177.", null, P19)),
            THEN);

    @Test
    void what_is_delivered_is_published_by_nobody() {
        assertThat(delivered.number()).isEqualTo(1);
        assertThat(delivered.isPublished()).isTrue();
        assertThat(delivered.publishedBy()).isNull();
        assertThat(delivered.sentences()).extracting(PolicySentence::number).containsExactly(1, 2, 3);
    }

    @Test
    void a_sentence_that_says_the_same_keeps_its_promises_wherever_it_stands_now() {
        var next = rewritten("Reach\n– Write  to us.\nNew here.\nWe serve you.");
        assertThat(next.number()).isEqualTo(2);
        assertThat(next.sentences())
                .extracting(PolicySentence::promises)
                .satisfiesExactly(
                        first -> assertThat(first).containsExactly(P18),
                        second -> assertThat(second).isEmpty(),
                        third -> assertThat(third).containsExactly(P1));
        assertThat(next.sentences().getFirst().translation()).isEqualTo("Skriv til oss.");
        assertThat(next.untied()).containsExactly(2);
    }

    @Test
    void what_nobody_says_any_more_is_gone() {
        var comparison = PolicyComparison.of(delivered, read("We serve you."));
        assertThat(comparison.gone()).extracting(PolicySentence::number).containsExactly(2, 3);
    }

    @Test
    void what_was_said_once_is_not_carried_over_twice() {
        assertThat(rewritten("We serve you.\nWe serve you.").untied()).containsExactly(2);
    }

    @Test
    void what_is_said_under_two_headings_is_taken_from_its_own_first() {
        var twice = PolicyVersion.delivered(
                List.of(tie("Use", "Write to us.", null, P1), tie("Reach", "Write to us.", null, P18)), THEN);
        var next = twice.rewritten(read("Reach\nWrite to us.\nUse\nWrite to us."), IDA, NOW);
        assertThat(next.sentences().getFirst().promises()).containsExactly(P18);
        assertThat(next.sentences().getLast().promises()).containsExactly(P1);
    }

    @Test
    void a_word_that_is_another_is_another_sentence() {
        assertThat(rewritten("Write to Postboks 458.").untied()).containsExactly(1);
    }

    @Test
    void a_text_without_a_sentence_is_none() {
        assertThatThrownBy(() -> rewritten("Privacy")).isInstanceOf(NothingWritten.class);
    }

    @Test
    void it_is_published_once_every_sentence_is_tied() {
        var next = rewritten("New here.\nNewer.");
        next.tie(1, List.of(P19, P1), " Nytt her. ");
        assertThatThrownBy(() -> next.publish(IDA, NOW))
                .isInstanceOfSatisfying(
                        SentencesNotTied.class,
                        why -> assertThat(why.arguments()).containsExactly("2"));
        assertThat(next.isPublished()).isFalse();
        next.tie(2, List.of(P18), "");
        next.publish(IDA, NOW);
        assertThat(next.publishedBy()).isEqualTo(IDA);
        assertThat(next.publishedOn()).isEqualTo(NOW);
        assertThat(next.sentences().getFirst().promises()).containsExactly(P1, P19);
        assertThat(next.sentences().getFirst().translation()).isEqualTo("Nytt her.");
        assertThat(next.sentences().getLast().translation()).isNull();
    }

    @Test
    void a_tie_can_be_taken_away_again() {
        var next = rewritten("We serve you.");
        next.tie(1, List.of(), null);
        assertThat(next.untied()).containsExactly(1);
    }

    @Test
    void what_is_published_stays_as_it_is() {
        assertThatThrownBy(() -> delivered.tie(1, List.of(P19), null)).isInstanceOf(PolicyPublished.class);
        assertThatThrownBy(() -> delivered.publish(IDA, NOW)).isInstanceOf(PolicyPublished.class);
    }

    @Test
    void no_sentence_is_tied_that_is_not_there() {
        assertThatThrownBy(() -> rewritten("New.").tie(2, List.of(P1), null)).isInstanceOf(NotFound.class);
    }

    private PolicyVersion rewritten(String text) {
        return delivered.rewritten(read(text), IDA, NOW);
    }

    private static List<Sentence> read(String text) {
        return PolicyText.read(text, Locale.ENGLISH);
    }

    private static Tie tie(String section, String text, String translation, Promise promise) {
        return new Tie(new Sentence(section, text), translation, List.of(promise));
    }
}
