package com.qmplus.vern.ear.personaldata;

import com.qmplus.vern.shared.PersonalDataSystem;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which class answers for the personal data of each table, or why none has to:
 *
 * <pre>
 * person = com.qmplus.vern.people.application.PeopleHoldings
 * contact_suppression = none (contact_hash): the reason
 * </pre>
 *
 * Of a table for which nobody answers, every column that looks like somebody's data is named, so that none is added to it unseen.
 */
record Coverage(Map<String, String> answers) {

    private static final Pattern NONE = Pattern.compile("none(?: \\(([a-z_, ]+)\\))?: (\\S.*)");

    /** A person's id, a name, an address, free text, something sealed, or a hash of any. */
    private static final Pattern TELLTALE = Pattern.compile(
            "person(_id)?|.*name|.*email.*|.*phone.*|.*address.*|.*words|content|sealed|findings|failure|answer|annotation|.*_hash|.*_mac");

    static Coverage of(Stream<String> lines) {
        var answers = new LinkedHashMap<String, String>();
        lines.map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(line -> line.split(" *= *", 2))
                .forEach(pair -> answers.put(pair[0].strip(), pair.length == 2 ? pair[1].strip() : ""));
        return new Coverage(answers);
    }

    /** @param tables the columns of each */
    List<String> faults(Map<String, Set<String>> tables) {
        var faults = new ArrayList<String>();
        tables.forEach((table, columns) -> {
            if (answers.containsKey(table)) faults.addAll(faults(table, columns, answers.get(table)));
            else faults.add(table + ": nobody says whose data are in it, or why nobody's");
        });
        answers.keySet().stream()
                .filter(table -> !tables.containsKey(table))
                .forEach(table -> faults.add(table + ": there is no such table any more"));
        return faults;
    }

    private static List<String> faults(String table, Set<String> columns, String answer) {
        var none = NONE.matcher(answer);
        if (none.matches()) return faultsOfNone(table, columns, none.group(1));
        return implementsThePort(answer)
                ? List.of()
                : List.of(table + ": " + answer + " is neither a PersonalDataSystem nor a reason");
    }

    private static List<String> faultsOfNone(String table, Set<String> columns, String named) {
        var looks = columns.stream()
                .filter(column -> TELLTALE.matcher(column).matches())
                .collect(Collectors.toCollection(TreeSet::new));
        var said = named == null ? Set.<String>of() : new TreeSet<>(List.of(named.split(", *")));
        return looks.equals(said)
                ? List.of()
                : List.of(
                        table + ": what looks like somebody's data is " + looks + ", and the reason speaks of " + said);
    }

    private static boolean implementsThePort(String name) {
        try {
            var type = Class.forName(name);
            return PersonalDataSystem.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers());
        } catch (ClassNotFoundException none) {
            return false;
        }
    }
}
