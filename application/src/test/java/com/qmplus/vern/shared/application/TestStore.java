package com.qmplus.vern.shared.application;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** A migrated database with Vern's own persistence unit on it, without a container. */
public final class TestStore {

    private final DataSource source;
    private final EntityManagerFactory factory;
    private final ThreadLocal<EntityManager> current = new ThreadLocal<>();
    private final ThreadLocal<List<Runnable>> afterwards = ThreadLocal.withInitial(ArrayList::new);
    private int fuse = -1;
    private boolean dies;

    /** The process died there: no handler of faults sees it, and nothing goes on. */
    public static final class Killed extends Error {

        private Killed() {
            super("killed", null, false, false);
        }
    }

    public TestStore(DataSource source) {
        this.source = source;
        Schema.bringUpToDate(source);
        factory = Persistence.createEntityManagerFactory("vern", properties(PooledSource.of(source)));
    }

    public DataSource source() {
        return source;
    }

    /** Stands for the one of the transaction that is open on this thread, as the container's does. */
    public EntityManager entityManager() {
        return (EntityManager) Proxy.newProxyInstance(
                EntityManager.class.getClassLoader(),
                new Class<?>[] {EntityManager.class},
                (proxy, method, arguments) -> {
                    var open = current.get();
                    if (open == null) throw new IllegalStateException("outside of inTransaction: " + method.getName());
                    burn();
                    try {
                        return method.invoke(open, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    public <T> T inTransaction(Supplier<T> work) {
        if (current.get() != null) return work.get();
        try (var manager = factory.createEntityManager()) {
            current.set(manager);
            manager.getTransaction().begin();
            try {
                var result = work.get();
                burn();
                manager.getTransaction().commit();
                afterwards();
                return result;
            } finally {
                if (manager.getTransaction().isActive())
                    manager.getTransaction().rollback();
            }
        } finally {
            current.remove();
            afterwards.remove();
        }
    }

    /** As if no transaction were open on this thread: what is done meanwhile makes its own, as {@code REQUIRES_NEW} does. */
    public <T> T aside(Supplier<T> work) {
        var open = current.get();
        var waiting = afterwards.get();
        current.remove();
        afterwards.remove();
        try {
            return work.get();
        } finally {
            current.set(open);
            afterwards.set(waiting);
        }
    }

    /** Once the transaction that is open on this thread has committed; never where it is undone. */
    void afterCommit(Runnable work) {
        afterwards.get().add(work);
    }

    private void afterwards() {
        for (var work : afterwards.get()) {
            if (dies) throw new Killed();
            burn();
            work.run();
        }
    }

    /** After so many more calls on the database, commits and what follows them, the process is killed. */
    public void killAfter(int calls) {
        fuse = calls;
    }

    /** It is killed as soon as something has committed that something else follows from. */
    public void killAfterCommit() {
        dies = true;
    }

    public void spare() {
        fuse = -1;
        dies = false;
    }

    private void burn() {
        if (fuse >= 0 && fuse-- == 0) throw new Killed();
    }

    private static Map<String, Object> properties(DataSource source) {
        var properties = new HashMap<String, Object>();
        properties.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
        properties.put("jakarta.persistence.nonJtaDataSource", source);
        properties.put("jakarta.persistence.jtaDataSource", "");
        properties.put("eclipselink.target-server", "None");
        properties.put("eclipselink.session-name", "vern-" + System.identityHashCode(source));
        return properties;
    }
}
