package com.qmplus.vern.people.application;

import com.qmplus.vern.people.StoredData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/**
 * Notes anew how people stand to the controller when a day has come on which a relation begins or ends. Nothing about them
 * is opened, told or changed by it.
 */
@ApplicationScoped
public class Standings {

    private static final int AT_ONCE = 200;

    private StoredData stored;

    protected Standings() {} // for CDI

    @Inject
    public Standings(StoredData stored) {
        this.stored = stored;
    }

    /** Some of those whose day has come; whether there may be more. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean bringUpToDate(LocalDate today) {
        var due = stored.standingOtherwise(today, AT_ONCE);
        due.forEach(person -> person.standOn(today));
        return due.size() == AT_ONCE;
    }
}
