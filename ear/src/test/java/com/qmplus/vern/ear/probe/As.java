package com.qmplus.vern.ear.probe;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.lang.reflect.Method;

/** Somebody who has one role, and calls. */
public interface As {

    boolean isLetIn(Object service, Method method);

    @Stateless
    @PermitAll
    @RunAs("CASE_WORKER")
    class CaseWorker extends Somebody {}

    @Stateless
    @PermitAll
    @RunAs("PRIVACY_MANAGER")
    class PrivacyManager extends Somebody {}

    @Stateless
    @PermitAll
    @RunAs("DPO")
    class Dpo extends Somebody {}

    @Stateless
    @PermitAll
    @RunAs("AUDITOR")
    class Auditor extends Somebody {}

    @Stateless
    @PermitAll
    @RunAs("ADMINISTRATOR")
    class Administrator extends Somebody {}

    @Stateless
    @PermitAll
    @RunAs("SYSTEM")
    class Timer extends Somebody {}

    @Stateless
    @PermitAll
    @RunAs("KEY_REQUESTS_WRITE")
    class WritingKey extends Somebody {}

    @Stateless
    @PermitAll
    @RunAs("KEY_REQUESTS_READ")
    class ReadingKey extends Somebody {}

    @Stateless
    @PermitAll
    @RunAs("KEY_REQUESTS_ALL")
    class KeyToAll extends Somebody {}

    @Stateless
    @PermitAll
    @RunAs("KEY_PROMISES_READ")
    class MonitoringKey extends Somebody {}

    @Stateless
    @PermitAll
    class Nobody extends Somebody {}

    /** What all have in common; a service that fails rolls back its own transaction, not one around all of them. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    abstract class Somebody implements As {

        @Override
        public boolean isLetIn(Object service, Method method) {
            return Attempt.isLetIn(service, method);
        }
    }
}
