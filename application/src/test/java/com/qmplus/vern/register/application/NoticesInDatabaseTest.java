package com.qmplus.vern.register.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.qmplus.vern.register.NoticeContent;
import com.qmplus.vern.register.NoticeDraft;
import com.qmplus.vern.register.NoticeState;
import com.qmplus.vern.register.NoticeVersion;
import com.qmplus.vern.register.Notices;
import com.qmplus.vern.register.RegisterVersion;
import com.qmplus.vern.shared.StalePage;
import com.qmplus.vern.shared.application.Databases;
import com.qmplus.vern.staff.EmployeeId;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What only a database can hold to: versions that are counted, and rows that nobody changes. */
@ParameterizedClass(name = "on {0}")
@EnumSource(value = Databases.class, mode = EnumSource.Mode.EXCLUDE, names = "MEMORY")
@DisplayNameGeneration(ReplaceUnderscores.class)
class NoticesInDatabaseTest {

    private static final AtomicInteger NUMBERS = new AtomicInteger(500_000);
    private static final Instant NOW = Instant.parse("2026-11-22T09:30:00.123456Z");
    private static final EmployeeId WRITER = EmployeeId.random();
    private static final EmployeeId OTHER = EmployeeId.random();

    private final Databases on;
    private final Notices notices;
    private final EmployeeId reviewer = EmployeeId.random();
    private final int number = NUMBERS.incrementAndGet();
    private final NoticeContent content = content();

    NoticesInDatabaseTest(Databases on) {
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
    void whoever_saw_an_older_draft_changes_nothing() {
        on.inTransaction(() -> notices.add(new NoticeDraft("{}", WRITER, NOW)));
        long seen = on.inTransaction(() -> notices.draft().orElseThrow().version());
        on.inTransaction(() -> notices.draft(seen).write("{\"a\":1}", WRITER, NOW));
        assertThatExceptionOfType(StalePage.class)
                .isThrownBy(() -> on.inTransaction(() -> notices.draft(seen).write("{\"b\":2}", OTHER, NOW)));
        assertThat(on.inTransaction(() -> notices.draft().orElseThrow().wording()))
                .isEqualTo("{\"a\":1}");
    }

    @Test
    void the_database_itself_lets_nobody_change_or_delete_what_was_published() {
        var before = published();
        attempt("update notice_version set document = '{}' where number = " + before.number());
        attempt("delete from notice_version where number = " + before.number());
        var after = on.inTransaction(() -> notices.find(before.number())).orElseThrow();
        assertThat(after.document()).isEqualTo(before.document());
        assertThat(after.isIntact()).isTrue();
    }

    /** Whether the database objects or does nothing, is its own way. */
    private void attempt(String sql) {
        try (var connection = on.store().source().getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException refused) {
            assertThat(refused.getSQLState()).isNotBlank();
        }
    }
}
