package com.qmplus.vern.shared.application;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An operator's own statement with named parameters, {@code :id}. It names every column of the key, so that it cannot touch all
 * rows by mistake.
 *
 * @param sql with a question mark for each parameter
 */
record SqlStatement(String sql, List<String> parameters) {

    /** What stands in the row now. */
    static final String VALUE = "value";

    /** What is right instead. */
    static final String TO = "to";

    /** A text, a quoted name, a remark or PostgreSQL's cast is left as it is. */
    private static final Pattern PARTS = Pattern.compile(
            "'(?:[^']|'')*'|\"[^\"]*\"|--[^\\n]*|/\\*.*?\\*/|::|:(?<name>[A-Za-z_][A-Za-z0-9_]*)", Pattern.DOTALL);

    SqlStatement {
        parameters = List.copyOf(parameters);
    }

    /**
     * @param required must stand in it
     * @param allowed may stand in it too
     */
    static SqlStatement of(String written, Collection<String> required, Collection<String> allowed) {
        var names = new ArrayList<String>();
        var sql = PARTS.matcher(written).replaceAll(part -> {
            if (part.group("name") == null) return quoted(part.group());
            names.add(part.group("name"));
            return "?";
        });
        for (var name : names)
            if (!required.contains(name) && !allowed.contains(name))
                throw new IllegalArgumentException("the parameter :" + name + " is not known here");
        for (var name : required)
            if (!names.contains(name))
                throw new IllegalArgumentException("name :" + name + " in it, or it would touch the rows of others");
        if (isSeveral(written)) throw new IllegalArgumentException("write one statement, without a semicolon");
        return new SqlStatement(sql, names);
    }

    private static boolean isSeveral(String written) {
        return PARTS.matcher(written).replaceAll("").contains(";");
    }

    private static String quoted(String part) {
        return Matcher.quoteReplacement(part);
    }
}
