package com.qmplus.vern.staff;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * The data protection officer may open a case and write a note on it, and nothing else; nor may a case worker on a case that
 * is another's. Each other action of the page is posted by hand, since the page does not offer it.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LookingOnIT extends IntranetTest {

    private static final List<String> OF_THE_CASE = List.of(
            "nextForm:take",
            "nextForm:collect",
            "nextForm:send",
            "nextForm:close",
            "candidatesForm:candidates:0:confirm",
            "nobodyForm:confirmNobody",
            "identityForm:record",
            "systemsForm:collectAgain",
            "codeForm:issue",
            "releaseForm:release",
            "handOverForm:handOver",
            "resendForm:resend");

    @Test
    void changes_nothing() {
        var worker = signedIn("kari", Look.ENGLISH);
        var address = CaseDesk.register(worker, "Jan Iversen", "jan.iversen@example.com");
        CaseDesk.take(worker);
        worker.reload();
        var before = worker.locator("#timeline").innerText();

        for (var name : List.of("dag", "nils")) {
            var onlooker = signedIn(name, Look.ENGLISH);
            OF_THE_CASE.forEach(action -> press(onlooker, address, action));
        }

        worker.reload();
        assertThat(worker.locator("#timeline").innerText()).isEqualTo(before);
    }

    /** As if the button stood on the page, with everything that its form would send along. */
    private static void press(Page page, String address, String action) {
        page.navigate(address);
        Response answer = page.waitForNavigation(() -> page.evaluate("""
                action => {
                    const form = document.createElement('form');
                    form.method = 'post';
                    form.action = location.href;
                    const add = (name, value) => {
                        const field = document.createElement('input');
                        field.name = name;
                        field.value = value;
                        form.append(field);
                    };
                    const given = name => document.querySelector(`input[name="${name}"]`)?.value ?? '';
                    const owner = action.split(':')[0];
                    add(owner, owner);
                    add(action, action);
                    for (const field of ['note', 'reason', 'seen', 'how', 'method']) add(`${owner}:${field}`, 'KNOWN_FACTS');
                    add('jakarta.faces.ViewState', given('jakarta.faces.ViewState'));
                    add('primefaces.nonce', given('primefaces.nonce'));
                    document.body.append(form);
                    form.submit();
                }
                """, action));
        assertThat(answer.status()).as(action).isIn(200, 403);
    }
}
