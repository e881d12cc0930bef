package com.qmplus.vern.register.application;

import jakarta.json.Json;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** On which line each value of a JSON text stands, by its pointer: so that a fault can be told with its line. */
final class JsonLines {

    private final Map<String, Integer> lines = new HashMap<>();
    private final Deque<Level> levels = new ArrayDeque<>();

    private JsonLines() {}

    static JsonLines of(String json) {
        var lines = new JsonLines();
        try (var parser = Json.createParser(new StringReader(json))) {
            while (parser.hasNext()) lines.read(parser.next(), parser);
        } catch (JsonParsingException e) {
            var line = (int) Math.max(1, e.getLocation().getLineNumber());
            throw new InvalidRegister(line, "this is not JSON: look for a missing comma, quote or bracket");
        }
        return lines;
    }

    /** The line of the value at the pointer, or of the nearest value around it. */
    int at(String pointer) {
        var known = pointer;
        while (!lines.containsKey(known) && !known.isEmpty()) known = known.substring(0, known.lastIndexOf('/'));
        return lines.getOrDefault(known, 1);
    }

    private void read(JsonParser.Event event, JsonParser parser) {
        int line = (int) parser.getLocation().getLineNumber();
        switch (event) {
            case KEY_NAME -> enter(parser.getString(), line);
            case START_OBJECT, START_ARRAY -> {
                var pointer = place(line);
                levels.push(new Level(pointer, event == JsonParser.Event.START_ARRAY));
            }
            case END_OBJECT, END_ARRAY -> levels.pop();
            default -> place(line);
        }
    }

    private void enter(String key, int line) {
        var level = levels.element();
        level.key = key;
        if (lines.containsKey(level.child()))
            throw new InvalidRegister(line, "the name \"" + key + "\" stands twice in the same object");
    }

    private String place(int line) {
        var level = levels.peek();
        var pointer = level == null ? "" : level.child();
        lines.put(pointer, line);
        if (level != null) level.index++;
        return pointer;
    }

    /** The object or array that is being read, and where in it. */
    private static final class Level {
        private final String pointer;
        private final boolean array;
        private int index;
        private String key = "";

        private Level(String pointer, boolean array) {
            this.pointer = pointer;
            this.array = array;
        }

        private String child() {
            return pointer + "/" + (array ? index : key.replace("~", "~0").replace("/", "~1"));
        }
    }
}
