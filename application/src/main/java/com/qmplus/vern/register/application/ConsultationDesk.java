package com.qmplus.vern.register.application;

import static com.qmplus.vern.shared.Roles.DPO;
import static com.qmplus.vern.shared.Roles.PRIVACY_MANAGER;

import com.qmplus.vern.audit.Caller;
import com.qmplus.vern.audit.application.FreeOfPersonalData;
import com.qmplus.vern.register.AdviceOutcome;
import com.qmplus.vern.register.Consultation;
import com.qmplus.vern.register.ConsultationState;
import com.qmplus.vern.register.ConsultationStep.Said;
import com.qmplus.vern.register.Consultations;
import com.qmplus.vern.register.ElementRef;
import com.qmplus.vern.register.RegisterVersions;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.StalePage;
import com.qmplus.vern.staff.EmployeeId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Where the data protection officer comments on the register and is asked, and the privacy manager decides (GDPR art. 38(1),
 * 39(1)(a)). What is said carries an id that the page gave: a form that is sent twice says it once. A new consultation carries the
 * revision of the entry that the page showed, and all others the version of the consultation: an older page is refused.
 */
@Stateless
@RolesAllowed({PRIVACY_MANAGER, DPO})
public class ConsultationDesk {

    private static final String FREE = "what the controller does, not with whom";

    private Consultations consultations;
    private ConsultationViews views;
    private RegisterVersions versions;
    private ProposedChanges proposals;
    private Caller caller;
    private Clock clock;

    protected ConsultationDesk() {} // for EJB

    @Inject
    public ConsultationDesk(
            Consultations consultations,
            ConsultationViews views,
            RegisterVersions versions,
            ProposedChanges proposals,
            Caller caller,
            Clock clock) {
        this.consultations = consultations;
        this.views = views;
        this.versions = versions;
        this.proposals = proposals;
        this.caller = caller;
        this.clock = clock;
    }

    /** About one entry, the youngest first. */
    @FreeOfPersonalData(FREE)
    public List<ConsultationView> about(ElementRef element) {
        return views.of(consultations.about(element), me());
    }

    /** As it had come to by the end of a past day. */
    @FreeOfPersonalData(FREE)
    public List<ConsultationView> aboutOn(ElementRef element, LocalDate day) {
        var end = day.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        return views.before(consultations.about(element), end, me());
    }

    /** What waits for the caller, in each of their roles, the longest waiting first. */
    @FreeOfPersonalData(FREE)
    public List<WaitingAdvice> waiting() {
        return views.waiting(
                mine().flatMap(state -> consultations.waiting(state).stream()).toList());
    }

    @FreeOfPersonalData(FREE)
    public long howManyWait() {
        return mine().mapToLong(consultations::count).sum();
    }

    @RolesAllowed(PRIVACY_MANAGER)
    @FreeOfPersonalData(FREE)
    public void ask(ElementRef about, int shown, UUID as, String words) {
        begin(about, shown, as, () -> Consultation.asked(about, null, said(as, about, ConsultationWords.of(words))));
    }

    /**
     * Asks about a change before it is made.
     *
     * @throws RefusedDraft the change could not be saved as it is
     */
    @RolesAllowed(PRIVACY_MANAGER)
    @FreeOfPersonalData(FREE)
    public void askAbout(ElementChange change, UUID as, String words) {
        var about = proposals.about(change);
        var question = ConsultationWords.of(words);
        begin(about, change.shown(), as, () -> {
            var proposal = proposals.document(change);
            return Consultation.asked(about, proposal, said(as, about, question));
        });
    }

    /** The proposed change as it would be filled into the form. */
    @RolesAllowed(PRIVACY_MANAGER)
    @FreeOfPersonalData(FREE)
    public List<DocumentRow> proposal(UUID id) {
        return proposals.rows(consultations.find(id).orElseThrow(() -> new NotFound("consultation")));
    }

    /** What the officer says of their own accord. */
    @RolesAllowed(DPO)
    @FreeOfPersonalData(FREE)
    public void comment(ElementRef about, int shown, UUID as, String words) {
        begin(about, shown, as, () -> Consultation.remarked(about, said(as, about, ConsultationWords.of(words))));
    }

    @RolesAllowed(PRIVACY_MANAGER)
    @FreeOfPersonalData(FREE)
    public void askOn(UUID id, long version, UUID as, String words) {
        goOn(id, version, as, it -> it.ask(said(as, it.about(), ConsultationWords.of(words))));
    }

    @RolesAllowed(DPO)
    @FreeOfPersonalData(FREE)
    public void advise(UUID id, long version, UUID as, String words) {
        goOn(id, version, as, it -> it.advise(said(as, it.about(), ConsultationWords.of(words))));
    }

    @RolesAllowed(PRIVACY_MANAGER)
    @FreeOfPersonalData(FREE)
    public void decide(UUID id, long version, UUID as, AdviceOutcome outcome, String reason) {
        goOn(id, version, as, it -> it.decide(outcome, said(as, it.about(), ConsultationWords.orNone(reason))));
    }

    @RolesAllowed(PRIVACY_MANAGER)
    @FreeOfPersonalData(FREE)
    public void withdraw(UUID id, long version, UUID as, String reason) {
        goOn(id, version, as, it -> it.withdraw(said(as, it.about(), ConsultationWords.of(reason))));
    }

    private void begin(ElementRef about, int shown, UUID as, Supplier<Consultation> first) {
        if (consultations.find(as).isPresent()) return;
        StalePage.refuse(shown, revision(about));
        consultations.add(first.get());
    }

    private void goOn(UUID id, long version, UUID as, Consumer<Consultation> step) {
        var consultation = consultations.getForChange(id);
        if (consultation.holds(as)) return;
        StalePage.refuse(version, consultation.version());
        step.accept(consultation);
    }

    private Said said(UUID as, ElementRef about, String words) {
        return new Said(as, me(), clock.instant(), revision(about), words);
    }

    private int revision(ElementRef about) {
        return versions.history(about).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("element"))
                .revision();
    }

    private Stream<ConsultationState> mine() {
        var roles = caller.roles();
        return Stream.of(
                        roles.contains(DPO) ? Stream.of(ConsultationState.ASKED) : Stream.<ConsultationState>empty(),
                        roles.contains(PRIVACY_MANAGER)
                                ? Stream.of(ConsultationState.ADVISED)
                                : Stream.<ConsultationState>empty())
                .flatMap(each -> each);
    }

    private EmployeeId me() {
        return EmployeeId.of(caller.id());
    }
}
