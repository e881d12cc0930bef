package com.qmplus.vern.register;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a privacy notice must tell (GDPR art. 13 and 14), as the register has it on a day. Nobody types any of it: a fact that is
 * wrong is mended in the register. Plain values, so that they can be frozen as a document.
 */
public record NoticeFacts(
        Publisher controller,
        @Nullable ContactPoint officer,
        List<PurposeFact> purposes,
        List<CategoryFact> categories,
        List<SourceFact> sources,
        List<RecipientFact> recipients,
        List<TransferFact> transfers,
        List<NoticeRight> rights,
        SupervisoryAuthority authority,
        @Nullable Text automatedDecisions,
        List<Text> security) {

    public NoticeFacts {
        purposes = List.copyOf(purposes);
        categories = List.copyOf(categories);
        sources = List.copyOf(sources);
        recipients = List.copyOf(recipients);
        transfers = List.copyOf(transfers);
        rights = List.copyOf(rights);
        security = List.copyOf(security);
    }

    /** Elements that do not hold on the day are not told of. */
    public static NoticeFacts of(Register register, LocalDate day) {
        return new FactsOfRegister(register, day).gathered();
    }

    public boolean restsOn(LawfulBasis basis) {
        return purposes.stream().anyMatch(purpose -> purpose.restsOn(basis));
    }

    /** Who the controller is, and how they are reached. */
    public record Publisher(
            String name,
            @Nullable String organisationNumber,
            String address,
            String phone,
            String email,
            @Nullable String website) {}

    public record PurposeFact(
            String key,
            Text name,
            Text description,
            List<BasisFact> bases,
            List<NeedFact> needs,
            List<String> recipients,
            @Nullable AutomatedDecision decision) {

        public PurposeFact {
            bases = List.copyOf(bases);
            needs = List.copyOf(needs);
            recipients = List.copyOf(recipients);
        }

        public boolean restsOn(LawfulBasis basis) {
            return bases.stream().anyMatch(each -> each.basis() == basis);
        }

        public boolean needs(String category) {
            return needs.stream().anyMatch(need -> need.category().equals(category));
        }
    }

    /**
     * The ground for those persons.
     *
     * @param interest what is pursued, where the ground is a legitimate interest (art. 13(1)(d))
     * @param special what lifts the ban on special categories, as quoted
     */
    public record BasisFact(
            Text persons,
            LawfulBasis basis,
            Text explanation,
            @Nullable Text provision,
            @Nullable Text interest,
            @Nullable String special) {}

    /** A category that a purpose needs; {@code keptFor} is missing where no rule of storage holds. */
    public record NeedFact(
            String category,
            @Nullable Text keptFor,
            @Nullable Text keptBecause,
            @Nullable RetentionAction afterwards,
            @Nullable RetentionTrigger trigger,
            @Nullable String period) {}

    public record CategoryFact(String key, Text name, Text description, boolean special, List<Text> fields) {
        public CategoryFact {
            fields = List.copyOf(fields);
        }
    }

    public record SourceFact(String key, Text name, boolean fromThePerson) {}

    /** {@code placed}: it is known whether data leave the EEA with them. */
    public record RecipientFact(
            String key, Text name, Text description, RecipientKind kind, boolean named, boolean placed) {}

    public record TransferFact(
            String key,
            String recipient,
            Text country,
            @Nullable Text tool) {}
}
