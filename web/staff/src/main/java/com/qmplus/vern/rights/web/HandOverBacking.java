package com.qmplus.vern.rights.web;

import com.qmplus.vern.rights.application.RequestDesk;
import com.qmplus.vern.staff.EmployeeId;
import com.qmplus.vern.staff.application.Colleague;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Handing a case to a colleague. */
@Named
@RequestScoped
public class HandOverBacking {

    @Inject
    private RequestDesk desk;

    @Inject
    private RequestBacking page;

    private @Nullable EmployeeId to;

    public String handOver() {
        desk.handOver(page.getId(), page.getRequest().version(), Objects.requireNonNull(to));
        return page.done("hand_over");
    }

    public List<Colleague> getColleagues() {
        return desk.colleagues();
    }

    public @Nullable EmployeeId getTo() {
        return to;
    }

    public void setTo(@Nullable EmployeeId to) {
        this.to = to;
    }
}
