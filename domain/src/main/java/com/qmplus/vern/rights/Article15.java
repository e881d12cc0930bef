package com.qmplus.vern.rights;

import static com.qmplus.vern.rights.Right.ERASURE;
import static com.qmplus.vern.rights.Right.OBJECTION;
import static com.qmplus.vern.rights.Right.RECTIFICATION;
import static com.qmplus.vern.rights.Right.RESTRICTION;

import com.qmplus.vern.rights.AccessAnswer.ItemPart;
import com.qmplus.vern.rights.AccessAnswer.PurposePart;
import com.qmplus.vern.rights.AccessAnswer.RecipientPart;
import com.qmplus.vern.rights.AccessAnswer.StoragePart;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What GDPR art. 15 demands of an answer, point by point; one that misses any of it cannot be sent. */
public final class Article15 {

    private static final Map<String, Predicate<AccessAnswer>> POINTS = points();

    private Article15() {}

    /** The points that the answer does not tell, such as {@code 15(1)(c)}; empty: it is complete. */
    public static List<String> missing(AccessAnswer answer) {
        return POINTS.entrySet().stream()
                .filter(point -> !point.getValue().test(answer))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<String, Predicate<AccessAnswer>> points() {
        var points = new LinkedHashMap<String, Predicate<AccessAnswer>>();
        points.put("15(1)(a)", Article15::tellsPurposesAndTheirBasis);
        points.put("15(1)(b)", Article15::tellsCategories);
        points.put("15(1)(c)", Article15::tellsRecipients);
        points.put("15(1)(d)", Article15::tellsStorage);
        points.put(
                "15(1)(e)",
                answer -> answer.rights().containsAll(Set.of(RECTIFICATION, ERASURE, RESTRICTION, OBJECTION)));
        points.put("15(1)(f)", Article15::tellsWhereToComplain);
        points.put("15(1)(g)", answer -> items(answer).allMatch(item -> isTold(item.sourceName())));
        points.put(
                "15(1)(h)",
                answer -> isTold(answer.automatedDecisions().statement())
                        || !answer.automatedDecisions().decisions().isEmpty());
        points.put(
                "15(2)",
                answer -> answer.transfers().examined()
                        && answer.transfers().transfers().stream().allMatch(transfer -> isTold(transfer.tool())));
        points.put("15(3)", Article15::givesTheCopy);
        return points;
    }

    private static boolean tellsPurposesAndTheirBasis(AccessAnswer answer) {
        return !answer.purposes().isEmpty()
                && items(answer).noneMatch(item -> item.purposes().isEmpty())
                && answer.purposes().stream()
                        .allMatch(purpose -> isTold(purpose.name())
                                && isTold(purpose.description())
                                && isTold(purpose.legalBasis())
                                && isTold(purpose.legalBasisExplained()));
    }

    private static boolean tellsCategories(AccessAnswer answer) {
        return !answer.categories().isEmpty()
                && answer.categories().stream().allMatch(category -> isTold(category.name()));
    }

    private static boolean tellsRecipients(AccessAnswer answer) {
        var told = answer.recipients().stream().map(RecipientPart::key).collect(Collectors.toSet());
        return !told.isEmpty()
                && answer.recipients().stream().allMatch(recipient -> isTold(recipient.name()))
                && answer.purposes().stream().map(PurposePart::recipients).allMatch(told::containsAll);
    }

    private static boolean tellsStorage(AccessAnswer answer) {
        return answer.purposes().stream().noneMatch(purpose -> purpose.storage().isEmpty())
                && answer.purposes().stream()
                        .flatMap(purpose -> purpose.storage().stream())
                        .map(StoragePart::told)
                        .allMatch(Article15::isTold);
    }

    private static boolean tellsWhereToComplain(AccessAnswer answer) {
        var complaint = answer.complaint();
        return isTold(complaint.authority()) && complaint.address().stream().anyMatch(Article15::isTold);
    }

    /** Every system was searched, and each datum is there, or the reason why not (art. 15(4)). */
    private static boolean givesTheCopy(AccessAnswer answer) {
        return !answer.searches().isEmpty()
                && answer.searches().stream().allMatch(search -> search.result().isKnown())
                && items(answer).allMatch(Article15::isGivenOrExplained);
    }

    private static boolean isGivenOrExplained(ItemPart item) {
        var because = item.excludedBecause();
        return because == null ? item.value() != null : isTold(because);
    }

    private static Stream<ItemPart> items(AccessAnswer answer) {
        return answer.categories().stream().flatMap(category -> category.items().stream());
    }

    private static boolean isTold(String text) {
        return !text.isBlank();
    }
}
