package com.qmplus.vern.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which signed document held for each agreement and arrangement at an instant; and which of those that should be are not on file. */
public final class OnFile {

    private final Map<ElementRef, FiledDocument> current;

    private OnFile(Map<ElementRef, FiledDocument> current) {
        this.current = current;
    }

    /** @param before what was filed at that instant or later does not count */
    public static OnFile of(Collection<FiledDocument> documents, Instant before) {
        return new OnFile(documents.stream()
                .filter(it -> it.when().isBefore(before))
                .collect(Collectors.toMap(
                        FiledDocument::of,
                        Function.identity(),
                        (one, other) -> one.number() > other.number() ? one : other)));
    }

    public Optional<FiledDocument> current(ElementRef element) {
        return Optional.ofNullable(current.get(element));
    }

    /** Of every entry, by kind and key. */
    public List<FiledDocument> all() {
        return current.values().stream()
                .sorted(Comparator.comparing((FiledDocument it) -> it.of().kind())
                        .thenComparing(it -> it.of().key()))
                .toList();
    }

    /** An agreement that binds on the day, or a described arrangement, whose signed document nobody could show (GDPR art. 28(9), 5(2)). */
    public List<Finding> missing(Register register, LocalDate day) {
        var agreements = register.agreements().stream()
                .filter(it -> it.isInForce(day))
                .map(it -> Finding.of(
                        FindingRule.DOCUMENT_NOT_ON_FILE,
                        it,
                        register.recipient(it.processor()).name()));
        var arrangements = register.recipients().stream()
                .filter(it -> it.valid().covers(day))
                .filter(it -> it.kind() == RecipientKind.JOINT_CONTROLLER && it.arrangement() != null)
                .map(it -> Finding.of(FindingRule.DOCUMENT_NOT_ON_FILE, it, it.name()));
        return Stream.concat(agreements, arrangements)
                .filter(it -> !current.containsKey(new ElementRef(it.kind(), it.key())))
                .toList();
    }

    /** Whether a signed document belongs to the element: an agreement, or a joint controller. */
    public static boolean belongsTo(Element element) {
        return element instanceof Agreement
                || element instanceof Recipient recipient && recipient.kind() == RecipientKind.JOINT_CONTROLLER;
    }
}
