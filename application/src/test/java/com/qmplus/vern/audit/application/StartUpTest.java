package com.qmplus.vern.audit.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.shared.application.Started;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Startup;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StartUpTest {

    @Test
    void vern_is_ready_only_after_every_start_up_bean() {
        var reached = new HashSet<String>();
        waitedForBy(Started.class).forEach(name -> reach(name, reached));
        assertThat(reached)
                .containsExactlyInAnyOrderElementsOf(startUpBeans()
                        .filter(bean -> bean != Started.class)
                        .map(Class::getSimpleName)
                        .toList());
    }

    @Test
    void no_bean_waits_for_two_of_which_one_waits_for_the_other() {
        startUpBeans()
                .forEach(bean -> waitedForBy(bean).forEach(name -> {
                    var behind = new HashSet<String>();
                    waitedForBy(named(name)).forEach(further -> reach(further, behind));
                    assertThat(waitedForBy(bean))
                            .as(bean + " by way of " + name)
                            .noneMatch(behind::contains);
                }));
    }

    @Test
    void every_start_up_bean_but_the_first_waits_for_another() {
        assertThat(startUpBeans())
                .filteredOn(service -> !service.isAnnotationPresent(DependsOn.class))
                .extracting(Class::getSimpleName)
                .containsExactly("SettingsCheck");
    }

    private static void reach(String name, Set<String> reached) {
        if (reached.add(name)) waitedForBy(named(name)).forEach(further -> reach(further, reached));
    }

    private static List<String> waitedForBy(Class<?> bean) {
        var dependsOn = bean.getAnnotation(DependsOn.class);
        return dependsOn == null ? List.of() : List.of(dependsOn.value());
    }

    private static Class<?> named(String name) {
        return startUpBeans()
                .filter(bean -> bean.getSimpleName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Class<?>> startUpBeans() {
        return Compiled.services().stream().filter(service -> service.isAnnotationPresent(Startup.class));
    }
}
