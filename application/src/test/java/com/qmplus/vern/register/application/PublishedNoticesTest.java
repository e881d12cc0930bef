package com.qmplus.vern.register.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.qmplus.vern.register.NoticeContent;
import com.qmplus.vern.register.NoticeDraft;
import com.qmplus.vern.register.NoticeMark;
import com.qmplus.vern.register.NoticeVersion;
import com.qmplus.vern.shared.Language;
import com.qmplus.vern.shared.application.Settings;
import com.qmplus.vern.shared.application.TestClock;
import com.qmplus.vern.staff.EmployeeId;
import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PublishedNoticesTest {

    private static final NoticeContent CONTENT =
            NoticeContent.of(QmPlusRegister.register(), LocalDate.parse("2026-11-22"), NoticeDocuments.delivered());

    private int documentsRead;
    private final InMemoryNotices notices = new InMemoryNotices() {
        @Override
        public Optional<NoticeVersion> find(int number) {
            documentsRead++;
            return super.find(number);
        }
    };
    private final TestClock clock = TestClock.anyDay();
    private final PublishedNotices published =
            new PublishedNotices(notices, Settings.of(Map.of("vern.address", "https://vern.example")), clock);

    private NoticeVersion publish() {
        var writer = EmployeeId.random();
        var draft = new NoticeDraft(NoticeDocuments.write(CONTENT.wording()), writer, clock.instant());
        draft.send(CONTENT, writer, clock.instant());
        draft.review(CONTENT, NoticeDocuments.write(FrozenNotice.of(CONTENT)), EmployeeId.random(), clock.instant());
        notices.publish(draft.publish(notices.marks().size() + 1, CONTENT, CONTENT.facts(), writer, clock.instant()));
        return notices.latest().orElseThrow();
    }

    private NoticeEdition shown(int number) {
        return published.edition(published.mark(number), Language.EN);
    }

    @Test
    void what_was_read_and_checked_is_shown_without_reading_it_again() {
        publish();
        var first = shown(1);
        assertThat(shown(1)).isSameAs(first);
        published.edition(published.mark(1), Language.NB);
        published.pdf(published.mark(1), Language.NB);
        assertThat(documentsRead).isEqualTo(1);
    }

    @Test
    void one_that_was_tampered_with_is_not_shown() {
        set(publish(), "document", "{}");
        assertThatIllegalStateException().isThrownBy(() -> shown(1));
    }

    @Test
    void one_that_is_tampered_with_later_stays_as_it_was_published_and_is_found_out_after_ten_minutes() {
        var version = publish();
        var asPublished = shown(1);
        set(version, "document", "{}");
        clock.pass(PublishedNotices.TRUSTED.minusSeconds(1));
        assertThat(shown(1)).isEqualTo(asPublished);
        clock.pass(PublishedNotices.TRUSTED);
        assertThatIllegalStateException().isThrownBy(() -> shown(1));
        assertThatIllegalStateException().isThrownBy(() -> shown(1));
    }

    @Test
    void one_whose_fingerprint_is_another_is_found_out_at_once() {
        var version = publish();
        shown(1);
        set(version, "sha256", "0".repeat(64));
        assertThatIllegalStateException().isThrownBy(() -> shown(1));
    }

    /** In the intranet, where tampering is told of, nothing is trusted for a while. */
    @Test
    void whoever_has_the_document_in_hand_holds_it_against_its_fingerprint() {
        var version = publish();
        shown(1);
        set(version, "document", "{}");
        assertThatIllegalStateException().isThrownBy(() -> published.content(version));
        assertThatIllegalStateException().isThrownBy(() -> shown(1));
    }

    @Test
    void an_older_one_tells_that_a_newer_holds_as_soon_as_it_does() {
        publish();
        assertThat(shown(1).isLatest()).isTrue();
        publish();
        assertThat(shown(1).isLatest()).isFalse();
        assertThat(shown(1).versions()).hasSize(2);
    }

    @Test
    void two_that_say_the_same_are_still_two() {
        publish();
        publish();
        assertThat(published.mark(1).sha256()).isEqualTo(published.mark(2).sha256());
        assertThat(shown(1).number()).isEqualTo(1);
        assertThat(shown(2).number()).isEqualTo(2);
        assertThat(published.pdf(published.mark(1), Language.EN).content())
                .isNotEqualTo(published.pdf(published.mark(2), Language.EN).content());
    }

    @Test
    void marks_tell_the_versions_apart_without_their_documents() {
        var version = publish();
        assertThat(published.newest()).hasValue(NoticeMark.of(version));
        assertThat(documentsRead).isZero();
    }

    private static void set(NoticeVersion version, String column, String value) {
        try {
            Field field = NoticeVersion.class.getDeclaredField(column);
            field.setAccessible(true);
            field.set(version, value);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
