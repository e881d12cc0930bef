package com.qmplus.vern.register.application;

import com.qmplus.vern.register.ElementKind;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants an element to be from now on.
 *
 * @param key none: it is new
 * @param shown the revision that the page showed
 * @param why told to everyone who looks at the element's history
 */
public record ElementChange(ElementKind kind, @Nullable String key, int shown, List<DocumentRow> rows, String why)
        implements Serializable {}
