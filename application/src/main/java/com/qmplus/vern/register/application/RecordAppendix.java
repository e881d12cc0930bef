package com.qmplus.vern.register.application;

import com.qmplus.vern.register.Agreement;
import com.qmplus.vern.register.DataSystem;
import com.qmplus.vern.register.Element;
import com.qmplus.vern.register.ElementRef;
import com.qmplus.vern.register.Field;
import com.qmplus.vern.register.OnFile;
import com.qmplus.vern.register.Register;
import com.qmplus.vern.register.Text;
import com.qmplus.vern.register.Transfer;
import com.qmplus.vern.register.application.RecordPage.Chapter;
import com.qmplus.vern.register.application.RecordPage.Fact;
import com.qmplus.vern.register.application.RecordPage.Section;
import com.qmplus.vern.register.application.RecordPage.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the purposes rest on, told once: persons, data, systems with their security, recipients with their agreements, transfers. */
final class RecordAppendix {

    private final Register register;
    private final OnFile filed;
    private final LocalDate day;
    private final RecordWords words;

    RecordAppendix(Register register, OnFile filed, LocalDate day, RecordWords words) {
        this.register = register;
        this.filed = filed;
        this.day = day;
        this.words = words;
    }

    List<Chapter> all() {
        return List.of(persons(), data(), systems(), recipients(), processors(), transfers());
    }

    private Chapter persons() {
        var rows = holding(register.relationKinds()).stream()
                .map(it -> List.of(
                        words.in(register.personCategory(it.personCategory()).name()), words.in(it.name())))
                .toList();
        return chapter("persons", List.of("w-50", "w-50"), rows, "persons.category", "persons.relation");
    }

    private Chapter data() {
        var fields = holding(register.fields()).stream().collect(Collectors.groupingBy(Field::category));
        var rows = holding(register.categories()).stream()
                .map(it -> List.of(
                        it.special() ? words.of("data.special", words.in(it.name())) : words.in(it.name()),
                        words.in(it.description()),
                        fields.getOrDefault(it.key(), List.of()).stream()
                                .map(field -> words.in(field.name()))
                                .collect(Collectors.joining(", "))))
                .toList();
        return chapter("data", List.of("w-25", "w-34", "w-40"), rows, "data", "data.what", "data.fields");
    }

    private Chapter systems() {
        var sections = holding(register.systems()).stream().map(this::system).toList();
        return new Chapter("systems", words.of("chapter.systems"), List.of(words.of("chapter.systems.what")), sections);
    }

    private Section system(DataSystem system) {
        var processor = system.processor();
        List<Fact> facts = words.facts(
                words.fact("system.owner", system.owner()),
                words.fact("system.location", words.in(system.location())),
                words.fact(
                        "system.processor",
                        processor == null || !isCurrent(processor)
                                ? null
                                : words.in(register.recipient(processor).name())),
                system.securityMeasures().isEmpty()
                        ? null
                        : words.fact("system.security", words.all(system.securityMeasures())));
        return new Section(
                "system-" + system.key(),
                words.in(system.name()),
                List.of(words.in(system.description())),
                facts,
                List.of(),
                List.of());
    }

    private Chapter recipients() {
        var rows = holding(register.recipients()).stream()
                .map(it -> List.of(words.in(it.name()), words.of("kind." + it.kind()), words.in(it.description())))
                .toList();
        return chapter(
                "recipients",
                List.of("w-25", "w-25", "w-50"),
                rows,
                "recipient.name",
                "recipient.kind",
                "recipient.what");
    }

    private Chapter processors() {
        var rows = holding(register.agreements()).stream()
                .filter(it -> isCurrent(it.processor()))
                .map(this::agreement)
                .toList();
        return chapter(
                "agreements",
                List.of("w-18", "w-18", "w-22", "w-16", "w-25"),
                rows,
                "agreement.processor",
                "agreement.period",
                "agreement.content",
                "agreement.subs",
                "agreement.document");
    }

    private List<String> agreement(Agreement agreement) {
        var until = agreement.until();
        var from = words.texts().day(agreement.from());
        var missing = agreement.missing();
        return List.of(
                words.in(register.recipient(agreement.processor()).name()),
                until == null
                        ? words.of("agreement.from", from)
                        : words.of("agreement.between", from, words.texts().day(until)),
                missing.isEmpty()
                        ? words.of("agreement.whole")
                        : words.of(
                                "agreement.lacks",
                                missing.stream()
                                        .map(it -> words.of("point." + it))
                                        .collect(Collectors.joining(", "))),
                agreement.subProcessors().isEmpty() ? "–" : String.join(", ", words.all(agreement.subProcessors())),
                filed.current(ElementRef.to(agreement)).map(words::filed).orElseGet(() -> words.of("document.none")));
    }

    private Chapter transfers() {
        var rows = holding(register.transfers()).stream()
                .filter(it -> isCurrent(it.recipient()))
                .map(this::transfer)
                .toList();
        return chapter(
                "transfers",
                List.of("w-20", "w-16", "w-30", "w-34"),
                rows,
                "recipient.name",
                "transfer.country",
                "transfer.tool",
                "transfer.assessment");
    }

    private List<String> transfer(Transfer transfer) {
        return List.of(
                words.in(register.recipient(transfer.recipient()).name()),
                words.in(transfer.country()),
                said(transfer.tool(), "transfer.open"),
                said(transfer.assessment(), "transfer.unassessed"));
    }

    private String said(@Nullable Text told, String otherwise) {
        return told == null ? words.of(otherwise) : words.in(told);
    }

    /** One table; where it is empty, a sentence. */
    private Chapter chapter(String key, List<String> widths, List<List<String>> rows, String... heads) {
        var heading = words.of("chapter." + key);
        if (rows.isEmpty()) return new Chapter(key, heading, List.of(words.of("none")), List.of());
        var table = new Table(heading, List.of(heads).stream().map(words::of).toList(), widths, rows);
        return new Chapter(
                key,
                heading,
                List.of(words.of("chapter." + key + ".what")),
                List.of(new Section("", "", List.of(), List.of(), List.of(table), List.of())));
    }

    /** Whoever receives nothing any more is named nowhere, also where an entry that still holds rests on them. */
    private boolean isCurrent(String recipient) {
        return register.recipient(recipient).valid().covers(day);
    }

    private <E extends Element> List<E> holding(List<E> elements) {
        return elements.stream().filter(it -> it.valid().covers(day)).toList();
    }
}
