package com.qmplus.vern.register;

import com.qmplus.vern.shared.Language;
import java.io.Serializable;

/** What the register says to people, written in both of the controller's languages. */
public record Text(String nb, String en) implements Serializable {

    public Text {
        if (nb.isBlank() || en.isBlank()) throw new IllegalArgumentException("A text needs both its languages");
    }

    public String in(Language language) {
        return switch (language) {
            case NB -> nb;
            case EN -> en;
        };
    }
}
