package com.qmplus.vern.shared.application;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A column as the database itself describes it: values are texts here, and what it says there.
 *
 * @param quoted its name as the database takes it in a statement
 */
record SqlColumn(String quoted, int type, String typeName) {

    private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,18}");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d{1,30}(\\.\\d{1,30})?");
    private static final Pattern HEX = Pattern.compile("([0-9a-f]{2})*");
    private static final Pattern UUID = Pattern.compile("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    boolean isText() {
        return switch (type) {
            case Types.CHAR,
                    Types.VARCHAR,
                    Types.LONGVARCHAR,
                    Types.NCHAR,
                    Types.NVARCHAR,
                    Types.LONGNVARCHAR,
                    Types.CLOB,
                    Types.NCLOB -> true;
            default -> false;
        };
    }

    /** Whether such a text can stand there at all: a record id of letters is in no column of numbers. */
    boolean takes(String text) {
        if (isWhole()) return WHOLE.matcher(text).matches();
        if (isDecimal()) return DECIMAL.matcher(text).matches();
        if (isBinary()) return HEX.matcher(text).matches();
        return !typeName.equalsIgnoreCase("uuid") || UUID.matcher(text).matches();
    }

    /** Nothing where it is empty. */
    @Nullable
    String text(ResultSet row, int index) throws SQLException {
        var text = isTruth() ? truth(row, index) : row.getString(index);
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** A time without a zone is one of the controller's. */
    @Nullable
    Instant instant(ResultSet row, int index, ZoneId zone) throws SQLException {
        var time = row.getTimestamp(index);
        if (time == null) return null;
        return isZoned()
                ? time.toInstant()
                : time.toLocalDateTime().atZone(zone).toInstant();
    }

    void set(PreparedStatement statement, int index, String text) throws SQLException {
        if (isText()) statement.setString(index, text);
        else if (isTruth()) statement.setBoolean(index, Boolean.parseBoolean(text));
        else if (isWhole()) statement.setLong(index, Long.parseLong(text));
        else if (isDecimal()) statement.setBigDecimal(index, new BigDecimal(text));
        else if (isBinary()) statement.setBytes(index, HexFormat.of().parseHex(text));
        else statement.setObject(index, text, type);
    }

    private static @Nullable String truth(ResultSet row, int index) throws SQLException {
        var truth = row.getBoolean(index);
        return row.wasNull() ? null : String.valueOf(truth);
    }

    private boolean isTruth() {
        return type == Types.BOOLEAN || type == Types.BIT;
    }

    private boolean isWhole() {
        return type == Types.TINYINT || type == Types.SMALLINT || type == Types.INTEGER || type == Types.BIGINT;
    }

    private boolean isDecimal() {
        return type == Types.NUMERIC || type == Types.DECIMAL;
    }

    private boolean isBinary() {
        return type == Types.BINARY || type == Types.VARBINARY || type == Types.LONGVARBINARY;
    }

    private boolean isZoned() {
        var name = typeName.toLowerCase(Locale.ROOT);
        return type == Types.TIMESTAMP_WITH_TIMEZONE || name.equals("timestamptz") || name.contains("with time zone");
    }
}
