package com.qmplus.vern.people.application;

import static com.qmplus.vern.shared.Roles.DPO;
import static com.qmplus.vern.shared.Roles.PRIVACY_MANAGER;

import com.qmplus.vern.audit.application.Traced;
import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.people.Use;
import com.qmplus.vern.people.application.RegisterAgainstStored.Wrong;
import com.qmplus.vern.people.application.UnservedPeople.Line;
import com.qmplus.vern.register.CategoryKey;
import com.qmplus.vern.register.FindingRule;
import com.qmplus.vern.register.PurposeKey;
import com.qmplus.vern.register.application.CurrentRegister;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whose data have lost their reason (GDPR art. 5(1)(b), (e); statement 41): for those who answer for the register. */
@Stateless
@RolesAllowed({PRIVACY_MANAGER, DPO})
public class UnservedDesk {

    private static final int PAGE = 50;
    private static final Use CONTROL = new Use.ForPurpose(PurposeKey.ACCOUNTABILITY);

    private RegisterAgainstStored check;
    private PersonalDataDoor door;
    private CurrentRegister register;
    private Clock clock;

    protected UnservedDesk() {} // for EJB

    @Inject
    public UnservedDesk(RegisterAgainstStored check, PersonalDataDoor door, CurrentRegister register, Clock clock) {
        this.check = check;
        this.door = door;
        this.register = register;
        this.clock = clock;
    }

    /**
     * Those whom a finding counts, fifty at a time; nobody where nothing is wrong any more.
     *
     * @param after the last of those seen already; none for the first
     */
    @Traced
    public UnservedPeople people(FindingRule rule, CategoryKey category, @Nullable PersonId after) {
        var now = register.now();
        var name = now.category(category).name();
        var question = check.question(now, new Wrong(rule, category), LocalDate.now(clock));
        var found = door.unserved(question, category, after, PAGE + 1, CONTROL).stream()
                .map(each -> new Line(each.id(), each.name()))
                .toList();
        boolean more = found.size() > PAGE;
        return new UnservedPeople(
                name, PurposeKey.ACCOUNTABILITY.value(), more ? List.copyOf(found.subList(0, PAGE)) : found, more);
    }
}
