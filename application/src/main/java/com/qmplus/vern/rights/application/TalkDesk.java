package com.qmplus.vern.rights.application;

import static com.qmplus.vern.shared.Roles.CASE_WORKER;
import static com.qmplus.vern.shared.Roles.DPO;
import static com.qmplus.vern.shared.Roles.PRIVACY_MANAGER;

import com.qmplus.vern.audit.Operation;
import com.qmplus.vern.audit.application.Traced;
import com.qmplus.vern.rights.AttachmentId;
import com.qmplus.vern.rights.CaseMessage;
import com.qmplus.vern.rights.RequestId;
import com.qmplus.vern.staff.EmployeeId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

/** Where whoever works on a case reads what the person wrote, and writes to them; a mail without data tells that there is something. */
@Stateless
@RolesAllowed({CASE_WORKER, PRIVACY_MANAGER, DPO})
public class TalkDesk {

    private CasesInHand cases;
    private TalkBook talk;
    private AttachmentBook attachments;
    private CaseMails mails;
    private Deciders deciders;
    private CaseTime time;

    protected TalkDesk() {} // for EJB

    @Inject
    public TalkDesk(
            CasesInHand cases,
            TalkBook talk,
            AttachmentBook attachments,
            CaseMails mails,
            Deciders deciders,
            CaseTime time) {
        this.cases = cases;
        this.talk = talk;
        this.attachments = attachments;
        this.mails = mails;
        this.deciders = deciders;
        this.time = time;
    }

    /** In the order in which they were written; looking marks nothing as read. */
    @Traced
    public List<MessageView> messages(RequestId id) {
        var request = cases.known(id, Operation.VIEW);
        var employees = talk.of(id).stream()
                .filter(message -> !message.isFromPerson())
                .map(CaseMessage::by)
                .distinct()
                .map(EmployeeId::of)
                .toList();
        var names = new HashMap<String, String>();
        deciders.names(employees).forEach((employee, name) -> names.put(employee.toString(), name));
        return talk.views(request, names);
    }

    /** What the person wrote before counts as read. */
    @Traced
    @RolesAllowed({CASE_WORKER, PRIVACY_MANAGER})
    public void write(RequestId id, long version, String words) {
        var request = cases.mine(id, version, Operation.SEND);
        var text = RequestForm.words(words, RequestForm.MESSAGE);
        request.writeToPerson(deciders.me(), time.now());
        talk.seen(id, false);
        talk.add(
                request,
                deciders.me(),
                UUID.randomUUID().toString(),
                text,
                List.of()); // the version holds off the same once more
        mails.messageWaits(request);
    }

    @Traced
    @RolesAllowed({CASE_WORKER, PRIVACY_MANAGER})
    public void read(RequestId id, long version) {
        cases.mine(id, version, Operation.CHANGE).readMessages(deciders.me(), time.now());
        talk.seen(id, false);
    }

    /** To be saved: it is never shown as a page of ours. */
    @Traced
    public AnswerFile fetch(RequestId id, AttachmentId attachment) {
        var request = cases.known(id, Operation.FETCH);
        return attachments.open(request, attachments.get(id, attachment));
    }

    /** At once and for good: what nobody should have sent, a copy of an identity document above all (R4.3). */
    @Traced
    @RolesAllowed({CASE_WORKER, PRIVACY_MANAGER})
    public void delete(RequestId id, long version, AttachmentId attachment) {
        var request = cases.mine(id, version, Operation.DELETE);
        var one = attachments.get(id, attachment);
        if (one.isDeleted()) return;
        request.attachmentDeleted(deciders.me(), time.now());
        attachments.delete(one, deciders.me());
    }
}
