package com.qmplus.vern.shared.application;

import jakarta.persistence.EntityExistsException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Tells a row that is there already from all else that a database refuses. */
public final class Duplicates {

    /** Of standard SQL; Derby and PostgreSQL both keep to it. */
    private static final String UNIQUE_VIOLATION = "23505";

    private Duplicates() {}

    /** Whether it was refused because another row has the same key. */
    public static boolean caused(PersistenceException refusal) {
        for (@Nullable Throwable cause = refusal; cause != null; cause = cause.getCause()) {
            if (cause instanceof EntityExistsException) return true;
            if (cause instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState())) return true;
        }
        return false;
    }
}
