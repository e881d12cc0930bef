package com.qmplus.vern.ear;

import com.qmplus.vern.people.PersonFile;
import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.people.RelationView;
import com.qmplus.vern.register.BasisFor;
import com.qmplus.vern.register.CategoryKey;
import com.qmplus.vern.register.DataCategory;
import com.qmplus.vern.register.Element;
import com.qmplus.vern.register.Field;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.LawfulBasis;
import com.qmplus.vern.register.PersonCategory;
import com.qmplus.vern.register.ProcessingActivity;
import com.qmplus.vern.register.Purpose;
import com.qmplus.vern.register.PurposeKey;
import com.qmplus.vern.register.Register;
import com.qmplus.vern.register.RelationKind;
import com.qmplus.vern.register.RelationKindKey;
import com.qmplus.vern.register.RetentionAction;
import com.qmplus.vern.register.RetentionRule;
import com.qmplus.vern.register.RetentionTrigger;
import com.qmplus.vern.register.SystemKey;
import com.qmplus.vern.register.Text;
import com.qmplus.vern.register.Validity;
import com.qmplus.vern.rights.Circumstances;
import com.qmplus.vern.rights.DatumUses;
import com.qmplus.vern.rights.Finding;
import com.qmplus.vern.rights.HeldData;
import com.qmplus.vern.rights.ItemId;
import com.qmplus.vern.rights.Proposals;
import com.qmplus.vern.rights.Right;
import com.qmplus.vern.shared.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;

/** How long the law takes to be read for somebody of whom much is held: every datum, for each of ten purposes, and what it comes to. */
final class RulingMeasurement {

    private static final int WARM = 300;
    private static final int TIMES = 51;
    private static final int PURPOSES = 10;
    private static final int FIELDS = 40;
    private static final RelationKindKey CUSTOMER = RelationKindKey.CUSTOMER_CONTACT;
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    private RulingMeasurement() {}

    static String table() {
        var table = new StringBuilder("""

                | ruling, median of 51 | uses made alone | read off the register, ruled on, summed up | goal |
                |---|---|---|---|
                """);
        for (int data : new int[] {100, 1_000, 10_000}) table.append(row(data));
        return table.toString();
    }

    private static String row(int data) {
        var held = held(data);
        var alone = median(() -> DatumUses.of(held).size());
        var whole = median(() -> ruled(held));
        var goal = data == 1_000 ? "≤ 50 ms" : "";
        return String.format(
                Locale.ROOT,
                "| %,d data × %d purposes | %.2f ms | %.2f ms | %s |%n",
                data,
                PURPOSES,
                alone,
                whole,
                goal);
    }

    /** An erasure: of all claims the one with the most to weigh, and the only one that is summed up. */
    private static int ruled(HeldData held) {
        var proposals = Proposals.on(Right.ERASURE, Set.of(), DatumUses.of(held), Circumstances.ordinary());
        return proposals.all().size() + proposals.results().size();
    }

    private static double median(IntSupplier work) {
        for (int i = 0; i < WARM; i++) work.getAsInt();
        return IntStream.range(0, TIMES)
                .mapToDouble(time -> {
                    var start = System.nanoTime();
                    if (work.getAsInt() < 0) throw new IllegalStateException();
                    return (System.nanoTime() - start) / 1e6;
                })
                .sorted()
                .skip(TIMES / 2)
                .findFirst()
                .orElseThrow();
    }

    private static HeldData held(int data) {
        var relation = new RelationView(CUSTOMER, LocalDate.parse("2020-01-01"), null, null);
        var person = new PersonFile(PersonId.random(), "Ola", Language.NB, List.of(relation), List.of(), List.of());
        var findings = IntStream.range(0, data)
                .mapToObj(number -> new Finding(
                        ItemId.random(),
                        new FieldKey("field-" + number % FIELDS),
                        "value " + number,
                        "vern",
                        "self",
                        Instant.parse("2026-05-04T10:00:00Z").plusSeconds(number)))
                .toList();
        return new HeldData(register(), person, findings, TODAY, ZoneId.of("Europe/Oslo"));
    }

    private static Register register() {
        var category = new CategoryKey("all");
        var elements = new ArrayList<Element>();
        elements.add(new PersonCategory("customer", text(), null, Validity.ALWAYS, false));
        elements.add(new PersonCategory("requester", text(), null, Validity.ALWAYS, false));
        elements.add(new DataCategory(category, text(), text(), false, null, Validity.ALWAYS, false));
        for (int field = 0; field < FIELDS; field++)
            elements.add(new Field(
                    new FieldKey("field-" + field), text(), category, List.of(), null, Validity.ALWAYS, false));
        elements.add(new ProcessingActivity(
                "care", text(), text(), "customers", List.of(SystemKey.VERN), null, null, Validity.ALWAYS, false));
        var purposes = IntStream.range(0, PURPOSES)
                .mapToObj(number -> new PurposeKey("purpose-" + number))
                .toList();
        for (var purpose : purposes) {
            elements.add(purpose(purpose, LawfulBasis.values()[purposes.indexOf(purpose) % 6], category));
            elements.add(new RetentionRule(
                    purpose,
                    category,
                    RetentionTrigger.COLLECTED,
                    Period.ofYears(2),
                    RetentionAction.ERASE,
                    text(),
                    text(),
                    Validity.ALWAYS,
                    false));
        }
        elements.add(new RelationKind(CUSTOMER, text(), "customer", purposes, Validity.ALWAYS, false));
        elements.add(
                new RelationKind(RelationKindKey.REQUESTER, text(), "requester", List.of(), Validity.ALWAYS, false));
        return Register.of(1, elements);
    }

    private static Purpose purpose(PurposeKey key, LawfulBasis basis, CategoryKey category) {
        return new Purpose(
                key,
                text(),
                text(),
                "care",
                List.of(new BasisFor("customer", basis, null, text(), null, null)),
                List.of(category),
                List.of(),
                List.of(),
                false,
                null,
                null,
                null,
                Validity.ALWAYS,
                false);
    }

    private static Text text() {
        return new Text("tekst", "text");
    }
}
