package com.qmplus.vern.people.application;

import com.qmplus.vern.people.application.UnreadableFile.FileEmpty;
import com.qmplus.vern.people.application.UnreadableFile.FileWithOpenQuote;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;

/** An export as a table: its headings, and each row with the line on which it begins. */
record ContactFile(List<String> headings, List<Line> lines) {

    /** The cells of a row. */
    record Line(int number, List<String> cells) {}

    static ContactFile read(byte[] file) {
        var text = FileText.of(file);
        var records = records(text, separator(text));
        if (records.isEmpty()) throw new FileEmpty();
        return new ContactFile(
                records.getFirst().getFields().stream().map(String::strip).toList(),
                records.stream()
                        .skip(1)
                        .filter(line -> line.getFields().stream().anyMatch(cell -> !cell.isBlank()))
                        .map(line -> new Line((int) line.getStartingLineNumber(), line.getFields()))
                        .toList());
    }

    private static List<CsvRecord> records(String text, char separator) {
        try (var reader = CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            return reader.stream().toList();
        } catch (CsvParseException e) {
            throw new FileWithOpenQuote();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Whichever stands more often between the headings. */
    private static char separator(String text) {
        int commas = 0;
        int semicolons = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') quoted = !quoted;
            else if (!quoted && c == ',') commas++;
            else if (!quoted && c == ';') semicolons++;
            else if (!quoted && (c == '\n' || c == '\r')) break;
        }
        return semicolons > commas ? ';' : ',';
    }
}
