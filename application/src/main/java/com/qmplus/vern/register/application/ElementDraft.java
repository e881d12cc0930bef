package com.qmplus.vern.register.application;

import com.qmplus.vern.register.ElementKind;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An element as it stands, to be changed.
 *
 * @param key none: it is new
 * @param revision that the rows show; 0 where it is new
 * @param choices the elements that it can name, by kind
 */
public record ElementDraft(
        ElementKind kind,
        @Nullable String key,
        int revision,
        List<DocumentRow> rows,
        Map<ElementKind, List<Choice>> choices)
        implements Serializable {}
