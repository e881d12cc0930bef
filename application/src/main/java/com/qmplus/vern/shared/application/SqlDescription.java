package com.qmplus.vern.shared.application;

import com.qmplus.vern.shared.application.SqlTable.SqlName;
import com.qmplus.vern.shared.application.SqlTable.SqlOwner;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads how a database is described in the file of systems: all of it, or the first fault with its place. */
final class SqlDescription {

    private static final String UNKNOWN = "unknown";
    private static final String VERNS_OWN = "jdbc/vern";

    private final Settings settings;
    private final List<SqlTable> tables = new ArrayList<>();

    private SqlDescription(Settings settings) {
        this.settings = settings;
    }

    static SqlSystem read(JsonPlace place, String system, Settings settings, OutsideTransaction outside) {
        place.only("system", "kind", "database", "tables");
        var description = new SqlDescription(settings);
        var database = description.database(place.at("database"));
        place.objects("tables").forEach(description::table);
        return new SqlSystem(system, database, description.tables, settings.zone(), SqlPatience.of(settings), outside);
    }

    private SqlDatabase database(JsonPlace place) {
        if (place.has("dataSource")) {
            place.only("dataSource");
            return new SqlDatabase.Defined(dataSource(place));
        }
        place.only("url", "user", "passwordKey");
        return new SqlDatabase.Addressed(url(place), place.text("user"), password(place), SqlPatience.of(settings));
    }

    private static String dataSource(JsonPlace place) {
        var name = place.text("dataSource");
        if (!name.matches("(java:)?[A-Za-z0-9_./-]+")) throw place.fault("dataSource", "write a name such as jdbc/crm");
        if (name.endsWith(VERNS_OWN)) throw place.fault("dataSource", "this is Vern's own database");
        return name;
    }

    private static String url(JsonPlace place) {
        var url = place.text("url");
        if (!url.startsWith("jdbc:")) throw place.fault("url", "write an address that begins with jdbc:");
        if (url.toLowerCase(java.util.Locale.ROOT).contains("password") || url.matches("jdbc:[^?;]*://[^/?;]*@.*"))
            throw place.fault("url", "no password stands in this file: name its key as passwordKey");
        return url;
    }

    /** Never told in a fault: whoever mistakes the key for the password has written a secret. */
    private String password(JsonPlace place) {
        return settings.secret(place.text("passwordKey"))
                .orElseThrow(() -> place.fault(
                        "passwordKey", "there is no such key in the configuration; give it through the environment"));
    }

    private void table(JsonPlace place) {
        place.only(
                "schema",
                "table",
                "key",
                "owner",
                "identifiers",
                "fields",
                "erase",
                "restriction",
                "source",
                "collected");
        var key = place.texts("key");
        var owner = place.has("owner") ? owner(place.at("owner")) : null;
        tables.add(new SqlTable(
                name(place),
                key,
                owner == null ? Identification.kinds(place) : ownersIdentifiers(place, owner),
                owner,
                fields(place, key),
                place.has("erase") ? wholeRow(place, key) : new SqlRule.ByHand(),
                place.has("restriction") ? restriction(place.at("restriction"), key) : null,
                place.given("source").orElse(UNKNOWN),
                place.given("collected").orElse(null)));
    }

    private SqlName name(JsonPlace place) {
        var name = new SqlName(place.given("schema").orElse(null), place.text("table"));
        if (described(name) != null) throw place.fault("table", "it is described twice");
        return name;
    }

    private Map<String, String> ownersIdentifiers(JsonPlace place, SqlOwner owner) {
        if (place.has("identifiers"))
            throw place.fault("identifiers", "the owner is known by its own: leave out one of the two");
        var described = described(owner.name());
        return described == null ? Map.of() : described.identifiers();
    }

    private SqlOwner owner(JsonPlace place) {
        place.only("schema", "table", "column");
        var name = new SqlName(place.given("schema").orElse(null), place.text("table"));
        var described = described(name);
        if (described == null || described.owner() != null || described.key().size() != 1)
            throw place.fault(
                    "table",
                    "name a table that is described before this one, with identifiers and a key of one column");
        return new SqlOwner(name, place.text("column"), described.key().getFirst());
    }

    private @Nullable SqlTable described(SqlName name) {
        return tables.stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static List<SqlField> fields(JsonPlace place, List<String> key) {
        var all = place.at("fields");
        if (all.object().isEmpty()) throw place.fault("fields", "write at least one");
        return all.object().keySet().stream()
                .map(field -> field(all, field, key))
                .toList();
    }

    private static SqlField field(JsonPlace fields, String field, List<String> key) {
        if (!field.matches("[a-z0-9-]+")) throw fields.fault(field, "write the key of a field of the register");
        var place = fields.at(field).only("column", "correct", "erase");
        return new SqlField(
                field,
                place.text("column"),
                place.has("correct") ? correct(place, key) : new SqlRule.ByHand(),
                place.has("erase") ? erase(place, key) : new SqlRule.ByHand());
    }

    private static SqlRule correct(JsonPlace place, List<String> key) {
        if (!place.isText("correct")) {
            var own = place.at("correct").only("statement");
            return new SqlRule.Run(
                    statement(own, "statement", key, List.of(SqlStatement.VALUE, SqlStatement.TO)), false);
        }
        if (place.text("correct").equals("update")) return new SqlRule.Update();
        throw place.fault("correct", "write \"update\" or a statement");
    }

    private static SqlRule erase(JsonPlace place, List<String> key) {
        if (!place.isText("erase")) {
            var own = place.at("erase");
            return own.has("replaceBy")
                    ? new SqlRule.Replace(
                            own.only("replaceBy").text("replaceBy").strip())
                    : run(own, key, List.of(SqlStatement.VALUE));
        }
        if (place.text("erase").equals("empty")) return new SqlRule.Empty();
        throw place.fault("erase", "write \"empty\", a replacement or a statement");
    }

    private static SqlRule wholeRow(JsonPlace place, List<String> key) {
        if (!place.isText("erase")) return run(place.at("erase"), key, List.of());
        if (place.text("erase").equals("delete")) return new SqlRule.Delete();
        throw place.fault("erase", "write \"delete\" or a statement");
    }

    private static SqlRule run(JsonPlace own, List<String> key, Collection<String> allowed) {
        own.only("statement", "anonymises");
        return new SqlRule.Run(statement(own, "statement", key, allowed), own.flag("anonymises"));
    }

    private static SqlFlag restriction(JsonPlace place, List<String> key) {
        if (place.has("column")) {
            place.only("column", "restricted", "free");
            return new SqlFlag.Marked(place.text("column"), place.text("restricted"), place.text("free"));
        }
        place.only("restrict", "release");
        return new SqlFlag.Told(
                statement(place, "restrict", key, List.of()), statement(place, "release", key, List.of()));
    }

    private static SqlStatement statement(JsonPlace place, String name, List<String> key, Collection<String> allowed) {
        try {
            return SqlStatement.of(place.text(name), key, allowed);
        } catch (FaultInFile fault) {
            throw fault;
        } catch (IllegalArgumentException wrong) {
            throw place.fault(name, String.valueOf(wrong.getMessage()));
        }
    }
}
