package com.qmplus.vern.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SameOriginTest {

    private static final String HOST = "vern.example.no:8443";

    @Test
    void a_form_of_ours_is_ours() {
        assertThat(SameOrigin.isOurs("same-origin", "https://vern.example.no:8443", HOST))
                .isTrue();
    }

    @Test
    void a_form_of_another_site_is_not() {
        assertThat(SameOrigin.isOurs("cross-site", "https://elsewhere.example.com", HOST))
                .isFalse();
    }

    @Test
    void a_neighbour_under_the_same_domain_is_another_site_too() {
        assertThat(SameOrigin.isOurs("same-site", "https://shop.example.no", HOST))
                .isFalse();
    }

    @Test
    void without_the_newer_header_the_origin_decides() {
        assertThat(SameOrigin.isOurs(null, "http://vern.example.no:8443", HOST)).isTrue();
        assertThat(SameOrigin.isOurs(null, "http://elsewhere.example.com", HOST))
                .isFalse();
        assertThat(SameOrigin.isOurs(null, "http://vern.example.no", HOST)).isFalse();
    }

    @Test
    void a_hidden_origin_is_not_ours() {
        assertThat(SameOrigin.isOurs(null, "null", HOST)).isFalse();
        assertThat(SameOrigin.isOurs(null, "not an address", HOST)).isFalse();
    }

    @Test
    void what_is_no_browser_bears_neither() {
        assertThat(SameOrigin.isOurs(null, null, HOST)).isTrue();
    }
}
