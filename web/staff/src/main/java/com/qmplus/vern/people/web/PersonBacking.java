package com.qmplus.vern.people.web;

import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.people.application.PeopleDesk;
import com.qmplus.vern.people.application.PersonFileView;
import com.qmplus.vern.people.application.PersonFileView.DatumLine;
import com.qmplus.vern.people.application.UseView;
import com.qmplus.vern.register.Text;
import com.qmplus.vern.shared.NotFound;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person's page: what we hold, grouped by category, for the case or the purpose that the address names. */
@Named
@ViewScoped
public class PersonBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The data of one category. */
    public record Group(Text category, List<DatumLine> data) implements Serializable {}

    @Inject
    private PeopleDesk desk;

    private PersonId id;
    private @Nullable UUID caseId;
    private @Nullable String purpose;
    private PersonFileView person;

    public void load() {
        if (id == null) throw new NotFound("person");
        person = desk.view(id, new UseView(caseId, purpose));
    }

    public List<Group> getGroups() {
        var groups = new LinkedHashMap<Text, List<DatumLine>>();
        person.data()
                .forEach(datum -> groups.computeIfAbsent(datum.category(), category -> new ArrayList<>())
                        .add(datum));
        return groups.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
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
