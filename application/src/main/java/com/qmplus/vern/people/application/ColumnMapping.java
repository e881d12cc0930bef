package com.qmplus.vern.people.application;

import com.qmplus.vern.people.RememberedColumn;
import com.qmplus.vern.register.Field;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.Register;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** As which field each column of a file is read: as said now, else as remembered, else as the register says. */
record ColumnMapping(List<Column> columns) {

    /** {@code field} is absent where the column's values are not stored. */
    record Column(String heading, @Nullable FieldKey field) {}

    static ColumnMapping of(
            List<String> headings,
            Register register,
            List<RememberedColumn> remembered,
            @Nullable Map<String, String> said) {
        var columns = new ArrayList<Column>();
        for (var heading : headings)
            columns.add(new Column(
                    heading, field(heading, register, remembered, said).orElse(null)));
        return new ColumnMapping(List.copyOf(columns));
    }

    private static Optional<FieldKey> field(
            String heading, Register register, List<RememberedColumn> remembered, @Nullable Map<String, String> said) {
        if (said != null && said.containsKey(heading))
            return Optional.ofNullable(said.get(heading)) // a page says nothing by no text at all
                    .filter(key -> !key.isBlank())
                    .map(FieldKey::new)
                    .filter(key -> register.findField(key).isPresent());
        for (var column : remembered)
            if (column.heading().equals(heading))
                return column.field().filter(key -> register.findField(key).isPresent());
        return byRegister(heading, register);
    }

    private static Optional<FieldKey> byRegister(String heading, Register register) {
        var wanted = heading.toLowerCase(Locale.ROOT);
        return register.fields().stream()
                .filter(field -> field.crmColumns().stream()
                        .anyMatch(column -> column.toLowerCase(Locale.ROOT).equals(wanted)))
                .map(Field::key)
                .findFirst();
    }

    boolean reads(FieldKey field) {
        return columns.stream().anyMatch(column -> field.equals(column.field()));
    }

    /** For the page, and to be remembered: heading to key of the field, empty where it is not stored. */
    Map<String, String> asText() {
        return columns.stream()
                .collect(Collectors.toMap(
                        Column::heading,
                        column -> column.field() == null ? "" : column.field().value(),
                        (first, second) -> first));
    }
}
