package com.qmplus.vern.register.application;

import com.qmplus.vern.register.Finding;
import com.qmplus.vern.register.Register;
import java.time.LocalDate;
import java.util.List;

/** Holds what is stored about people against a register: answered by the feature that stores it. */
public interface StoredDataFindings {

    /** What the register gives no reason for, by category, with the number of people; it opens nothing and names nobody. */
    List<Finding> findings(Register register, LocalDate day);
}
