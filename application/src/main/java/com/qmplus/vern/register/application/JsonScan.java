package com.qmplus.vern.register.application;

import com.qmplus.vern.register.application.UnreadableRegister.Reason;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;

/** Goes through a JSON text once, before anything is made of it: is it whole, within bounds, and in which form? */
final class JsonScan {

    private static final int DEEPEST = 40;
    private static final int MOST_VALUES = 1_000_000;

    private final JsonParser parser;
    private final int length;
    private final Deque<Set<String>> levels = new ArrayDeque<>();
    private final Set<String> names = new LinkedHashSet<>();
    private boolean array;
    private int values;

    private JsonScan(String json) {
        this.parser = Json.createParser(new StringReader(json));
        this.length = json.length();
    }

    /**
     * The names of the outermost object, or those of the first one in the outermost array.
     *
     * @throws UnreadableRegister with the place of the first fault
     */
    static List<String> names(String json) {
        var scan = new JsonScan(json);
        try (var parser = scan.parser) {
            while (parser.hasNext()) scan.read(parser.next());
        } catch (JsonParsingException wrong) {
            throw scan.wrong(wrong.getLocation());
        } catch (JsonException | NoSuchElementException wrong) {
            throw scan.wrong(scan.parser.getLocation());
        }
        if (!scan.levels.isEmpty()) throw scan.at(Reason.CUT_SHORT, scan.parser.getLocation(), "");
        return List.copyOf(scan.names);
    }

    private void read(JsonParser.Event event) {
        if (++values > MOST_VALUES) throw fault(Reason.TOO_MANY_VALUES, "");
        switch (event) {
            case START_OBJECT, START_ARRAY -> {
                array |= levels.isEmpty() && event == JsonParser.Event.START_ARRAY;
                levels.push(new HashSet<>());
                if (levels.size() > DEEPEST) throw fault(Reason.TOO_DEEP, "");
            }
            case END_OBJECT, END_ARRAY -> levels.pop();
            case KEY_NAME -> enter(parser.getString());
            case VALUE_STRING -> checkText(parser.getString());
            default -> {}
        }
    }

    private void enter(String name) {
        checkText(name);
        if (!levels.element().add(name)) throw fault(Reason.NAME_TWICE, name);
        if (levels.size() == (array ? 2 : 1)) names.add(name);
    }

    private void checkText(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) i++;
            else if (Character.isSurrogate(c) || c >= '\uFFFE' || c < ' ' && "\n\r\t".indexOf(c) < 0)
                throw fault(Reason.CONTROL_CHARACTER, "U+%04X".formatted((int) c));
        }
    }

    /** A file that ends too early is told from one that is wrong in the middle. */
    private UnreadableRegister wrong(JsonLocation place) {
        return at(place.getStreamOffset() >= length ? Reason.CUT_SHORT : Reason.NOT_JSON, place, "");
    }

    private UnreadableRegister fault(Reason reason, String with) {
        return at(reason, parser.getLocation(), with);
    }

    private UnreadableRegister at(Reason reason, JsonLocation place, String with) {
        return new UnreadableRegister(
                reason, (int) Math.max(1, place.getLineNumber()), (int) Math.max(1, place.getColumnNumber()), with);
    }
}
