package com.qmplus.vern.rights.portal;

import jakarta.enterprise.context.RequestScoped;

/** Of a recipient who was told of a change. */
@RequestScoped
public class NoticeKey extends GrantCookie {

    static final String COOKIE = "vern-notice";

    protected NoticeKey() {
        super(COOKIE);
    }
}
