package com.qmplus.vern.register.application;

import com.networknt.schema.InputFormat;
import com.qmplus.vern.register.Element;
import com.qmplus.vern.register.ElementKind;
import com.qmplus.vern.register.Fault;
import com.qmplus.vern.register.RegisterRules;
import com.qmplus.vern.register.RegisterWholeness;
import com.qmplus.vern.register.application.InvalidRegister.LineFault;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.bind.JsonbException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A register as a controller writes it down: JSON, read whole or refused with every fault and its line. */
final class RegisterFile {

    private final String json;
    private final JsonLines lines;
    private final List<Element> elements = new ArrayList<>();
    private final List<String> pointers = new ArrayList<>();

    private RegisterFile(String json) {
        this.json = json;
        this.lines = JsonLines.of(json);
    }

    static List<Element> read(byte[] file) {
        var register = new RegisterFile(text(file));
        register.checkForm();
        register.collect();
        register.checkRules();
        return List.copyOf(register.elements);
    }

    /**
     * What a purpose in it lacks before it can be used: a ground, a storage time. A register may be taken over in the middle of the
     * work, so that this keeps nobody from starting with it; {@link com.qmplus.vern.register.RegisterFindings} tell of it too.
     */
    static List<LineFault> lacks(byte[] file) {
        var register = new RegisterFile(text(file));
        register.collect();
        return register.told(RegisterWholeness.check(register.elements));
    }

    private static String text(byte[] file) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new InvalidRegister(1, "the file is not in UTF-8: save it so");
        }
    }

    private void checkForm() {
        refuse(RegisterSchema.whole().validate(json, InputFormat.JSON).stream()
                .map(error -> new LineFault(lines.at(pointer(error)), error.getMessage()))
                .toList());
    }

    private static String pointer(com.networknt.schema.Error error) {
        var place = error.getInstanceLocation().toString();
        return error.getProperty() == null ? place : place + "/" + error.getProperty();
    }

    private void collect() {
        try (var reader = Json.createReader(new StringReader(json))) {
            var root = reader.readObject();
            for (var kind : ElementKind.values()) collect(kind, root.get(kind.nameInFile()));
        }
    }

    private void collect(ElementKind kind, @Nullable JsonValue value) {
        var pointer = "/" + kind.nameInFile();
        if (value instanceof JsonObject single) collect(kind, pointer, single);
        else if (value != null) {
            var array = value.asJsonArray();
            for (int i = 0; i < array.size(); i++) collect(kind, pointer + "/" + i, array.getJsonObject(i));
        }
    }

    private void collect(ElementKind kind, String pointer, JsonObject element) {
        try {
            elements.add(ElementDocuments.read(kind, element.toString()));
            pointers.add(pointer);
        } catch (JsonbException e) {
            throw new InvalidRegister(lines.at(pointer), "a value cannot be read: " + reason(e));
        }
    }

    private static String reason(Throwable e) {
        var deepest = e;
        while (deepest.getCause() != null) deepest = deepest.getCause();
        return String.valueOf(deepest.getMessage());
    }

    private void checkRules() {
        refuse(told(RegisterRules.check(elements)));
    }

    private List<LineFault> told(List<Fault> faults) {
        return faults.stream()
                .map(fault -> new LineFault(lines.at(pointers.get(fault.element()) + fault.path()), fault.reason()))
                .toList();
    }

    private static void refuse(List<LineFault> faults) {
        if (!faults.isEmpty()) throw new InvalidRegister(faults);
    }
}
