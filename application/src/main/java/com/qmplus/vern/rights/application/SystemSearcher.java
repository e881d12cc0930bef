package com.qmplus.vern.rights.application;

import com.qmplus.vern.people.PersonFile;
import com.qmplus.vern.register.Connection;
import com.qmplus.vern.register.DataSystem;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.SystemKey;
import com.qmplus.vern.register.application.CurrentRegister;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.Decider;
import com.qmplus.vern.rights.Finding;
import com.qmplus.vern.rights.SystemSearch;
import com.qmplus.vern.rights.SystemSearch.Outcome;
import com.qmplus.vern.shared.HeldDatum;
import com.qmplus.vern.shared.PersonalDataSystem;
import com.qmplus.vern.shared.Sought;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Searches by machine what a machine can reach: a system of Vern's own is all the features that hold something. Every other
 * system of the register becomes a task by hand: what cannot be searched by machine is not silence.
 */
@ApplicationScoped
public class SystemSearcher {

    private static final Logger LOG = Logger.getLogger(SystemSearcher.class.getName());

    private Reachable reachable;
    private CurrentRegister register;
    private Whom whom;
    private CaseSeal seal;
    private ReturnedData returned;
    private Clock clock;

    protected SystemSearcher() {} // for CDI

    @Inject
    public SystemSearcher(
            Reachable reachable,
            CurrentRegister register,
            Whom whom,
            CaseSeal seal,
            ReturnedData returned,
            Clock clock) {
        this.reachable = reachable;
        this.register = register;
        this.whom = whom;
        this.seal = seal;
        this.returned = returned;
        this.clock = clock;
    }

    void search(DataSubjectRequest request, Decider.Worker by) {
        var byMachine = byMachine();
        request.expectResults(by, byMachine, byHand(byMachine));
        var file = whom.file(request);
        var sought = whom.known(request, file);
        for (var search : request.searches().all())
            if (search.byMachine())
                request.searched(by, search.system(), outcome(request, search, sought, file), clock.instant());
    }

    private Set<String> byMachine() {
        var reached = reachable.all().map(PersonalDataSystem::system).collect(Collectors.toSet());
        return register.now().systems().stream()
                .filter(system -> system.connection() == Connection.MACHINE)
                .map(DataSystem::stableKey)
                .filter(reached::contains)
                .collect(Collectors.toSet());
    }

    private List<String> byHand(Set<String> byMachine) {
        return register.now().systems().stream()
                .map(DataSystem::stableKey)
                .filter(key -> !byMachine.contains(key))
                .toList();
    }

    private Outcome outcome(DataSubjectRequest request, SystemSearch search, Sought sought, @Nullable PersonFile file) {
        try {
            var found = find(search.system(), sought, seal.items(request));
            var findings = returned.marked(search.system(), found, sought, file);
            return findings.isEmpty()
                    ? Outcome.nothing()
                    : Outcome.found(findings.size(), seal.findings(request, findings));
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "The search of {0} failed: {1}", new Object[] {
                search.system(), failure.getClass().getName()
            });
            return Outcome.failed(seal.words(request, failure.getClass().getSimpleName()));
        }
    }

    private List<Finding> find(String system, Sought sought, ItemIds ids) {
        var held = reachable.of(system).stream()
                .flatMap(each -> each.find(sought).stream())
                .toList();
        if (!held.stream().allMatch(each -> isTheirs(each, system, sought))) throw new AnsweredForAnother(system);
        return held.stream().map(each -> finding(each, ids)).toList();
    }

    private static boolean isTheirs(HeldDatum held, String system, Sought sought) {
        return system.equals(SystemKey.VERN.value()) ? sought.ownsInVern(held) : sought.owns(held);
    }

    private static Finding finding(HeldDatum held, ItemIds ids) {
        return new Finding(
                ids.of(held.system(), held.field(), held.source(), held.value()),
                new FieldKey(held.field()),
                held.value(),
                held.system(),
                held.source(),
                held.collected(),
                held.whose());
    }
}
