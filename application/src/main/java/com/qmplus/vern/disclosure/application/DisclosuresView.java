package com.qmplus.vern.disclosure.application;

import java.io.Serializable;
import java.util.List;

/** Who has been told what about somebody. */
public record DisclosuresView(String person, List<DisclosureLine> lines) implements Serializable {

    @Override
    public String toString() {
        return "DisclosuresView of " + lines.size();
    }
}
