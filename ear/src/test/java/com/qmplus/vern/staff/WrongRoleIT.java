package com.qmplus.vern.staff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.qmplus.vern.ear.pages.Look;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WrongRoleIT extends IntranetTest {

    @ParameterizedTest
    @CsvSource({
        "kari,/staff/audit",
        "kari,/staff/staff/accounts",
        "kari,/staff/correspondence/mails",
        "dag,/staff/rights/register",
        "kari,/staff/people/import",
        "dag,/staff/people/import",
        "aud,/staff/rights/requests",
        "aud,/staff/people/search",
        "aud,/staff/register/index",
        "adm,/staff/rights/requests",
        "adm,/staff/people/search",
        "adm,/staff/audit",
    })
    void meets_a_closed_door(String name, String page) {
        var window = signedIn(name, Look.ENGLISH);
        var answer = window.navigate(page);
        Assertions.assertThat(answer.status()).isEqualTo(403);
        assertThat(window.locator("h1")).hasText("This page is not for your role");
    }
}
