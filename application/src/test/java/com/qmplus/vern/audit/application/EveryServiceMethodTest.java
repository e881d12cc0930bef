package com.qmplus.vern.audit.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** No trace, no data: every service method, by what it was compiled to, so that none is forgotten. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EveryServiceMethodTest {

    @Test
    void every_public_service_method_is_traced_or_says_why_it_need_not_be() {
        var unmarked = Compiled.services().stream()
                .flatMap(Compiled::publicMethods)
                .filter(method -> method.isAnnotationPresent(Traced.class)
                        == method.isAnnotationPresent(FreeOfPersonalData.class))
                .map(method -> method.getDeclaringClass().getSimpleName() + "." + method.getName())
                .toList();
        assertThat(Compiled.services()).isNotEmpty();
        assertThat(unmarked).isEmpty();
    }
}
