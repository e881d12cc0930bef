package com.qmplus.vern.ear.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import com.qmplus.vern.ear.ServerUnderTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whatever an address names, be it nothing, nonsense or somebody unknown, no page of the intranet fails over it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AnyAddressIT {

    private static final List<String> NAMED =
            List.of("", "nonsense", "1-2-3-4-5", "%00", "00000000-0000-0000-0000-000000000001");

    @TestFactory
    Stream<DynamicTest> is_answered_to_every_role() {
        return new TreeSet<>(Visitors.BY_ROLE.keySet())
                .stream()
                        .map(role -> dynamicTest(
                                role,
                                () -> assertThat(failures(role))
                                        .as("pages that failed")
                                        .isEmpty()));
    }

    private static List<String> failures(String role) {
        try (var context = Visitors.browser().newContext(Visitors.signedIn(Visitors.BY_ROLE.get(role)))) {
            return addresses()
                    .flatMap(address -> Stream.of("GET " + address, "POST " + address))
                    .map(request -> status(context.request(), request) + " " + request)
                    .filter(answer -> answer.startsWith("5"))
                    .toList();
        }
    }

    /** Each page with none of what it can be told, then with each of it as each of these. */
    private static Stream<String> addresses() {
        return DeployedPages.parameters().entrySet().stream()
                .filter(page ->
                        page.getKey().startsWith("/staff/") && !page.getKey().startsWith("/staff/error/"))
                .flatMap(page -> Stream.concat(Stream.of(page.getKey()), named(page.getKey(), page.getValue())));
    }

    private static Stream<String> named(String page, Set<String> parameters) {
        var addresses = new ArrayList<String>();
        for (var value : NAMED) {
            parameters.forEach(parameter -> addresses.add(page + "?" + parameter + "=" + value));
            addresses.add(page + "?" + String.join("=" + value + "&", parameters) + "=" + value);
        }
        return addresses.stream().distinct();
    }

    private static int status(APIRequestContext requests, String request) {
        var words = request.split(" ");
        return requests.fetch(
                        ServerUnderTest.at(words[1]).toString(),
                        RequestOptions.create()
                                .setMethod(words[0])
                                .setHeader("Origin", ServerUnderTest.at("").toString())
                                .setMaxRedirects(0))
                .status();
    }

    @Test
    void a_form_that_comes_back_to_a_page_which_is_only_read_shows_the_page_again() {
        try (var context = Visitors.browser().newContext(Visitors.signedIn("per"))) {
            var page = context.newPage();
            for (var address : List.of("/staff/register/", "/staff/staff/account", somebody(page)))
                assertThat(comeBack(page, address)).as(address).isEqualTo(200);
        }
    }

    private static String somebody(Page page) {
        page.navigate("/staff/people/search");
        page.locator("[id$=purpose]").selectOption("accuracy");
        page.locator("[id$=':text']").fill("berg");
        page.locator("main form .primary").first().click();
        return page.locator("main a[href*='/people/person?']").first().getAttribute("href");
    }

    private static int comeBack(Page page, String address) {
        page.navigate(address);
        var form = FormData.create().set("find", "find");
        for (var name : List.of("jakarta.faces.ViewState", "primefaces.nonce"))
            form.set(name, page.locator("input[name='" + name + "']").first().inputValue());
        return page.context()
                .request()
                .post(
                        ServerUnderTest.at(address).toString(),
                        RequestOptions.create()
                                .setForm(form)
                                .setHeader("Origin", ServerUnderTest.at("").toString()))
                .status();
    }
}
