package com.qmplus.vern.audit.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.shared.application.Started;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Startup;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StartUpTest {

    @Test
    void vern_is_ready_only_after_every_start_up_bean() {
        var waitsFor =
                Arrays.asList(Started.class.getAnnotation(DependsOn.class).value());
        var startUpBeans = Compiled.services().stream()
                .filter(service -> service.isAnnotationPresent(Startup.class) && service != Started.class)
                .map(Class::getSimpleName)
                .toList();
        assertThat(waitsFor).containsExactlyInAnyOrderElementsOf(startUpBeans);
    }

    @Test
    void every_start_up_bean_but_the_first_waits_for_another() {
        assertThat(Compiled.services())
                .filteredOn(service -> service.isAnnotationPresent(Startup.class))
                .filteredOn(service -> !service.isAnnotationPresent(DependsOn.class))
                .extracting(Class::getSimpleName)
                .containsExactly("SettingsCheck");
    }
}
