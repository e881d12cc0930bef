package com.qmplus.vern.register.application;

import com.qmplus.vern.register.BalancingTest;
import com.qmplus.vern.register.BasisFor;
import com.qmplus.vern.register.Element;
import com.qmplus.vern.register.ElementRef;
import com.qmplus.vern.register.ElementRevision;
import com.qmplus.vern.register.LawfulBasis;
import com.qmplus.vern.register.Purpose;
import com.qmplus.vern.register.Recipient;
import com.qmplus.vern.register.RecipientKind;
import com.qmplus.vern.register.RegisterVersion;
import com.qmplus.vern.register.Text;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A register in a database, changed version by version. */
public final class StoredRegister {

    private static final Text SAID = new Text("Veid", "Weighed");

    private final JpaRegisterVersions versions;
    private final CurrentRegister current;
    private final RegisterLooks looks;
    private final Clock clock;

    public StoredRegister(EntityManager database, Clock clock) {
        versions = new JpaRegisterVersions(database);
        current = new CurrentRegister(versions);
        looks = new RegisterLooks(current, new Filed(new JpaFiledDocuments(database), clock), clock);
        this.clock = clock;
    }

    public CurrentRegister current() {
        return current;
    }

    public RegisterLooks looks() {
        return looks;
    }

    /** The delivered one, with every interest weighed and nobody who would need an agreement. */
    public static List<Element> inOrder() {
        return QmPlusRegister.register().elements().stream()
                .map(StoredRegister::inOrder)
                .toList();
    }

    private static Element inOrder(Element element) {
        return switch (element) {
            case Purpose purpose ->
                purpose.withBases(
                        purpose.bases().stream().map(StoredRegister::weighed).toList());
            case Recipient recipient
            when recipient.kind() == RecipientKind.PROCESSOR -> of(recipient, RecipientKind.THIRD_PARTY);
            default -> element;
        };
    }

    private static BasisFor weighed(BasisFor basis) {
        return basis.basis() == LawfulBasis.LEGITIMATE_INTEREST
                ? with(basis, new BalancingTest(SAID, SAID, SAID, SAID, SAID, "Ida", LocalDate.parse("2026-11-01")))
                : basis;
    }

    private static BasisFor with(BasisFor it, BalancingTest balancing) {
        return new BasisFor(it.personCategory(), it.basis(), it.provision(), it.explanation(), balancing, it.special());
    }

    public static Recipient of(Recipient it, RecipientKind kind) {
        return new Recipient(
                it.key(),
                it.name(),
                it.description(),
                kind,
                it.named(),
                it.withinEea(),
                it.arrangement(),
                it.valid(),
                it.confirm());
    }

    public void begin(List<? extends Element> elements) {
        var revisions = new ArrayList<ElementRevision>();
        for (var element : elements)
            revisions.add(new ElementRevision(element, revisions.size(), next(), ElementDocuments.write(element)));
        add(revisions);
    }

    /** A version in which what that makes another of is another. */
    public void change(UnaryOperator<Element> change) {
        var number = next();
        var changed = new ArrayList<ElementRevision>();
        for (var element : current.now().elements()) {
            var document = ElementDocuments.write(change.apply(element));
            if (document.equals(ElementDocuments.write(element))) continue;
            var last = versions.history(ElementRef.to(element)).getFirst();
            changed.add(last.revise(number, document));
        }
        add(changed);
    }

    private int next() {
        return versions.latest().map(RegisterVersion::number).orElse(0) + 1;
    }

    private void add(List<ElementRevision> revisions) {
        versions.add(new RegisterVersion(next(), clock.instant(), "system", "because"), revisions);
    }
}
