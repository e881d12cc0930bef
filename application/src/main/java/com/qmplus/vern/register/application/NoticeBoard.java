package com.qmplus.vern.register.application;

import com.qmplus.vern.audit.application.FreeOfPersonalData;
import com.qmplus.vern.register.NoticeMark;
import com.qmplus.vern.shared.Language;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.application.Settings;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** Where everyone reads the privacy notice, in every version that was published (GDPR art. 12-14); open to all by its nature. */
@Stateless
@PermitAll
public class NoticeBoard {

    private PublishedNotices published;
    private Settings settings;

    protected NoticeBoard() {} // for EJB

    @Inject
    public NoticeBoard(PublishedNotices published, Settings settings) {
        this.published = published;
        this.settings = settings;
    }

    /** The one that holds now; none until the first is published. */
    @FreeOfPersonalData("what the controller tells everybody")
    public Optional<NoticeEdition> latest(Language language) {
        return published.newest().map(mark -> published.edition(mark, language));
    }

    @FreeOfPersonalData("what the controller tells everybody")
    public NoticeEdition version(int number, Language language) {
        return published.edition(published.mark(number), language);
    }

    @FreeOfPersonalData("what the controller tells everybody")
    public NoticeFile latestPdf(Language language) {
        return published.pdf(newest(), language);
    }

    @FreeOfPersonalData("what the controller tells everybody")
    public NoticeFile pdf(int number, Language language) {
        return published.pdf(published.mark(number), language);
    }

    /** For machines, as TILT. */
    @FreeOfPersonalData("what the controller tells everybody")
    public NoticeFile tilt(Language language) {
        var mark = newest();
        var content = published.content(mark).content();
        return new NoticeFile(
                "tilt.json",
                "application/json",
                NoticeTilt.of(mark, content, language, settings.address()),
                mark.sha256(),
                mark.publishedOn());
    }

    private NoticeMark newest() {
        return published.newest().orElseThrow(() -> new NotFound("notice"));
    }
}
