package com.qmplus.vern.register.application;

import com.qmplus.vern.register.NoticeContent;
import com.qmplus.vern.register.NoticeDiff;
import com.qmplus.vern.register.NoticeDraft;
import com.qmplus.vern.register.NoticeFacts;
import com.qmplus.vern.register.NoticePoint;
import com.qmplus.vern.register.NoticeStep;
import com.qmplus.vern.register.NoticeVersion;
import com.qmplus.vern.shared.Language;
import com.qmplus.vern.staff.EmployeeId;
import com.qmplus.vern.staff.application.Colleagues;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** What employees see of the notice and its draft. */
@ApplicationScoped
public class NoticeViews {

    private PublishedNotices published;
    private Colleagues colleagues;

    protected NoticeViews() {} // for CDI

    @Inject
    public NoticeViews(PublishedNotices published, Colleagues colleagues) {
        this.published = published;
        this.colleagues = colleagues;
    }

    NoticeStanding nothingPublished() {
        return new NoticeStanding(null, null, null, null, null, true, List.of());
    }

    NoticeStanding standing(NoticeVersion version, NoticeFacts now, Language language) {
        var names = colleagues.namesOf(List.of(version.reviewedBy(), version.publishedBy()));
        boolean intact = version.isIntact();
        return new NoticeStanding(
                version.number(),
                published.day(version.publishedOn()),
                version.sha256(),
                names.getOrDefault(version.reviewedBy(), ""),
                names.getOrDefault(version.publishedBy(), ""),
                intact,
                intact ? NoticeChangePrinter.untruths(published.content(version).content(), now, language) : List.of());
    }

    NoticeDraftView draft(NoticeDraft draft, NoticeContent content, NoticeFacts now, EmployeeId me, Language language) {
        var names = colleagues.namesOf(
                draft.steps().stream().map(NoticeStep::by).distinct().toList());
        return new NoticeDraftView(
                draft.version(),
                draft.state().name(),
                content.wording().pieces().stream()
                        .map(it -> new NoticeDraftView.Piece(it.section(), it.heading(), it.words()))
                        .toList(),
                content.wording().promises(),
                content.facts().purposes().stream()
                        .map(it -> new NoticeDraftView.PurposeLine(
                                it.key(),
                                it.name(),
                                content.plain(it),
                                content.wording().wordsOf(it.key()).isPresent()))
                        .toList(),
                draft.steps().stream().map(step -> step(step, names)).toList(),
                NoticePoint.missingIn(content).stream()
                        .map(NoticePoint::article)
                        .toList(),
                changes(content, language),
                draft.wasWrittenBy(me),
                draft.reviewed() != null && !NoticeDiff.untruths(content, now).isEmpty());
    }

    private static NoticeDraftView.Step step(NoticeStep step, Map<EmployeeId, String> names) {
        return new NoticeDraftView.Step(
                step.move().name(), names.getOrDefault(step.by(), ""), step.when(), step.words());
    }

    private List<NoticeChangeView> changes(NoticeContent content, Language language) {
        return published
                .latest()
                .filter(NoticeVersion::isIntact)
                .map(version ->
                        NoticeChangePrinter.between(published.content(version).content(), content, language))
                .orElseGet(List::of);
    }
}
