package com.qmplus.vern.rights;

import com.qmplus.vern.shared.Language;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The whole answer to a request: what became of each claim, and, where access or a copy was asked for, the copy and all that GDPR
 * art. 15 demands: built from the register and the findings, never typed. Names and
 * explanations are in the person's language already; fixed sentences and the words for codes belong to whoever prints it.
 *
 * @param registerVersion the version of the register that it was built on
 * @param holding the yes or no that art. 15(1) begins with
 * @param rights art. 15(1)(e), and the others that apply
 * @param consultations when and why staff looked, never who (R8.4)
 */
public record AccessAnswer(
        Language language,
        String reference,
        LocalDate received,
        LocalDate madeOn,
        int registerVersion,
        String person,
        ControllerPart controller,
        Holding holding,
        List<PurposePart> purposes,
        List<CategoryPart> categories,
        List<RecipientPart> recipients,
        TransfersPart transfers,
        DecisionsPart automatedDecisions,
        List<Right> rights,
        ComplaintPart complaint,
        List<ConsultationPart> consultations,
        List<SearchPart> searches,
        List<CasePart> cases,
        List<ClaimPart> claims)
        implements Serializable {

    private static final Set<Right> COPIED = Set.of(Right.ACCESS, Right.PORTABILITY);

    /** The data and what goes with them are told only to whoever asked for them. */
    public boolean isCopy() {
        return claims.stream().anyMatch(ClaimPart::isCopied);
    }

    /** Access is answered by the copy, and art. 15 holds of it; refused whole, there is none (art. 12(5)). */
    public boolean isAccess() {
        return claims.stream().anyMatch(claim -> claim.right() == Right.ACCESS && claim.isCopied());
    }

    /** What has to be told beside the copy: what became of each other claim, and what is kept back of the copy. */
    public List<ClaimPart> decided() {
        return claims.stream()
                .filter(claim -> claim.right() != Right.ACCESS
                        || !claim.outcomes().isEmpty()
                        || !claim.about().isEmpty())
                .toList();
    }

    /**
     * One claim, and what became of it; nothing, where nothing is held that it is about.
     *
     * @param about what it names, in the words of the register; nothing: it is about everything
     * @param recipient the other controller to whom the data go
     */
    public record ClaimPart(
            Right right, List<String> about, @Nullable String recipient, List<OutcomePart> outcomes)
            implements Serializable {

        /** About everything. */
        public ClaimPart(Right right, List<OutcomePart> outcomes) {
            this(right, List.of(), null, outcomes);
        }

        /** A copy goes with it, unless all of it is refused. */
        boolean isCopied() {
            boolean refused = !outcomes.isEmpty()
                    && outcomes.stream().allMatch(one -> one.outcome().equals("REFUSE"));
            return COPIED.contains(right) && !refused;
        }
    }

    /**
     * What is decided alike.
     *
     * @param outcome the key of a {@link Ruling}
     * @param until the last day, of what is kept
     * @param purpose by name; null: for all of them
     * @param things what it is about, by name
     * @param instead what the person can have, where they cannot have what they claim
     * @param changes what each thing said and says, where it is put right
     * @param words what a human being wrote about it for the person; none: nothing
     */
    public record OutcomePart(
            String outcome,
            String article,
            Reason reason,
            @Nullable LocalDate until,
            @Nullable String purpose,
            List<String> things,
            @Nullable Alternative instead,
            List<ChangePart> changes,
            @Nullable String words)
            implements Serializable {

        /** With nothing more to tell. */
        public OutcomePart(
                String outcome,
                String article,
                Reason reason,
                @Nullable LocalDate until,
                @Nullable String purpose,
                List<String> things) {
            this(outcome, article, reason, until, purpose, things, null, List.of(), null);
        }
    }

    /** What was put right (art. 16): before and after. */
    public record ChangePart(String thing, String before, String after) implements Serializable {}

    /** Whether we hold data about the person: yes, or nothing but this request itself. */
    public enum Holding {
        DATA,
        NOTHING
    }

    /** Who answers for the processing, and how to reach them; {@code contacts} are kind and value, such as e-mail. */
    public record ControllerPart(
            String name, @Nullable String organisationNumber, List<String> address, List<ContactPart> contacts)
            implements Serializable {}

    public record ContactPart(String kind, String value) implements Serializable {}

    /**
     * One purpose: art. 15(1)(a), its legal basis as the policy promises, and (d) per category.
     *
     * @param legalBasis the point of art. 6(1), such as {@code 6(1)(f)}
     * @param recipients keys of the recipients
     */
    public record PurposePart(
            String key,
            String name,
            String description,
            String legalBasis,
            String legalBasisExplained,
            List<StoragePart> storage,
            List<String> recipients)
            implements Serializable {}

    /**
     * How long one category is kept for one purpose (art. 15(1)(d)).
     *
     * @param told the rule in a sentence
     * @param trigger code of the event that starts the period
     * @param period ISO 8601, such as {@code P5Y}
     * @param until the day it ends, when the event is known
     * @param action what happens then: {@code ERASE} or {@code ANONYMISE}
     * @param basis why so long
     */
    public record StoragePart(
            String category,
            String categoryName,
            String told,
            String trigger,
            String period,
            @Nullable LocalDate until,
            String action,
            String basis)
            implements Serializable {}

    /** One category (art. 15(1)(b)) with the data themselves (art. 15(3)). */
    public record CategoryPart(String key, String name, boolean special, List<ItemPart> items)
            implements Serializable {}

    /**
     * One datum. Excluded, it keeps everything but its value, and says why (art. 15(4)).
     *
     * @param source where it came from (art. 15(1)(g)): the person, or someone else
     * @param purposes keys of the purposes that it serves
     */
    public record ItemPart(
            ItemId id,
            String field,
            String fieldName,
            @Nullable String value,
            @Nullable String excludedBecause,
            String system,
            String systemName,
            String source,
            String sourceName,
            @Nullable LocalDate collected,
            @Nullable LocalDate until,
            List<String> purposes)
            implements Serializable {

        public boolean isExcluded() {
            return excludedBecause != null;
        }

        /** On that day its time is over by every purpose that it serves. */
        public boolean isOverdue(LocalDate day) {
            return until != null && day.isAfter(until);
        }
    }

    /** Who receives data (art. 15(1)(c)), named where possible. */
    public record RecipientPart(String key, String name, String kind, boolean named, List<String> purposes)
            implements Serializable {}

    /** Transfers out of the EEA with the tool that allows each (art. 15(2)); examined and empty means: none. */
    public record TransfersPart(boolean examined, List<TransferPart> transfers) implements Serializable {}

    public record TransferPart(String to, String country, String tool) implements Serializable {}

    /** Automated decisions with logic and consequences (art. 15(1)(h)), or the statement that there are none. */
    public record DecisionsPart(String statement, List<DecisionPart> decisions) implements Serializable {}

    public record DecisionPart(String purpose, String logic, String consequences) implements Serializable {}

    /** Where to complain (art. 15(1)(f)), and that one can go to court (art. 79). */
    public record ComplaintPart(String authority, List<String> address, String phone, String website, String court)
            implements Serializable {}

    public record ConsultationPart(LocalDate day, String operation, String purpose) implements Serializable {}

    /** Which system was searched, how, and with what result. */
    public record SearchPart(
            String system, String systemName, boolean byMachine, SearchResult result, LocalDate day, int items)
            implements Serializable {}

    /** A case is personal data too. */
    public record CasePart(String reference, Rights rights, Channel channel, LocalDate received, LocalDate due)
            implements Serializable {}
}
