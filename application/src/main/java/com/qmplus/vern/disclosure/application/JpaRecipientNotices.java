package com.qmplus.vern.disclosure.application;

import com.qmplus.vern.correspondence.MailId;
import com.qmplus.vern.disclosure.NoticeState;
import com.qmplus.vern.disclosure.RecipientNotice;
import com.qmplus.vern.disclosure.RecipientNotices;
import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.shared.application.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class JpaRecipientNotices implements RecipientNotices {

    private EntityManager database;
    private Vault vault;

    protected JpaRecipientNotices() {} // for CDI

    @Inject
    public JpaRecipientNotices(EntityManager database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    @Override
    public void add(RecipientNotice notice) {
        seal(notice);
        database.persist(notice);
    }

    private void seal(RecipientNotice notice) {
        var name = notice.name();
        if (name == null) return;
        var key = vault.newKey(notice.id());
        notice.seal(key, vault.sealText(key, RecipientNotice.context(notice.id()), name));
    }

    private RecipientNotice opened(RecipientNotice notice) {
        var key = notice.key();
        var sealed = notice.sealedName();
        if (key == null || sealed == null) seal(notice);
        else notice.opened(vault.openText(key, RecipientNotice.context(notice.id()), sealed));
        return notice;
    }

    @Override
    public List<RecipientNotice> of(UUID caseId) {
        return database.createQuery("""
                        select n from RecipientNotice n where n.caseId = :case
                        order by n.recipient, n.measure, n.id""", RecipientNotice.class)
                .setParameter("case", caseId)
                .getResultStream()
                .map(this::opened)
                .toList();
    }

    @Override
    public List<RecipientNotice> of(PersonId person) {
        return database.createQuery("""
                        select n from RecipientNotice n where n.person = :person
                        order by n.recipient, n.measure, n.id""", RecipientNotice.class)
                .setParameter("person", person)
                .getResultStream()
                .map(this::opened)
                .toList();
    }

    @Override
    public Optional<RecipientNotice> find(String reference) {
        return database.createQuery(
                        "select n from RecipientNotice n where n.reference = :reference", RecipientNotice.class)
                .setParameter("reference", reference)
                .getResultStream()
                .map(this::opened)
                .findFirst();
    }

    @Override
    public Optional<RecipientNotice> toldBy(MailId mail) {
        return database.createQuery("select n from RecipientNotice n where n.mail = :mail", RecipientNotice.class)
                .setParameter("mail", mail.value())
                .getResultStream()
                .map(this::opened)
                .findFirst();
    }

    @Override
    public List<RecipientNotice> toRemind(Instant mailedBefore, int limit) {
        return database.createQuery("""
                        select n from RecipientNotice n
                        where n.state = :sent and n.reminded is null and n.mailed < :before
                        order by n.mailed, n.id""", RecipientNotice.class)
                .setParameter("sent", NoticeState.SENT)
                .setParameter("before", mailedBefore)
                .setMaxResults(limit)
                .getResultStream()
                .map(this::opened)
                .toList();
    }
}
