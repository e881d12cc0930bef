package com.qmplus.vern.staff.application;

import com.qmplus.vern.shared.Language;
import java.io.Serializable;
import java.util.List;

/** What an employee sees of their own account. */
public record MyAccountView(String name, String signInName, List<String> roles, Language language)
        implements Serializable {}
