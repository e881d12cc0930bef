package com.qmplus.vern.audit.application;

import com.qmplus.vern.audit.Access;
import com.qmplus.vern.audit.AccessEntries;
import com.qmplus.vern.audit.AccessEntry;
import com.qmplus.vern.audit.Caller;
import com.qmplus.vern.audit.Consultation;
import com.qmplus.vern.audit.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * When a person's data were consulted, and why: part of their access answer, without the names of the staff who did it
 * (CJEU C-579/21; R8.4). Inside the application only.
 */
@ApplicationScoped
public class Consultations {

    private static final Set<String> NOBODY_ELSE = Set.of(Caller.PUBLIC, Caller.SYSTEM);

    private AccessEntries entries;

    protected Consultations() {} // for CDI

    @Inject
    public Consultations(AccessEntries entries) {
        this.entries = entries;
    }

    /**
     * By employees and other systems: neither what the person saw themselves nor what nobody did.
     *
     * @param cases of theirs: what was looked at there before it was known whom they are about counts too
     */
    public List<Consultation> of(UUID person, Collection<UUID> cases) {
        var hands = new HashMap<String, Integer>();
        return entries.about(person, cases).stream()
                .filter(entry -> entry.access().outcome() == Outcome.GRANTED)
                .filter(entry -> !NOBODY_ELSE.contains(entry.circumstances().actor()))
                .map(entry -> consultation(entry, hand(entry, hands)))
                .toList();
    }

    private static int hand(AccessEntry entry, Map<String, Integer> hands) {
        return hands.computeIfAbsent(entry.circumstances().actor(), first -> hands.size());
    }

    private static Consultation consultation(AccessEntry entry, int hand) {
        Access access = entry.access();
        return new Consultation(
                entry.circumstances().recordedOn(),
                hand,
                access.operation(),
                access.purpose(),
                access.person() == null ? access.caseId() : null,
                entry.circumstances().action());
    }
}
