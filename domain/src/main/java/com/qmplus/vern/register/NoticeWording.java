package com.qmplus.vern.register;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the privacy manager decides about a notice: the order of its pieces, their headings and words, the promises that the policy
 * makes, and each purpose in plain words. A purpose without words of its own is told in those of the register.
 */
public record NoticeWording(List<Piece> pieces, List<Text> promises, List<PurposeWords> purposes) {

    /** Which way something moves in its list. */
    public enum Way {
        UP(-1),
        DOWN(1);

        private final int step;

        Way(int step) {
            this.step = step;
        }
    }

    public NoticeWording {
        pieces = List.copyOf(pieces);
        promises = List.copyOf(promises);
        purposes = List.copyOf(purposes);
        if (pieces.stream().map(Piece::section).distinct().count() != pieces.size())
            throw new IllegalArgumentException("A piece of the notice stands twice");
    }

    public Optional<Piece> piece(NoticeSection section) {
        return pieces.stream().filter(piece -> piece.section() == section).findFirst();
    }

    public Optional<Text> wordsOf(String purpose) {
        return purposes.stream()
                .filter(words -> words.key().equals(purpose))
                .findFirst()
                .map(PurposeWords::plain);
    }

    public NoticeWording with(Piece piece) {
        return new NoticeWording(replaced(pieces, piece, Piece::section), promises, purposes);
    }

    public NoticeWording with(PurposeWords words) {
        return new NoticeWording(pieces, promises, replaced(purposes, words, PurposeWords::key));
    }

    public NoticeWording promising(List<Text> made) {
        return new NoticeWording(pieces, made, purposes);
    }

    /** A piece at the end of the list stays where it is. */
    public NoticeWording moved(NoticeSection section, Way way) {
        var ordered = new ArrayList<>(pieces);
        for (int at = 0; at < ordered.size(); at++) {
            int to = at + way.step;
            if (ordered.get(at).section() == section && to >= 0 && to < ordered.size()) {
                Collections.swap(ordered, at, to);
                break;
            }
        }
        return new NoticeWording(ordered, promises, purposes);
    }

    private static <T, K> List<T> replaced(List<T> all, T one, Function<T, K> key) {
        var changed = new ArrayList<>(all);
        changed.replaceAll(each -> Objects.equals(key.apply(each), key.apply(one)) ? one : each);
        if (!changed.contains(one)) changed.add(one);
        return changed;
    }

    /** A piece's heading, and the words that introduce what the register has to say there. */
    public record Piece(NoticeSection section, Text heading, Text words) {}

    public record PurposeWords(String key, Text plain) {}
}
