package com.qmplus.vern.rights;

import com.qmplus.vern.staff.EmployeeId;
import java.util.List;

/** The ways to look at the queue that employees have given names. */
public interface SavedViews {

    void add(SavedView view);

    /** By name. */
    List<SavedView> of(EmployeeId owner);

    void remove(SavedView view);
}
