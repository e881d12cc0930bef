package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.Likeness;
import com.qmplus.vern.rights.RequestId;
import com.qmplus.vern.rights.Requests;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells which requests look like one. */
@ApplicationScoped
public class Kin {

    private static final int MOST = 20;

    private Requests requests;
    private CaseTime time;

    protected Kin() {} // for CDI

    @Inject
    public Kin(Requests requests, CaseTime time) {
        this.requests = requests;
        this.time = time;
    }

    Stream<DataSubjectRequest> of(DataSubjectRequest request) {
        if (request.state().isAnswered()) return Stream.empty();
        return requests.akinTo(List.of(request), MOST).stream()
                .filter(other -> likeness(request, other).isPresent());
    }

    Optional<Likeness> likeness(DataSubjectRequest request, DataSubjectRequest other) {
        if (request.id().equals(other.id())) return Optional.empty();
        return Likeness.of(request, other, time.repeatDays(), time.clock().getZone());
    }

    /**
     * Of the lines of a list, those that have others like them, and what the nearest of those is. A list in which nobody asks twice
     * asks the database nothing more.
     */
    Map<RequestId, Likeness> nearest(List<QueueRow> rows) {
        var asked = rows.stream()
                .filter(row -> row.others() > 0 && !row.state().isAnswered())
                .map(row -> new RequestId(row.id()))
                .toList();
        if (asked.isEmpty()) return Map.of();
        var these = requests.all(asked);
        var others = requests.akinTo(these, MOST * these.size());
        var nearest = new HashMap<RequestId, Likeness>();
        for (var request : these)
            others.stream()
                    .flatMap(other -> likeness(request, other).stream())
                    .min(Likeness::compareTo)
                    .ifPresent(likeness -> nearest.put(request.id(), likeness));
        return nearest;
    }
}
