package com.qmplus.vern.staff;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is posted, what comes back is a page of ours, which tells what to do and nothing about the server. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ErrorPagesIT extends IntranetTest {

    @ParameterizedTest
    @CsvSource({
        "/staff/rights/requests,400,The page has been open too long",
        "/staff/rights/review?id=00000000-0000-0000-0000-000000000000,400,The page has been open too long",
        "/staff/audit,403,This page is not for your role",
        "/staff/no-such-page,404,There is no such page"
    })
    void a_form_without_state_or_nonce_meets_a_page_of_ours(String address, int status, String title) {
        var page = signedIn("kari", Look.ENGLISH);
        var answer = page.request()
                .post(
                        address,
                        RequestOptions.create()
                                .setHeader("Origin", address())
                                .setForm(FormData.create().set("jakarta.faces.ViewState", "1:1")));

        assertThat(answer.status()).isEqualTo(status);
        isOurs(answer, title);
    }

    private static void isOurs(APIResponse answer, String title) {
        assertThat(answer.text()).contains("<html lang=\"en\"");
        assertThat(answer.text().replaceFirst("(?s).*<main", ""))
                .contains("<h1>" + title + "</h1>")
                .doesNotContain("Exception", "Payara", "GlassFish", "at com.");
        assertThat(answer.headers().get("content-security-policy")).contains("script-src 'self' 'nonce-");
        assertThat(answer.headers()).containsEntry("x-frame-options", "DENY");
    }
}
