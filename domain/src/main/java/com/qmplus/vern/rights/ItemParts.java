package com.qmplus.vern.rights;

import com.qmplus.vern.people.StorageTime;
import com.qmplus.vern.register.CategoryKey;
import com.qmplus.vern.register.Field;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.Purpose;
import com.qmplus.vern.register.SystemKey;
import com.qmplus.vern.rights.AccessAnswer.CategoryPart;
import com.qmplus.vern.rights.AccessAnswer.ItemPart;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The data themselves, by category (art. 15(1)(b), (g), 15(3)), each with what it is there for. */
final class ItemParts {

    private static final FieldKey CONSULTATION = new FieldKey("consultation");
    private static final String UNKNOWN_SOURCE = "unknown";

    private final AnswerMaterial material;
    private final Relations relations;
    private final StorageTime storage;
    private final List<Finding> copied;

    ItemParts(AnswerMaterial material, Relations relations, StorageTime storage) {
        this.material = material;
        this.relations = relations;
        this.storage = storage;
        copied = material.copied();
    }

    /** Categories and fields in the order of the register; a field that it does not know ends in one without a name. */
    List<CategoryPart> categories() {
        var byCategory = new LinkedHashMap<CategoryKey, List<ItemPart>>();
        material.register().categories().forEach(category -> byCategory.put(category.key(), new ArrayList<>()));
        var unknown = new ArrayList<ItemPart>();
        for (var finding : findings())
            Optional.ofNullable(category(finding.field()))
                    .map(byCategory::get)
                    .orElse(unknown)
                    .add(item(finding));
        var told = new ArrayList<CategoryPart>();
        byCategory.forEach((key, items) -> {
            if (!items.isEmpty() || isTheLog(key)) told.add(category(key, items));
        });
        if (!unknown.isEmpty()) told.add(new CategoryPart("", "", false, unknown));
        return told;
    }

    /** Consultations are told as such; their category is held all the same. */
    private boolean isTheLog(CategoryKey key) {
        return !material.consultations().isEmpty() && key.equals(category(CONSULTATION));
    }

    private List<Finding> findings() {
        var order = material.register().fields().stream().map(Field::key).toList();
        return copied.stream()
                .filter(finding -> !finding.field().equals(CONSULTATION))
                .sorted(Comparator.comparingInt(finding -> order.indexOf(finding.field())))
                .toList();
    }

    private CategoryPart category(CategoryKey key, List<ItemPart> items) {
        var category = material.register().category(key);
        return new CategoryPart(key.value(), material.say(category.name()), category.special(), items);
    }

    private ItemPart item(Finding finding) {
        var because = material.exclusions().get(finding.id());
        var source = Objects.requireNonNullElse(finding.source(), UNKNOWN_SOURCE);
        var purposes = relations.purposesOf(finding.field());
        return new ItemPart(
                finding.id(),
                finding.field().value(),
                fieldName(finding.field()),
                because == null ? finding.value() : null,
                because,
                finding.system(),
                systemName(finding.system()),
                source,
                sourceName(source),
                collected(finding),
                storage.end(finding.field(), finding.collected(), purposes),
                purposes.stream().map(purpose -> purpose.key().value()).toList());
    }

    private String fieldName(FieldKey key) {
        return material.register()
                .findField(key)
                .map(field -> material.say(field.name()))
                .orElse(key.value());
    }

    private String systemName(String key) {
        return material.say(material.register().system(new SystemKey(key)).name());
    }

    private String sourceName(String key) {
        return material.register()
                .findSource(key)
                .map(source -> material.say(source.name()))
                .orElse("");
    }

    private @Nullable LocalDate collected(Finding finding) {
        var instant = finding.collected();
        return instant == null ? null : LocalDate.ofInstant(instant, material.zone());
    }

    private @Nullable CategoryKey category(FieldKey key) {
        return material.register().findField(key).map(field -> field.category()).orElse(null);
    }

    /** What the data that we hold are there for, with the categories of each purpose that we hold. */
    Map<Purpose, Set<CategoryKey>> purposesServed() {
        var served = new LinkedHashMap<Purpose, Set<CategoryKey>>();
        findings().forEach(finding -> serve(finding.field(), served));
        if (!material.consultations().isEmpty()) serve(CONSULTATION, served);
        return served;
    }

    private void serve(FieldKey field, Map<Purpose, Set<CategoryKey>> served) {
        var category = category(field);
        if (category == null) return;
        relations
                .purposesOf(field)
                .forEach(purpose -> served.computeIfAbsent(purpose, key -> new LinkedHashSet<>())
                        .add(category));
    }
}
