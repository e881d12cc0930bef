package com.qmplus.vern.people.web;

import com.qmplus.vern.audit.Caller;
import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.people.application.PeopleDesk;
import com.qmplus.vern.people.application.PersonFileView;
import com.qmplus.vern.people.application.RelationDesk;
import com.qmplus.vern.people.application.UseView;
import com.qmplus.vern.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person's page: what we hold, by what it is there for, for the case or the purpose that the address names. */
@Named
@ViewScoped
public class PersonBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Set<String> MAY_CHANGE =
            Set.of(RelationDesk.class.getAnnotation(RolesAllowed.class).value());

    @Inject
    private PeopleDesk desk;

    @Inject
    private Caller caller;

    private PersonId id;
    private @Nullable UUID caseId;
    private @Nullable String purpose;
    private PersonFileView person;

    public void load() {
        if (id == null) throw new NotFound("person");
        person = desk.view(id, new UseView(caseId, purpose));
    }

    /** Whether the reader may let relations begin and end. */
    public boolean isMayChange() {
        return caller.roles().stream().anyMatch(MAY_CHANGE::contains);
    }

    /** The part of an address that says who, and why one may look. */
    public String getQuery() {
        return query(id, caseId, purpose);
    }

    static String query(PersonId id, @Nullable UUID caseId, @Nullable String purpose) {
        return "id=" + id + (caseId == null ? "&purpose=" + purpose : "&case=" + caseId);
    }

    public PersonFileView getPerson() {
        return person;
    }

    public PersonId getId() {
        return id;
    }

    public void setId(PersonId id) {
        this.id = id;
    }

    public @Nullable UUID getCaseId() {
        return caseId;
    }

    public void setCaseId(@Nullable UUID caseId) {
        this.caseId = caseId;
    }

    public @Nullable String getPurpose() {
        return purpose;
    }

    public void setPurpose(@Nullable String purpose) {
        this.purpose = purpose;
    }
}
