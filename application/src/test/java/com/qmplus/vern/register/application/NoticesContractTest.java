package com.qmplus.vern.register.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.qmplus.vern.register.NoticeContent;
import com.qmplus.vern.register.NoticeDraft;
import com.qmplus.vern.register.NoticeMark;
import com.qmplus.vern.register.NoticeMove;
import com.qmplus.vern.register.NoticeState;
import com.qmplus.vern.register.NoticeStep;
import com.qmplus.vern.register.NoticeVersion;
import com.qmplus.vern.register.Notices;
import com.qmplus.vern.register.RegisterVersion;
import com.qmplus.vern.shared.StalePage;
import com.qmplus.vern.shared.application.Databases;
import com.qmplus.vern.staff.EmployeeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass(name = "on {0}")
@EnumSource(Databases.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class NoticesContractTest {

    private static final AtomicInteger NUMBERS = new AtomicInteger(500_000);
    private static final Instant NOW = Instant.parse("2026-11-22T09:30:00.123456Z");
    private static final EmployeeId WRITER = EmployeeId.random();
    private static final EmployeeId OTHER = EmployeeId.random();

    private final Databases on;
    private final Notices notices;
    private final EmployeeId reviewer = EmployeeId.random();
    private final int number = NUMBERS.incrementAndGet();
    private final NoticeContent content = content();

    NoticesContractTest(Databases on) {
        this.on = on;
        this.notices = on.repository(InMemoryNotices::new, JpaNotices::new);
        var registers = on.repository(InMemoryRegisterVersions::new, JpaRegisterVersions::new);
        on.inTransaction(() -> registers.add(new RegisterVersion(number, NOW, "system", "test"), List.of()));
        on.inTransaction(() -> notices.draft().ifPresent(open -> publish(open, NUMBERS.incrementAndGet())));
    }

    private NoticeContent content() {
        var today =
                NoticeContent.of(QmPlusRegister.register(), LocalDate.parse("2026-11-22"), NoticeDocuments.delivered());
        return new NoticeContent(number, today.facts(), today.wording());
    }

    private void publish(NoticeDraft draft, int as) {
        if (draft.state() == NoticeState.WRITING) draft.send(content, WRITER, NOW);
        if (draft.state() == NoticeState.IN_REVIEW)
            draft.review(content, NoticeDocuments.write(FrozenNotice.of(content)), reviewer, NOW);
        notices.publish(draft.publish(as, content, content.facts(), WRITER, NOW));
    }

    private NoticeVersion published() {
        on.inTransaction(() -> notices.add(new NoticeDraft("{}", WRITER, NOW)));
        int as = NUMBERS.incrementAndGet();
        on.inTransaction(() -> publish(notices.draft().orElseThrow(), as));
        return on.inTransaction(() -> notices.find(as)).orElseThrow();
    }

    @Test
    void a_published_notice_comes_back_whole_and_intact() {
        var found = published();
        assertThat(found.isIntact()).isTrue();
        assertThat(found.publishedOn()).isEqualTo(NOW);
        assertThat(found.reviewedBy()).isEqualTo(reviewer);
        assertThat(found.publishedBy()).isEqualTo(WRITER);
        assertThat(found.registerVersion()).isEqualTo(number);
        assertThat(found.document()).hasSizeGreaterThan(40_000);
        assertThat(NoticeDocuments.notice(found.document())).isEqualTo(FrozenNotice.of(content));
    }

    @Test
    void the_latest_is_the_one_with_the_highest_number_and_stands_first() {
        var first = published();
        var second = published();
        assertThat(on.inTransaction(() -> notices.latest()).orElseThrow().number())
                .isEqualTo(second.number());
        assertThat(on.inTransaction(() -> notices.marks()))
                .startsWith(NoticeMark.of(second), NoticeMark.of(first))
                .allMatch(mark -> mark.sha256().length() == 64);
    }

    @Test
    void one_draft_is_open_at_a_time_and_none_after_it_was_published() {
        on.inTransaction(() -> notices.add(new NoticeDraft("{}", WRITER, NOW)));
        assertThatExceptionOfType(StalePage.class)
                .isThrownBy(() -> on.inTransaction(() -> notices.add(new NoticeDraft("{}", OTHER, NOW))));
        on.inTransaction(() -> publish(notices.draft().orElseThrow(), NUMBERS.incrementAndGet()));
        assertThat(on.inTransaction(() -> notices.draft())).isEmpty();
    }

    @Test
    void a_draft_keeps_its_words_and_its_steps_in_order() {
        var wording = NoticeDocuments.write(NoticeDocuments.delivered());
        on.inTransaction(() -> notices.add(new NoticeDraft("{}", WRITER, NOW)));
        on.inTransaction(() -> current().write(wording, OTHER, NOW));
        on.inTransaction(() -> current().advise("Kortere, takk – æøå", OTHER, NOW));
        var draft = on.inTransaction(() -> {
            var open = notices.draft().orElseThrow();
            assertThat(open.steps())
                    .extracting(NoticeStep::move)
                    .containsExactly(NoticeMove.WRITTEN, NoticeMove.WRITTEN, NoticeMove.ADVISED);
            return open;
        });
        assertThat(NoticeDocuments.wording(draft.wording())).isEqualTo(NoticeDocuments.delivered());
        assertThat(draft.steps().getLast().words()).isEqualTo("Kortere, takk – æøå");
    }

    private NoticeDraft current() {
        return notices.draft(notices.draft().orElseThrow().version());
    }
}
