package com.qmplus.vern.rights.application;

import com.qmplus.vern.correspondence.MailId;
import com.qmplus.vern.correspondence.MailKind;
import com.qmplus.vern.correspondence.NewMail;
import com.qmplus.vern.correspondence.application.Outbox;
import com.qmplus.vern.disclosure.RecipientNotice;
import com.qmplus.vern.register.application.CurrentRegister;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.EmailConfirmation;
import com.qmplus.vern.rights.MailedCode;
import com.qmplus.vern.shared.Language;
import com.qmplus.vern.shared.application.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The mails of a case: a reference, a link, a day; nothing else about the person, and never the case code (P2, R12.4). The one
 * code that goes by mail is the one-time code, to an address that was on file before the request.
 */
@ApplicationScoped
public class CaseMails {

    private static final String REFERENCE = "reference";
    private static final String LINK = "link";
    private static final String UNTIL = "until";
    private static final String DUE = "due";
    private static final String CODE = "code";

    private Outbox outbox;
    private CurrentRegister register;
    private Settings settings;
    private Clock clock;

    protected CaseMails() {} // for CDI

    @Inject
    public CaseMails(Outbox outbox, CurrentRegister register, Settings settings, Clock clock) {
        this.outbox = outbox;
        this.register = register;
        this.settings = settings;
        this.clock = clock;
    }

    /** @param token of the link that confirms the address */
    void received(DataSubjectRequest request, String token) {
        send(
                request,
                MailKind.REQUEST_RECEIVED,
                Map.of(
                        REFERENCE, request.intake().reference().value(),
                        DUE, request.deadline().due().toString(),
                        LINK, address("/confirm?token=" + token),
                        UNTIL, day(clock.instant().plus(EmailConfirmation.VALID))));
    }

    /** @param link the secret that the notice's link brings along */
    void answerReady(DataSubjectRequest request, String link, Instant until) {
        var reference = request.intake().reference().value();
        send(
                request,
                MailKind.ANSWER_READY,
                Map.of(REFERENCE, reference, LINK, page("/answer", reference) + "&link=" + link, UNTIL, day(until)));
    }

    void newCodeIssued(DataSubjectRequest request) {
        var reference = request.intake().reference().value();
        send(request, MailKind.NEW_CODE_ISSUED, Map.of(REFERENCE, reference, LINK, page("/status", reference)));
    }

    /** To the address on file, whichever the request came from. */
    void identityCode(DataSubjectRequest request, String address, MailedCode code, Instant until) {
        var reference = request.intake().reference().value();
        var values =
                Map.of(REFERENCE, reference, CODE, code.grouped(), LINK, page("/status", reference), UNTIL, day(until));
        var id = request.id().value();
        outbox.send(
                new NewMail(address, request.intake().language(), MailKind.IDENTITY_CODE, values, id), owner(request));
    }

    void questionAsked(DataSubjectRequest request) {
        send(request, MailKind.QUESTION_ASKED, withLink(request));
    }

    /** @param due the day by which the answer comes once this notice has been sent */
    void deadlineExtended(DataSubjectRequest request, LocalDate due) {
        var values = new HashMap<>(withLink(request));
        values.put(DUE, due.toString());
        send(request, MailKind.DEADLINE_EXTENDED, values);
    }

    /** Less stays on hold than until now: what, stands in the portal. */
    void liftingAnnounced(DataSubjectRequest request) {
        send(request, MailKind.LIFTING_ANNOUNCED, withLink(request));
    }

    /** It is one with an earlier request: which, stands in the portal. */
    void joined(DataSubjectRequest request) {
        send(request, MailKind.REQUEST_JOINED, withLink(request));
    }

    /** It goes on for itself again. */
    void parted(DataSubjectRequest request) {
        send(request, MailKind.REQUEST_PARTED, withLink(request));
    }

    void caseEnded(DataSubjectRequest request) {
        send(request, MailKind.CASE_ENDED, withLink(request));
    }

    /** A letter lies on the page of the case. */
    void letterWaits(DataSubjectRequest request) {
        send(request, MailKind.LETTER_WAITS, withLink(request));
    }

    /** Somebody who works on the case wrote to them. */
    void messageWaits(DataSubjectRequest request) {
        send(request, MailKind.MESSAGE_WAITS, withLink(request));
    }

    private Map<String, String> withLink(DataSubjectRequest request) {
        var reference = request.intake().reference().value();
        return Map.of(REFERENCE, reference, LINK, page("/status", reference));
    }

    /** @param token the secret of the link */
    MailId recipientTold(DataSubjectRequest request, RecipientNotice notice, String address, String token) {
        return tellRecipient(request, notice, address, MailKind.RECIPIENT_NOTICE, token);
    }

    MailId recipientReminded(DataSubjectRequest request, RecipientNotice notice, String address, String token) {
        return tellRecipient(request, notice, address, MailKind.RECIPIENT_REMINDER, token);
    }

    private MailId tellRecipient(
            DataSubjectRequest request, RecipientNotice notice, String address, MailKind kind, String token) {
        var reference = String.valueOf(notice.reference());
        var values = Map.of(REFERENCE, reference, LINK, page("/recipient", reference) + "&link=" + token);
        return outbox.send(
                new NewMail(
                        address, notice.language(), kind, values, request.id().value()),
                owner(request));
    }

    /** To the controller's own mailbox, and to whoever has the case: it is near, or over. */
    void deadlineNear(DataSubjectRequest request, Set<String> worker) {
        var receivers = new LinkedHashSet<>(Set.of(register.now().controller().email()));
        receivers.addAll(worker);
        var values = new HashMap<>(forCaseWorkers(request));
        values.put(DUE, request.deadline().due().toString());
        var isOver = request.deadline().isOverdue(LocalDate.now(clock));
        var kind = isOver ? MailKind.DEADLINE_PASSED : MailKind.DEADLINE_NEAR;
        receivers.forEach(to -> tellStaff(request, to, kind, values));
    }

    /** To the controller's own mailbox: there is something to do on this case that no one may have seen. */
    void tellCaseWorkers(DataSubjectRequest request) {
        var mailbox = register.now().controller().email();
        tellStaff(request, mailbox, MailKind.CASE_WORKER_NOTICE, forCaseWorkers(request));
    }

    private Map<String, String> forCaseWorkers(DataSubjectRequest request) {
        var reference = request.intake().reference().value();
        return Map.of(REFERENCE, reference, LINK, address("/staff/rights/request?id=" + request.id()));
    }

    private void tellStaff(DataSubjectRequest request, String to, MailKind kind, Map<String, String> values) {
        outbox.send(new NewMail(to, Language.NB, kind, values, request.id().value()), owner(request));
    }

    /** Who gave no address is told another way: by phone, letter, or on the spot. */
    private void send(DataSubjectRequest request, MailKind kind, Map<String, String> values) {
        var email = request.intake().requester().email();
        if (email == null) return;
        outbox.send(
                new NewMail(
                        email,
                        request.intake().language(),
                        kind,
                        values,
                        request.id().value()),
                owner(request));
    }

    /** Its key is destroyed with the person's others, once it is known who they are (ADR 6). */
    private static UUID owner(DataSubjectRequest request) {
        var person = request.person();
        return person == null ? request.id().value() : person.value();
    }

    private String page(String path, String reference) {
        return address(path + "?reference=" + URLEncoder.encode(reference, StandardCharsets.UTF_8));
    }

    private String address(String path) {
        return settings.address().toString().replaceAll("/$", "") + path;
    }

    private String day(Instant instant) {
        return LocalDate.ofInstant(instant, clock.getZone()).toString();
    }
}
