package com.qmplus.vern.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ForwardedTest {

    private static final String PROXYS_OWN = "127.0.0.1";

    @Test
    void our_proxys_word_is_the_last_of_a_list() {
        assertThat(addressOf(List.of("198.51.100.9, 203.0.113.4"))).isEqualTo("203.0.113.4");
    }

    @Test
    void our_proxys_word_is_the_last_line_whatever_the_visitor_wrote_before() {
        assertThat(addressOf(List.of("198.51.100.9", "203.0.113.4"))).isEqualTo("203.0.113.4");
        assertThat(addressOf(List.of("198.51.100.9, 198.51.100.8", "198.51.100.7, 203.0.113.4")))
                .isEqualTo("203.0.113.4");
    }

    @Test
    void where_the_proxy_says_nothing_the_connection_counts() {
        assertThat(addressOf(List.of())).isEqualTo(PROXYS_OWN);
        assertThat(addressOf(List.of("  "))).isEqualTo(PROXYS_OWN);
        assertThat(addressOf(List.of("198.51.100.9,"))).isEqualTo(PROXYS_OWN);
    }

    @Test
    void the_same_holds_for_whether_it_came_by_tls() {
        assertThat(request("X-Forwarded-Proto", List.of("https", "http")).isSecure())
                .isFalse();
        assertThat(request("X-Forwarded-Proto", List.of("http", "https")).isSecure())
                .isTrue();
        assertThat(request("X-Forwarded-Proto", List.of()).isSecure()).isFalse();
    }

    private static String addressOf(List<String> lines) {
        return request("X-Forwarded-For", lines).getRemoteAddr();
    }

    private static Forwarded request(String header, List<String> lines) {
        var answers = Map.of(header, lines);
        return new Forwarded((HttpServletRequest) Proxy.newProxyInstance(
                HttpServletRequest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getHeader" ->
                        answers.getOrDefault(arguments[0], List.of()).stream()
                                .findFirst()
                                .orElse(null);
                    case "getHeaders" -> Collections.enumeration(answers.getOrDefault(arguments[0], List.of()));
                    case "getRemoteAddr" -> PROXYS_OWN;
                    case "isSecure" -> false;
                    default -> throw new UnsupportedOperationException(method.getName());
                }));
    }
}
