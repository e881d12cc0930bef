package com.qmplus.vern.rights.application;

import static com.qmplus.vern.shared.Roles.CASE_WORKER;
import static com.qmplus.vern.shared.Roles.PRIVACY_MANAGER;

import com.qmplus.vern.audit.Operation;
import com.qmplus.vern.audit.application.Traced;
import com.qmplus.vern.rights.AttachmentId;
import com.qmplus.vern.rights.Concerned;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.IdentityMethod;
import com.qmplus.vern.rights.LetterOccasion;
import com.qmplus.vern.rights.NotRepresented;
import com.qmplus.vern.rights.Representation;
import com.qmplus.vern.rights.RequestId;
import com.qmplus.vern.shared.Sealed;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where it is settled by what right somebody asks for another: nothing is disclosed before (R4.5). */
@Stateless
@RolesAllowed({CASE_WORKER, PRIVACY_MANAGER})
public class AuthorityDesk {

    private CasesInHand cases;
    private CaseTime time;
    private CaseSeal seal;
    private AttachmentBook attachments;
    private LetterBook letters;
    private CaseMails mails;
    private Deciders deciders;
    private Protecting protecting;

    protected AuthorityDesk() {} // for EJB

    @Inject
    public AuthorityDesk(
            CasesInHand cases,
            CaseTime time,
            CaseSeal seal,
            AttachmentBook attachments,
            LetterBook letters,
            CaseMails mails,
            Deciders deciders,
            Protecting protecting) {
        this.cases = cases;
        this.time = time;
        this.seal = seal;
        this.attachments = attachments;
        this.letters = letters;
        this.mails = mails;
        this.deciders = deciders;
        this.protecting = protecting;
    }

    /** @param who the representative, as they call themselves */
    @Traced
    public void represented(RequestId id, long version, Representation.Role role, String who) {
        var request = changing(id, version);
        request.represented(deciders.me(), role, words(request, who, "who"), time.now());
        protecting.bringAbout(request);
    }

    @Traced
    public void notRepresented(RequestId id, long version, String why) {
        var request = changing(id, version);
        request.notRepresented(deciders.me(), words(request, why, "why"), time.now());
        protecting.bringAbout(request);
    }

    /**
     * Writes to whoever asks what is still missing.
     *
     * @param posted the day on which it was posted as a letter; null: a mail tells of it
     */
    @Traced
    public void ask(RequestId id, long version, @Nullable LocalDate posted) {
        var request = changing(id, version);
        var missing = LetterOccasion.AuthorityAsked.of(request, time.today());
        request.askAuthority(deciders.me(), posted, time.rules(), time.now());
        letters.send(request, missing, "", deciders.me());
        if (posted == null) mails.questionAsked(request);
        else letters.posted(request, missing.kind(), posted);
    }

    /**
     * @param of the day of the authority; {@code scope} what it covers
     * @param shown the files that show it: noted as seen, and deleted
     */
    @Traced
    public void authoritySeen(RequestId id, long version, LocalDate of, String scope, Set<AttachmentId> shown) {
        var request = changing(id, version);
        request.authoritySeen(deciders.me(), of, words(request, scope, "scope"), time.rules(), time.now());
        delete(request, shown);
        protecting.bringAbout(request);
    }

    /** @param shown the files that show it: noted as seen, and deleted */
    @Traced
    public void identified(RequestId id, long version, IdentityMethod method, Set<AttachmentId> shown) {
        var request = changing(id, version);
        request.representativeIdentified(deciders.me(), method, time.now());
        delete(request, shown);
        protecting.bringAbout(request);
    }

    private void delete(DataSubjectRequest request, Set<AttachmentId> shown) {
        shown.stream()
                .map(file -> attachments.get(request.id(), file))
                .filter(file -> !file.isDeleted())
                .forEach(file -> {
                    request.proofDeleted(deciders.me(), time.now());
                    attachments.delete(file, deciders.me());
                });
    }

    @Traced
    public void childHeard(RequestId id, long version, String words) {
        var request = changing(id, version);
        request.childHeard(deciders.me(), words(request, words, "words"), time.now());
        protecting.bringAbout(request);
    }

    /**
     * What who asks told of the person is wrong, or was never told.
     *
     * @param age of a child in whole years, on the day of the request; of an adult it is not kept
     * @param reason how it is known
     */
    @Traced
    public void concerned(RequestId id, long version, String name, String age, String reason) {
        var request = changing(id, version);
        var representation = request.representation().orElseThrow(NotRepresented::new);
        var now = RequestForm.concernedName(name);
        var years = representation.role().isForChild() ? RequestForm.age(age) : null;
        var known = RequestForm.words(reason, "reason");
        var words = "%s → %s. %s".formatted(told(request.intake().concerned()), told(now, years), known);
        request.correctConcerned(deciders.me(), now, years, seal.words(request, words), time.now());
        protecting.bringAbout(request);
    }

    private static String told(@Nullable Concerned before) {
        return before == null ? "–" : told(before.name(), before.age());
    }

    private static String told(String name, @Nullable Integer age) {
        return age == null ? name : "%s (%d)".formatted(name, age);
    }

    private Sealed words(DataSubjectRequest request, String typed, String field) {
        return seal.words(request, RequestForm.words(typed, field));
    }

    private DataSubjectRequest changing(RequestId id, long version) {
        return cases.mine(id, version, Operation.CHANGE);
    }
}
