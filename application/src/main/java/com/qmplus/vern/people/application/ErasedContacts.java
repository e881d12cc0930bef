package com.qmplus.vern.people.application;

import static com.qmplus.vern.register.SystemKey.HUBSPOT;

import com.qmplus.vern.people.ErasedBefore;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.shared.KnownIdentifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What of those whom an export brings was erased before (R7.4). */
@ApplicationScoped
public class ErasedContacts {

    private static final String NAME = "name";

    private Supplier<ErasedBefore> ledger;

    protected ErasedContacts() {} // for CDI

    @Inject
    public ErasedContacts(Instance<ErasedBefore> ledger) {
        this(ledger::get);
    }

    /** The ledger is asked for when it is needed: it is kept by a feature that knows this one. */
    ErasedContacts(Supplier<ErasedBefore> ledger) {
        this.ledger = ledger;
    }

    /** By the number of their row: what was erased, and on which day at last. */
    Map<Integer, Map<FieldKey, LocalDate>> of(List<Contact> contacts) {
        if (contacts.isEmpty()) return Map.of();
        var erased = ledger.get()
                .of(HUBSPOT, contacts.stream().map(ErasedContacts::known).toList());
        var byRow = new HashMap<Integer, Map<FieldKey, LocalDate>>();
        for (int i = 0; i < contacts.size(); i++) byRow.put(contacts.get(i).number(), erased.get(i));
        return byRow;
    }

    private static Set<KnownIdentifier> known(Contact contact) {
        var identifiers = contact.identifiers().stream()
                .map(known -> new KnownIdentifier(known.kind().key(), known.value()));
        return Stream.concat(Stream.of(new KnownIdentifier(NAME, contact.name())), identifiers)
                .collect(Collectors.toSet());
    }
}
