package com.qmplus.vern.staff.application;

import com.qmplus.vern.shared.Language;
import java.io.Serializable;
import java.util.List;

/** An account that an administrator opens for a colleague. */
public record NewAccount(String name, String signInName, List<String> roles, Language language)
        implements Serializable {

    public NewAccount {
        roles = List.copyOf(roles);
    }
}
