package com.qmplus.vern.ear.probe;

import jakarta.ejb.EJBAccessException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;

/** A call of a service with nothing in its hands: what matters is whether the door opens, not what happens behind it. */
final class Attempt {

    private Attempt() {}

    static boolean isLetIn(Object service, Method method) {
        try {
            seen(service, method).invoke(service, nothing(method));
            return true;
        } catch (InvocationTargetException e) {
            return !isRefusal(e.getCause());
        } catch (NoSuchMethodException e) {
            return false; // not in the view that the service offers
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("Not public: " + method, e);
        }
    }

    /** A service with a business interface is met through a proxy of that interface, not of its class. */
    private static Method seen(Object service, Method method) throws NoSuchMethodException {
        return service.getClass().getMethod(method.getName(), method.getParameterTypes());
    }

    private static boolean isRefusal(Throwable cause) {
        return cause instanceof EJBAccessException;
    }

    private static Object[] nothing(Method method) {
        return Arrays.stream(method.getParameterTypes()).map(Attempt::nothing).toArray();
    }

    private static Object nothing(Class<?> type) {
        if (type == boolean.class) return false;
        if (type == int.class) return 0;
        if (type == long.class) return 0L;
        return null;
    }
}
