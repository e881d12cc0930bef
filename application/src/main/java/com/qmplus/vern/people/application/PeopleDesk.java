package com.qmplus.vern.people.application;

import static com.qmplus.vern.shared.Roles.CASE_WORKER;
import static com.qmplus.vern.shared.Roles.DPO;
import static com.qmplus.vern.shared.Roles.PRIVACY_MANAGER;

import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.register.PurposeKey;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.List;

/** Where employees find and open people, for a case or a purpose that their role may state (P3). */
@Stateless
@RolesAllowed({CASE_WORKER, PRIVACY_MANAGER, DPO})
public class PeopleDesk {

    /** The purposes that the caller may state, for the page to offer. */
    public List<PurposeChoice> purposes() {
        return List.of();
    }

    /** At most fifty people whose name, e-mail, phone or record id fits; an empty text finds nobody. */
    public List<PersonLine> search(String text, PurposeKey purpose) {
        throw new IllegalStateException("Closed: " + purpose);
    }

    public PersonFileView view(PersonId person, UseView use) {
        throw new IllegalStateException("Closed: " + person + use);
    }
}
