package com.qmplus.vern.rights.application;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import com.qmplus.vern.register.Field;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.Purpose;
import com.qmplus.vern.register.PurposeKey;
import com.qmplus.vern.register.Register;
import com.qmplus.vern.rights.Finding;
import com.qmplus.vern.rights.ItemId;
import com.qmplus.vern.rights.UseKey;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Uses as the register lists their purposes, then their fields: a page reads the same before and after it is decided. */
record UseOrder(Map<PurposeKey, Integer> purposes, Map<FieldKey, Integer> fields, Map<ItemId, Finding> findings)
        implements Comparator<UseKey> {

    static UseOrder of(Register current, Map<ItemId, Finding> findings) {
        return new UseOrder(places(current.purposes(), Purpose::key), places(current.fields(), Field::key), findings);
    }

    private static <E, K> Map<K, Integer> places(List<E> all, Function<E, K> key) {
        return IntStream.range(0, all.size()).boxed().collect(toMap(place -> key.apply(all.get(place)), identity()));
    }

    @Override
    public int compare(UseKey one, UseKey other) {
        return Comparator.comparingInt(this::purpose)
                .thenComparingInt(this::field)
                .thenComparing(this::value)
                .thenComparing(use -> use.item().value())
                .compare(one, other);
    }

    /** What no purpose uses comes first. */
    private int purpose(UseKey use) {
        var purpose = use.purpose();
        return purpose == null ? -1 : purposes.getOrDefault(purpose, -1);
    }

    private int field(UseKey use) {
        var finding = findings.get(use.item());
        return finding == null ? -1 : fields.getOrDefault(finding.field(), -1);
    }

    private String value(UseKey use) {
        var finding = findings.get(use.item());
        return finding == null ? "" : finding.value();
    }
}
