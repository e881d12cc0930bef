package com.qmplus.vern.ear;

import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the operator has said, by the rules of MicroProfile Config: a system property ({@code vern.http.port}), else an
 * environment variable ({@code VERN_HTTP_PORT}), else the default.
 */
final class Settings {

    private static final String OURS = "vern.";
    private static final int HIGHEST_PORT = 65_535;

    private final Properties properties;
    private final Map<String, String> environment;

    Settings(Properties properties, Map<String, String> environment) {
        this.properties = properties;
        this.environment = environment;
    }

    String text(String key, String otherwise) {
        var value = find(key);
        return value == null ? otherwise : value;
    }

    boolean isOn(String key) {
        var value = text(key, "false");
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new WrongSetting(key, value, "true or false");
        };
    }

    int port(String key, int otherwise) {
        return number(key, otherwise, 1, HIGHEST_PORT);
    }

    int number(String key, int otherwise, int least, int most) {
        var value = text(key, String.valueOf(otherwise));
        var allowed = "a number from %d to %d".formatted(least, most);
        try {
            var number = Integer.parseInt(value);
            if (number >= least && number <= most) return number;
        } catch (NumberFormatException e) {
            throw new WrongSetting(key, value, allowed, e);
        }
        throw new WrongSetting(key, value, allowed);
    }

    /** Everything of ours that was given as a system property: the application reads it on the server as it stands. */
    NavigableMap<String, String> given() {
        var given = new TreeMap<String, String>();
        for (var key : properties.stringPropertyNames()) {
            if (key.startsWith(OURS)) given.put(key, properties.getProperty(key));
        }
        return given;
    }

    /** The name by which MicroProfile Config finds a key in the environment. */
    static String variable(String key) {
        return key.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
    }

    private @Nullable String find(String key) {
        var value = properties.getProperty(key);
        if (value == null) value = environment.get(variable(key));
        return value == null || value.isBlank() ? null : value.strip();
    }
}
