package com.qmplus.vern.register.application;

import com.qmplus.vern.register.Element;
import com.qmplus.vern.register.ElementKind;
import com.qmplus.vern.register.ElementRef;
import com.qmplus.vern.register.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An element as a file tells of it.
 *
 * @param key none: not even that could be read
 * @param name as far as it could be read
 * @param pointer where in the file
 * @param element none: it has faults
 */
record ReadElement(
        ElementKind kind,
        @Nullable String key,
        Text name,
        String pointer,
        @Nullable Element element,
        List<DraftFault> faults,
        List<ImportNote> notes) {

    @Nullable
    ElementRef ref() {
        return key == null ? null : new ElementRef(kind, key);
    }
}
