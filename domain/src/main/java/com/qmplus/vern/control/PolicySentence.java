package com.qmplus.vern.control;

import com.qmplus.vern.shared.Promise;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A sentence of a version of the policy, and the promises that it makes. */
@Embeddable
public class PolicySentence {

    /** Characters. */
    public static final int LONGEST = 4_000;

    static final int LONGEST_HEADING = 500;

    private static final String BETWEEN = " ";

    @Column(name = "sentence_number")
    private int number;

    @Column(name = "heading")
    private String section;

    private String wording;

    /** Ours, in bokmål; the policy is published in English. */
    @Column(name = "translated")
    private @Nullable String translation;

    private @Nullable String promises;

    protected PolicySentence() {} // for JPA

    PolicySentence(int number, Sentence read, @Nullable String translation, Collection<Promise> promises) {
        this.number = number;
        this.section = read.section();
        this.wording = read.text();
        this.translation = translation == null || translation.isBlank() ? null : translation.strip();
        this.promises = promises.isEmpty()
                ? null
                : promises.stream().distinct().sorted().map(Promise::name).collect(Collectors.joining(BETWEEN));
    }

    PolicySentence tied(Collection<Promise> to, @Nullable String translated) {
        return new PolicySentence(number, new Sentence(section, wording), translated, to);
    }

    /** From one. */
    public int number() {
        return number;
    }

    public String section() {
        return section;
    }

    public String wording() {
        return wording;
    }

    public @Nullable String translation() {
        return translation;
    }

    public boolean isTied() {
        return promises != null;
    }

    public Set<Promise> promises() {
        var all = EnumSet.noneOf(Promise.class);
        if (promises != null)
            Arrays.stream(promises.split(BETWEEN)).map(Promise::valueOf).forEach(all::add);
        return all;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PolicySentence that
                && number == that.number
                && section.equals(that.section)
                && wording.equals(that.wording)
                && Objects.equals(translation, that.translation)
                && Objects.equals(promises, that.promises);
    }

    @Override
    public int hashCode() {
        return Objects.hash(number, wording);
    }
}
