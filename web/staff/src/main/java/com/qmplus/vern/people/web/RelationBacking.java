package com.qmplus.vern.people.web;

import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.people.RelationChange;
import com.qmplus.vern.people.application.RelationDesk;
import com.qmplus.vern.people.application.RelationOutlook;
import com.qmplus.vern.people.application.UseView;
import com.qmplus.vern.register.RelationKindKey;
import com.qmplus.vern.register.Text;
import com.qmplus.vern.register.application.Choice;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.StalePage;
import com.qmplus.vern.shared.web.frame.Words;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Reception;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A relation of a person that is to begin, or to end: first what it would do, then the deed. */
@Named
@ViewScoped
public class RelationBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RelationDesk desk;

    @Inject
    private transient Clock clock;

    private @Nullable PersonId id;
    private @Nullable UUID caseId;
    private @Nullable String purpose;
    private @Nullable String end;
    private List<Choice> kinds = List.of();
    private @Nullable String kind;
    private @Nullable LocalDate day;
    private @Nullable String agreement;
    private @Nullable RelationChange looked;
    private @Nullable RelationOutlook outlook;

    @PostConstruct
    void today() {
        day = LocalDate.now(clock);
    }

    public void load() {
        if (id == null) throw new NotFound("person");
        kinds = desk.kinds();
        if (isEnding()) getEndingName();
    }

    public void look() {
        looked = change();
        outlook = desk.outlook(Objects.requireNonNull(id), use(), looked);
    }

    /** Only what was looked at is done. */
    public @Nullable String save() {
        var seen = outlook;
        if (seen == null || !change().equals(looked)) {
            look();
            Words.wrong("", Words.of("people", "relation.other"));
            return null;
        }
        desk.change(Objects.requireNonNull(id), use(), Objects.requireNonNull(looked), seen.shown());
        Words.done("people", isEnding() ? "relation.end.done" : "relation.begin.done");
        return "/people/person?faces-redirect=true&" + getQuery();
    }

    /** Whoever was overtaken looks once more. */
    void changed(@Observes(notifyObserver = Reception.IF_EXISTS) StalePage stale) {
        looked = null;
        outlook = null;
    }

    private RelationChange change() {
        var on = Objects.requireNonNull(day);
        return isEnding()
                ? new RelationChange.Ends(key(end), on)
                : new RelationChange.Begins(
                        key(kind), on, agreement == null || agreement.isBlank() ? null : agreement.strip());
    }

    private static RelationKindKey key(@Nullable String text) {
        try {
            return new RelationKindKey(Objects.requireNonNullElse(text, ""));
        } catch (IllegalArgumentException noKey) {
            throw new NotFound("relation");
        }
    }

    private UseView use() {
        return new UseView(caseId, purpose);
    }

    public boolean isEnding() {
        return end != null && !end.isEmpty();
    }

    /** Which of the two it is, for the texts. */
    public String getWay() {
        return isEnding() ? "end" : "begin";
    }

    public Text getEndingName() {
        return desk.name(key(end));
    }

    /** The part of an address that says who, and why one may look. */
    public String getQuery() {
        return PersonBacking.query(Objects.requireNonNull(id), caseId, purpose);
    }

    public List<Choice> getKinds() {
        return kinds;
    }

    /** Null until it was asked for. */
    public @Nullable RelationOutlook getOutlook() {
        return outlook;
    }

    public @Nullable PersonId getId() {
        return id;
    }

    public void setId(@Nullable PersonId id) {
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

    public @Nullable String getEnd() {
        return end;
    }

    public void setEnd(@Nullable String end) {
        this.end = end;
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public @Nullable String getAgreement() {
        return agreement;
    }

    public void setAgreement(@Nullable String agreement) {
        this.agreement = agreement;
    }
}
