package com.qmplus.vern.rights;

import static com.qmplus.vern.rights.LetterPart.CLAIMS;
import static com.qmplus.vern.rights.LetterPart.COMPLAINT;
import static com.qmplus.vern.rights.LetterPart.CONTACT;
import static com.qmplus.vern.rights.LetterPart.COURT;
import static com.qmplus.vern.rights.LetterPart.DEADLINE;
import static com.qmplus.vern.rights.LetterPart.DOUBT;
import static com.qmplus.vern.rights.LetterPart.FETCH;
import static com.qmplus.vern.rights.LetterPart.GROUND;
import static com.qmplus.vern.rights.LetterPart.LIFTED;
import static com.qmplus.vern.rights.LetterPart.METHOD;
import static com.qmplus.vern.rights.LetterPart.NEW_DEADLINE;
import static com.qmplus.vern.rights.LetterPart.NEXT;
import static com.qmplus.vern.rights.LetterPart.OUTCOMES;
import static com.qmplus.vern.rights.LetterPart.QUESTION;
import static com.qmplus.vern.rights.LetterPart.REASONS;

import com.qmplus.vern.rights.AccessAnswer.ClaimPart;
import com.qmplus.vern.rights.AccessAnswer.ItemPart;
import com.qmplus.vern.rights.AccessAnswer.OutcomePart;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which parts a letter must have: a letter that lacks one of them is neither made nor sent. Who asks must be told who we are and
 * what we do (GDPR art. 12(1), 12(3)), what is used again (18(3)), why more is asked of them (12(6)), why it takes longer (12(3)), and with every refusal,
 * whole or in part, why, where they can complain, and that they can go to court (12(4); R2.3, statement 15).
 */
public final class LetterPolicy {

    private LetterPolicy() {}

    public static Set<LetterPart> demanded(LetterKind kind) {
        return EnumSet.copyOf(
                switch (kind) {
                    case ACKNOWLEDGEMENT -> Set.of(CLAIMS, DEADLINE, NEXT, CONTACT);
                    case IDENTITY_ASKED -> Set.of(CLAIMS, DOUBT, METHOD, DEADLINE, CONTACT);
                    case AUTHORITY_ASKED -> Set.of(CLAIMS, METHOD, DEADLINE, NEXT, CONTACT);
                    case SCOPE_ASKED -> Set.of(CLAIMS, QUESTION, DEADLINE, NEXT, CONTACT);
                    case LIFTING -> Set.of(CLAIMS, LIFTED, NEXT, CONTACT);
                    case EXTENSION -> Set.of(CLAIMS, GROUND, REASONS, NEW_DEADLINE, CONTACT);
                    case ANSWER -> Set.of(CLAIMS, OUTCOMES, FETCH, CONTACT);
                    case PARTIAL_ANSWER -> Set.of(CLAIMS, OUTCOMES, REASONS, FETCH, COMPLAINT, COURT, CONTACT);
                    case REFUSAL -> Set.of(CLAIMS, OUTCOMES, REASONS, COMPLAINT, COURT, CONTACT);
                    case UNIDENTIFIED -> Set.of(CLAIMS, REASONS, COMPLAINT, COURT, CONTACT);
                    case WITHDRAWN -> Set.of(CLAIMS, NEXT, CONTACT);
                });
    }

    /**
     * What a letter of that kind lacks, in the order of the parts; empty: it may be sent.
     *
     * @param told what the letter says in each of its parts
     */
    public static List<LetterPart> missing(LetterKind kind, Map<LetterPart, String> told) {
        return demanded(kind).stream()
                .filter(part -> !saysSomething(told.getOrDefault(part, "")))
                .toList();
    }

    /** Blanks, dashes and dots tell nobody why. */
    private static boolean saysSomething(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** Whether an answer gives, gives in part, or refuses: what is kept back of a copy is a refusal too (art. 12(4), 15(4)). */
    public static LetterKind kindOf(AccessAnswer answer) {
        if (refusals(answer).findAny().isEmpty() && keptBack(answer).findAny().isEmpty()) return LetterKind.ANSWER;
        boolean gives = answer.isCopy() || answer.claims().stream().anyMatch(LetterPolicy::gives);
        return gives ? LetterKind.PARTIAL_ANSWER : LetterKind.REFUSAL;
    }

    static Stream<OutcomePart> refusals(AccessAnswer answer) {
        return answer.claims().stream()
                .flatMap(claim -> claim.outcomes().stream())
                .filter(Article12::refuses);
    }

    /** A claim of which nothing is told is one that is about nothing we hold. */
    private static boolean gives(ClaimPart claim) {
        return claim.outcomes().stream().anyMatch(outcome -> !Article12.refuses(outcome));
    }

    static Stream<ItemPart> keptBack(AccessAnswer answer) {
        return answer.categories().stream()
                .filter(told -> answer.isCopy())
                .flatMap(category -> category.items().stream())
                .filter(ItemPart::isExcluded);
    }
}
