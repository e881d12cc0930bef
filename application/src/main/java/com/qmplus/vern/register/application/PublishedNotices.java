package com.qmplus.vern.register.application;

import com.qmplus.vern.register.NoticeMark;
import com.qmplus.vern.register.NoticeVersion;
import com.qmplus.vern.register.Notices;
import com.qmplus.vern.shared.Language;
import com.qmplus.vern.shared.LastUsed;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.application.PrintedTexts;
import com.qmplus.vern.shared.application.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The notices that were published. One never changes, so the public gets what was read, checked and laid out once; each is read
 * and held against its fingerprint again when its fingerprint in the database is another, and every ten minutes.
 */
@ApplicationScoped
public class PublishedNotices {

    static final Duration TRUSTED = Duration.ofMinutes(10);

    private static final int KEPT = 16;

    private final LastUsed<Integer, Checked> checked = new LastUsed<>(KEPT);
    private final LastUsed<Edition, NoticeEdition> laidOut = new LastUsed<>(KEPT);
    private final LastUsed<Edition, byte[]> printed = new LastUsed<>(KEPT);

    private Notices notices;
    private Settings settings;
    private Clock clock;

    protected PublishedNotices() {} // for CDI

    @Inject
    public PublishedNotices(Notices notices, Settings settings, Clock clock) {
        this.notices = notices;
        this.settings = settings;
        this.clock = clock;
    }

    /** @param newest the version that held when it was made: an edition tells which one does */
    private record Edition(NoticeMark mark, int newest, Language language) {}

    private record Checked(String sha256, FrozenNotice notice, Instant when) {

        boolean holdsFor(NoticeMark mark, Instant now) {
            return sha256.equals(mark.sha256()) && now.isBefore(when.plus(TRUSTED));
        }
    }

    /** As the database has it now, with its document. */
    Optional<NoticeVersion> latest() {
        return notices.latest();
    }

    Optional<NoticeMark> newest() {
        return notices.marks().stream().findFirst();
    }

    NoticeMark mark(int number) {
        return notices.marks().stream()
                .filter(mark -> mark.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("notice"));
    }

    FrozenNotice content(NoticeMark mark) {
        return checked.find(mark.number())
                .filter(known -> known.holdsFor(mark, clock.instant()))
                .map(Checked::notice)
                .orElseGet(() -> content(notices.find(mark.number()).orElseThrow(() -> new NotFound("notice"))));
    }

    /** One that was tampered with is not shown as ours. */
    FrozenNotice content(NoticeVersion version) {
        if (!version.isIntact()) {
            checked.forget(version.number());
            throw new IllegalStateException("version " + version.number() + " of the notice is not what was published");
        }
        var notice = checked.find(version.number())
                .filter(known -> known.sha256().equals(version.sha256()))
                .map(Checked::notice)
                .orElseGet(() -> NoticeDocuments.notice(version.document()));
        checked.keep(version.number(), new Checked(version.sha256(), notice, clock.instant()));
        return notice;
    }

    NoticeEdition edition(NoticeMark mark, Language language) {
        var page = content(mark).in(language);
        var all = notices.marks();
        return laidOut.get(
                new Edition(mark, all.getFirst().number(), language),
                () -> new NoticeEdition(
                        mark.number(),
                        all.getFirst().number(),
                        day(mark.publishedOn()),
                        new PrintedTexts(NoticePrinter.BUNDLE, language).of("title", page.controller()),
                        page,
                        changes(mark, all, language),
                        all.stream()
                                .map(each -> new NoticeEdition.Version(each.number(), day(each.publishedOn())))
                                .toList(),
                        mark.sha256()));
    }

    private List<NoticeChangeView> changes(NoticeMark mark, List<NoticeMark> all, Language language) {
        return all.stream()
                .filter(each -> each.number() < mark.number())
                .findFirst()
                .map(before -> NoticeChangePrinter.between(
                        content(before).content(), content(mark).content(), language))
                .orElseGet(List::of);
    }

    /** Tagged (PDF/UA-1). */
    NoticeFile pdf(NoticeMark mark, Language language) {
        var edition = edition(mark, language);
        var pdf = printed.get(
                new Edition(mark, edition.latest(), language), () -> NoticePdf.of(edition, settings.address()));
        var name = language == Language.EN ? "privacy-notice" : "personvernerklaering";
        return new NoticeFile(
                name + "-" + mark.number() + ".pdf", "application/pdf", pdf, mark.sha256(), mark.publishedOn());
    }

    LocalDate day(Instant published) {
        return LocalDate.ofInstant(published, clock.getZone());
    }
}
