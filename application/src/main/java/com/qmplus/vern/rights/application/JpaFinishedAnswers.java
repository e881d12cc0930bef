package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.FinishedAnswer;
import com.qmplus.vern.rights.FinishedAnswers;
import com.qmplus.vern.rights.RequestId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;

@ApplicationScoped
public class JpaFinishedAnswers implements FinishedAnswers {

    private EntityManager database;

    protected JpaFinishedAnswers() {} // for CDI

    @Inject
    public JpaFinishedAnswers(EntityManager database) {
        this.database = database;
    }

    @Override
    public void add(FinishedAnswer answer) {
        database.persist(answer);
    }

    @Override
    public Optional<FinishedAnswer> find(RequestId request) {
        return Optional.ofNullable(database.find(FinishedAnswer.class, request.value()));
    }
}
