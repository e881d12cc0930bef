package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.CaseLetter;
import com.qmplus.vern.rights.CaseLetters;
import com.qmplus.vern.rights.LetterId;
import com.qmplus.vern.rights.RequestId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
public class JpaCaseLetters implements CaseLetters {

    private EntityManager database;

    protected JpaCaseLetters() {} // for CDI

    @Inject
    public JpaCaseLetters(EntityManager database) {
        this.database = database;
    }

    @Override
    public void add(CaseLetter letter) {
        database.flush(); // its case may be as new
        database.persist(letter);
    }

    @Override
    public Optional<CaseLetter> find(RequestId request, LetterId letter) {
        return Optional.ofNullable(database.find(CaseLetter.class, letter.value()))
                .filter(found -> found.request().equals(request));
    }

    @Override
    public List<CaseLetter> of(RequestId request) {
        return database.createQuery(
                        "select l from CaseLetter l where l.request = :request order by l.place", CaseLetter.class)
                .setParameter("request", request.value())
                .getResultList();
    }
}
