package com.qmplus.vern.staff.web;

import static com.qmplus.vern.shared.Roles.PRIVACY_MANAGER;

import com.qmplus.vern.shared.web.frame.Words;
import com.qmplus.vern.staff.EmployeeId;
import com.qmplus.vern.staff.application.Colleague;
import com.qmplus.vern.staff.application.DeputyDesk;
import com.qmplus.vern.staff.application.DeputyLine;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who stands in for whom, and the naming of a deputy for some days. */
@Named
@ViewScoped
public class DeputyBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String PAGE = "/staff/deputy?faces-redirect=true";

    @Inject
    private DeputyDesk desk;

    private List<DeputyLine> lines = List.of();
    private List<Colleague> absentees = List.of();
    private List<Colleague> deputies = List.of();
    private @Nullable EmployeeId absent;
    private @Nullable EmployeeId deputy;
    private @Nullable LocalDate from;
    private @Nullable LocalDate until;

    public void load() {
        lines = desk.ahead();
        absentees = desk.absentees();
        var me = EmployeeId.of(
                FacesContext.getCurrentInstance().getExternalContext().getRemoteUser());
        absent = me;
        deputies = isManager() ? absentees : desk.possible(me);
    }

    public String name() {
        desk.name(
                Objects.requireNonNull(absent),
                Objects.requireNonNull(deputy),
                Objects.requireNonNull(from),
                Objects.requireNonNull(until));
        Words.done("staff", "done.deputy");
        return PAGE;
    }

    public String end(DeputyLine line) {
        desk.end(line.id());
        Words.done("staff", "done.deputy.ended");
        return PAGE;
    }

    /** A privacy manager names one for a colleague too. */
    public boolean isManager() {
        return FacesContext.getCurrentInstance().getExternalContext().isUserInRole(PRIVACY_MANAGER);
    }

    public List<DeputyLine> getLines() {
        return lines;
    }

    public List<Colleague> getAbsentees() {
        return absentees;
    }

    public List<Colleague> getDeputies() {
        return deputies;
    }

    public @Nullable EmployeeId getAbsent() {
        return absent;
    }

    public void setAbsent(@Nullable EmployeeId absent) {
        this.absent = absent;
    }

    public @Nullable EmployeeId getDeputy() {
        return deputy;
    }

    public void setDeputy(@Nullable EmployeeId deputy) {
        this.deputy = deputy;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }
}
