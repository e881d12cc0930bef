package com.qmplus.vern.ear.architecture;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** What the rules ask of a class, where ArchUnit has no word for it. */
final class Conditions {

    /** In the order in which one may know the other: each those before it. */
    private static final List<String> FEATURES = List.of(
            "shared",
            "audit",
            "staff",
            "register",
            "correspondence",
            "people",
            "consent",
            "retention",
            "disclosure",
            "rights",
            "control");

    private static final String TRACED = "com.qmplus.vern.audit.application.Traced";
    private static final String FREE = "com.qmplus.vern.audit.application.FreeOfPersonalData";

    /** Beans that hold no data and decide nothing: an address for the log, and configuration. */
    private static final Set<String> HARMLESS = Set.of("Origin", "Settings");

    private Conditions() {}

    static ArchCondition<JavaClass> knowOnlyEarlierFeatures(String root) {
        return condition("know only the features before their own, " + FEATURES, (type, events) -> {
            if (!FEATURES.contains(feature(root, type))) {
                events.add(violated(type, "Class <%s> is in no known feature".formatted(type.getName())));
            }
            type.getDirectDependenciesFromSelf().stream()
                    .filter(dependency ->
                            dependency.getTargetClass().getPackageName().startsWith(root + "."))
                    .filter(dependency ->
                            rank(root, dependency.getTargetClass().getBaseComponentType()) > rank(root, type))
                    .forEach(dependency -> events.add(violated(type, dependency.getDescription())));
        });
    }

    static ArchCondition<JavaClass> beGuarded(Set<String> publicServices) {
        return condition("name their roles, or be on the public list", (type, events) -> {
            var open = type.isAnnotatedWith(PermitAll.class)
                    || type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(PermitAll.class));
            var listed = publicServices.contains(type.getName());
            if (open && !listed) {
                events.add(violated(
                        type, "Class <%s> is open to all, but not on the public list".formatted(type.getName())));
            }
            if (!open && !type.isAnnotatedWith(RolesAllowed.class)) {
                events.add(violated(type, "Class <%s> names no roles".formatted(type.getName())));
            }
        });
    }

    static ArchCondition<JavaMethod> sayWhatTheyTrace() {
        return new ArchCondition<>("be @Traced or @FreeOfPersonalData") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var traced = method.isAnnotatedWith(TRACED) || method.getOwner().isAnnotatedWith(TRACED);
                if (traced == method.isAnnotatedWith(FREE)) {
                    events.add(violated(method, "Method <%s> is neither, or both".formatted(method.getFullName())));
                }
            }
        };
    }

    static ArchCondition<JavaClass> injectOnlyServices(String root) {
        return condition(
                "have only @Stateless services of the application injected",
                (type, events) -> injected(type)
                        .filter(bean -> bean.getPackageName().matches("\\Q" + root + "\\E\\.\\w+\\.application.*"))
                        .filter(bean ->
                                !bean.isAnnotatedWith(Stateless.class) && !HARMLESS.contains(bean.getSimpleName()))
                        .forEach(bean -> events.add(violated(
                                type, "Class <%s> has <%s> injected".formatted(type.getName(), bean.getName())))));
    }

    static DescribedPredicate<JavaClass> haveTimers() {
        return DescribedPredicate.describe(
                "have timers", type -> type.getMethods().stream().anyMatch(one -> one.isAnnotatedWith(Schedule.class)));
    }

    static ArchCondition<JavaClass> callOnlyWhatBeginsATransaction() {
        return condition(
                "call only services that begin a transaction of their own",
                (type, events) -> injected(type)
                        .filter(bean -> bean.isAnnotatedWith(Stateless.class))
                        .filter(bean -> !beginsATransaction(bean))
                        .forEach(bean -> events.add(violated(
                                type, "Class <%s> has <%s> injected".formatted(type.getName(), bean.getName())))));
    }

    private static boolean beginsATransaction(JavaClass bean) {
        return bean.tryGetAnnotationOfType(TransactionAttribute.class)
                .filter(said -> said.value() == TransactionAttributeType.REQUIRES_NEW)
                .isPresent();
    }

    private static Stream<JavaClass> injected(JavaClass type) {
        var fields = type.getFields().stream()
                .filter(field -> field.isAnnotatedWith(Inject.class))
                .map(field -> field.getRawType());
        var parameters = Stream.<JavaCodeUnit>concat(type.getConstructors().stream(), type.getMethods().stream())
                .filter(unit -> unit.isAnnotatedWith(Inject.class))
                .flatMap(unit -> unit.getRawParameterTypes().stream());
        return Stream.concat(fields, parameters);
    }

    static ArchCondition<JavaClass> beReadOnlyBy(String... packages) {
        var allowed = Set.of(packages);
        return condition(
                "be known only in " + allowed,
                (type, events) -> type.getDirectDependenciesToSelf().stream()
                        .filter(dependency ->
                                !allowed.contains(dependency.getOriginClass().getPackageName()))
                        .forEach(dependency -> events.add(violated(type, dependency.getDescription()))));
    }

    private static int rank(String root, JavaClass type) {
        return FEATURES.indexOf(feature(root, type));
    }

    private static String feature(String root, JavaClass type) {
        var rest =
                type.getPackageName().substring(Math.min(type.getPackageName().length(), root.length() + 1));
        return rest.split("\\.", 2)[0];
    }

    private static ArchCondition<JavaClass> condition(
            String description, BiConsumer<JavaClass, ConditionEvents> check) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                check.accept(type, events);
            }
        };
    }
}
