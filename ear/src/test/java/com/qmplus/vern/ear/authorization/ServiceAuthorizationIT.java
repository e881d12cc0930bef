package com.qmplus.vern.ear.authorization;

import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.ear.Http;
import com.qmplus.vern.ear.Listed;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Every method of every deployed service, tried with every role and with none, lets in exactly those who are on its list. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ServiceAuthorizationIT {

    @Test
    void services_let_in_exactly_whom_their_list_names() {
        var tried = RoutesAndRoles.of(Http.get("/probe/services").body().lines().toList());
        assertThat(tried).isNotEmpty().isEqualTo(RoutesAndRoles.of(Listed.in("service-methods")));
    }
}
