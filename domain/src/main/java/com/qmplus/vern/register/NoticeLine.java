package com.qmplus.vern.register;

import org.jspecify.annotations.Nullable;

/**
 * One thing that a notice says, so that two notices can be compared line by line.
 *
 * @param group lines of one element: where the whole element is new or gone, that alone is told
 * @param key the same in both notices for what is to be compared
 * @param about the name of the element, none where the section says enough
 * @param with what it concerns beside: a category of persons, or of data
 */
record NoticeLine(
        NoticeSection section,
        String group,
        String key,
        NoticeAspect aspect,
        @Nullable Text about,
        @Nullable Text with,
        Text value) {}
