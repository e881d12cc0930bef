package com.qmplus.vern.staff.application;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Reads the set-up code where an operator does: in the log. */
final class LoggedCode extends Handler {

    private final List<String> codes = new ArrayList<>();

    private LoggedCode() {}

    /** The last code that is logged meanwhile; empty if none is. */
    static String of(Runnable work) {
        var logger = Logger.getLogger(SetUpCode.class.getName());
        var handler = new LoggedCode();
        logger.addHandler(handler);
        try {
            work.run();
            return handler.codes.isEmpty() ? "" : handler.codes.getLast();
        } finally {
            logger.removeHandler(handler);
        }
    }

    @Override
    public void publish(LogRecord message) {
        codes.add(String.valueOf(message.getParameters()[0]));
    }

    @Override
    public void flush() {} // nothing is held back

    @Override
    public void close() {} // nothing is open
}
