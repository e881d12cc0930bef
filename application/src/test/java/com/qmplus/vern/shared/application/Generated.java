package com.qmplus.vern.shared.application;

/** Gives an entity the id that a sequence would: what JPA does by reflection, for repositories in memory. */
public final class Generated {

    private Generated() {}

    public static void id(Object entity, long id) {
        try {
            var field = entity.getClass().getDeclaredField("id");
            field.setAccessible(true);
            field.set(entity, id);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(entity.getClass() + " has no generated id", e);
        }
    }
}
