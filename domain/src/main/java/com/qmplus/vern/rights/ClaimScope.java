package com.qmplus.vern.rights;

import com.qmplus.vern.register.DataCategory;
import com.qmplus.vern.register.Field;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.PurposeKey;
import com.qmplus.vern.register.Register;
import com.qmplus.vern.register.Text;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a claim is about (R2.1): everything, unless it names purposes, or data by their field or one by one. Who names both means
 * those data for those purposes. What it is not about is never decided by it.
 *
 * @param purposes empty: for whatever purpose
 * @param fields empty, as the items: whichever data
 * @param items single data of a case
 */
public record ClaimScope(Set<PurposeKey> purposes, Set<FieldKey> fields, Set<ItemId> items) implements Serializable {

    public static final ClaimScope EVERYTHING = new ClaimScope(Set.of(), Set.of(), Set.of());

    private static final String BETWEEN = ",";
    private static final String PURPOSE = "purpose:";
    private static final String FIELD = "field:";
    private static final String ITEM = "item:";

    public ClaimScope {
        purposes = Set.copyOf(purposes);
        fields = Set.copyOf(fields);
        items = Set.copyOf(items);
    }

    public static ClaimScope ofPurposes(PurposeKey... purposes) {
        return new ClaimScope(Set.of(purposes), Set.of(), Set.of());
    }

    public static ClaimScope ofFields(FieldKey... fields) {
        return new ClaimScope(Set.of(), Set.of(fields), Set.of());
    }

    public static ClaimScope ofItems(ItemId... items) {
        return new ClaimScope(Set.of(), Set.of(), Set.of(items));
    }

    public boolean isEverything() {
        return equals(EVERYTHING);
    }

    /** It names some of the data, and leaves the others alone. */
    public boolean pointsAtData() {
        return !fields.isEmpty() || !items.isEmpty();
    }

    public boolean covers(DatumUse use) {
        return isFor(use) && isAbout(use);
    }

    /** All that the other names is among what this one names. */
    public boolean includes(ClaimScope other) {
        return purposes.containsAll(other.purposes)
                && fields.containsAll(other.fields)
                && items.containsAll(other.items);
    }

    /** What either names; whoever is about everything stays so. */
    public ClaimScope and(ClaimScope other) {
        if (isEverything() || other.isEverything()) return EVERYTHING;
        return read(this + BETWEEN + other);
    }

    /** What the two are about, as one; empty where no scope says that without saying more or less. */
    public Optional<ClaimScope> together(ClaimScope other) {
        if (reaches(other)) return Optional.of(this);
        if (other.reaches(this)) return Optional.of(other);
        if (purposes.equals(other.purposes))
            return Optional.of(new ClaimScope(purposes, both(fields, other.fields), both(items, other.items)));
        return other.fields.equals(fields) && other.items.equals(items)
                ? Optional.of(new ClaimScope(both(purposes, other.purposes), fields, items))
                : Optional.empty();
    }

    /** Whatever the other is about, this is about too. */
    private boolean reaches(ClaimScope other) {
        boolean purposesToo = purposes.isEmpty() || !other.purposes.isEmpty() && purposes.containsAll(other.purposes);
        boolean dataToo = !pointsAtData()
                || other.pointsAtData() && fields.containsAll(other.fields) && items.containsAll(other.items);
        return purposesToo && dataToo;
    }

    private static <T> Set<T> both(Set<T> these, Set<T> those) {
        return Stream.concat(these.stream(), those.stream()).collect(Collectors.toSet());
    }

    private boolean isFor(DatumUse use) {
        return purposes.isEmpty() || use.purpose() != null && purposes.contains(use.purpose());
    }

    private boolean isAbout(DatumUse use) {
        return fields.isEmpty() && items.isEmpty() || fields.contains(use.field()) || items.contains(use.item());
    }

    /**
     * The purposes and the data that it names, as a person would: of a category whose every field is meant, the category.
     *
     * @param fieldOf of each single datum
     */
    public List<Text> names(Register register, Function<ItemId, FieldKey> fieldOf) {
        var names = new ArrayList<Text>();
        purposes.stream()
                .sorted()
                .forEach(key -> names.add(
                        register.findPurpose(key).map(purpose -> purpose.name()).orElseGet(() -> plain(key.value()))));
        var left = new LinkedHashSet<>(fields);
        for (var category : register.categories()) {
            var all = fieldsOf(category, register);
            if (all.isEmpty() || !left.containsAll(all)) continue;
            names.add(category.name());
            left.removeAll(all);
        }
        Stream.concat(left.stream(), items.stream().map(fieldOf))
                .sorted()
                .distinct()
                .forEach(key ->
                        names.add(register.findField(key).map(Field::name).orElseGet(() -> plain(key.value()))));
        return names;
    }

    /** The fields of a category. */
    public static Set<FieldKey> fieldsOf(DataCategory category, Register register) {
        return register.fields().stream()
                .filter(field -> field.category().equals(category.key()))
                .map(Field::key)
                .collect(Collectors.toSet());
    }

    private static Text plain(String both) {
        return new Text(both, both);
    }

    /** From {@link #toString}. */
    public static ClaimScope read(String text) {
        return new ClaimScope(
                all(text, PURPOSE, PurposeKey::new), all(text, FIELD, FieldKey::new), all(text, ITEM, ItemId::of));
    }

    private static <T> Set<T> all(String text, String kind, Function<String, T> of) {
        return Arrays.stream(text.split(BETWEEN))
                .filter(word -> word.startsWith(kind))
                .map(word -> of.apply(word.substring(kind.length())))
                .collect(Collectors.toSet());
    }

    /** As it is stored; of everything, nothing. */
    @Override
    public String toString() {
        var words = new TreeSet<String>();
        purposes.forEach(key -> words.add(PURPOSE + key));
        fields.forEach(key -> words.add(FIELD + key));
        items.forEach(item -> words.add(ITEM + item));
        return String.join(BETWEEN, words);
    }
}
