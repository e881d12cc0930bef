package com.qmplus.vern.register.application;

import com.qmplus.vern.register.Element;
import com.qmplus.vern.register.ElementKind;
import com.qmplus.vern.register.ElementNames;
import com.qmplus.vern.register.Register;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The elements that an element can name: those that hold, and those that it names already. */
final class Choices {

    private Choices() {}

    static Map<ElementKind, List<Choice>> of(Register register, List<DocumentRow> rows, LocalDate day) {
        var named = new HashSet<String>();
        rows.forEach(row -> {
            named.add(row.nb());
            named.addAll(row.chosen());
        });
        var choices = new EnumMap<ElementKind, List<Choice>>(ElementKind.class);
        rows.forEach(row -> note(choices, register, row.property(), named, day));
        return choices;
    }

    private static void note(
            Map<ElementKind, List<Choice>> choices,
            Register register,
            Property property,
            Set<String> named,
            LocalDate day) {
        var kind = property.to();
        if (kind != null && !choices.containsKey(kind)) choices.put(kind, of(register, kind, named, day));
        property.parts().forEach(part -> note(choices, register, part, named, day));
    }

    private static List<Choice> of(Register register, @Nullable ElementKind kind, Set<String> named, LocalDate day) {
        var names = new ElementNames(register);
        return register.elements().stream()
                .filter(element -> ElementKind.of(element) == kind)
                .filter(element -> holds(element, day) || named.contains(element.stableKey()))
                .map(element -> new Choice(element.stableKey(), names.of(element)))
                .toList();
    }

    private static boolean holds(Element element, LocalDate day) {
        return !element.valid().hasEndedBy(day);
    }
}
