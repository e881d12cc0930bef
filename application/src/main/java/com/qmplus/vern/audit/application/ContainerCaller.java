package com.qmplus.vern.audit.application;

import com.qmplus.vern.audit.Caller;
import com.qmplus.vern.shared.Roles;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.Set;

/** Asks the EJB container, which knows pages, REST and timers alike; an EJB for that reason alone. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@DeclareRoles({
    Roles.CASE_WORKER,
    Roles.PRIVACY_MANAGER,
    Roles.DPO,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR,
    Roles.SYSTEM,
    Roles.REQUESTS_WRITE,
    Roles.REQUESTS_READ,
    Roles.REQUESTS_ALL,
    Roles.PROMISES_READ
})
public class ContainerCaller implements Caller {

    @Resource
    private SessionContext session;

    private Origin origin;

    protected ContainerCaller() {} // for EJB

    @Inject
    public ContainerCaller(Origin origin) {
        this.origin = origin;
    }

    @Override
    @FreeOfPersonalData("the caller's own id")
    public String id() {
        if (session.isCallerInRole(Roles.SYSTEM)) return SYSTEM;
        return roles().isEmpty() ? PUBLIC : session.getCallerPrincipal().getName();
    }

    @Override
    @FreeOfPersonalData("the caller's own roles")
    public Set<String> roles() {
        var held = new LinkedHashSet<String>();
        Roles.ofStaff().stream().filter(session::isCallerInRole).forEach(held::add);
        Roles.ofKeys().stream().filter(session::isCallerInRole).forEach(held::add);
        if (session.isCallerInRole(Roles.SYSTEM)) held.add(Roles.SYSTEM);
        return held;
    }

    @Override
    @FreeOfPersonalData("the caller's own address")
    public String address() {
        try {
            return origin.address();
        } catch (ContextNotActiveException outsideOfRequests) {
            return INSIDE;
        }
    }
}
