package com.qmplus.vern.rights.application;

import com.qmplus.vern.audit.Consultation;
import com.qmplus.vern.audit.application.Consultations;
import com.qmplus.vern.register.Register;
import com.qmplus.vern.rights.AnswerMaterial;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.Exclusion;
import com.qmplus.vern.rights.Finding;
import com.qmplus.vern.rights.HeldData;
import com.qmplus.vern.rights.ItemId;
import com.qmplus.vern.rights.Requests;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Brings together what an answer is built from, the person's file through the one door. */
@ApplicationScoped
public class AnswerMaterials {

    private Requests requests;
    private Whom whom;
    private Consultations consultations;
    private CaseSeal seal;
    private Clock clock;

    protected AnswerMaterials() {} // for CDI

    @Inject
    public AnswerMaterials(Requests requests, Whom whom, Consultations consultations, CaseSeal seal, Clock clock) {
        this.requests = requests;
        this.whom = whom;
        this.consultations = consultations;
        this.seal = seal;
        this.clock = clock;
    }

    AnswerMaterial of(DataSubjectRequest request, Register register) {
        return new AnswerMaterial(
                register,
                request,
                whom.file(request),
                cases(request),
                findings(request),
                consultations(request),
                exclusions(request),
                LocalDate.now(clock),
                clock.getZone());
    }

    /** The same without the case: what a claim is ruled on. */
    HeldData held(DataSubjectRequest request, Register register) {
        return new HeldData(register, whom.file(request), findings(request), LocalDate.now(clock), clock.getZone());
    }

    /** A case is personal data too: this one, and the others of the same person. */
    private List<DataSubjectRequest> cases(DataSubjectRequest request) {
        var person = request.person();
        return person == null ? List.of(request) : requests.of(person);
    }

    List<Finding> findings(DataSubjectRequest request) {
        return request.searches().all().stream()
                .flatMap(search -> seal.findings(request, search.findings()).stream())
                .toList();
    }

    private List<Consultation> consultations(DataSubjectRequest request) {
        var person = request.person();
        return person == null ? List.of() : consultations.of(person.value());
    }

    private Map<ItemId, String> exclusions(DataSubjectRequest request) {
        var reasons = new HashMap<ItemId, String>();
        for (Exclusion exclusion : request.exclusions())
            reasons.put(exclusion.item(), Objects.requireNonNullElse(seal.words(request, exclusion.reason()), ""));
        return reasons;
    }
}
