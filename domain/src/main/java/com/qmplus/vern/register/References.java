package com.qmplus.vern.register;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What each element names: the way from any of them to all that depends on it. */
final class References {

    private References() {}

    static List<ElementRef> of(Element element) {
        return switch (element) {
            case Controller it -> List.of();
            case PersonCategory it -> List.of();
            case Source it -> List.of();
            case DataCategory it -> List.of();
            case Recipient it -> List.of();
            case BusinessArea it -> to(ElementKind.AREA, it.within()).toList();
            case ProcessingActivity it ->
                joined(to(ElementKind.AREA, it.area()), to(ElementKind.SYSTEM, it.systems(), SystemKey::value));
            case DataSystem it -> to(ElementKind.RECIPIENT, it.processor()).toList();
            case Transfer it -> to(ElementKind.RECIPIENT, it.recipient()).toList();
            case Agreement it -> to(ElementKind.RECIPIENT, it.processor()).toList();
            case Field it -> to(ElementKind.CATEGORY, it.category().value()).toList();
            case Purpose it ->
                joined(
                        to(ElementKind.ACTIVITY, it.activity()),
                        to(ElementKind.PERSON_CATEGORY, it.bases(), BasisFor::personCategory),
                        to(ElementKind.CATEGORY, it.categories(), CategoryKey::value),
                        to(ElementKind.RECIPIENT, it.recipients(), key -> key));
            case RelationKind it ->
                joined(
                        to(ElementKind.PERSON_CATEGORY, it.personCategory()),
                        to(ElementKind.PURPOSE, it.purposes(), PurposeKey::value));
            case RetentionRule it ->
                joined(
                        to(ElementKind.PURPOSE, it.purpose().value()),
                        to(ElementKind.CATEGORY, it.category().value()));
        };
    }

    private static Stream<ElementRef> to(ElementKind kind, @Nullable String key) {
        return Optional.ofNullable(key).map(found -> new ElementRef(kind, found)).stream();
    }

    private static <T> Stream<ElementRef> to(ElementKind kind, Collection<T> many, Function<T, String> key) {
        return many.stream().map(it -> new ElementRef(kind, key.apply(it)));
    }

    @SafeVarargs
    private static List<ElementRef> joined(Stream<ElementRef>... parts) {
        return Stream.of(parts).flatMap(each -> each).distinct().toList();
    }
}
