package com.qmplus.vern.register.application;

import com.qmplus.vern.register.NoticeDraft;
import com.qmplus.vern.register.NoticeMark;
import com.qmplus.vern.register.NoticeVersion;
import com.qmplus.vern.register.Notices;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.StalePage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
public class JpaNotices implements Notices {

    private EntityManager database;

    protected JpaNotices() {} // for CDI

    @Inject
    public JpaNotices(EntityManager database) {
        this.database = database;
    }

    @Override
    public Optional<NoticeVersion> latest() {
        return database.createQuery("select v from NoticeVersion v order by v.number desc", NoticeVersion.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<NoticeVersion> find(int number) {
        return Optional.ofNullable(database.find(NoticeVersion.class, number));
    }

    @Override
    public List<NoticeMark> marks() {
        return database.createQuery("""
                        select new com.qmplus.vern.register.NoticeMark(v.number, v.publishedOn, v.sha256)
                        from NoticeVersion v order by v.number desc
                        """, NoticeMark.class).getResultList();
    }

    @Override
    public void publish(NoticeVersion version) {
        database.persist(version);
    }

    @Override
    public Optional<NoticeDraft> draft() {
        return database.createQuery("select d from NoticeDraft d where d.openMark is not null", NoticeDraft.class)
                .getResultStream()
                .findFirst();
    }

    @Override
    public NoticeDraft draft(long version) {
        var draft = draft().orElseThrow(() -> new NotFound("notice draft"));
        database.lock(draft, LockModeType.PESSIMISTIC_WRITE);
        database.refresh(draft);
        StalePage.refuse(version, draft.version());
        return draft;
    }

    /** Two who begin at once: the database lets one of them, and the other looks again. */
    @Override
    public void add(NoticeDraft draft) {
        try {
            database.persist(draft);
            database.flush();
        } catch (PersistenceException begunByAnother) {
            throw new StalePage(0, List.of());
        }
    }
}
