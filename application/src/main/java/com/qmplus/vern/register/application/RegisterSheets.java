package com.qmplus.vern.register.application;

import com.qmplus.vern.register.ElementKind;
import com.qmplus.vern.register.OnFile;
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
    private final OnFile filed;
    private final Language language;

    private RegisterSheets(Register register, OnFile filed, Language language) {
        this.register = register;
        this.filed = filed;
        this.language = language;
    }

    /** @param filed the signed documents, named on a sheet of their own where there are any */
    static byte[] write(Register register, OnFile filed, Language language) {
        return new RegisterSheets(register, filed, language).write();
    }

    private byte[] write() {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Vern", "1.0")) {
            for (var kind : ElementKind.values()) sheet(workbook, kind);
            if (!filed.all().isEmpty()) documents(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void documents(Workbook workbook) {
        var sheet = workbook.newWorksheet("documents");
        int row = 0;
        for (var head : List.of("of", "key", "name", "mediaType", "size", "sha256", "filedOn"))
            text(sheet, 0, row++, head);
        sheet.range(0, 0, 0, row - 1).style().bold().set();
        row = 1;
        for (var document : filed.all()) {
            text(sheet, row, 0, document.of().kind().nameInFile());
            text(sheet, row, 1, document.of().key());
            text(sheet, row, 2, document.name());
            text(sheet, row, 3, document.type().mediaType());
            text(sheet, row, 4, String.valueOf(document.size()));
            text(sheet, row, 5, document.sha256());
            text(sheet, row++, 6, document.when().toString());
        }
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
