package com.qmplus.vern.staff;

import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.ear.pages.Control;
import com.qmplus.vern.ear.pages.DeployedControls;
import com.qmplus.vern.ear.pages.Look;
import com.qmplus.vern.ear.pages.PressedByHand;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * A case worker may open a case that is another's and write a note on it, and nothing else. Each other button of the page is
 * pressed by hand, since the page does not offer it.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LookingOnIT extends IntranetTest {

    private static final String CASE = "/staff/rights/request";
    private static final String PARTS_OF_A_CASE = "/includes/rights/";
    private static final String NOTE = "requestBacking.addNote";

    @Test
    void changes_nothing() {
        var worker = signedIn("kari", Look.ENGLISH);
        var address = CaseDesk.register(worker, "Jan Iversen", "jan.iversen@example.com");
        CaseDesk.take(worker);
        worker.reload();
        var before = worker.locator("#timeline").innerText();

        var colleague = signedIn("nils", Look.ENGLISH);
        for (var button : buttons())
            assertThat(PressedByHand.on(colleague, address, button).status())
                    .as(button.id())
                    .isIn(200, 403);

        worker.reload();
        assertThat(worker.locator("#timeline").innerText()).isEqualTo(before);
    }

    private static List<Control> buttons() {
        var buttons = DeployedControls.all().stream()
                .filter(button -> button.page().equals(CASE))
                .filter(button -> button.action().contains(PARTS_OF_A_CASE))
                .filter(button -> !button.action().endsWith(NOTE))
                .toList();
        assertThat(buttons).isNotEmpty();
        return buttons;
    }
}
