package com.qmplus.vern.register.application;

import java.util.List;

/**
 * The record of processing as it is read on paper, in one language: chapters of sections, which hold facts, tables and sections.
 *
 * @param description what the document is, for those who cannot see it
 * @param about the lines below the title
 */
public record RecordPage(
        String language, String title, String description, List<String> about, List<Chapter> chapters) {

    public record Chapter(String anchor, String heading, List<String> words, List<Section> sections) {}

    public record Section(
            String anchor,
            String heading,
            List<String> words,
            List<Fact> facts,
            List<Table> tables,
            List<Section> inside) {}

    /** What is told under a name, a line for each value. */
    public record Fact(String name, List<String> values) {}

    /** @param widths of the columns, as classes of the style */
    public record Table(String caption, List<String> heads, List<String> widths, List<List<String>> rows) {}
}
