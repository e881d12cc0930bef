package com.qmplus.vern.register.application;

import com.qmplus.vern.register.BalancingTest;
import com.qmplus.vern.register.BasisFor;
import com.qmplus.vern.register.DataCategory;
import com.qmplus.vern.register.Element;
import com.qmplus.vern.register.ProcessingActivity;
import com.qmplus.vern.register.Purpose;
import com.qmplus.vern.register.Recipient;
import com.qmplus.vern.register.Register;
import com.qmplus.vern.register.Transfer;
import com.qmplus.vern.register.application.RecordPage.Fact;
import com.qmplus.vern.register.application.RecordPage.Section;
import com.qmplus.vern.register.application.RecordPage.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells of each purpose all that article 30(1)(b)-(f) asks, and the ground that it rests on. */
final class RecordPurposes {

    private final Register register;
    private final LocalDate day;
    private final RecordWords words;
    private final Map<String, List<Purpose>> purposes;
    private final Map<String, List<Transfer>> transfers;

    RecordPurposes(Register register, LocalDate day, RecordWords words) {
        this.register = register;
        this.day = day;
        this.words = words;
        this.purposes =
                register.purposes().stream().filter(this::holds).collect(Collectors.groupingBy(Purpose::activity));
        this.transfers =
                register.transfers().stream().filter(this::holds).collect(Collectors.groupingBy(Transfer::recipient));
    }

    /** Whether any of its purposes holds on the day. */
    boolean has(ProcessingActivity activity) {
        return purposes.containsKey(activity.key());
    }

    List<Section> of(ProcessingActivity activity) {
        return purposes.getOrDefault(activity.key(), List.of()).stream()
                .map(this::section)
                .toList();
    }

    private Section section(Purpose purpose) {
        return new Section(
                "purpose-" + purpose.key(),
                words.of("purpose", words.in(purpose.name())),
                List.of(words.in(purpose.description())),
                facts(purpose),
                data(purpose),
                List.of());
    }

    private List<Fact> facts(Purpose purpose) {
        var facts = new ArrayList<Fact>();
        var bases = purpose.bases().stream()
                .filter(basis -> holds(register.personCategory(basis.personCategory())))
                .toList();
        facts.add(words.fact(
                "grounds",
                bases.isEmpty()
                        ? List.of(words.of("none"))
                        : bases.stream().map(this::ground).toList()));
        bases.forEach(basis -> {
            var balancing = basis.balancing();
            if (balancing != null) facts.add(words.fact("balancing", weighed(balancing)));
        });
        facts.add(words.fact("recipients", recipients(purpose)));
        facts.add(words.fact("transfers", abroad(purpose)));
        var decision = purpose.automatedDecision();
        if (decision != null)
            facts.add(words.fact("decisions", List.of(words.in(decision.logic()), words.in(decision.consequences()))));
        return facts;
    }

    /** For example: Customers: contract, Article 6(1)(b). You have an agreement with us. */
    private String ground(BasisFor basis) {
        var told = new StringBuilder();
        told.append(words.in(register.personCategory(basis.personCategory()).name()))
                .append(": ")
                .append(words.of(
                        "ground",
                        words.of("basis." + basis.basis()),
                        words.article(basis.basis().article())));
        var special = basis.special();
        if (special != null) told.append(words.of("ground.special", words.article(special.article())));
        var provision = basis.provision();
        if (provision != null) told.append("; ").append(words.in(provision));
        return told.append(". ").append(words.in(basis.explanation())).toString();
    }

    private List<String> weighed(BalancingTest test) {
        return List.of(
                words.of("balancing.interest", words.in(test.interest())),
                words.of("balancing.necessity", words.in(test.necessity())),
                words.of("balancing.expectations", words.in(test.expectations())),
                words.of("balancing.safeguards", words.in(test.safeguards())),
                words.of("balancing.conclusion", words.in(test.conclusion())),
                words.of("balancing.by", test.by(), words.texts().day(test.on())));
    }

    private List<String> recipients(Purpose purpose) {
        return current(purpose)
                .map(it -> words.of("recipient", words.in(it.name()), words.of("kind." + it.kind())))
                .toList();
    }

    private Stream<Recipient> current(Purpose purpose) {
        return purpose.recipients().stream().map(register::recipient).filter(this::holds);
    }

    private List<String> abroad(Purpose purpose) {
        return current(purpose)
                .flatMap(it -> transfers.getOrDefault(it.key(), List.of()).stream())
                .map(this::transfer)
                .toList();
    }

    private String transfer(Transfer transfer) {
        var tool = transfer.tool();
        return words.of(
                "transfer",
                words.in(register.recipient(transfer.recipient()).name()),
                words.in(transfer.country()),
                tool == null ? words.of("transfer.open") : words.in(tool));
    }

    private List<Table> data(Purpose purpose) {
        var alike = purpose.categories().stream()
                .map(register::category)
                .filter(this::holds)
                .collect(Collectors.groupingBy(it -> kept(purpose, it), LinkedHashMap::new, Collectors.toList()));
        if (alike.isEmpty()) return List.of();
        var rows = alike.entrySet().stream()
                .map(each -> Stream.concat(Stream.of(names(each.getValue())), each.getKey().stream())
                        .toList())
                .toList();
        return List.of(new Table(
                words.of("data.of", words.in(purpose.name())),
                List.of(words.of("data"), words.of("kept"), words.of("kept.after"), words.of("kept.because")),
                List.of("w-34", "w-25", "w-16", "w-25"),
                rows));
    }

    private String names(List<DataCategory> categories) {
        return categories.stream()
                .map(it -> it.special() ? words.of("data.special", words.in(it.name())) : words.in(it.name()))
                .collect(Collectors.joining(", "));
    }

    /** How long, what then, and why; what is kept alike is told once. */
    private List<String> kept(Purpose purpose, DataCategory category) {
        return register.rule(purpose.key(), category.key())
                .filter(this::holds)
                .map(rule -> List.of(words.in(rule.told()), words.of("after." + rule.action()), words.in(rule.basis())))
                .orElseGet(() -> List.of(words.of("kept.unknown"), "–", "–"));
    }

    private boolean holds(Element element) {
        return element.valid().covers(day);
    }
}
