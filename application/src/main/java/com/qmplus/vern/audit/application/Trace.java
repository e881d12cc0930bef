package com.qmplus.vern.audit.application;

import com.qmplus.vern.audit.Access;
import com.qmplus.vern.audit.Outcome;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded while one traced method runs. Traced methods may call one another on the same thread: an entry counts
 * for all of them, and bears the name of the outermost, which is what the user did.
 */
final class Trace {

    private static final ThreadLocal<Deque<Trace>> OPEN = ThreadLocal.withInitial(ArrayDeque::new);
    private static final String INSIDE = "-";

    private final String action;
    private @Nullable Access last;
    private @Nullable Long entry;

    private Trace(String action) {
        this.action = action;
    }

    /** Runs the method; refuses its result without an entry, and appends to the log that it failed. */
    static @Nullable Object around(String action, AccessLog log, Callable<?> method) throws Exception {
        var trace = new Trace(action);
        OPEN.get().push(trace);
        try {
            var result = method.call();
            if (trace.last == null) throw new UntracedAccess(action);
            return result;
        } catch (Exception failure) {
            trace.tellThatItFailed(log);
            throw failure;
        } finally {
            close();
        }
    }

    /** What the user did, as far as this thread knows. */
    static String currentAction() {
        var open = OPEN.get();
        return open.isEmpty() ? INSIDE : open.getLast().action;
    }

    static void recorded(Access access, @Nullable Long entry) {
        OPEN.get().forEach(trace -> {
            trace.last = access;
            trace.entry = entry;
        });
    }

    /** A granted access that came to nothing is told of; a denied one has been told already. */
    private void tellThatItFailed(AccessLog log) {
        if (last != null && last.outcome() == Outcome.GRANTED) log.record(last.failed(entry));
    }

    private static void close() {
        var open = OPEN.get();
        open.pop();
        if (open.isEmpty()) OPEN.remove();
    }
}
