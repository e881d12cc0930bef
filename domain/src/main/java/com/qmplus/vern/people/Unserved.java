package com.qmplus.vern.people;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.qmplus.vern.register.FieldKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Data that the register gives no reason to use, of everybody who stands so, unless an earlier relation lets them be kept
 * until its time is up.
 *
 * @param fields which, of whom
 * @param unless what lets them be kept all the same
 * @param day on which
 */
public record Unserved(List<StoredField> fields, List<KeptOn> unless, LocalDate day) {

    public Unserved {
        fields = List.copyOf(fields);
        unless = List.copyOf(unless);
    }

    /** Nobody stands in two ways at once, so that whoever is found for one standing is found once. */
    public Map<Standing, List<FieldKey>> byStanding() {
        return fields.stream()
                .collect(groupingBy(StoredField::standing, TreeMap::new, mapping(StoredField::field, toList())));
    }
}
