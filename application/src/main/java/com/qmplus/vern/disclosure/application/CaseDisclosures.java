package com.qmplus.vern.disclosure.application;

import com.qmplus.vern.audit.Access;
import com.qmplus.vern.audit.Operation;
import com.qmplus.vern.audit.application.AccessLog;
import com.qmplus.vern.disclosure.Disclosure;
import com.qmplus.vern.disclosure.DisclosureId;
import com.qmplus.vern.disclosure.DisclosurePolicy;
import com.qmplus.vern.disclosure.Disclosures;
import com.qmplus.vern.disclosure.NewDisclosure;
import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.register.PurposeKey;
import com.qmplus.vern.register.application.CurrentRegister;
import com.qmplus.vern.shared.StalePage;
import com.qmplus.vern.staff.EmployeeId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is disclosed of a case as a whole, by the same rules as everything else. It holds what was asked, said and decided, so that
 * it is decided for all of it, and by those who have the case: whoever calls makes sure of that.
 */
@ApplicationScoped
public class CaseDisclosures {

    private Disclosures disclosures;
    private DisclosureLines lines;
    private CurrentRegister register;
    private AccessLog log;
    private Clock clock;

    protected CaseDisclosures() {} // for CDI

    @Inject
    public CaseDisclosures(
            Disclosures disclosures, DisclosureLines lines, CurrentRegister register, AccessLog log, Clock clock) {
        this.disclosures = disclosures;
        this.lines = lines;
        this.register = register;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Records it before it is made, as far as {@link DisclosurePolicy} allows. Sent twice, it stands once.
     *
     * @param person whom the case is about; while nobody knows who that is, the case stands for them
     * @return whether it may be carried out now
     */
    public boolean decide(DisclosureId id, UUID caseId, PersonId person, NewDisclosure wanted, EmployeeId by) {
        var already = disclosures.find(id);
        if (already.isPresent()) {
            var sent = already.get();
            if (!sent.isFor(caseId) || !sent.isWhat(wanted)) throw new StalePage(sent.version(), List.of());
            return sent.isAllowed();
        }
        log.record(Access.to(Operation.CREATE)
                .about(person.value())
                .inCase(caseId)
                .of(DisclosureDesk.CATEGORY)
                .serving(PurposeKey.RIGHTS_HANDLING.value()));
        var allowed = DisclosurePolicy.check(wanted, register.now(), LocalDate.now(clock));
        disclosures.add(Disclosure.ofWholeCase(id, person, caseId, wanted, allowed, by, clock.instant()));
        return !allowed.needsSecond();
    }

    /** Whom the case has turned out to be about: null, if nobody is known after all. */
    public void concern(UUID caseId, @Nullable PersonId person) {
        disclosures.ofCase(caseId).stream().filter(Disclosure::isWholeCase).forEach(one -> one.concerns(person));
    }

    /** It was sent before. */
    public boolean knows(DisclosureId id) {
        return disclosures.find(id).isPresent();
    }

    public List<DisclosureLine> of(UUID caseId) {
        return lines.of(disclosures.ofCase(caseId).stream()
                .filter(Disclosure::isWholeCase)
                .toList());
    }

    /** Those of whole cases that wait for a second, the oldest first. */
    public List<Disclosure> awaitingSecond() {
        return disclosures.awaitingSecond(DisclosureDesk.MOST).stream()
                .filter(Disclosure::isWholeCase)
                .toList();
    }

    /** One that may be carried out. */
    public Optional<Disclosure> allowed(DisclosureId id, UUID caseId) {
        return disclosures.find(id).filter(one -> one.isFor(caseId) && one.isWholeCase() && one.isAllowed());
    }
}
