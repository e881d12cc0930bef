package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.AnswerId;
import com.qmplus.vern.rights.FinishedAnswer;
import com.qmplus.vern.rights.FinishedAnswers;
import com.qmplus.vern.rights.RequestId;
import com.qmplus.vern.shared.Sealed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

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
    public List<FinishedAnswer> of(RequestId request) {
        return database.createQuery(
                        "select a from FinishedAnswer a where a.request = :request order by a.place",
                        FinishedAnswer.class)
                .setParameter("request", request.value())
                .getResultList();
    }

    /** Past the persistence context, which would hold every piece until the transaction ends. */
    @Override
    public void addPiece(AnswerId answer, int place, Sealed content) {
        database.createNativeQuery(
                        "insert into finished_answer_piece (id, answer_id, place, content) values (?, ?, ?, ?)")
                .setParameter(1, UUID.randomUUID().toString())
                .setParameter(2, answer.toString())
                .setParameter(3, place)
                .setParameter(4, content.bytes())
                .executeUpdate();
    }

    @Override
    public Optional<Sealed> piece(AnswerId answer, int place) {
        return database.createQuery(
                        "select p.content from AnswerPiece p where p.answer = :answer and p.place = :place",
                        Sealed.class)
                .setParameter("answer", answer.value())
                .setParameter("place", place)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void deleteContent(FinishedAnswer answer) {
        database.createQuery("delete from AnswerPiece p where p.answer = :answer")
                .setParameter("answer", answer.id().value())
                .executeUpdate();
        answer.contentDeleted();
    }
}
