package com.qmplus.vern.register.application;

import com.qmplus.vern.register.ElementKind;
import com.qmplus.vern.register.Register;
import com.qmplus.vern.register.application.ElementView.Line;
import com.qmplus.vern.register.application.ElementView.Value;
import com.qmplus.vern.shared.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The register as sheets, one per kind of element, with a row per element and names in place of keys. Everything is written as
 * text, so that nothing in it is ever computed.
 */
final class RegisterSheets {

    /** A sheet takes no more in one cell. */
    private static final int LONGEST_CELL = 32_767;

    private final Register register;
    private final Language language;

    private RegisterSheets(Register register, Language language) {
        this.register = register;
        this.language = language;
    }

    static byte[] write(Register register, Language language) {
        return new RegisterSheets(register, language).write();
    }

    private byte[] write() {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Vern", "1.0")) {
            for (var kind : ElementKind.values()) sheet(workbook, kind);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void sheet(Workbook workbook, ElementKind kind) {
        var sheet = workbook.newWorksheet(kind.nameInFile());
        var columns = ElementShape.of(kind);
        text(sheet, 0, 0, "key");
        for (int column = 0; column < columns.size(); column++)
            text(sheet, 0, column + 1, columns.get(column).name());
        sheet.range(0, 0, 0, columns.size()).style().bold().set();
        sheet.freezePane(0, 1);
        var lines = new ElementLines(register);
        int row = 1;
        for (var element : register.elements()) {
            if (ElementKind.of(element) != kind) continue;
            var told = lines.of(kind, ElementDocuments.write(element));
            text(sheet, row, 0, element.stableKey());
            for (int column = 0; column < columns.size(); column++)
                text(
                        sheet,
                        row,
                        column + 1,
                        cell(told, "/" + columns.get(column).name()));
            row++;
        }
    }

    /** A group is told in one cell, a line for each of its properties. */
    private String cell(List<Line> lines, String path) {
        return lines.stream()
                .filter(line -> !line.values().isEmpty())
                .filter(line -> line.path().equals(path) || line.path().startsWith(path + "/"))
                .map(line ->
                        line.path().equals(path) ? say(line) : line.property().name() + ": " + say(line))
                .collect(Collectors.joining("\n"));
    }

    private String say(Line line) {
        return line.values().stream().map(this::say).collect(Collectors.joining("; "));
    }

    private String say(Value value) {
        var day = value.day();
        if (day != null) return day.toString();
        var text = value.text();
        return text == null ? String.valueOf(value.code()) : text.in(language);
    }

    private static void text(Worksheet sheet, int row, int column, String text) {
        if (!text.isEmpty()) sheet.inlineString(row, column, fitting(text));
    }

    private static String fitting(String text) {
        return text.length() <= LONGEST_CELL ? text : text.substring(0, LONGEST_CELL - 1) + "…";
    }
}
