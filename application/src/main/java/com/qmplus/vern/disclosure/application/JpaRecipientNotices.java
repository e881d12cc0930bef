package com.qmplus.vern.disclosure.application;

import com.qmplus.vern.disclosure.RecipientNotice;
import com.qmplus.vern.disclosure.RecipientNotices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
public class JpaRecipientNotices implements RecipientNotices {

    private EntityManager database;

    protected JpaRecipientNotices() {} // for CDI

    @Inject
    public JpaRecipientNotices(EntityManager database) {
        this.database = database;
    }

    @Override
    public void add(RecipientNotice notice) {
        database.persist(notice);
    }

    @Override
    public List<RecipientNotice> of(UUID caseId) {
        return database.createQuery("""
                        select n from RecipientNotice n where n.caseId = :case
                        order by n.recipient, n.measure, n.id""", RecipientNotice.class)
                .setParameter("case", caseId)
                .getResultList();
    }
}
