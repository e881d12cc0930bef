package com.qmplus.vern.audit;

import com.qmplus.vern.shared.Language;
import java.util.Optional;

/** What the purposes in the log are called; the log itself knows only their keys. */
public interface PurposeNames {

    Optional<String> name(String purpose, Language language);
}
