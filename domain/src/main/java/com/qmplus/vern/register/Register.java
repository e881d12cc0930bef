package com.qmplus.vern.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The record of processing in one version: a value that never changes, so that an answer can name the version it was
 * built on. Everything the controller says about why, how long and with whom is read from here, never typed.
 */
public final class Register {

    private final int version;
    private final ElementIndex elements;

    private Register(int version, ElementIndex elements) {
        this.version = version;
        this.elements = elements;
    }

    public static Register of(int version, Collection<? extends Element> elements) {
        return new Register(version, new ElementIndex(elements));
    }

    public int version() {
        return version;
    }

    /** Every element, kind by kind in the order in which the file has them. */
    public List<Element> elements() {
        return Stream.of(ElementKind.values())
                .<Element>flatMap(kind -> elements.all(kind.type()).stream())
                .toList();
    }

    public Optional<Element> find(ElementRef ref) {
        return elements.find(ref.kind().type(), ref.key()).map(Element.class::cast);
    }

    /** All that names the element, in the order of the register: what a change of it touches. */
    public List<Element> dependingOn(ElementRef ref) {
        return elements.namers(ref);
    }

    /** Those that rest on our best understanding until they are confirmed. */
    public List<Element> unconfirmed() {
        return elements().stream().filter(Element::confirm).toList();
    }

    public Controller controller() {
        return elements.get(Controller.class, "controller");
    }

    public List<BusinessArea> areas() {
        return elements.all(BusinessArea.class);
    }

    public List<ProcessingActivity> activities() {
        return elements.all(ProcessingActivity.class);
    }

    public ProcessingActivity activity(String key) {
        return elements.get(ProcessingActivity.class, key);
    }

    public List<PersonCategory> personCategories() {
        return elements.all(PersonCategory.class);
    }

    public PersonCategory personCategory(String key) {
        return elements.get(PersonCategory.class, key);
    }

    public List<Purpose> purposes() {
        return elements.all(Purpose.class);
    }

    public Purpose purpose(PurposeKey key) {
        return elements.get(Purpose.class, key.value());
    }

    public Optional<Purpose> findPurpose(PurposeKey key) {
        return elements.find(Purpose.class, key.value());
    }

    public List<DataCategory> categories() {
        return elements.all(DataCategory.class);
    }

    public DataCategory category(CategoryKey key) {
        return elements.get(DataCategory.class, key.value());
    }

    public List<Field> fields() {
        return elements.all(Field.class);
    }

    public Field field(FieldKey key) {
        return elements.get(Field.class, key.value());
    }

    public Optional<Field> findField(FieldKey key) {
        return elements.find(Field.class, key.value());
    }

    /** The kinds of data that a system holds: those that the purposes of what is done there need. */
    public List<Field> fieldsIn(SystemKey system) {
        var needed = purposes().stream()
                .filter(purpose -> activity(purpose.activity()).systems().contains(system))
                .flatMap(purpose -> purpose.categories().stream())
                .collect(Collectors.toSet());
        return fields().stream()
                .filter(field -> needed.contains(field.category()))
                .toList();
    }

    public List<DataSystem> systems() {
        return elements.all(DataSystem.class);
    }

    public DataSystem system(SystemKey key) {
        return elements.get(DataSystem.class, key.value());
    }

    public List<Source> sources() {
        return elements.all(Source.class);
    }

    public Optional<Source> findSource(String key) {
        return elements.find(Source.class, key);
    }

    public List<Recipient> recipients() {
        return elements.all(Recipient.class);
    }

    public Recipient recipient(String key) {
        return elements.get(Recipient.class, key);
    }

    public List<Transfer> transfers() {
        return elements.all(Transfer.class);
    }

    /** The transfers that come with these purposes on that day: those of the recipients that the purposes name (GDPR art. 15(2)). */
    public List<Transfer> transfersOf(Collection<Purpose> purposes, LocalDate day) {
        return transfers().stream()
                .filter(transfer -> transfer.valid().covers(day))
                .filter(transfer -> purposes.stream()
                        .anyMatch(purpose -> purpose.recipients().contains(transfer.recipient())))
                .toList();
    }

    /** Whether it is known of the recipient where the data go: out of the EEA by a transfer, or not at all (GDPR art. 15(2)). */
    public boolean knowsWhereDataGo(String recipient, LocalDate day) {
        return recipient(recipient).withinEea()
                || transfers().stream()
                        .filter(transfer -> transfer.valid().covers(day))
                        .anyMatch(transfer -> transfer.recipient().equals(recipient));
    }

    public List<Agreement> agreements() {
        return elements.all(Agreement.class);
    }

    public List<RelationKind> relationKinds() {
        return elements.all(RelationKind.class);
    }

    public RelationKind relationKind(RelationKindKey key) {
        return elements.get(RelationKind.class, key.value());
    }

    public List<RetentionRule> retentionRules() {
        return elements.all(RetentionRule.class);
    }

    public Optional<RetentionRule> rule(PurposeKey purpose, CategoryKey category) {
        return elements.find(RetentionRule.class, purpose + "/" + category);
    }

    /** The purposes that a relation of this kind brings on that day: those with a ground for such people (GDPR art. 6(1)). */
    public List<Purpose> purposesOf(RelationKindKey kind, LocalDate day) {
        var relation = relationKind(kind);
        if (!relation.valid().covers(day)) return List.of();
        return relation.purposes().stream()
                .map(this::purpose)
                .filter(purpose -> purpose.valid().covers(day))
                .filter(purpose -> purpose.basisFor(relation.personCategory()).isPresent())
                .toList();
    }

    /** Whether the purpose needs a field that the register has on that day. */
    public boolean needs(Purpose purpose, FieldKey key, LocalDate day) {
        var field = field(key);
        return field.valid().covers(day) && purpose.needs(field.category());
    }

    /** The purposes that need a field of a person with these relations on that day: what the datum is there for. */
    public List<Purpose> purposesServing(FieldKey field, Collection<RelationKindKey> relations, LocalDate day) {
        var category = field(field).category();
        return Set.copyOf(relations).stream()
                .sorted()
                .flatMap(kind -> purposesOf(kind, day).stream())
                .filter(purpose -> purpose.needs(category))
                .distinct()
                .toList();
    }
}
