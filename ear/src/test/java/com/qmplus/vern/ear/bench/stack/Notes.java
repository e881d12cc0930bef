package com.qmplus.vern.ear.bench.stack;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The only service: the schema by Flyway, and a question through JPA. */
@Singleton
@Startup
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class Notes {

    @Resource(lookup = "jdbc/vern")
    private DataSource source;

    @PersistenceContext
    private EntityManager database;

    @PostConstruct
    void migrate() {
        Flyway.configure(Notes.class.getClassLoader()).dataSource(source).load().migrate();
    }

    public long howMany() {
        return database.createQuery("select count(n) from Note n", Long.class).getSingleResult();
    }
}
