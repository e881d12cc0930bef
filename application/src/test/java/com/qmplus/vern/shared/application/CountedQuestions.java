package com.qmplus.vern.shared.application;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** Counts the statements that are prepared on a data source. */
public final class CountedQuestions {

    private final AtomicInteger count = new AtomicInteger();
    private final DataSource source;

    public CountedQuestions(DataSource source) {
        this.source = watched(DataSource.class, source);
    }

    public DataSource source() {
        return source;
    }

    public int asked() {
        return count.get();
    }

    public void forget() {
        count.set(0);
    }

    private <T> T watched(Class<T> type, Object watched) {
        return type.cast(Proxy.newProxyInstance(
                CountedQuestions.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (method.getName().equals("prepareStatement")) count.incrementAndGet();
                    try {
                        var result = method.invoke(watched, arguments);
                        return result instanceof Connection ? watched(Connection.class, result) : result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
