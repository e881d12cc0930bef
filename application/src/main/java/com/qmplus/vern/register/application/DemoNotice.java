package com.qmplus.vern.register.application;

import com.qmplus.vern.audit.application.FreeOfPersonalData;
import com.qmplus.vern.register.NoticeContent;
import com.qmplus.vern.register.NoticeDraft;
import com.qmplus.vern.register.Notices;
import com.qmplus.vern.shared.Roles;
import com.qmplus.vern.shared.application.Settings;
import com.qmplus.vern.staff.Employee;
import com.qmplus.vern.staff.EmployeeId;
import com.qmplus.vern.staff.Employees;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Publishes the trial's first notice, as two of its employees would have done; outside of the trial nothing. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
public class DemoNotice {

    private static final String WRITER = "per";
    private static final String REVIEWER = "ida";

    private Notices notices;
    private CurrentRegister register;
    private Employees employees;
    private Settings settings;
    private Clock clock;

    protected DemoNotice() {} // for EJB

    @Inject
    public DemoNotice(Notices notices, CurrentRegister register, Employees employees, Settings settings, Clock clock) {
        this.notices = notices;
        this.register = register;
        this.employees = employees;
        this.settings = settings;
        this.clock = clock;
    }

    @FreeOfPersonalData("what the controller tells everybody")
    public void publish() {
        if (!settings.isTrial()
                || notices.latest().isPresent()
                || notices.draft().isPresent()) return;
        var writer = id(WRITER);
        var reviewer = id(REVIEWER);
        if (writer.isPresent() && reviewer.isPresent()) publish(writer.get(), reviewer.get());
    }

    private void publish(EmployeeId writer, EmployeeId reviewer) {
        var wording = NoticeDocuments.delivered();
        var content = NoticeContent.of(register.now(), LocalDate.now(clock), wording);
        var draft = new NoticeDraft(NoticeDocuments.write(wording), writer, clock.instant());
        draft.send(content, writer, clock.instant());
        draft.review(content, NoticeDocuments.write(FrozenNotice.of(content)), reviewer, clock.instant());
        notices.publish(draft.publish(1, content, content.facts(), writer, clock.instant()));
        notices.add(draft);
    }

    private Optional<EmployeeId> id(String signInName) {
        return employees.bySignInName(signInName).map(Employee::id);
    }
}
