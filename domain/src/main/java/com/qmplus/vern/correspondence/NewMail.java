package com.qmplus.vern.correspondence;

import com.qmplus.vern.shared.Language;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail to be written: to whom, in which language, what it is about, and the values its template needs (see {@link
 * Placeholder}; days as 2026-12-24). Values of another form, or more or fewer of them, are a fault of the caller.
 */
public record NewMail(
        MailAddress to,
        Language language,
        MailKind kind,
        Map<String, String> values,
        @Nullable UUID caseId) {

    public NewMail {
        values = Map.copyOf(values);
        kind.mustFit(values);
    }

    public NewMail(String to, Language language, MailKind kind, Map<String, String> values, @Nullable UUID caseId) {
        this(new MailAddress(to), language, kind, values, caseId);
    }
}
