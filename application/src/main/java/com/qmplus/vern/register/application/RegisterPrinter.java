package com.qmplus.vern.register.application;

import com.qmplus.vern.register.Agreement;
import com.qmplus.vern.register.BasisFor;
import com.qmplus.vern.register.BusinessArea;
import com.qmplus.vern.register.Connection;
import com.qmplus.vern.register.DataCategory;
import com.qmplus.vern.register.DataSystem;
import com.qmplus.vern.register.Element;
import com.qmplus.vern.register.ElementNames;
import com.qmplus.vern.register.ElementRef;
import com.qmplus.vern.register.ProcessingActivity;
import com.qmplus.vern.register.Purpose;
import com.qmplus.vern.register.Register;
import com.qmplus.vern.register.RelationKind;
import com.qmplus.vern.register.RetentionRule;
import com.qmplus.vern.register.Transfer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lays the register out for reading: each element where it belongs, every key replaced by its name. */
final class RegisterPrinter {

    private final Register register;

    RegisterPrinter(Register register) {
        this.register = register;
    }

    RegisterView print(Instant madeOn) {
        var controller = register.controller();
        return new RegisterView(
                register.version(),
                madeOn,
                ControllerView.of(controller),
                controller.automatedDecisions(),
                controller.securityMeasures(),
                register.areas().stream().map(this::area).toList(),
                register.categories().stream().map(this::category).toList(),
                register.systems().stream().map(this::system).toList(),
                register.recipients().stream()
                        .map(it -> new RegisterView.Receiver(
                                it.key(), it.name(), it.description(), it.kind().name(), it.named(), it.confirm()))
                        .toList(),
                register.transfers().stream().map(this::transfer).toList(),
                register.agreements().stream().map(this::agreement).toList(),
                register.relationKinds().stream().map(this::relation).toList(),
                named(register.personCategories()),
                named(register.sources()),
                register.unconfirmed().size(),
                lastDays());
    }

    private Map<ElementRef, LocalDate> lastDays() {
        var days = new HashMap<ElementRef, LocalDate>();
        for (var element : register.elements()) {
            var last = element.valid().until();
            if (last != null) days.put(ElementRef.to(element), last);
        }
        return Map.copyOf(days);
    }

    private List<ElementView.Named> named(List<? extends Element> elements) {
        var names = new ElementNames(register);
        return elements.stream()
                .map(it -> new ElementView.Named(ElementRef.to(it), names.of(it)))
                .toList();
    }

    private RegisterView.Area area(BusinessArea area) {
        var activities = register.activities().stream()
                .filter(activity -> activity.area().equals(area.key()))
                .map(this::activity)
                .toList();
        return new RegisterView.Area(area.key(), area.name(), area.confirm(), activities);
    }

    private RegisterView.Activity activity(ProcessingActivity activity) {
        return new RegisterView.Activity(
                activity.key(),
                activity.name(),
                activity.description(),
                activity.systems().stream()
                        .map(key -> register.system(key).name())
                        .toList(),
                activity.confirm(),
                register.purposes().stream()
                        .filter(purpose -> purpose.activity().equals(activity.key()))
                        .map(this::purpose)
                        .toList());
    }

    private RegisterView.PurposeView purpose(Purpose purpose) {
        return new RegisterView.PurposeView(
                purpose.key().value(),
                purpose.name(),
                purpose.description(),
                bases(purpose),
                needs(purpose),
                purpose.recipients().stream()
                        .map(key -> register.recipient(key).name())
                        .toList(),
                register.relationKinds().stream()
                        .filter(relation -> relation.purposes().contains(purpose.key()))
                        .map(RelationKind::name)
                        .toList(),
                purpose.confirm());
    }

    private List<RegisterView.Basis> bases(Purpose purpose) {
        return purpose.bases().stream()
                .map(basis -> new RegisterView.Basis(
                        register.personCategory(basis.personCategory()).name(),
                        basis.basis().article(),
                        basis.provision(),
                        basis.explanation(),
                        basis.balancing(),
                        special(basis)))
                .toList();
    }

    private static @Nullable String special(BasisFor basis) {
        var ground = basis.special();
        return ground == null ? null : ground.article();
    }

    private List<RegisterView.Need> needs(Purpose purpose) {
        return purpose.categories().stream()
                .map(register::category)
                .map(category -> {
                    var rule = register.rule(purpose.key(), category.key());
                    return new RegisterView.Need(
                            category.key().value(),
                            category.name(),
                            category.special(),
                            rule.map(RetentionRule::told).orElse(null),
                            rule.map(RetentionRule::basis).orElse(null),
                            rule.map(RetentionRule::confirm).orElse(false));
                })
                .toList();
    }

    private RegisterView.Category category(DataCategory category) {
        var fields = register.fields().stream()
                .filter(field -> field.category().equals(category.key()))
                .map(field -> new RegisterView.FieldLine(field.stableKey(), field.name()))
                .toList();
        return new RegisterView.Category(
                category.key().value(),
                category.name(),
                category.description(),
                category.special(),
                fields,
                category.confirm());
    }

    private RegisterView.SystemLine system(DataSystem system) {
        var processor = system.processor();
        return new RegisterView.SystemLine(
                system.key().value(),
                system.name(),
                system.description(),
                processor == null ? null : register.recipient(processor).name(),
                system.location(),
                system.connection() == Connection.MACHINE,
                system.confirm());
    }

    private RegisterView.TransferLine transfer(Transfer transfer) {
        var recipient = register.recipient(transfer.recipient()).name();
        return new RegisterView.TransferLine(
                transfer.key(), recipient, transfer.country(), transfer.tool(), transfer.confirm());
    }

    private RegisterView.AgreementLine agreement(Agreement agreement) {
        return new RegisterView.AgreementLine(
                agreement.key(),
                register.recipient(agreement.processor()).name(),
                agreement.from(),
                agreement.until(),
                agreement.missing().stream().map(Enum::name).toList(),
                agreement.subProcessors(),
                agreement.confirm());
    }

    private RegisterView.Relation relation(RelationKind relation) {
        return new RegisterView.Relation(
                relation.key().value(),
                relation.name(),
                register.personCategory(relation.personCategory()).name(),
                relation.purposes().stream()
                        .map(key -> register.purpose(key).name())
                        .toList(),
                relation.confirm());
    }
}
