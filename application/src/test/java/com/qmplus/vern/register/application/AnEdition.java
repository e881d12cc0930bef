package com.qmplus.vern.register.application;

import com.qmplus.vern.register.NoticeContent;
import com.qmplus.vern.register.NoticeDraft;
import com.qmplus.vern.register.NoticeMark;
import com.qmplus.vern.register.NoticeSection;
import com.qmplus.vern.register.NoticeVersion;
import com.qmplus.vern.register.NoticeWording;
import com.qmplus.vern.register.NoticeWording.Piece;
import com.qmplus.vern.register.Text;
import com.qmplus.vern.shared.Language;
import com.qmplus.vern.shared.application.Settings;
import com.qmplus.vern.shared.application.TestClock;
import com.qmplus.vern.staff.EmployeeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** Published notices of the delivered register, for tests of what is made of them. */
final class AnEdition {

    private static final Instant NOW = Instant.parse("2026-11-22T09:30:00Z");

    private final InMemoryNotices notices = new InMemoryNotices();
    private final PublishedNotices published = new PublishedNotices(
            notices, Settings.of(Map.of("vern.address", "https://vern.example")), TestClock.anyDay());

    static AnEdition first() {
        return new AnEdition().then(NoticeDocuments.delivered());
    }

    /** The next version, with these words at the top. */
    AnEdition saying(String words) {
        return then(NoticeDocuments.delivered()
                .with(new Piece(NoticeSection.SHORT, new Text(words, words), new Text(words, words))));
    }

    private AnEdition then(NoticeWording wording) {
        var content = NoticeContent.of(QmPlusRegister.register(), LocalDate.parse("2026-11-22"), wording);
        var writer = EmployeeId.random();
        var draft = new NoticeDraft(NoticeDocuments.write(wording), writer, NOW);
        draft.send(content, writer, NOW);
        draft.review(content, NoticeDocuments.write(FrozenNotice.of(content)), EmployeeId.random(), NOW);
        notices.publish(draft.publish(notices.marks().size() + 1, content, content.facts(), writer, NOW));
        return this;
    }

    NoticeVersion version() {
        return notices.latest().orElseThrow();
    }

    NoticeMark mark() {
        return NoticeMark.of(version());
    }

    NoticeContent content() {
        return published.content(version()).content();
    }

    NoticeEdition in(Language language) {
        return published.edition(mark(), language);
    }

    byte[] pdf(Language language) {
        return published.pdf(mark(), language).content();
    }
}
