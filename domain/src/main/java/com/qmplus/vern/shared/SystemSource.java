package com.qmplus.vern.shared;

import java.util.Collection;

/** Where systems come from that are not known when Vern is built, such as those that its operator has configured. */
public interface SystemSource {

    Collection<? extends PersonalDataSystem> systems();
}
