package com.qmplus.vern.shared.application;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.qmplus.vern.shared.PersonalDataSystem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What every column of every table is, and which {@link PersonalDataSystem} tells what is somebody's (GDPR art. 15, 17; R 2.1, 2.3), as the
 * list {@code personal-data/tables.txt} says it:
 *
 * <pre>
 * person = com.qmplus.vern.people.application.PeopleHoldings
 *   told name=last-name
 *   untold vault_key: why not
 *   nobody id version
 * contact_suppression = none: the reason
 *   untold contact_hash: why not
 *   nobody id version
 * </pre>
 */
public record Coverage(Map<String, Table> tables) {

    private static final Pattern UNTOLD = Pattern.compile("untold ([a-z0-9_ ]+): \\S.*");
    private static final Pattern NONE = Pattern.compile("none: \\S.*");
    private static final Set<String> LONG = Set.of("blob", "clob");
    private static final Set<String> TEXTS = Set.of("blob", "clob", "varchar", "char");

    /** A person's id, a name, an address, free text, something sealed, or a hash of any. */
    private static final Pattern TELLTALE = Pattern.compile(
            "person(_id)?|.*_person_id|.*name|.*email.*|.*phone.*|.*address.*|.*words|content|texts|sealed|findings|failure|answer|annotation"
                    + "|reason|detail|recipient|.*_hash|.*_mac");

    /**
     * What the list says of one.
     *
     * @param told the field as which each column comes out of the search
     */
    public record Table(
            String answer, Map<String, String> told, List<String> untold, List<String> nobody, List<String> wrong) {

        List<String> columns() {
            return Stream.of(told.keySet().stream(), untold.stream(), nobody.stream())
                    .flatMap(each -> each)
                    .toList();
        }

        boolean isTold() {
            return !NONE.matcher(answer).matches();
        }
    }

    public static Coverage listed() {
        try (var in = Coverage.class.getResourceAsStream("/personal-data/tables.txt")) {
            return of(new String(Objects.requireNonNull(in).readAllBytes(), UTF_8).lines());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Coverage of(Stream<String> lines) {
        var tables = new LinkedHashMap<String, Table>();
        var reading = new ArrayList<Table>();
        lines.filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
            if (line.startsWith(" ")) read(line.strip(), reading.getLast());
            else {
                var pair = line.split(" *= *", 2);
                reading.add(new Table(
                        pair.length == 2 ? pair[1].strip() : "",
                        new LinkedHashMap<>(),
                        new ArrayList<>(),
                        new ArrayList<>(),
                        new ArrayList<>()));
                if (tables.put(pair[0].strip(), reading.getLast()) != null)
                    reading.getLast().wrong().add("stands twice");
            }
        });
        return new Coverage(tables);
    }

    private static void read(String line, Table table) {
        var untold = UNTOLD.matcher(line);
        if (line.startsWith("told "))
            words(line.substring(5))
                    .map(each -> each.split("=", 2))
                    .forEach(each -> table.told().put(each[0], each[1]));
        else if (line.startsWith("nobody ")) words(line.substring(7)).forEach(table.nobody()::add);
        else if (untold.matches()) words(untold.group(1)).forEach(table.untold()::add);
        else table.wrong().add("nobody understands " + line);
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.strip().split(" +"));
    }

    /** As which fields the class is to tell what is in its tables. */
    public Set<String> fieldsOf(Class<? extends PersonalDataSystem> system) {
        return tables.values().stream()
                .filter(table -> table.answer().equals(system.getName()))
                .flatMap(table -> table.told().values().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The classes that tell something. */
    Set<String> systems() {
        return tables.values().stream()
                .filter(Table::isTold)
                .map(Table::answer)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** @param schema the types of the columns of each table */
    List<String> faults(Map<String, Map<String, String>> schema) {
        var faults = new ArrayList<String>();
        schema.forEach((name, columns) -> {
            var table = tables.get(name);
            if (table == null) faults.add(name + ": nobody says whose data are in it, or why nobody's");
            else faults(columns, table).forEach(fault -> faults.add(name + ": " + fault));
        });
        tables.keySet().stream()
                .filter(name -> !schema.containsKey(name))
                .forEach(name -> faults.add(name + ": there is no such table any more"));
        return faults;
    }

    private static List<String> faults(Map<String, String> columns, Table table) {
        var faults = new ArrayList<>(table.wrong());
        var listed = table.columns();
        var twice = new LinkedHashSet<>(listed);
        if (twice.size() < listed.size()) faults.add("a column stands twice among " + listed);
        columns.keySet().stream()
                .filter(column -> !twice.contains(column))
                .forEach(column -> faults.add("nobody says what " + column + " is"));
        twice.stream()
                .filter(column -> !columns.containsKey(column))
                .forEach(column -> faults.add("there is no " + column + " any more"));
        table.nobody().stream()
                .filter(column -> looksLikeSomebodys(column, columns.getOrDefault(column, "")))
                .forEach(column -> faults.add(column + " looks like somebody's data, and is said to be nobody's"));
        if (table.isTold() && !tells(table.answer()))
            faults.add(table.answer() + " is neither a PersonalDataSystem nor a reason");
        if (table.isTold() == table.told().isEmpty()) faults.add("what comes out of the search is " + table.told());
        return faults;
    }

    private static boolean looksLikeSomebodys(String column, String type) {
        return LONG.contains(type)
                || TEXTS.contains(type) && TELLTALE.matcher(column).matches();
    }

    private static boolean tells(String name) {
        try {
            var type = Class.forName(name);
            return PersonalDataSystem.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers());
        } catch (ClassNotFoundException none) {
            return false;
        }
    }
}
