package com.qmplus.vern.shared.application;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/** Tells one observer what a service fires; services fire nothing else than what stands here. */
public record Heard<T>(Consumer<? super T> observer) implements Event<T> {

    public static <T> Heard<T> byNobody() {
        return new Heard<>(event -> {});
    }

    /** Once its transaction has committed, as the container does to who observes it so. */
    public static <T> Heard<T> onCommit(TestStore store, Consumer<? super T> observer) {
        return new Heard<>(event -> store.afterCommit(() -> observer.accept(event)));
    }

    @Override
    public void fire(T event) {
        observer.accept(event);
    }

    @Override
    public <U extends T> CompletionStage<U> fireAsync(U event) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <U extends T> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Event<T> select(Annotation... qualifiers) {
        return this;
    }

    @Override
    public <U extends T> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <U extends T> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException();
    }
}
