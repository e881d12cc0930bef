package com.qmplus.vern.register.application;

import jakarta.json.Json;
import jakarta.json.stream.JsonParser;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** On which line of a JSON text the values at some pointers stand. Only those are remembered, however large the text is. */
final class JsonPlaces {

    private final Node root = new Node();
    private final Deque<Level> levels = new ArrayDeque<>();

    private JsonPlaces() {}

    /** @param json well-formed, as {@link JsonScan} has seen */
    static JsonPlaces of(String json, Collection<String> pointers) {
        var places = new JsonPlaces();
        if (pointers.isEmpty()) return places;
        pointers.forEach(pointer -> places.node(pointer, true));
        try (var parser = Json.createParser(new StringReader(json))) {
            while (parser.hasNext()) places.read(parser.next(), parser);
        }
        return places;
    }

    /** The line of the value at the pointer, or of the nearest value around it. */
    int line(String pointer) {
        return node(pointer, false).line;
    }

    private Node node(String pointer, boolean make) {
        var node = root;
        int line = root.line;
        for (var part : pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
            var name = part.replace("~1", "/").replace("~0", "~");
            var next = make ? node.children.computeIfAbsent(name, it -> new Node()) : node.children.get(name);
            if (next == null) break;
            node = next;
            if (node.line > 0) line = node.line;
        }
        if (make) return node;
        var nearest = new Node();
        nearest.line = Math.max(1, line);
        return nearest;
    }

    private void read(JsonParser.Event event, JsonParser parser) {
        switch (event) {
            case KEY_NAME -> levels.element().key = parser.getString();
            case START_OBJECT, START_ARRAY ->
                levels.push(new Level(place(parser), event == JsonParser.Event.START_ARRAY));
            case END_OBJECT, END_ARRAY -> levels.pop();
            default -> place(parser);
        }
    }

    private @Nullable Node place(JsonParser parser) {
        var level = levels.peek();
        var node = level == null ? root : level.next();
        if (node != null) node.line = (int) parser.getLocation().getLineNumber();
        return node;
    }

    /** A value that somebody asks for, or that lies around one. */
    private static final class Node {
        private final Map<String, Node> children = new HashMap<>();
        private int line;
    }

    /** The object or array that is being read, and where in it; without a node nobody asks for anything in it. */
    private static final class Level {
        private final @Nullable Node node;
        private final boolean array;
        private int index;
        private String key = "";

        private Level(@Nullable Node node, boolean array) {
            this.node = node;
            this.array = array;
        }

        private @Nullable Node next() {
            var name = array ? String.valueOf(index++) : key;
            return node == null ? null : node.children.get(name);
        }
    }
}
