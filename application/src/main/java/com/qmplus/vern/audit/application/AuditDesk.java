package com.qmplus.vern.audit.application;

import com.qmplus.vern.audit.Access;
import com.qmplus.vern.audit.AccessEntries;
import com.qmplus.vern.audit.AuditQuery;
import com.qmplus.vern.audit.NamedId;
import com.qmplus.vern.audit.Operation;
import com.qmplus.vern.audit.Turn;
import com.qmplus.vern.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Where an auditor asks who read whose data, when and why (R8.2). The asking is on record too. */
@Stateless
@RolesAllowed(Roles.AUDITOR)
public class AuditDesk {

    private static final int SHORTEST_TEXT = 2;
    private static final String CATEGORY = "access-log";

    private AccessEntries entries;
    private Names names;
    private AccessLog log;

    protected AuditDesk() {} // for EJB

    @Inject
    public AuditDesk(AccessEntries entries, Names names, AccessLog log) {
        this.entries = entries;
        this.names = names;
        this.log = log;
    }

    @Traced
    public AuditPage search(AuditQuery query, Turn turn) {
        var page = LogPage.of(entries, query, turn);
        log.record(Access.to(Operation.SEARCH)
                .about(query.person())
                .inCase(query.caseId())
                .of(CATEGORY)
                .found(page.entries().size()));
        return new AuditPage(names.told(page.entries()), page.newer(), page.older());
    }

    /** Employees, people and cases whose name or reference holds the text, to choose from. */
    @Traced
    public List<NamedId> suggest(String text) {
        var found = text.strip().length() < SHORTEST_TEXT ? List.<NamedId>of() : names.find(text.strip());
        log.record(Access.to(Operation.SEARCH).of(CATEGORY, "identity").found(found.size()));
        return found;
    }
}
