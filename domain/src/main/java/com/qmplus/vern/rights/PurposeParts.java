package com.qmplus.vern.rights;

import static java.util.stream.Collectors.joining;

import com.qmplus.vern.disclosure.Disclosure;
import com.qmplus.vern.people.StorageTime;
import com.qmplus.vern.register.BasisFor;
import com.qmplus.vern.register.CategoryKey;
import com.qmplus.vern.register.LawfulBasis;
import com.qmplus.vern.register.Purpose;
import com.qmplus.vern.register.RecipientKind;
import com.qmplus.vern.register.RetentionRule;
import com.qmplus.vern.register.Transfer;
import com.qmplus.vern.rights.AccessAnswer.PurposePart;
import com.qmplus.vern.rights.AccessAnswer.RecipientPart;
import com.qmplus.vern.rights.AccessAnswer.StoragePart;
import com.qmplus.vern.rights.AccessAnswer.TransferPart;
import com.qmplus.vern.rights.AccessAnswer.TransfersPart;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The purposes that the person's data serve, and what the register says about each (art. 15(1)(a), (c), (d), 15(2)). */
final class PurposeParts {

    private final AnswerMaterial material;
    private final Relations relations;
    private final StorageTime storage;
    private final Map<Purpose, Set<CategoryKey>> served;

    PurposeParts(
            AnswerMaterial material, Relations relations, StorageTime storage, Map<Purpose, Set<CategoryKey>> served) {
        this.material = material;
        this.relations = relations;
        this.storage = storage;
        this.served = served;
    }

    Set<Purpose> all() {
        return served.keySet();
    }

    List<PurposePart> told() {
        return served.entrySet().stream()
                .map(entry -> purpose(entry.getKey(), entry.getValue()))
                .toList();
    }

    private PurposePart purpose(Purpose purpose, Set<CategoryKey> categories) {
        var bases = relations.basesOf(purpose);
        return new PurposePart(
                purpose.key().value(),
                material.say(purpose.name()),
                material.say(purpose.description()),
                bases.stream().map(basis -> basis.basis().article()).distinct().collect(joining(", ")),
                bases.stream().map(this::explained).distinct().collect(joining(" ")),
                categories.stream()
                        .flatMap(category -> storage(purpose, category))
                        .toList(),
                purpose.recipients());
    }

    private String explained(BasisFor basis) {
        var provision = basis.provision();
        var explanation = material.say(basis.explanation());
        return provision == null ? explanation : explanation + " (" + material.say(provision) + ")";
    }

    private Stream<StoragePart> storage(Purpose purpose, CategoryKey category) {
        return material.register().rule(purpose.key(), category).stream()
                .filter(rule -> rule.valid().covers(material.today()))
                .map(rule -> storage(rule, category));
    }

    private StoragePart storage(RetentionRule rule, CategoryKey category) {
        return new StoragePart(
                category.value(),
                material.say(material.register().category(category).name()),
                material.say(rule.told()),
                rule.trigger().name(),
                rule.period().toString(),
                storage.end(rule, null),
                rule.action().name(),
                material.say(rule.basis()));
    }

    /** Named where the register names them, each with the purposes that it serves; and by name whoever has been told something (C-154/21). */
    List<RecipientPart> recipients() {
        var byRegister = served.keySet().stream()
                .flatMap(purpose -> purpose.recipients().stream())
                .distinct()
                .map(this::recipient);
        return Stream.concat(byRegister, told(material.disclosures()))
                .distinct()
                .toList();
    }

    private Stream<RecipientPart> told(List<Disclosure> log) {
        return log.stream().filter(Disclosure::isAllowed).map(this::told);
    }

    private RecipientPart told(Disclosure one) {
        var known = material.register().recipients().stream()
                .filter(recipient -> recipient.key().equals(one.recipient()))
                .findFirst();
        var kind = known.map(recipient -> recipient.kind().name()).orElse(RecipientKind.THIRD_PARTY.name());
        var name = Optional.ofNullable(one.name())
                .or(() -> known.map(recipient -> material.say(recipient.name())))
                .orElse(one.recipient());
        var purposes = served.keySet().stream()
                .filter(purpose -> purpose.key().equals(one.purpose()))
                .map(purpose -> purpose.key().value())
                .toList();
        return new RecipientPart(one.recipient(), name, kind, true, purposes);
    }

    private RecipientPart recipient(String key) {
        var recipient = material.register().recipient(key);
        var purposes = served.keySet().stream()
                .filter(purpose -> purpose.recipients().contains(key))
                .map(purpose -> purpose.key().value())
                .toList();
        return new RecipientPart(
                key, material.say(recipient.name()), recipient.kind().name(), recipient.named(), purposes);
    }

    TransfersPart transfers() {
        var transfers = material.register().transfersOf(served.keySet(), material.today()).stream()
                .map(transfer -> new TransferPart(
                        material.say(material.register()
                                .recipient(transfer.recipient())
                                .name()),
                        material.say(transfer.country()),
                        safeguard(transfer)))
                .toList();
        return new TransfersPart(isKnownWhereDataGo(), transfers);
    }

    /** A transfer without a safeguard cannot be told as art. 15(2) asks, and the answer is incomplete. */
    private String safeguard(Transfer transfer) {
        var tool = transfer.tool();
        return tool == null ? "" : material.say(tool);
    }

    private boolean isKnownWhereDataGo() {
        return served.keySet().stream()
                .flatMap(purpose -> purpose.recipients().stream())
                .allMatch(recipient -> material.register().knowsWhereDataGo(recipient, material.today()));
    }

    boolean restOn(LawfulBasis ground) {
        return served.keySet().stream()
                .flatMap(purpose -> relations.basesOf(purpose).stream())
                .anyMatch(basis -> basis.basis() == ground);
    }
}
