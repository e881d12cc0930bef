package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.Evidence;
import com.qmplus.vern.rights.EvidenceContent;
import com.qmplus.vern.rights.Evidences;
import com.qmplus.vern.rights.RequestId;
import com.qmplus.vern.shared.Sealed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

@ApplicationScoped
public class JpaEvidences implements Evidences {

    private EntityManager database;

    protected JpaEvidences() {} // for CDI

    @Inject
    public JpaEvidences(EntityManager database) {
        this.database = database;
    }

    @Override
    public void add(Evidence evidence, Sealed content) {
        database.persist(evidence);
        database.flush();
        database.persist(new EvidenceContent(evidence.id(), content));
        database.flush();
    }

    @Override
    public List<Evidence> of(RequestId request) {
        return database.createQuery(
                        "select e from Evidence e where e.request = :request order by e.added, e.id", Evidence.class)
                .setParameter("request", request.value())
                .getResultList();
    }

    @Override
    public Sealed content(Evidence evidence) {
        return database.find(EvidenceContent.class, evidence.id().value()).content();
    }
}
