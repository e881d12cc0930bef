package com.qmplus.vern.shared.application;

import com.qmplus.vern.shared.application.SqlTable.SqlName;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names of another database's tables and columns, as it spells and quotes them itself. */
final class SqlCatalogue {

    private final Connection connection;
    private final DatabaseMetaData data;

    SqlCatalogue(Connection connection) throws SQLException {
        this.connection = connection;
        this.data = connection.getMetaData();
    }

    /**
     * A table that is there.
     *
     * @param quoted its name as the database takes it in a statement
     */
    record Found(SqlName name, String quoted, Map<String, SqlColumn> columns) {

        /** As it was written, or in other letters where only one column is meant. */
        SqlColumn column(String name) {
            var exact = columns.get(name);
            if (exact != null) return exact;
            var alike = columns.entrySet().stream()
                    .filter(each -> each.getKey().equalsIgnoreCase(name))
                    .toList();
            if (alike.size() != 1) throw new NotAsConfigured("no column " + name + " in the table " + this.name);
            return alike.getFirst().getValue();
        }
    }

    Found table(SqlName name) throws SQLException {
        var schemas = name.schema() == null ? own() : spellings(name.schema());
        for (var schema : schemas)
            for (var table : spellings(name.table())) {
                var columns = columns(schema.isEmpty() ? null : schema, table);
                if (!columns.isEmpty()) return new Found(name, quoted(schema, table), columns);
            }
        throw new NotAsConfigured("no table " + name);
    }

    private List<String> own() throws SQLException {
        var schema = connection.getSchema();
        return List.of(schema == null ? "" : schema);
    }

    /** As it was written, and as this database spells names that nobody quoted. */
    private List<String> spellings(String name) throws SQLException {
        var spellings = new LinkedHashSet<>(List.of(name));
        if (data.storesUpperCaseIdentifiers()) spellings.add(name.toUpperCase(Locale.ROOT));
        if (data.storesLowerCaseIdentifiers()) spellings.add(name.toLowerCase(Locale.ROOT));
        return List.copyOf(spellings);
    }

    private Map<String, SqlColumn> columns(@Nullable String schema, String table) throws SQLException {
        var columns = new HashMap<String, SqlColumn>();
        try (var found = data.getColumns(connection.getCatalog(), pattern(schema), pattern(table), "%")) {
            while (found.next()) {
                var name = found.getString("COLUMN_NAME");
                columns.put(
                        name,
                        new SqlColumn(
                                quoted(name), found.getInt("DATA_TYPE"), String.valueOf(found.getString("TYPE_NAME"))));
            }
        }
        return columns;
    }

    /** An underscore of a name is no wildcard. */
    private @Nullable String pattern(@Nullable String name) throws SQLException {
        if (name == null) return null;
        var escape = data.getSearchStringEscape();
        return escape == null || escape.isEmpty()
                ? name
                : name.replace(escape, escape + escape)
                        .replace("_", escape + "_")
                        .replace("%", escape + "%");
    }

    private String quoted(String schema, String table) throws SQLException {
        return schema.isEmpty() ? quoted(table) : quoted(schema) + "." + quoted(table);
    }

    private String quoted(String name) throws SQLException {
        var quote = data.getIdentifierQuoteString();
        if (quote != null && !quote.isBlank()) return quote + name.replace(quote, quote + quote) + quote;
        if (!name.matches("[A-Za-z_][A-Za-z0-9_]*")) throw new NotAsConfigured("this database cannot quote " + name);
        return name;
    }
}
