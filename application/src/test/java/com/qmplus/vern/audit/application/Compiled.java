package com.qmplus.vern.audit.application;

import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What this module was compiled to: its services, and the scenarios for them. */
final class Compiled {

    private static final String CLASS = ".class";

    private Compiled() {}

    static List<Class<?>> services() {
        return in(Traced.class).stream()
                .filter(type -> type.isAnnotationPresent(Stateless.class) || type.isAnnotationPresent(Singleton.class))
                .toList();
    }

    static Stream<Method> publicMethods(Class<?> service) {
        return Arrays.stream(service.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic());
    }

    static List<TracedScenarios> scenarios() {
        return in(Compiled.class).stream()
                .filter(type -> TracedScenarios.class.isAssignableFrom(type) && !type.isInterface())
                .map(type -> (TracedScenarios) made(type))
                .toList();
    }

    /** All classes that were compiled together with the sample. */
    private static List<Class<?>> in(Class<?> sample) {
        try {
            var root = Path.of(
                    sample.getProtectionDomain().getCodeSource().getLocation().toURI());
            try (var files = Files.walk(root)) {
                return files.map(file -> root.relativize(file).toString())
                        .filter(name -> name.endsWith(CLASS) && !name.contains("package-info"))
                        .<Class<?>>map(Compiled::load)
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(String file) {
        var name = file.substring(0, file.length() - CLASS.length())
                .replace('/', '.')
                .replace('\\', '.');
        try {
            return Class.forName(name, false, Compiled.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object made(Class<?> type) {
        try {
            return type.getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " needs to be public, with a public constructor", e);
        }
    }
}
