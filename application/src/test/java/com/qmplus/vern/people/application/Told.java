package com.qmplus.vern.people.application;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Every text that somebody who was given an object could read in it, however deep it lies. */
final class Told {

    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<String> texts = new ArrayList<>();

    private Told() {}

    static List<String> by(Object answer) {
        var told = new Told();
        told.read(answer);
        return told.texts;
    }

    private void read(@Nullable Object value) {
        if (value == null || !seen.add(value)) return;
        switch (value) {
            case CharSequence text -> texts.add(text.toString());
            case Optional<?> maybe -> maybe.ifPresent(this::read);
            case Iterable<?> many -> many.forEach(this::read);
            case Map<?, ?> map -> {
                map.keySet().forEach(this::read);
                map.values().forEach(this::read);
            }
            case Enum<?> name -> texts.add(name.name());
            default -> readFields(value);
        }
    }

    private void readFields(Object value) {
        if (!value.getClass().getName().startsWith("com.qmplus.")) texts.add(value.toString());
        else
            for (Class<?> type = value.getClass(); type != Object.class; type = type.getSuperclass())
                Arrays.stream(type.getDeclaredFields())
                        .filter(field -> !Modifier.isStatic(field.getModifiers()))
                        .forEach(field -> read(of(field, value)));
    }

    private static @Nullable Object of(Field field, Object value) {
        try {
            field.setAccessible(true);
            return field.get(value);
        } catch (IllegalAccessException closed) {
            throw new IllegalStateException(closed);
        }
    }
}
