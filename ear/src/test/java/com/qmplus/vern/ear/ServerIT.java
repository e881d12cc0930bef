package com.qmplus.vern.ear;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The server shows what it is for, and nothing else. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ServerIT {

    @ParameterizedTest
    @ValueSource(strings = {"/health/live", "/health/ready", "/openapi", "/"})
    void answers_at_its_stable_addresses(String path) {
        assertThat(Http.get(path).statusCode()).isEqualTo(200);
    }

    @Test
    void is_ready_when_the_database_answers() {
        assertThat(Http.get("/health/ready").body()).contains("\"vern\"").doesNotContain("DOWN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/nothing-here", "/health/ready", "/staff/"})
    void does_not_name_its_maker_or_version(String path) {
        var answer = Http.get(path);
        assertThat(answer.headers().map()).doesNotContainKeys("server", "x-powered-by");
        assertThat(answer.body()).doesNotContainIgnoringCase("payara").doesNotContainIgnoringCase("glassfish");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/metrics", "/__asadmin", "/management/domain", "/ejb-invoker/", "/WEB-INF/web.xml"})
    void keeps_what_is_not_for_visitors_closed(String path) {
        assertThat(Http.get(path).statusCode()).isIn(403, 404);
    }

    @Test
    void listens_only_where_it_was_told() {
        var ports = OpenPorts.of(ServerUnderTest.server().pid());
        var plan = ServerUnderTest.server().plan();
        assertThat(ports)
                .containsExactlyInAnyOrder(
                        "127.0.0.1:" + plan.http().port(),
                        "127.0.0.1:" + plan.admin().port());
    }

    @Test
    void asks_the_administrator_for_a_password() {
        var admin = ServerUnderTest.server().plan().admin().at("/management/domain");
        var answer = Http.send(java.net.http.HttpRequest.newBuilder(admin).build());
        assertThat(answer.statusCode()).isEqualTo(401);
    }
}
