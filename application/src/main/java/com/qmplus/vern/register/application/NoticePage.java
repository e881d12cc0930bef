package com.qmplus.vern.register.application;

import com.qmplus.vern.register.NoticeSection;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A notice in one language, ready to be laid out on a page, on paper or on a screen: every sentence is in it, so that what is
 * published is frozen whole, and one source serves them all.
 */
public record NoticePage(String language, String controller, List<Part> parts) implements Serializable {

    public NoticePage {
        parts = List.copyOf(parts);
    }

    /** A piece of the notice: its heading, the words that introduce it, and what the register has to say there. */
    public record Part(NoticeSection section, String heading, List<String> words, List<Block> blocks)
            implements Serializable {

        public Part {
            words = List.copyOf(words);
            blocks = List.copyOf(blocks);
        }

        public String anchor() {
            return section.name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** How something is laid out. */
    public enum Kind {
        /** Label and value. */
        FACTS,
        /** Sentences, or a name and a sentence; each may be a link. */
        LIST,
        TABLE,
        /** A name and a sentence in sight, the rest to be unfolded. */
        FOLD,
        /** What must not be overlooked. */
        NOTE,
        /** One sentence. */
        TEXT
    }

    /**
     * @param anchor where links within the page lead; empty where none does
     * @param title a heading, or the caption of a table
     * @param inside what unfolds
     */
    public record Block(
            Kind kind, String anchor, String title, String text, List<String> heads, List<Row> rows, List<Block> inside)
            implements Serializable {

        public Block {
            heads = List.copyOf(heads);
            rows = List.copyOf(rows);
            inside = List.copyOf(inside);
        }

        static Block facts(String title, List<Row> rows) {
            return new Block(Kind.FACTS, "", title, "", List.of(), rows, List.of());
        }

        static Block list(String title, List<Row> rows) {
            return new Block(Kind.LIST, "", title, "", List.of(), rows, List.of());
        }

        static Block table(String title, List<String> heads, List<Row> rows) {
            return new Block(Kind.TABLE, "", title, "", heads, rows, List.of());
        }

        static Block fold(String anchor, String title, String text, List<Block> inside) {
            return new Block(Kind.FOLD, anchor, title, text, List.of(), List.of(), inside);
        }

        static Block note(String title, String text) {
            return new Block(Kind.NOTE, "", title, text, List.of(), List.of(), List.of());
        }

        static Block text(String text) {
            return new Block(Kind.TEXT, "", "", text, List.of(), List.of(), List.of());
        }
    }

    /** {@code href}: below Vern's own address, within the page, or elsewhere. */
    public record Row(List<String> cells, @Nullable String href) implements Serializable {

        public Row {
            cells = List.copyOf(cells);
        }

        static Row of(String... cells) {
            return new Row(List.of(cells), null);
        }

        static Row to(String href, String... cells) {
            return new Row(List.of(cells), href);
        }
    }
}
