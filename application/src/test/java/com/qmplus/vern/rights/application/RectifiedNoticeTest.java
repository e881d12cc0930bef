package com.qmplus.vern.rights.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.rights.Choice;
import com.qmplus.vern.rights.CircumstanceKind;
import com.qmplus.vern.rights.Finding;
import com.qmplus.vern.rights.Reason;
import com.qmplus.vern.rights.Right;
import com.qmplus.vern.rights.application.RulingView.Findable;
import com.qmplus.vern.rights.application.RulingView.Line;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Of two systems that hold the same field, a recipient reads what was decided of each, and no more (art. 19). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RectifiedNoticeTest {

    private static final FieldKey FIRST_NAME = FieldKey.FIRST_NAME;

    private final RightsWorld world = new RightsWorld();
    private final Journey journey;

    RectifiedNoticeTest() {
        world.connectAll();
        var crm = new Crm();
        crm.record.put(FIRST_NAME.value(), "Olaf");
        world.connected.add(crm);
        journey = new Journey(world)
                .asked()
                .confirmed()
                .taken()
                .ofOla()
                .collected()
                .disclosed("authorities", "NAV", FIRST_NAME)
                .claimed(Right.RECTIFICATION);
        found("vern", "INACCURATE", "Olav");
        found(Crm.SYSTEM, "OPINION", "They call me Olaf, and I never did");
    }

    @Test
    void what_is_corrected_and_what_is_put_beside_it_are_told_apart() {
        journey.ruled().approved().sent();

        assertThat(told().now()).containsExactly("Olav");
        assertThat(told().beside()).containsExactly("They call me Olaf, and I never did");
    }

    @Test
    void of_what_was_refused_they_read_nothing() {
        var refuse = Choice.of(Right.RECTIFICATION).stream()
                .filter(choice -> choice.reason() == Reason.ACCURATE)
                .findFirst()
                .orElseThrow();
        for (var line : lines("ANNOTATE"))
            world.inTransaction(() -> world.rulingDesk()
                    .override(
                            journey.id(),
                            journey.version(),
                            journey.lastClaim(),
                            line.use(),
                            refuse,
                            "It is their own word",
                            ""));
        journey.ruled();
        world.as(world.per);
        world.inTransaction(() -> world.rulingDesk().approve(journey.id(), journey.version(), journey.lastClaim()));
        journey.approved().sent();

        assertThat(told().now()).containsExactly("Olav");
        assertThat(told().beside()).isEmpty();
    }

    private void found(String system, String accuracy, String newValue) {
        var item = journey.request().searches().of(system).stream()
                .flatMap(search -> world.seal().findings(journey.request(), search.findings()).stream())
                .filter(finding -> finding.field().equals(FIRST_NAME))
                .map(Finding::id)
                .findFirst()
                .orElseThrow();
        var found = new Findable(CircumstanceKind.ACCURACY, item.toString(), accuracy, null);
        world.inTransaction(() -> world.rulingDesk()
                .note(journey.id(), journey.version(), journey.lastClaim(), found, "They showed us", newValue));
    }

    private List<Line> lines(String outcome) {
        return world.as(world.kari).rulingDesk().view(journey.id(), journey.lastClaim()).parts().stream()
                .filter(part -> part.outcome().equals(outcome))
                .flatMap(part -> part.lines().stream())
                .toList();
    }

    private NoticeView.Datum told() {
        var notice = world.notices.of(journey.id().value()).getFirst();
        return world.noticeViews().of(notice, journey.request()).data().getFirst();
    }
}
