package com.qmplus.vern.register.application;

import com.qmplus.vern.register.ElementRef;
import com.qmplus.vern.register.FiledContent;
import com.qmplus.vern.register.FiledDocument;
import com.qmplus.vern.register.FiledDocuments;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.Sealed;
import com.qmplus.vern.shared.StalePage;
import com.qmplus.vern.shared.application.Duplicates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class JpaFiledDocuments implements FiledDocuments {

    private EntityManager database;

    protected JpaFiledDocuments() {} // for CDI

    @Inject
    public JpaFiledDocuments(EntityManager database) {
        this.database = database;
    }

    @Override
    public FiledDocument get(UUID id) {
        return Optional.ofNullable(database.find(FiledDocument.class, id)).orElseThrow(() -> new NotFound("document"));
    }

    @Override
    public Sealed content(FiledDocument document) {
        return Optional.ofNullable(database.find(FiledContent.class, document.id()))
                .orElseThrow(() -> new NotFound("document"))
                .content();
    }

    @Override
    public List<FiledDocument> of(ElementRef element) {
        return database.createQuery("""
                        select d from FiledDocument d where d.kind = :kind and d.elementKey = :key order by d.number desc
                        """, FiledDocument.class)
                .setParameter("kind", element.kind())
                .setParameter("key", element.key())
                .getResultList();
    }

    @Override
    public List<FiledDocument> all() {
        return database.createQuery("select d from FiledDocument d", FiledDocument.class)
                .getResultList();
    }

    /** Two who file at once: the database lets one of them, and the other looks again. */
    @Override
    public void add(FiledDocument document, Sealed content) {
        try {
            database.persist(document);
            database.flush();
            database.persist(new FiledContent(document.id(), content));
            database.flush();
        } catch (PersistenceException refused) {
            if (!Duplicates.caused(refused)) throw refused;
            throw new StalePage(document.number() - 1L, List.of());
        }
    }
}
