package com.qmplus.vern.consent.application;

import static java.util.stream.Collectors.groupingBy;

import com.qmplus.vern.consent.PurposeStop;
import com.qmplus.vern.consent.PurposeStops;
import com.qmplus.vern.consent.Reliance;
import com.qmplus.vern.consent.SaidPolicy;
import com.qmplus.vern.consent.StopOrder;
import com.qmplus.vern.consent.Suppression;
import com.qmplus.vern.consent.SuppressionOrder;
import com.qmplus.vern.consent.Suppressions;
import com.qmplus.vern.people.CaseRef;
import com.qmplus.vern.people.Choices;
import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.register.application.CurrentRegister;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Keeps what people have said of the uses of their data; the door asks it before it lets a purpose in. */
@ApplicationScoped
public class ChoiceBook implements Choices {

    private Suppressions suppressions;
    private PurposeStops stops;
    private ContactHashes hashes;
    private CurrentRegister register;
    private Clock clock;

    protected ChoiceBook() {} // for CDI

    @Inject
    public ChoiceBook(
            Suppressions suppressions,
            PurposeStops stops,
            ContactHashes hashes,
            CurrentRegister register,
            Clock clock) {
        this.suppressions = suppressions;
        this.stops = stops;
        this.hashes = hashes;
        this.register = register;
        this.clock = clock;
    }

    @Override
    public Map<PersonId, Said> of(Collection<Reachable> people) {
        var contacts = new HashMap<PersonId, Set<String>>();
        people.forEach(person -> contacts.put(person.person(), hashes.of(person.identifiers())));
        var byContact =
                suppressions
                        .standing(contacts.values().stream()
                                .flatMap(Set::stream)
                                .distinct()
                                .toList())
                        .stream()
                        .map(Suppression::order)
                        .collect(groupingBy(SuppressionOrder::contactHash));
        var byName = stops.standing(contacts.keySet()).stream()
                .map(PurposeStop::order)
                .collect(groupingBy(StopOrder::person));
        if (byContact.isEmpty() && byName.isEmpty()) return Map.of();
        var said = new HashMap<PersonId, Said>();
        for (var person : people) {
            var reliance = new Reliance(register.now(), person.relations(), LocalDate.now(clock));
            var orders = contacts.getOrDefault(person.person(), Set.of()).stream()
                    .flatMap(hash -> byContact.getOrDefault(hash, List.of()).stream())
                    .toList();
            said.put(person.person(), SaidPolicy.of(reliance, orders, byName.getOrDefault(person.person(), List.of())));
        }
        return said;
    }

    public List<SuppressionOrder> suppressedBy(CaseRef caseRef) {
        return suppressions.standingFor(caseRef).stream()
                .map(Suppression::order)
                .toList();
    }

    public List<StopOrder> stoppedBy(CaseRef caseRef) {
        return stops.standingFor(caseRef).stream().map(PurposeStop::order).toList();
    }

    public void suppress(Collection<SuppressionOrder> orders) {
        orders.forEach(order -> suppressions.add(new Suppression(order, clock.instant())));
    }

    public void stop(Collection<StopOrder> orders) {
        orders.forEach(order -> stops.add(new PurposeStop(order, clock.instant())));
    }

    public void takeBackSuppressions(CaseRef caseRef, Collection<SuppressionOrder> orders) {
        suppressions.standingFor(caseRef).stream()
                .filter(one -> orders.contains(one.order()))
                .forEach(one -> one.takeBack(clock.instant()));
    }

    public void takeBackStops(CaseRef caseRef, Collection<StopOrder> orders) {
        stops.standingFor(caseRef).stream()
                .filter(one -> orders.contains(one.order()))
                .forEach(one -> one.takeBack(clock.instant()));
    }
}
