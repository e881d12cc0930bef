package com.qmplus.vern.people;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A name as it is searched by: Håkon, Haakon and HAKON are one; words in the order in which they are written. */
public record SearchName(List<String> words) {

    private static final double ALIKE = 0.86;

    public SearchName {
        words = List.copyOf(words);
    }

    public static SearchName of(String name) {
        var folded = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .replace("æ", "ae")
                .replace("ø", "o")
                .replace("oe", "o")
                .replace("aa", "a")
                .replaceAll("\\p{M}", "")
                .replaceAll("[^\\p{L}\\p{Nd}]+", " ")
                .strip();
        return new SearchName(folded.isEmpty() ? List.of() : Arrays.asList(folded.split(" ")));
    }

    /** With a blank around every word, so that one can be looked for by its beginning. */
    String stored() {
        return " " + String.join(" ", words) + " ";
    }

    public boolean isSameAs(SearchName other) {
        return !words.isEmpty() && sorted().equals(other.sorted());
    }

    /** Every word of the shorter name has one like it in the longer: a typing error, a middle name, another order. */
    public boolean isLike(SearchName other) {
        if (words.size() > other.words.size()) return other.isLike(this);
        return words.size() > 1
                && words.stream().allMatch(word -> other.words.stream().anyMatch(theirs -> alike(word, theirs)));
    }

    private static boolean alike(String word, String other) {
        return Likeness.of(word, other) >= ALIKE;
    }

    private List<String> sorted() {
        return words.stream().sorted().toList();
    }
}
