package com.qmplus.vern.rights;

import com.qmplus.vern.rights.AccessAnswer.OutcomePart;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What GDPR art. 12(4) demands of an answer that refuses anything, whole or in part: the reasons, where to complain, and that one
 * can go to court (R2.3; statements 15 and 16). One that misses any of it cannot be sent.
 */
public final class Article12 {

    private static final Set<String> REFUSALS = Set.of("REFUSE", "WITHHOLD", "KEEP", "ANNOTATE", "UNTOUCHED");

    private Article12() {}

    /**
     * The points that the answer does not tell: the reasons ({@code 12(4)}), where to complain ({@code 77}), the way to court
     * ({@code 79}); empty: it may be sent.
     */
    public static List<String> missing(AccessAnswer answer) {
        var outcomes = outcomes(answer);
        if (outcomes.stream().noneMatch(Article12::refuses)) return List.of();
        var missing = new ArrayList<String>();
        if (!outcomes.stream().allMatch(Article12::isReasoned)) missing.add("12(4)");
        if (!tellsWhereToComplain(answer)) missing.add("77");
        if (answer.complaint().court().isBlank()) missing.add("79");
        return missing;
    }

    private static List<OutcomePart> outcomes(AccessAnswer answer) {
        return answer.claims().stream()
                .flatMap(claim -> claim.outcomes().stream())
                .toList();
    }

    static boolean refuses(OutcomePart part) {
        return REFUSALS.contains(part.outcome()) || part.reason() == Reason.REVIEW_UPHELD;
    }

    private static boolean isReasoned(OutcomePart part) {
        return !part.article().isBlank();
    }

    private static boolean tellsWhereToComplain(AccessAnswer answer) {
        var complaint = answer.complaint();
        return !complaint.authority().isBlank()
                && !complaint.website().isBlank()
                && complaint.address().stream().anyMatch(line -> !line.isBlank());
    }
}
