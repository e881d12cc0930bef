package com.qmplus.vern.correspondence;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a mail is about: which template it is written from, and which values that template needs. */
public enum MailKind {
    /** To the person: we have your request, please confirm the address. The case code is never in it. */
    REQUEST_RECEIVED(Placeholder.REFERENCE, Placeholder.DUE, Placeholder.LINK, Placeholder.UNTIL),
    /** To the person: the answer can be fetched with the reference and the code. */
    ANSWER_READY(Placeholder.REFERENCE, Placeholder.LINK, Placeholder.UNTIL),
    /** To the person: someone has been given a new code for your case; it came by another way than this mail. */
    NEW_CODE_ISSUED(Placeholder.REFERENCE, Placeholder.LINK),
    /** To a contact that was on file before the request: the one-time code that shows who asks. It opens nothing by itself. */
    IDENTITY_CODE(Placeholder.REFERENCE, Placeholder.CODE, Placeholder.LINK, Placeholder.UNTIL),
    /** To the person: we must ask something before we can go on; what, stands in the portal. */
    QUESTION_ASKED(Placeholder.REFERENCE, Placeholder.LINK),
    /** To the person: less of their data stays on hold than until now; what, stands in the portal. */
    LIFTING_ANNOUNCED(Placeholder.REFERENCE, Placeholder.LINK),
    /** To the person: the answer takes longer; why, stands in the portal. */
    DEADLINE_EXTENDED(Placeholder.REFERENCE, Placeholder.LINK, Placeholder.DUE),
    /** To the person: the case ended without an answer; why, and where to complain, stands in the portal. */
    CASE_ENDED(Placeholder.REFERENCE, Placeholder.LINK),
    /** To the person: there is a letter to read in the portal. */
    LETTER_WAITS(Placeholder.REFERENCE, Placeholder.LINK),
    /** To the person: it is one with an earlier request of theirs, which goes on; which, stands in the portal. */
    REQUEST_JOINED(Placeholder.REFERENCE, Placeholder.LINK),
    /** To the person: it was joined to another by mistake, and goes on for itself again. */
    REQUEST_PARTED(Placeholder.REFERENCE, Placeholder.LINK),
    /** To the person: there is a message to read in the portal. */
    MESSAGE_WAITS(Placeholder.REFERENCE, Placeholder.LINK),
    /** To a recipient: data that they received are no longer as they were; what, stands in the portal (GDPR art. 19). */
    RECIPIENT_NOTICE(Placeholder.REFERENCE, Placeholder.LINK),
    /** To the same: they have not acknowledged it yet. */
    RECIPIENT_REMINDER(Placeholder.REFERENCE, Placeholder.LINK),
    /** To the controller's own mailbox, and to whoever has the case: the deadline is near. */
    DEADLINE_NEAR(Placeholder.REFERENCE, Placeholder.LINK, Placeholder.DUE),
    /** To the same: the deadline is over, and nothing extends it any more. */
    DEADLINE_PASSED(Placeholder.REFERENCE, Placeholder.LINK, Placeholder.DUE),
    /** To the controller's own mailbox: something in a case needs a case worker. */
    CASE_WORKER_NOTICE(Placeholder.REFERENCE, Placeholder.LINK),
    /** To the privacy manager and the data protection officer: promises of the policy are broken; how, stands on the board. */
    PROMISE_BROKEN(Placeholder.PROMISES, Placeholder.LINK),
    /** To the same: promises that were broken are kept again. */
    PROMISE_KEPT(Placeholder.PROMISES, Placeholder.LINK);

    private static final Set<MailKind> TO_OURSELVES =
            EnumSet.of(DEADLINE_NEAR, DEADLINE_PASSED, CASE_WORKER_NOTICE, PROMISE_BROKEN, PROMISE_KEPT);

    private final Set<Placeholder> placeholders;

    MailKind(Placeholder first, Placeholder... others) {
        placeholders = EnumSet.of(first, others);
    }

    public Set<Placeholder> placeholders() {
        return Set.copyOf(placeholders);
    }

    /** Otherwise it is a notice to a recipient, or to ourselves. */
    public boolean isToThePerson() {
        return !isToARecipient() && !TO_OURSELVES.contains(this);
    }

    public boolean isToARecipient() {
        return this == RECIPIENT_NOTICE || this == RECIPIENT_REMINDER;
    }

    /** As in the name of its template: {@code request-received}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    void mustFit(Map<String, String> values) {
        var needed = placeholders.stream().map(Placeholder::key).collect(Collectors.toSet());
        if (!values.keySet().equals(needed))
            throw new IllegalArgumentException("a mail %s takes %s, not %s".formatted(key(), needed, values.keySet()));
        placeholders.stream()
                .filter(each -> !each.accepts(value(values, each)))
                .findFirst()
                .ifPresent(wrong -> {
                    throw new IllegalArgumentException("a mail %s got no usable %s".formatted(key(), wrong.key()));
                });
    }

    private static String value(Map<String, String> values, Placeholder placeholder) {
        return values.getOrDefault(placeholder.key(), "");
    }
}
