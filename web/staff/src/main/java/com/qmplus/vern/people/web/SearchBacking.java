package com.qmplus.vern.people.web;

import com.qmplus.vern.people.application.PeopleDesk;
import com.qmplus.vern.people.application.PersonLine;
import com.qmplus.vern.people.application.PurposeChoice;
import com.qmplus.vern.register.PurposeKey;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Looking people up, for a purpose that is stated first (P3). What is looked for is posted, and so stands in no address. */
@Named("peopleBacking")
@ViewScoped
public class SearchBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PeopleDesk desk;

    private List<PurposeChoice> purposes = List.of();
    private @Nullable String purpose;
    private @Nullable String text;
    private @Nullable List<PersonLine> lines;

    public void load() {
        purposes = desk.purposes();
    }

    public void search() {
        lines = desk.search(Objects.requireNonNullElse(text, ""), new PurposeKey(Objects.requireNonNull(purpose)));
    }

    public List<PurposeChoice> getPurposes() {
        return purposes;
    }

    /** Null until a search was made. */
    public @Nullable List<PersonLine> getLines() {
        return lines;
    }

    public @Nullable String getPurpose() {
        return purpose;
    }

    public void setPurpose(@Nullable String purpose) {
        this.purpose = purpose;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }
}
