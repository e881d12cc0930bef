package com.qmplus.vern.register.application;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** What changed from one text to another, word by word: the longest run of words that both have stays, the rest went or came. */
final class WordDiff {

    private final String[] before;
    private final String[] after;
    private final List<Bit> bits = new ArrayList<>();

    private WordDiff(String before, String after) {
        this.before = words(before);
        this.after = words(after);
    }

    static List<Bit> between(String before, String after) {
        var diff = new WordDiff(before, after);
        diff.compare();
        return List.copyOf(diff.bits);
    }

    private static String[] words(String text) {
        return text.strip().split("\\s+");
    }

    private void compare() {
        int[][] common = common();
        int b = 0;
        int a = 0;
        while (b < before.length || a < after.length) {
            if (b < before.length && a < after.length && before[b].equals(after[a])) {
                add(Kind.SAME, before[b++]);
                a++;
            } else if (a == after.length || (b < before.length && common[b + 1][a] >= common[b][a + 1]))
                add(Kind.GONE, before[b++]);
            else add(Kind.NEW, after[a++]);
        }
    }

    /** How many words the rest of both texts have in common, from each place on. */
    private int[][] common() {
        var common = new int[before.length + 1][after.length + 1];
        for (int b = before.length - 1; b >= 0; b--)
            for (int a = after.length - 1; a >= 0; a--)
                common[b][a] = before[b].equals(after[a])
                        ? common[b + 1][a + 1] + 1
                        : Math.max(common[b + 1][a], common[b][a + 1]);
        return common;
    }

    private void add(Kind kind, String word) {
        var last = bits.isEmpty() ? null : bits.getLast();
        if (last != null && last.kind() == kind) bits.set(bits.size() - 1, new Bit(kind, last.text() + " " + word));
        else bits.add(new Bit(kind, word));
    }

    /** Whether enough stayed for the two to be read as one text; otherwise they are better read one after the other. */
    static boolean isReadable(List<Bit> bits) {
        int all = bits.stream().mapToInt(bit -> bit.text().length()).sum();
        int same = bits.stream()
                .filter(bit -> bit.kind() == Kind.SAME)
                .mapToInt(bit -> bit.text().length())
                .sum();
        long changes = bits.stream().filter(bit -> bit.kind() != Kind.SAME).count();
        return same * 2 > all && changes <= 12;
    }

    /** What became of some words. */
    public enum Kind {
        SAME,
        GONE,
        NEW
    }

    /** Words that share a fate. */
    public record Bit(Kind kind, String text) implements Serializable {}
}
