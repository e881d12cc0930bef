package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.CaseMessage;
import com.qmplus.vern.rights.CaseMessages;
import com.qmplus.vern.rights.RequestId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

@ApplicationScoped
public class JpaCaseMessages implements CaseMessages {

    private EntityManager database;

    protected JpaCaseMessages() {} // for CDI

    @Inject
    public JpaCaseMessages(EntityManager database) {
        this.database = database;
    }

    @Override
    public void add(CaseMessage message) {
        database.persist(message);
        database.flush(); // what hangs on it may follow
    }

    @Override
    public List<CaseMessage> of(RequestId request) {
        return database.createQuery(
                        "select m from CaseMessage m where m.request = :request order by m.place", CaseMessage.class)
                .setParameter("request", request.value())
                .getResultList();
    }
}
