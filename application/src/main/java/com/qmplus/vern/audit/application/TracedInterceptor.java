package com.qmplus.vern.audit.application;

import com.qmplus.vern.shared.StalePage;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.AroundTimeout;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** No trace, no data: see {@link Traced}. */
@Traced
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class TracedInterceptor {

    private final AccessLog log;
    private final EntityManager database;

    @Inject
    public TracedInterceptor(AccessLog log, EntityManager database) {
        this.log = log;
        this.database = database;
    }

    @AroundInvoke
    @AroundTimeout
    @Nullable
    Object trace(InvocationContext call) throws Exception {
        var method = call.getMethod();
        var action = method.getDeclaringClass().getSimpleName() + "." + method.getName();
        return Trace.around(action, log, () -> {
            var result = call.proceed();
            writeChanges();
            return result;
        });
    }

    /** Changes reach the database here, so that one that it refuses is seen, and told of, before the method returns. */
    private void writeChanges() {
        try {
            if (database.isJoinedToTransaction()) database.flush();
        } catch (OptimisticLockException changedMeanwhile) {
            throw new StalePage(0, List.of());
        }
    }
}
