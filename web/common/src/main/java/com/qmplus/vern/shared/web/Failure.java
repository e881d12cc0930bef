package com.qmplus.vern.shared.web;

import com.qmplus.vern.shared.BrokenRule;
import jakarta.ejb.EJBException;
import jakarta.servlet.ServletException;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Something went wrong with us. The log gets which kinds of exception and where they come from, under an incident
 * number; never their messages, which may quote what a person typed.
 */
public final class Failure {

    private static final Logger LOG = LoggerFactory.getLogger(Failure.class);

    private static final String OURS = "com.qmplus.vern";
    private static final int FRAMES = 12;

    private Failure() {}

    /** What lies beneath the wrappings of Faces, servlets and EJB: a broken rule, a denial, or the first cause. */
    public static Throwable causeOf(Throwable failed) {
        var cause = failed.getCause();
        var isWrapping = failed instanceof ServletException
                || failed.getClass() == EJBException.class
                || failed.getClass().getName().startsWith("jakarta.faces")
                || failed.getClass().getName().startsWith("jakarta.el");
        return cause == null || failed instanceof BrokenRule || !isWrapping ? failed : causeOf(cause);
    }

    public static Incident noted(Throwable failed) {
        var incident = Incident.next();
        LOG.error("Incident {}: {}", incident, traceOf(failed));
        return incident;
    }

    static String traceOf(Throwable failed) {
        return Stream.iterate(failed, each -> each != null, Throwable::getCause)
                .limit(5)
                .map(Failure::linesOf)
                .collect(Collectors.joining("\n  caused by "));
    }

    private static String linesOf(Throwable failed) {
        var frames = failed.getStackTrace();
        var nearest = Arrays.stream(frames).limit(FRAMES);
        var ours = Arrays.stream(frames)
                .skip(FRAMES)
                .filter(frame -> frame.getClassName().startsWith(OURS))
                .limit(FRAMES);
        return failed.getClass().getName()
                + Stream.concat(nearest, ours).map(frame -> "\n    at " + frame).collect(Collectors.joining());
    }
}
