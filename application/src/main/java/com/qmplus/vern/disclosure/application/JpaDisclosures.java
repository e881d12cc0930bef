package com.qmplus.vern.disclosure.application;

import com.qmplus.vern.disclosure.Disclosure;
import com.qmplus.vern.disclosure.DisclosureId;
import com.qmplus.vern.disclosure.DisclosureState;
import com.qmplus.vern.disclosure.DisclosureTexts;
import com.qmplus.vern.disclosure.Disclosures;
import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.StalePage;
import com.qmplus.vern.shared.application.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class JpaDisclosures implements Disclosures {

    private EntityManager database;
    private Vault vault;

    protected JpaDisclosures() {} // for CDI

    @Inject
    public JpaDisclosures(EntityManager database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    @Override
    public void add(Disclosure disclosure) {
        seal(disclosure);
        database.persist(disclosure);
    }

    /** Its key is nobody's but its own: the log outlives the person's data. */
    private void seal(Disclosure disclosure) {
        var id = disclosure.id();
        var key = vault.newKey(id.value());
        disclosure.seal(
                key,
                vault.sealText(key, Disclosure.context(id), disclosure.texts().joined()));
    }

    private Disclosure opened(Disclosure disclosure) {
        var key = disclosure.key();
        var sealed = disclosure.sealed();
        if (key == null || sealed == null) seal(disclosure);
        else {
            var context = Disclosure.context(disclosure.id());
            disclosure.opened(DisclosureTexts.read(vault.openText(key, context, sealed)));
        }
        return disclosure;
    }

    @Override
    public Optional<Disclosure> find(DisclosureId id) {
        return Optional.ofNullable(database.find(Disclosure.class, id.value())).map(this::opened);
    }

    @Override
    public Disclosure get(DisclosureId id, long version) {
        var found = database.find(Disclosure.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (found == null) throw new NotFound("disclosure");
        StalePage.refuse(version, found.version());
        return opened(found);
    }

    @Override
    public List<Disclosure> of(PersonId person) {
        return database.createQuery("""
                        select d from Disclosure d where d.person = :person or d.casePerson = :person
                        order by d.decided desc, d.id""", Disclosure.class)
                .setParameter("person", person)
                .getResultStream()
                .map(this::opened)
                .toList();
    }

    @Override
    public List<Disclosure> ofCase(UUID caseId) {
        return database.createQuery(
                        "select d from Disclosure d where d.caseId = :caseId order by d.decided desc, d.id",
                        Disclosure.class)
                .setParameter("caseId", caseId)
                .getResultStream()
                .map(this::opened)
                .toList();
    }

    @Override
    public List<Disclosure> awaitingSecond(int most) {
        return database.createQuery(
                        "select d from Disclosure d where d.state = :state order by d.decided, d.id", Disclosure.class)
                .setParameter("state", DisclosureState.AWAITS_SECOND)
                .setMaxResults(most)
                .getResultStream()
                .map(this::opened)
                .toList();
    }
}
