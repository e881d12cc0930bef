package com.qmplus.vern.register.application;

import com.qmplus.vern.register.NoticeVersion;
import com.qmplus.vern.register.Notices;
import com.qmplus.vern.shared.Language;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.application.PrintedTexts;
import com.qmplus.vern.shared.application.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The notices that were published: one never changes, so each is read, checked and laid out once. */
@ApplicationScoped
public class PublishedNotices {

    private static final int KEPT = 16;

    private final Map<String, FrozenNotice> read = new ConcurrentHashMap<>();
    private final Map<String, byte[]> printed = new ConcurrentHashMap<>();

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

    Optional<NoticeVersion> latest() {
        return notices.latest();
    }

    NoticeVersion version(int number) {
        return notices.find(number).orElseThrow(() -> new NotFound("notice"));
    }

    /** One that was tampered with is not shown as ours. */
    FrozenNotice content(NoticeVersion version) {
        if (!version.isIntact())
            throw new IllegalStateException("version " + version.number() + " of the notice is not what was published");
        makeRoom(read);
        return read.computeIfAbsent(version.sha256(), unread -> NoticeDocuments.notice(version.document()));
    }

    NoticeEdition edition(NoticeVersion version, Language language) {
        var all = notices.all();
        var page = content(version).in(language);
        return new NoticeEdition(
                version.number(),
                all.getFirst().number(),
                day(version),
                new PrintedTexts(NoticePrinter.BUNDLE, language).of("title", page.controller()),
                page,
                changes(version, all, language),
                all.stream()
                        .map(each -> new NoticeEdition.Version(each.number(), day(each)))
                        .toList(),
                version.sha256());
    }

    private List<NoticeChangeView> changes(NoticeVersion version, List<NoticeVersion> all, Language language) {
        return all.stream()
                .filter(each -> each.number() < version.number())
                .findFirst()
                .map(before -> NoticeChangePrinter.between(
                        content(before).content(), content(version).content(), language))
                .orElseGet(List::of);
    }

    /** Tagged (PDF/UA-1). */
    NoticeFile pdf(NoticeVersion version, Language language) {
        makeRoom(printed);
        var pdf = printed.computeIfAbsent(
                version.sha256() + language, unprinted -> NoticePdf.of(edition(version, language), settings.address()));
        var name = language == Language.EN ? "privacy-notice" : "personvernerklaering";
        return new NoticeFile(
                name + "-" + version.number() + ".pdf",
                "application/pdf",
                pdf,
                version.sha256(),
                version.publishedOn());
    }

    LocalDate day(NoticeVersion version) {
        return LocalDate.ofInstant(version.publishedOn(), clock.getZone());
    }

    private static void makeRoom(Map<String, ?> kept) {
        if (kept.size() >= KEPT) kept.clear();
    }
}
