package com.qmplus.vern.rights.application;

import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.RequestId;
import com.qmplus.vern.rights.Requests;
import com.qmplus.vern.shared.HeldDatum;
import com.qmplus.vern.shared.PersonalDataSystem;
import com.qmplus.vern.shared.Sought;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A case is personal data too: this one, and every other of the same person. */
@ApplicationScoped
public class RequestsHeld implements PersonalDataSystem {

    private static final String VERN = "vern";
    private static final String SELF = "self";

    private Requests requests;
    private CaseSeal seal;

    protected RequestsHeld() {} // for CDI

    @Inject
    public RequestsHeld(Requests requests, CaseSeal seal) {
        this.requests = requests;
        this.seal = seal;
    }

    @Override
    public String system() {
        return VERN;
    }

    @Override
    public List<HeldDatum> find(Sought sought) {
        return cases(sought).flatMap(this::data).toList();
    }

    /** By whom they are about, not by address alone: anybody can write an address into a form. */
    private Stream<DataSubjectRequest> cases(Sought sought) {
        var cases = new LinkedHashMap<RequestId, DataSubjectRequest>();
        requests.of(new PersonId(sought.person())).forEach(request -> cases.put(request.id(), request));
        var own = requests.get(new RequestId(sought.onBehalfOfCase()));
        cases.put(own.id(), own);
        return cases.values().stream();
    }

    private Stream<HeldDatum> data(DataSubjectRequest request) {
        var requester = request.intake().requester();
        var fields = new LinkedHashMap<String, @Nullable String>();
        fields.put("case-reference", request.intake().reference().value());
        fields.put("case-received", request.deadline().received().toString());
        fields.put("case-name", requester.name());
        fields.put("case-email", requester.email());
        fields.put("case-phone", seal.words(request, requester.phone()));
        fields.put("case-request", seal.words(request, requester.scope()));
        return fields.entrySet().stream()
                .filter(field -> field.getValue() != null)
                .map(field -> datum(request, field));
    }

    private static HeldDatum datum(DataSubjectRequest request, Map.Entry<String, @Nullable String> field) {
        var received = request.timeline().steps().getFirst().made();
        return new HeldDatum(field.getKey(), String.valueOf(field.getValue()), VERN, SELF, received, null);
    }
}
