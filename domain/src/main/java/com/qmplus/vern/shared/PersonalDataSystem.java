package com.qmplus.vern.shared;

import java.util.List;

/**
 * A place where data about people may lie. Every feature of Vern that stores something about people is one too (system
 * {@code vern}), so that an access answer tells all of it (GDPR art. 15; R2, 2.1 of the domain brief).
 */
public interface PersonalDataSystem {

    /** The system's key in the register. */
    String system();

    List<HeldDatum> find(Sought sought);
}
