package com.qmplus.vern.correspondence.application;

import com.qmplus.vern.correspondence.Mail;
import com.qmplus.vern.correspondence.MailId;
import com.qmplus.vern.correspondence.MailState;
import com.qmplus.vern.correspondence.Mails;
import com.qmplus.vern.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
public class JpaMails implements Mails {

    private EntityManager database;

    protected JpaMails() {} // for CDI

    @Inject
    public JpaMails(EntityManager database) {
        this.database = database;
    }

    @Override
    public void add(Mail mail) {
        database.persist(mail);
    }

    @Override
    public Mail get(MailId id) {
        var mail = database.find(Mail.class, id.value());
        if (mail == null) throw new NotFound("mail");
        return mail;
    }

    @Override
    public Optional<Mail> withMessageId(String messageId) {
        return database.createQuery("select m from Mail m where m.messageId = :messageId", Mail.class)
                .setParameter("messageId", messageId)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<MailId> due(Instant now, int most) {
        return database
                .createQuery("""
                        select m from Mail m where m.state = :waiting and m.nextAttempt <= :now
                        order by m.nextAttempt, m.queuedOn
                        """, Mail.class)
                .setParameter("waiting", MailState.WAITING)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(Mail::id)
                .toList();
    }

    @Override
    public List<Mail> unfinished(Instant before) {
        return database.createQuery(
                        "select m from Mail m where m.state = :sending and m.sendingSince < :before", Mail.class)
                .setParameter("sending", MailState.SENDING)
                .setParameter("before", before)
                .getResultList();
    }

    @Override
    public List<Mail> list(@Nullable MailState state, @Nullable MailId after, int most) {
        var last = after == null ? null : get(after);
        var text = new StringBuilder("select m from Mail m where 1 = 1");
        if (state != null) text.append(" and m.state = :state");
        if (last != null) text.append(" and (m.queuedOn < :queued or m.queuedOn = :queued and m.id < :id)");
        var query = database.createQuery(text + " order by m.queuedOn desc, m.id desc", Mail.class);
        if (state != null) query.setParameter("state", state);
        if (last != null)
            query.setParameter("queued", last.queuedOn())
                    .setParameter("id", last.id().value());
        return query.setMaxResults(most).getResultList();
    }

    @Override
    public Map<MailState, Long> counts() {
        Map<MailState, Long> counts = new EnumMap<>(MailState.class);
        database.createQuery("select m.state, count(m) from Mail m group by m.state", Object[].class)
                .getResultList()
                .forEach(row -> counts.put((MailState) row[0], (Long) row[1]));
        return counts;
    }

    @Override
    public List<Mail> ofCase(UUID caseId) {
        return database.createQuery("select m from Mail m where m.caseId = :caseId order by m.queuedOn", Mail.class)
                .setParameter("caseId", caseId)
                .getResultList();
    }

    @Override
    public List<Mail> toAddress(String addressHash) {
        return database.createQuery("select m from Mail m where m.addressHash = :hash order by m.queuedOn", Mail.class)
                .setParameter("hash", addressHash)
                .getResultList();
    }

    @Override
    public List<Mail> outlived(Instant before, int most) {
        return database.createQuery(
                        "select m from Mail m where m.doneOn < :before and m.vaultKey is not null order by m.doneOn",
                        Mail.class)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }
}
