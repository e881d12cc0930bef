package com.qmplus.vern.shared.application;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** A migrated database with Vern's own persistence unit on it, without a container. */
public final class TestStore {

    private final DataSource source;
    private final EntityManagerFactory factory;
    private final ThreadLocal<EntityManager> current = new ThreadLocal<>();

    public TestStore(DataSource source) {
        this.source = source;
        Schema.bringUpToDate(source);
        factory = Persistence.createEntityManagerFactory("vern", properties(source));
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
                manager.getTransaction().commit();
                return result;
            } finally {
                if (manager.getTransaction().isActive())
                    manager.getTransaction().rollback();
            }
        } finally {
            current.remove();
        }
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
