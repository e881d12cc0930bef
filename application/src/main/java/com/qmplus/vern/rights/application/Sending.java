package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.Channel;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.Decider;
import com.qmplus.vern.rights.RequestDraft;
import com.qmplus.vern.rights.RequestDraft.Answer;
import com.qmplus.vern.rights.RequestId;
import com.qmplus.vern.rights.application.Reception.Asked;
import com.qmplus.vern.shared.application.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Turns a draft into a case: received now, acknowledged by a mail with the link that confirms the address, opened by a code. */
@ApplicationScoped
public class Sending {

    private DraftBook drafts;
    private Reception reception;
    private CaseMails mails;
    private LetterBook letters;
    private Secrets secrets;
    private Vault vault;
    private CaseTrace trace;
    private Clock clock;

    protected Sending() {} // for CDI

    @Inject
    public Sending(
            DraftBook drafts,
            Reception reception,
            CaseMails mails,
            LetterBook letters,
            Secrets secrets,
            Vault vault,
            CaseTrace trace,
            Clock clock) {
        this.drafts = drafts;
        this.reception = reception;
        this.mails = mails;
        this.letters = letters;
        this.secrets = secrets;
        this.vault = vault;
        this.trace = trace;
        this.clock = clock;
    }

    DataSubjectRequest send(RequestDraft draft, String from) {
        var asked = asked(draft);
        trace.ofNew(asked.id());
        var request = reception.receive(asked, new Decider.ThePerson());
        vault.passTo(draft.key(), request.id().value());
        var code = secrets.newCode();
        request.codeShown(secrets.hash(code));
        drafts.sent(draft, request.id(), code, from);
        acknowledge(request);
        return request;
    }

    /** By a letter, and a mail with the link that confirms the address; who has no mail gets the letter by post. */
    void acknowledge(DataSubjectRequest request) {
        if (request.intake().requester().email() != null) sendLink(request);
        letters.acknowledge(request);
    }

    private void sendLink(DataSubjectRequest request) {
        var token = secrets.newToken();
        request.linkSent(secrets.hash(token), clock.instant());
        mails.received(request, token);
    }

    private Asked asked(RequestDraft draft) {
        return new Asked(
                RequestId.random(),
                draft.key(),
                Channel.PORTAL,
                draft.language(),
                RequestForm.required(drafts.read(draft, Answer.NAME), RequestForm.NAME),
                RequestForm.required(drafts.read(draft, Answer.EMAIL), RequestForm.EMAIL),
                drafts.read(draft, Answer.PHONE),
                "",
                drafts.claims(draft).all().stream()
                        .map(RequestForm::whole)
                        .map(AskedClaim::of)
                        .toList(),
                LocalDate.now(clock),
                null,
                behalf(draft));
    }

    private @Nullable Behalf behalf(RequestDraft draft) {
        if (!drafts.isWhomSaid(draft)) throw new InvalidField("whom", RequestForm.MISSING);
        var behalf = drafts.behalf(draft);
        if (behalf != null && !behalf.isWhole()) throw new InvalidField("concernedName", RequestForm.MISSING);
        return behalf;
    }
}
