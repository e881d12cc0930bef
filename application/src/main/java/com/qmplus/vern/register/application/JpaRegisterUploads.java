package com.qmplus.vern.register.application;

import com.qmplus.vern.register.RegisterUpload;
import com.qmplus.vern.register.RegisterUploads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class JpaRegisterUploads implements RegisterUploads {

    private EntityManager database;

    protected JpaRegisterUploads() {} // for CDI

    @Inject
    public JpaRegisterUploads(EntityManager database) {
        this.database = database;
    }

    @Override
    public Optional<RegisterUpload> find(UUID id) {
        return Optional.ofNullable(database.find(RegisterUpload.class, id));
    }

    @Override
    public void add(RegisterUpload upload) {
        database.persist(upload);
    }

    @Override
    public void forget(Instant before) {
        database.createQuery("delete from RegisterUpload u where u.madeOn < :before and u.importedAs is null")
                .setParameter("before", before)
                .executeUpdate();
    }
}
