package com.qmplus.vern.people.application;

import static com.qmplus.vern.people.application.ImportPlan.RefusalReason.INVALID_DATE;
import static com.qmplus.vern.people.application.ImportPlan.RefusalReason.INVALID_EMAIL;
import static com.qmplus.vern.people.application.ImportPlan.RefusalReason.NATIONAL_IDENTITY_NUMBER;
import static com.qmplus.vern.people.application.ImportPlan.RefusalReason.NO_NAME_OR_EMAIL;
import static com.qmplus.vern.people.application.ImportPlan.RefusalReason.NO_RECORD_ID;
import static com.qmplus.vern.people.application.ImportPlan.RefusalReason.TOO_LONG;
import static com.qmplus.vern.people.application.ImportPlan.RefusalReason.WRONG_NUMBER_OF_CELLS;
import static com.qmplus.vern.register.FieldKey.CREATED;
import static com.qmplus.vern.register.FieldKey.CRM_ID;
import static com.qmplus.vern.register.FieldKey.EMAIL;
import static com.qmplus.vern.register.FieldKey.FIRST_NAME;
import static com.qmplus.vern.register.FieldKey.LAST_NAME;
import static com.qmplus.vern.register.FieldKey.MOBILE;
import static com.qmplus.vern.register.FieldKey.ORIGINAL_SOURCE;
import static com.qmplus.vern.register.FieldKey.PHONE;

import com.qmplus.vern.people.IdentifierKind;
import com.qmplus.vern.people.application.Contact.KnownBy;
import com.qmplus.vern.people.application.ContactFile.Line;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.shared.NationalIdentityNumber;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a row of the CRM's export, or says why it cannot be read. */
final class ContactReader {

    private static final int LONGEST_VALUE = 2_000;
    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_RECORD_ID = 60;
    private static final List<FieldKey> DATES = List.of(CREATED, new FieldKey("last-activity"));

    private final ColumnMapping mapping;
    private final LocalDate today;
    private final ZoneId zone;

    ContactReader(ColumnMapping mapping, LocalDate today, ZoneId zone) {
        this.mapping = mapping;
        this.today = today;
        this.zone = zone;
    }

    /** @throws RowRefused with the reason */
    Contact read(Line line) {
        if (line.cells().size() != mapping.columns().size()) throw new RowRefused(WRONG_NUMBER_OF_CELLS, null);
        var values = values(line.cells());
        check(values);
        var recordId = recordId(values);
        var name = name(values);
        var created = created(values);
        var relations = new ContactRelations(values, since(created)).relations();
        var unreadable = unreadablePhones(values);
        unreadable.keySet().forEach(values::remove);
        return new Contact(
                line.number(),
                recordId,
                name,
                values,
                unreadable,
                identifiers(recordId, values),
                relations,
                ContactSource.of(values.getOrDefault(ORIGINAL_SOURCE, "")),
                created);
    }

    /** The name in the row, for the report, however faulty the row is. */
    String who(Line line) {
        var values = values(line.cells());
        return cut(Stream.of(FIRST_NAME, LAST_NAME)
                .map(field -> values.getOrDefault(field, ""))
                .collect(Collectors.joining(" "))
                .strip());
    }

    /** Two columns may be read as the same field; the first that says something is taken. */
    private Map<FieldKey, String> values(List<String> cells) {
        var values = new LinkedHashMap<FieldKey, String>();
        for (int i = 0; i < Math.min(cells.size(), mapping.columns().size()); i++) {
            var field = mapping.columns().get(i).field();
            var value = clean(cells.get(i));
            if (field != null && !value.isEmpty()) values.putIfAbsent(field, value);
        }
        return values;
    }

    private static String clean(String cell) {
        return Normalizer.normalize(cell, Normalizer.Form.NFC)
                .replaceAll("\\R", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "")
                .strip();
    }

    private static void check(Map<FieldKey, String> values) {
        values.forEach((field, value) -> {
            if (value.length() > LONGEST_VALUE) throw new RowRefused(TOO_LONG, field);
            if (!field.equals(CRM_ID) && NationalIdentityNumber.isIn(value))
                throw new RowRefused(NATIONAL_IDENTITY_NUMBER, field);
            if (DATES.contains(field) && CrmDate.read(value, ZoneOffset.UTC).isEmpty())
                throw new RowRefused(INVALID_DATE, field);
        });
        var email = values.get(EMAIL);
        if (email != null && Normalised.email(email).isEmpty()) throw new RowRefused(INVALID_EMAIL, EMAIL);
    }

    private static String recordId(Map<FieldKey, String> values) {
        var id = values.get(CRM_ID);
        if (id == null) throw new RowRefused(NO_RECORD_ID, CRM_ID);
        if (id.length() > LONGEST_RECORD_ID) throw new RowRefused(TOO_LONG, CRM_ID);
        return id;
    }

    private static String name(Map<FieldKey, String> values) {
        var name = Stream.of(FIRST_NAME, LAST_NAME)
                .filter(values::containsKey)
                .map(values::get)
                .collect(Collectors.joining(" "))
                .replaceAll("\\s+", " ");
        if (name.length() > LONGEST_NAME) throw new RowRefused(TOO_LONG, LAST_NAME);
        if (!name.isEmpty()) return name;
        var email = values.get(EMAIL);
        if (email == null) throw new RowRefused(NO_NAME_OR_EMAIL, null);
        return email;
    }

    private @Nullable Instant created(Map<FieldKey, String> values) {
        var created = values.get(CREATED);
        return created == null ? null : CrmDate.read(created, zone).orElse(null);
    }

    /** A clock of the CRM that runs ahead must not start a relation tomorrow. */
    private LocalDate since(@Nullable Instant created) {
        if (created == null) return today;
        var day = LocalDate.ofInstant(created, zone);
        return day.isAfter(today) ? today : day;
    }

    private static Map<FieldKey, String> unreadablePhones(Map<FieldKey, String> values) {
        var unreadable = new LinkedHashMap<>(values);
        unreadable.keySet().retainAll(List.of(PHONE, MOBILE));
        unreadable.values().removeIf(phone -> Normalised.phone(phone).isPresent());
        return unreadable;
    }

    private static Set<KnownBy> identifiers(String recordId, Map<FieldKey, String> values) {
        var known = new LinkedHashSet<KnownBy>();
        known.add(new KnownBy(IdentifierKind.CRM_ID, recordId));
        Normalised.email(values.getOrDefault(EMAIL, ""))
                .ifPresent(email -> known.add(new KnownBy(IdentifierKind.EMAIL, email)));
        Stream.of(PHONE, MOBILE)
                .flatMap(field -> Normalised.phone(values.getOrDefault(field, "")).stream())
                .forEach(phone -> known.add(new KnownBy(IdentifierKind.PHONE, phone)));
        return known;
    }

    private static String cut(String name) {
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }
}
