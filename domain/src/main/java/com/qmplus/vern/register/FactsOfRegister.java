package com.qmplus.vern.register;

import static java.util.stream.Collectors.groupingBy;

import com.qmplus.vern.register.NoticeFacts.BasisFact;
import com.qmplus.vern.register.NoticeFacts.CategoryFact;
import com.qmplus.vern.register.NoticeFacts.NeedFact;
import com.qmplus.vern.register.NoticeFacts.Publisher;
import com.qmplus.vern.register.NoticeFacts.PurposeFact;
import com.qmplus.vern.register.NoticeFacts.RecipientFact;
import com.qmplus.vern.register.NoticeFacts.SourceFact;
import com.qmplus.vern.register.NoticeFacts.TransferFact;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the facts of a notice off a register, as it holds on a day. */
final class FactsOfRegister {

    private final Register register;
    private final LocalDate day;
    private final List<Purpose> purposes;

    FactsOfRegister(Register register, LocalDate day) {
        this.register = register;
        this.day = day;
        this.purposes = holding(register.purposes());
    }

    NoticeFacts gathered() {
        var controller = register.controller();
        boolean consent = purposes.stream()
                .flatMap(purpose -> purpose.bases().stream())
                .anyMatch(basis ->
                        basis.basis() == LawfulBasis.CONSENT || basis.special() == SpecialGround.EXPLICIT_CONSENT);
        boolean machineDecides = purposes.stream().anyMatch(purpose -> purpose.automatedDecision() != null);
        return new NoticeFacts(
                publisher(controller),
                controller.dataProtectionOfficer(),
                purposes.stream().map(this::purpose).toList(),
                categories(),
                holding(register.sources()).stream()
                        .map(source -> new SourceFact(source.key(), source.name(), source.fromThePerson()))
                        .toList(),
                recipients(),
                transfers(),
                NoticeRight.where(consent, machineDecides),
                controller.supervisoryAuthority(),
                controller.automatedDecisions(),
                controller.securityMeasures());
    }

    private static Publisher publisher(Controller controller) {
        return new Publisher(
                controller.name(),
                controller.organisationNumber(),
                controller.address().toString(),
                controller.phone(),
                controller.email(),
                controller.website());
    }

    private PurposeFact purpose(Purpose purpose) {
        return new PurposeFact(
                purpose.key().value(),
                purpose.name(),
                purpose.description(),
                purpose.bases().stream().map(this::basis).toList(),
                purpose.categories().stream()
                        .filter(category -> register.category(category).valid().covers(day))
                        .map(category -> need(purpose, category))
                        .toList(),
                purpose.recipients().stream()
                        .filter(recipient ->
                                register.recipient(recipient).valid().covers(day))
                        .toList(),
                purpose.automatedDecision());
    }

    private BasisFact basis(BasisFor basis) {
        return new BasisFact(
                register.personCategory(basis.personCategory()).name(),
                basis.basis(),
                basis.explanation(),
                basis.provision(),
                interest(basis),
                basis.special() == null ? null : basis.special().article());
    }

    /** Where nobody has weighed it yet, the explanation of the ground is what is known of the interest. */
    private static @Nullable Text interest(BasisFor basis) {
        if (basis.basis() != LawfulBasis.LEGITIMATE_INTEREST) return null;
        var balancing = basis.balancing();
        return balancing == null ? basis.explanation() : balancing.interest();
    }

    private NeedFact need(Purpose purpose, CategoryKey category) {
        return register.rule(purpose.key(), category)
                .filter(rule -> rule.valid().covers(day))
                .map(rule -> new NeedFact(
                        category.value(),
                        rule.told(),
                        rule.basis(),
                        rule.action(),
                        rule.trigger(),
                        rule.period().toString()))
                .orElseGet(() -> new NeedFact(category.value(), null, null, null, null, null));
    }

    private List<CategoryFact> categories() {
        var fields = holding(register.fields()).stream().collect(groupingBy(Field::category));
        return holding(register.categories()).stream()
                .filter(category -> purposes.stream().anyMatch(purpose -> purpose.needs(category.key())))
                .map(category -> new CategoryFact(
                        category.key().value(),
                        category.name(),
                        category.description(),
                        category.special(),
                        fields.getOrDefault(category.key(), List.of()).stream()
                                .map(Field::name)
                                .toList()))
                .toList();
    }

    private List<RecipientFact> recipients() {
        return holding(register.recipients()).stream()
                .filter(recipient -> isUsed(recipient.key()))
                .map(recipient -> new RecipientFact(
                        recipient.key(),
                        recipient.name(),
                        recipient.description(),
                        recipient.kind(),
                        recipient.named(),
                        isPlaced(recipient)))
                .toList();
    }

    private boolean isPlaced(Recipient recipient) {
        return recipient.withinEea()
                || holding(register.transfers()).stream()
                        .anyMatch(transfer -> transfer.recipient().equals(recipient.key()));
    }

    private List<TransferFact> transfers() {
        return holding(register.transfers()).stream()
                .filter(transfer -> isUsed(transfer.recipient()))
                .filter(transfer ->
                        register.recipient(transfer.recipient()).valid().covers(day))
                .map(transfer ->
                        new TransferFact(transfer.key(), transfer.recipient(), transfer.country(), transfer.tool()))
                .toList();
    }

    private boolean isUsed(String recipient) {
        return purposes.stream().anyMatch(purpose -> purpose.recipients().contains(recipient));
    }

    private <E extends Element> List<E> holding(List<E> elements) {
        return elements.stream().filter(element -> element.valid().covers(day)).toList();
    }
}
