package com.qmplus.vern.register.application;

import com.qmplus.vern.register.ElementRevision;
import com.qmplus.vern.register.RegisterVersion;
import com.qmplus.vern.register.RegisterVersions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
public class JpaRegisterVersions implements RegisterVersions {

    private EntityManager database;

    protected JpaRegisterVersions() {} // for CDI

    @Inject
    public JpaRegisterVersions(EntityManager database) {
        this.database = database;
    }

    @Override
    public Optional<RegisterVersion> latest() {
        return database.createQuery("select v from RegisterVersion v order by v.number desc", RegisterVersion.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<RegisterVersion> find(int number) {
        return Optional.ofNullable(database.find(RegisterVersion.class, number));
    }

    @Override
    public List<ElementRevision> elements(int version) {
        return database.createQuery("""
                        select e from ElementRevision e
                        where e.sinceVersion <= :version and (e.untilVersion is null or e.untilVersion >= :version)
                        order by e.place
                        """, ElementRevision.class)
                .setParameter("version", version)
                .getResultList();
    }

    @Override
    public void add(RegisterVersion version, List<ElementRevision> elements) {
        database.persist(version);
        database.flush();
        elements.forEach(database::persist);
    }
}
