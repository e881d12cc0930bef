package com.qmplus.vern.rights.portal;

import jakarta.enterprise.context.RequestScoped;

/** Of the person whose case it is. */
@RequestScoped
public class CaseKey extends GrantCookie {

    static final String COOKIE = "vern-case";

    protected CaseKey() {
        super(COOKIE);
    }
}
