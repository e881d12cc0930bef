package com.qmplus.vern.register.application;

import com.qmplus.vern.register.ElementKind;
import com.qmplus.vern.register.ElementNames;
import com.qmplus.vern.register.ElementRef;
import com.qmplus.vern.register.Register;
import com.qmplus.vern.register.Text;
import com.qmplus.vern.register.application.ElementView.Changed;
import com.qmplus.vern.register.application.ElementView.Line;
import com.qmplus.vern.register.application.ElementView.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What an element says, for reading: names in place of keys, nothing that is empty. */
final class ElementLines {

    private final Register register;
    private final ElementNames names;

    ElementLines(Register register) {
        this.register = register;
        this.names = new ElementNames(register);
    }

    /** A head stands only over something. */
    List<Line> of(ElementKind kind, String document) {
        var lines = rows(kind, document).stream()
                .map(row -> new Line(row.path(), row.property(), row.level(), row.item(), values(row)))
                .toList();
        return lines.stream().filter(line -> isTold(line, lines)).toList();
    }

    /** What is otherwise in the second document, property by property. */
    List<Changed> between(ElementKind kind, String before, String after) {
        var was = byPath(rows(kind, before));
        var is = byPath(rows(kind, after));
        var paths = new LinkedHashMap<String, Property>();
        is.forEach((path, row) -> paths.put(path, row.property()));
        was.forEach((path, row) -> paths.putIfAbsent(path, row.property()));
        var changes = new ArrayList<Changed>();
        paths.forEach((path, property) -> {
            var old = was.get(path);
            var now = is.get(path);
            if (old == null || now == null || !old.says(now)) {
                var change = new Changed(property, values(old), values(now));
                if (!change.before().equals(change.after())) changes.add(change);
            }
        });
        return List.copyOf(changes);
    }

    private static boolean isTold(Line line, List<Line> lines) {
        if (line.item() && line.property().name().equals("national")) return false;
        return !line.values().isEmpty()
                || lines.stream()
                        .anyMatch(other -> other.path().startsWith(line.path() + "/")
                                && !other.values().isEmpty());
    }

    private static Map<String, DocumentRow> byPath(List<DocumentRow> rows) {
        var byPath = new LinkedHashMap<String, DocumentRow>();
        rows.stream().filter(row -> !row.isHead()).forEach(row -> byPath.put(row.path(), row));
        return byPath;
    }

    private static List<DocumentRow> rows(ElementKind kind, String document) {
        return DocumentRows.of(ElementShape.of(kind), ElementDocuments.json(document));
    }

    private List<Value> values(@Nullable DocumentRow row) {
        if (row == null || row.isEmpty()) return List.of();
        return switch (row.property().type()) {
            case GROUP, GROUPS -> List.of();
            case LINE, PERIOD -> List.of(Value.of(row.nb()));
            case JSON -> row.property().name().equals("over") ? List.of() : NationalForm.words(row.nb());
            case TEXT, PROSE -> List.of(Value.of(new Text(row.nb(), row.en())));
            case TEXTS -> texts(row.nb().lines().toList(), row.en().lines().toList());
            case LINES -> row.nb().lines().map(Value::of).toList();
            case DAY -> List.of(Value.of(LocalDate.parse(row.nb())));
            case YES -> List.of(Value.code("yes"));
            case ONE -> List.of(Value.code(row.nb()));
            case MANY -> row.chosen().stream().map(Value::code).toList();
            case REF -> List.of(link(row.property(), row.nb()));
            case REFS ->
                row.chosen().stream().map(key -> link(row.property(), key)).toList();
        };
    }

    private static List<Value> texts(List<String> nb, List<String> en) {
        return IntStream.range(0, Math.min(nb.size(), en.size()))
                .mapToObj(at -> Value.of(new Text(nb.get(at), en.get(at))))
                .toList();
    }

    private Value link(Property property, String key) {
        var ref = new ElementRef(Objects.requireNonNull(property.to()), key);
        var name = register.find(ref).map(names::of).orElseGet(() -> new Text(key, key));
        return new Value(name, null, null, ref);
    }
}
