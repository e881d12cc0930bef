package com.qmplus.vern.rights.application;

import java.io.Serializable;
import java.util.List;

/**
 * Some of what Vern did by itself.
 *
 * @param next where the page after it begins; 0: there is none
 */
public record AutomatedPage(List<AutomatedLine> lines, int next) implements Serializable {

    public AutomatedPage {
        lines = List.copyOf(lines);
    }
}
