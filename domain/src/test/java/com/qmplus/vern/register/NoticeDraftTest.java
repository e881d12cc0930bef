package com.qmplus.vern.register;

import static com.qmplus.vern.register.ANotice.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.qmplus.vern.staff.EmployeeId;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.Arrays;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NoticeDraftTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final EmployeeId WRITER = EmployeeId.random();
    private static final EmployeeId OTHER = EmployeeId.random();
    private static final EmployeeId THIRD = EmployeeId.random();

    private final NoticeContent notice = ANotice.complete();
    private final NoticeDraft draft = new NoticeDraft("{}", WRITER, NOW);

    @Test
    void is_written_by_one_reviewed_by_another_and_published() {
        draft.write("{1}", WRITER, NOW);
        draft.send(notice, WRITER, NOW);
        draft.review(notice, "frozen", OTHER, NOW);
        var version = draft.publish(1, notice, notice.facts(), WRITER, NOW);
        assertThat(version.document()).isEqualTo("frozen");
        assertThat(version.reviewedBy()).isEqualTo(OTHER);
        assertThat(version.publishedBy()).isEqualTo(WRITER);
        assertThat(version.registerVersion()).isEqualTo(1);
        assertThat(version.isIntact()).isTrue();
        assertThat(draft.steps())
                .extracting(NoticeStep::move)
                .containsExactly(NoticeMove.WRITTEN, NoticeMove.SENT, NoticeMove.REVIEWED, NoticeMove.PUBLISHED);
    }

    @Test
    void is_not_reviewed_by_whoever_wrote_it() {
        draft.send(notice, WRITER, NOW);
        refused(ReviewerWroteIt.class, () -> draft.review(notice, "frozen", WRITER, NOW));
        refused(ReviewerWroteIt.class, () -> draft.giveBack("no", WRITER, NOW));
    }

    @Test
    void is_not_reviewed_by_whoever_wrote_any_of_it_however_long_ago() {
        draft.write("{1}", OTHER, NOW);
        draft.send(notice, WRITER, NOW);
        draft.giveBack("one more thing", THIRD, NOW);
        draft.send(notice, WRITER, NOW);
        refused(ReviewerWroteIt.class, () -> draft.review(notice, "frozen", OTHER, NOW));
        draft.review(notice, "frozen", THIRD, NOW);
        assertThat(draft.state()).isEqualTo(NoticeState.REVIEWED);
    }

    @Test
    void is_not_reviewed_by_whoever_sent_it() {
        draft.send(notice, OTHER, NOW);
        refused(ReviewerWroteIt.class, () -> draft.review(notice, "frozen", OTHER, NOW));
    }

    @Test
    void is_not_published_before_somebody_reviewed_it() {
        refused(NoticeNotNow.class, () -> draft.publish(1, notice, notice.facts(), OTHER, NOW));
        draft.send(notice, WRITER, NOW);
        refused(NoticeNotNow.class, () -> draft.publish(1, notice, notice.facts(), OTHER, NOW));
    }

    @Test
    void is_not_written_on_while_somebody_reviews_it_or_after() {
        draft.send(notice, WRITER, NOW);
        refused(NoticeNotNow.class, () -> draft.write("{1}", WRITER, NOW));
        draft.review(notice, "frozen", OTHER, NOW);
        refused(NoticeNotNow.class, () -> draft.write("{1}", WRITER, NOW));
    }

    @Test
    void loses_its_review_when_it_is_taken_back() {
        draft.send(notice, WRITER, NOW);
        draft.review(notice, "frozen", OTHER, NOW);
        draft.takeBack(WRITER, NOW);
        assertThat(draft.reviewed()).isNull();
        refused(NoticeNotNow.class, () -> draft.publish(1, notice, notice.facts(), OTHER, NOW));
        refused(NoticeNotNow.class, () -> draft.takeBack(WRITER, NOW));
    }

    @ParameterizedTest
    @EnumSource
    void is_neither_sent_nor_reviewed_nor_published_without_a_point_of_the_law(NoticePoint point) {
        var lacking = ANotice.without(point.section());
        refused(NoticeIncomplete.class, () -> draft.send(lacking, WRITER, NOW));
        draft.send(notice, WRITER, NOW);
        refused(NoticeIncomplete.class, () -> draft.review(lacking, "frozen", OTHER, NOW));
        draft.review(notice, "frozen", OTHER, NOW);
        assertThatExceptionOfType(NoticeIncomplete.class)
                .isThrownBy(() -> draft.publish(1, lacking, notice.facts(), OTHER, NOW))
                .satisfies(refused -> assertThat(refused.missing()).contains(point));
    }

    @Test
    void is_not_published_when_the_register_has_moved_on_since_the_review() {
        draft.send(notice, WRITER, NOW);
        draft.review(notice, "frozen", OTHER, NOW);
        var now = NoticeFacts.of(
                ARegister.small()
                        .with(new Source("new", ARegister.text("New"), false, Validity.ALWAYS, false))
                        .register(),
                TODAY);
        refused(RegisterMovedOn.class, () -> draft.publish(1, notice, now, OTHER, NOW));
        assertThat(draft.state()).isEqualTo(NoticeState.REVIEWED);
    }

    @Test
    void takes_advice_at_any_time_before_it_is_published_and_stands_where_it_stood() {
        draft.advise("Say it shorter", OTHER, NOW);
        draft.send(notice, WRITER, NOW);
        draft.advise("Better", OTHER, NOW);
        assertThat(draft.state()).isEqualTo(NoticeState.IN_REVIEW);
        assertThat(draft.wasWrittenBy(OTHER)).isFalse();
        draft.review(notice, "frozen", OTHER, NOW);
        draft.publish(1, notice, notice.facts(), OTHER, NOW);
        refused(NoticeNotNow.class, () -> draft.advise("Late", OTHER, NOW));
    }

    @Test
    void published_is_never_changed() {
        assertThat(Arrays.stream(NoticeVersion.class.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers())))
                .allMatch(method -> method.getParameterCount() == 0)
                .noneMatch(method -> method.getReturnType() == void.class);
    }

    private static void refused(Class<? extends RuntimeException> rule, ThrowingCallable deed) {
        assertThatExceptionOfType(rule).isThrownBy(deed);
    }
}
