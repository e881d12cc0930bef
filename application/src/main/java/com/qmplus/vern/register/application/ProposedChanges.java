package com.qmplus.vern.register.application;

import com.qmplus.vern.register.Consultation;
import com.qmplus.vern.register.Element;
import com.qmplus.vern.register.ElementKind;
import com.qmplus.vern.register.ElementRef;
import com.qmplus.vern.register.ElementRevision;
import com.qmplus.vern.register.RegisterVersions;
import com.qmplus.vern.register.application.ElementView.Changed;
import com.qmplus.vern.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.util.List;

/** Changes of entries that are asked about before they are made: kept with the question, and made by nobody until they are saved. */
@ApplicationScoped
public class ProposedChanges {

    private CurrentRegister register;
    private RegisterVersions versions;

    protected ProposedChanges() {} // for CDI

    @Inject
    public ProposedChanges(CurrentRegister register, RegisterVersions versions) {
        this.register = register;
        this.versions = versions;
    }

    ElementRef about(ElementChange change) {
        var key = change.key();
        if (key == null) throw new NotFound("element");
        return new ElementRef(change.kind(), key);
    }

    /**
     * The entry as it would be.
     *
     * @throws RefusedDraft it could not be saved so
     */
    String document(ElementChange change) {
        return ElementDocuments.write(checked(change, about(change)));
    }

    private Element checked(ElementChange change, ElementRef about) {
        var check = new DraftCheck(register.now());
        var document = DocumentText.of(ElementShape.of(change.kind()), change.rows());
        var keyed = about.kind() == ElementKind.CONTROLLER || about.kind() == ElementKind.RETENTION_RULE
                ? document
                : Json.createObjectBuilder(document).add("key", about.key()).build();
        var element = check.read(about.kind(), keyed);
        check.check(element);
        return element;
    }

    /** To be filled into the form: what the change touches as it was proposed, and all else as the entry now is. */
    List<DocumentRow> rows(Consultation consultation) {
        return rows(consultation, versions.history(consultation.about()).getFirst());
    }

    private List<DocumentRow> rows(Consultation consultation, ElementRevision entry) {
        var proposal = consultation.proposal();
        if (proposal == null) throw new NotFound("proposal");
        var kind = consultation.about().kind();
        var history = versions.history(consultation.about());
        int asked = consultation.steps().getFirst().revision();
        var base = history.stream()
                .filter(revision -> revision.revision() == asked)
                .findFirst()
                .orElseThrow(() -> new NotFound("element"));
        return DraftMerge.of(rows(kind, base.document()), rows(kind, entry.document()), rows(kind, proposal));
    }

    /** What the change would make otherwise, from the entry as it then was. */
    List<Changed> changes(Consultation consultation, ElementRevision entry) {
        var document = DocumentText.of(ElementShape.of(entry.kind()), rows(consultation, entry))
                .toString();
        return new ElementLines(register.now()).between(entry.kind(), entry.document(), document);
    }

    private static List<DocumentRow> rows(ElementKind kind, String document) {
        return DocumentRows.of(ElementShape.of(kind), ElementDocuments.json(document));
    }
}
