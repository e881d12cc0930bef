package com.qmplus.vern.register.application;

import com.qmplus.vern.register.ElementRef;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a changed element cannot be kept.
 *
 * @param path where in the element, as a JSON pointer; empty for the element as a whole
 * @param code the name of the rule, for which pages have words
 * @param with what fills the words
 * @param elsewhere the other element that would no longer fit; none: the fault is in the changed one
 */
public record DraftFault(
        String path,
        String code,
        List<String> with,
        @Nullable ElementRef elsewhere) implements Serializable {}
