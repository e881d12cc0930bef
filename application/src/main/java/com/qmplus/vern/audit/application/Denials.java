package com.qmplus.vern.audit.application;

import com.qmplus.vern.audit.Access;
import com.qmplus.vern.audit.Operation;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Where the web tells what the container refused, so that attempts are on record too. On the public list. */
@Stateless
@PermitAll
public class Denials {

    private static final int LONGEST = 100;

    private AccessLog log;

    protected Denials() {} // for EJB

    @Inject
    public Denials(AccessLog log) {
        this.log = log;
    }

    /** @param page the path that was refused; what follows a question mark may tell about people and is cut off */
    @Traced
    public void refused(String page) {
        var path = page.split("[?;#]", 2)[0];
        log.record(Access.to(Operation.VIEW)
                .of("page:"
                        + path.substring(0, Math.min(path.length(), LONGEST)).replace(' ', '_'))
                .denied());
    }
}
