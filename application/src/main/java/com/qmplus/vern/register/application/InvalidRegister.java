package com.qmplus.vern.register.application;

import java.util.List;
import java.util.stream.Collectors;

/** The file of the register cannot be obeyed; every fault is told with its line, and Vern does not start. */
public final class InvalidRegister extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final transient List<LineFault> faults;

    InvalidRegister(int line, String reason) {
        this(List.of(new LineFault(line, reason)));
    }

    InvalidRegister(List<LineFault> faults) {
        super(faults.stream().map(LineFault::toString).collect(Collectors.joining("; ")));
        this.faults = List.copyOf(faults);
    }

    public List<LineFault> faults() {
        return faults;
    }

    /** What is wrong, and on which line of the file. */
    public record LineFault(int line, String reason) {

        @Override
        public String toString() {
            return "line " + line + ": " + reason;
        }
    }
}
