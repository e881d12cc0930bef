package com.qmplus.vern.rights.application;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.Finding;
import com.qmplus.vern.rights.SearchResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * How much a search by machine has found that came from another system: a copy here speaks against <i>there is nothing</i>
 * there. It is counted from what the case holds already; nobody's data are opened anew.
 */
@ApplicationScoped
public class CopiesHeld {

    private CaseSeal seal;

    protected CopiesHeld() {} // for CDI

    @Inject
    public CopiesHeld(CaseSeal seal) {
        this.seal = seal;
    }

    int from(DataSubjectRequest request, String system) {
        return bySystem(request).getOrDefault(system, 0L).intValue();
    }

    /** Only systems that Vern cannot search itself: what it searches, it knows. */
    Map<String, Long> bySystem(DataSubjectRequest request) {
        var searches = request.searches();
        return searches.all().stream()
                .filter(search -> search.byMachine() && search.result() == SearchResult.FOUND)
                .flatMap(search -> seal.findings(request, search.findings()).stream())
                .filter(finding -> searches.of(finding.system())
                        .filter(by -> !by.byMachine())
                        .isPresent())
                .collect(groupingBy(Finding::system, counting()));
    }
}
