package com.qmplus.vern.people.application;

import static com.qmplus.vern.people.application.PeopleWorld.EMPLOYEE;
import static com.qmplus.vern.register.FindingRule.DATA_WITHOUT_PURPOSE;
import static com.qmplus.vern.register.RelationKindKey.NEWSLETTER_READER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.qmplus.vern.audit.Access;
import com.qmplus.vern.audit.Operation;
import com.qmplus.vern.audit.Outcome;
import com.qmplus.vern.audit.application.FixedCaller;
import com.qmplus.vern.audit.application.RecordingAccessLog;
import com.qmplus.vern.people.Person;
import com.qmplus.vern.people.PurposeNotYours;
import com.qmplus.vern.people.application.UnservedPeople.Line;
import com.qmplus.vern.register.CategoryKey;
import com.qmplus.vern.shared.Roles;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Whoever withdrew a consent, and whose articles are still there. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class UnservedDeskTest {

    private static final CategoryKey WEB = new CategoryKey("web-behaviour");

    private final PeopleWorld world = PeopleWorld.ofThePrivacyManager();

    @Test
    void they_are_named_and_the_list_is_traced_with_their_number() {
        withdrawn("Ole");
        withdrawn("Kari");
        reader("Per");
        var found = world.unservedDesk().people(DATA_WITHOUT_PURPOSE, WEB, null);
        assertThat(found.people()).extracting(Line::name).containsExactlyInAnyOrder("Kari", "Ole");
        assertThat(found.more()).isFalse();
        assertThat(found.purpose()).isEqualTo("accountability");
        assertThat(traces()).singleElement().satisfies(trace -> {
            assertThat(trace.operation()).isEqualTo(Operation.LIST);
            assertThat(trace.hits()).isEqualTo(2);
            assertThat(trace.categories()).containsExactly("identity", "web-behaviour");
        });
    }

    @Test
    void fifty_are_shown_and_the_rest_after_them() {
        IntStream.rangeClosed(1, 51).forEach(number -> withdrawn("Reader %02d".formatted(number)));
        var first = world.unservedDesk().people(DATA_WITHOUT_PURPOSE, WEB, null);
        assertThat(first.people()).hasSize(50);
        assertThat(first.more()).isTrue();
        var rest = world.unservedDesk()
                .people(DATA_WITHOUT_PURPOSE, WEB, first.people().getLast().id());
        assertThat(rest.people()).hasSize(1).doesNotContainAnyElementsOf(first.people());
        assertThat(rest.more()).isFalse();
    }

    @Test
    void nobody_is_named_where_nothing_is_wrong() {
        reader("Per");
        assertThat(world.unservedDesk().people(DATA_WITHOUT_PURPOSE, WEB, null).people())
                .isEmpty();
    }

    @Test
    void who_has_no_business_there_sees_nobody_and_is_traced() {
        var worker = new PeopleWorld(FixedCaller.employee(EMPLOYEE, Roles.CASE_WORKER));
        assertThatExceptionOfType(PurposeNotYours.class)
                .isThrownBy(() -> worker.unservedDesk().people(DATA_WITHOUT_PURPOSE, WEB, null));
        assertThat(((RecordingAccessLog) worker.log).accesses())
                .extracting(Access::outcome)
                .containsExactly(Outcome.DENIED);
    }

    private void withdrawn(String name) {
        var reader = reader(name);
        reader.end(NEWSLETTER_READER, world.today());
        reader.standOn(world.today());
    }

    private Person reader(String name) {
        var person = world.person(name, NEWSLETTER_READER);
        world.give(person, "articles-read", "HMS");
        return person;
    }

    private List<Access> traces() {
        return ((RecordingAccessLog) world.log).accesses();
    }
}
