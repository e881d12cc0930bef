package com.qmplus.vern.register;

import com.qmplus.vern.register.NoticeFacts.BasisFact;
import com.qmplus.vern.register.NoticeFacts.CategoryFact;
import com.qmplus.vern.register.NoticeFacts.NeedFact;
import com.qmplus.vern.register.NoticeFacts.PurposeFact;
import com.qmplus.vern.register.NoticeFacts.RecipientFact;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the law asks of a notice, point by point, and the piece in which it is told: GDPR art. 13(1) and (2); art. 14(1)(d) and (2)(f)
 * beside, for data that others gave; and art. 21(4), by which the right to object is told clearly and apart.
 */
public enum NoticePoint {
    WHO("13(1)(a)", NoticeSection.CONTROLLER, NoticePoint::namesController),
    OFFICER("13(1)(b)", NoticeSection.CONTROLLER, NoticePoint::reachesOfficer),
    WHY("13(1)(c)", NoticeSection.PURPOSES, NoticePoint::hasGrounds),
    INTEREST("13(1)(d)", NoticeSection.PURPOSES, NoticePoint::namesInterests),
    RECIPIENT("13(1)(e)", NoticeSection.RECIPIENTS, NoticePoint::tellsRecipients),
    TRANSFER("13(1)(f)", NoticeSection.TRANSFERS, NoticePoint::tellsTransfers),
    STORAGE("13(2)(a)", NoticeSection.STORAGE, NoticePoint::tellsStorage),
    RIGHTS("13(2)(b)", NoticeSection.RIGHTS, NoticePoint::tellsRights),
    WITHDRAWAL("13(2)(c)", NoticeSection.WITHDRAWAL, NoticePoint::tellsWithdrawal),
    COMPLAINT("13(2)(d)", NoticeSection.COMPLAINT, NoticePoint::namesAuthority),
    PROVISION("13(2)(e)", NoticeSection.PROVISION, facts -> !facts.purposes().isEmpty()),
    DECISIONS("13(2)(f)", NoticeSection.DECISIONS, facts -> facts.automatedDecisions() != null),
    CATEGORY("14(1)(d)", NoticeSection.DATA, NoticePoint::tellsCategories),
    SOURCE("14(2)(f)", NoticeSection.SOURCES, facts -> !facts.sources().isEmpty()),
    OBJECTION("21(4)", NoticeSection.RIGHTS, NoticePoint::tellsObjection);

    private final String article;
    private final NoticeSection section;
    private final transient Predicate<NoticeFacts> told;

    NoticePoint(String article, NoticeSection section, Predicate<NoticeFacts> told) {
        this.article = article;
        this.section = section;
        this.told = told;
    }

    public String article() {
        return article;
    }

    public NoticeSection section() {
        return section;
    }

    /** What the law asks and the notice does not tell. */
    public static List<NoticePoint> missingIn(NoticeContent notice) {
        return Arrays.stream(values()).filter(point -> !point.isToldIn(notice)).toList();
    }

    private boolean isToldIn(NoticeContent notice) {
        return notice.wording().piece(section).isPresent() && told.test(notice.facts());
    }

    private static boolean namesController(NoticeFacts facts) {
        var controller = facts.controller();
        return says(controller.name()) && says(controller.address()) && says(controller.email());
    }

    private static boolean reachesOfficer(NoticeFacts facts) {
        var officer = facts.officer();
        return officer == null || says(officer.email()) || says(officer.phone());
    }

    private static boolean hasGrounds(NoticeFacts facts) {
        return !facts.purposes().isEmpty()
                && facts.purposes().stream()
                        .noneMatch(purpose -> purpose.bases().isEmpty());
    }

    private static boolean namesInterests(NoticeFacts facts) {
        return bases(facts)
                .noneMatch(basis -> basis.basis() == LawfulBasis.LEGITIMATE_INTEREST && basis.interest() == null);
    }

    private static boolean tellsRecipients(NoticeFacts facts) {
        var told = facts.recipients().stream().map(RecipientFact::key).toList();
        return facts.purposes().stream()
                .map(PurposeFact::recipients)
                .flatMap(List::stream)
                .allMatch(told::contains);
    }

    private static boolean tellsTransfers(NoticeFacts facts) {
        return facts.recipients().stream().allMatch(RecipientFact::placed)
                && facts.transfers().stream().allMatch(transfer -> transfer.tool() != null);
    }

    private static boolean tellsStorage(NoticeFacts facts) {
        return needs(facts).noneMatch(need -> need.keptFor() == null);
    }

    private static boolean tellsRights(NoticeFacts facts) {
        return facts.rights()
                .containsAll(List.of(
                        NoticeRight.ACCESS,
                        NoticeRight.RECTIFICATION,
                        NoticeRight.ERASURE,
                        NoticeRight.RESTRICTION,
                        NoticeRight.PORTABILITY));
    }

    private static boolean tellsObjection(NoticeFacts facts) {
        return facts.rights().containsAll(List.of(NoticeRight.OBJECTION, NoticeRight.OBJECTION_TO_MARKETING));
    }

    private static boolean tellsWithdrawal(NoticeFacts facts) {
        return !facts.restsOn(LawfulBasis.CONSENT) || facts.rights().contains(NoticeRight.WITHDRAWAL);
    }

    private static boolean namesAuthority(NoticeFacts facts) {
        return says(facts.authority().name()) && says(facts.authority().website());
    }

    private static boolean tellsCategories(NoticeFacts facts) {
        var told = facts.categories().stream().map(CategoryFact::key).toList();
        return needs(facts).map(NeedFact::category).allMatch(told::contains);
    }

    private static Stream<BasisFact> bases(NoticeFacts facts) {
        return facts.purposes().stream().flatMap(purpose -> purpose.bases().stream());
    }

    private static Stream<NeedFact> needs(NoticeFacts facts) {
        return facts.purposes().stream().flatMap(purpose -> purpose.needs().stream());
    }

    private static boolean says(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
