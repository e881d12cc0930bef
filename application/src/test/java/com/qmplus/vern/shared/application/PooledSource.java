package com.qmplus.vern.shared.application;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;

/** Keeps the connections that are given back, as the server's pool does: PostgreSQL starts a process for each new one. */
final class PooledSource {

    private final DataSource source;
    private final ConcurrentLinkedQueue<Connection> free = new ConcurrentLinkedQueue<>();

    private PooledSource(DataSource source) {
        this.source = source;
    }

    static DataSource of(DataSource source) {
        var pool = new PooledSource(source);
        return (DataSource) Proxy.newProxyInstance(
                DataSource.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) ->
                        method.getName().equals("getConnection") ? pool.taken() : method.invoke(source, arguments));
    }

    private Connection taken() throws SQLException {
        var kept = free.poll();
        var connection = kept == null ? source.getConnection() : kept;
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("close")) return givenBack(connection);
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private Object givenBack(Connection connection) throws SQLException {
        if (!connection.getAutoCommit()) {
            connection.rollback();
            connection.setAutoCommit(true);
        }
        free.add(connection);
        return null;
    }
}
