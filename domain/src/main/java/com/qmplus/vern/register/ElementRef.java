package com.qmplus.vern.register;

import java.io.Serializable;

/** Names one element of the register. */
public record ElementRef(ElementKind kind, String key) implements Serializable {

    public static ElementRef to(Element element) {
        return new ElementRef(ElementKind.of(element), element.stableKey());
    }
}
