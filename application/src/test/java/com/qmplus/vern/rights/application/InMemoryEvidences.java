package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.AttachmentId;
import com.qmplus.vern.rights.Evidence;
import com.qmplus.vern.rights.Evidences;
import com.qmplus.vern.rights.RequestId;
import com.qmplus.vern.shared.Sealed;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

final class InMemoryEvidences implements Evidences {

    private final Map<AttachmentId, Evidence> all = new LinkedHashMap<>();
    private final Map<AttachmentId, Sealed> contents = new LinkedHashMap<>();

    @Override
    public void add(Evidence evidence, Sealed content) {
        all.put(evidence.id(), evidence);
        contents.put(evidence.id(), content);
    }

    @Override
    public List<Evidence> of(RequestId request) {
        return all.values().stream()
                .filter(evidence -> evidence.request().equals(request))
                .sorted(Comparator.comparing(Evidence::added)
                        .thenComparing(evidence -> evidence.id().toString()))
                .toList();
    }

    @Override
    public Sealed content(Evidence evidence) {
        return Objects.requireNonNull(contents.get(evidence.id()));
    }
}
