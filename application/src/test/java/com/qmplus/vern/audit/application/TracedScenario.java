package com.qmplus.vern.audit.application;

import java.util.function.Supplier;

/**
 * One call of a traced method, in a world of its own in which it succeeds if the log can be written.
 *
 * @param method its name
 * @param call calls it
 * @param state what the call may change, as a value that can be compared (a record, a list, a text)
 */
public record TracedScenario(Class<?> service, String method, Call call, Supplier<?> state) {

    /** For a method that changes nothing. */
    public static TracedScenario reading(Class<?> service, String method, Call call) {
        return new TracedScenario(service, method, call, () -> "nothing to change");
    }

    /** For a method that changes something. */
    public static TracedScenario changing(Class<?> service, String method, Call call, Supplier<?> state) {
        return new TracedScenario(service, method, call, state);
    }

    String name() {
        return service.getSimpleName() + "." + method;
    }

    /** The call; whatever it returns. */
    @FunctionalInterface
    public interface Call {
        void run() throws Exception;
    }
}
