package com.qmplus.vern.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that the register lacks, or that is about to run out.
 *
 * @param kind of the element that is to be mended
 * @param about its name
 * @param with the name of what it lacks it for, where that is another element: a category of persons, or of data
 * @param day on which it ran out, or will
 * @param count of what is missing, where it can be counted; else 0
 */
public record Finding(
        FindingRule rule,
        ElementKind kind,
        String key,
        Text about,
        @Nullable Text with,
        @Nullable LocalDate day,
        int count) {

    static Finding of(FindingRule rule, Element element, Text about) {
        return new Finding(rule, ElementKind.of(element), element.stableKey(), about, null, null, 0);
    }

    Finding with(Text other) {
        return new Finding(rule, kind, key, about, other, day, count);
    }

    Finding on(@Nullable LocalDate when) {
        return new Finding(rule, kind, key, about, with, when, count);
    }

    Finding missing(int howMany) {
        return new Finding(rule, kind, key, about, with, day, howMany);
    }
}
