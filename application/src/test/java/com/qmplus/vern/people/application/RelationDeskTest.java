package com.qmplus.vern.people.application;

import static com.qmplus.vern.people.application.PeopleWorld.EMPLOYEE;
import static com.qmplus.vern.register.RelationKindKey.CUSTOMER_CONTACT;
import static com.qmplus.vern.register.RelationKindKey.FORMER_CUSTOMER;
import static com.qmplus.vern.register.RelationKindKey.NEWSLETTER_READER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.qmplus.vern.audit.Access;
import com.qmplus.vern.audit.Operation;
import com.qmplus.vern.audit.Outcome;
import com.qmplus.vern.audit.application.FixedCaller;
import com.qmplus.vern.audit.application.RecordingAccessLog;
import com.qmplus.vern.people.EndsBeforeItBegins;
import com.qmplus.vern.people.IdentifierKind;
import com.qmplus.vern.people.NoSuchRelationNow;
import com.qmplus.vern.people.NotRelated;
import com.qmplus.vern.people.NotYourCase;
import com.qmplus.vern.people.Person;
import com.qmplus.vern.people.RelatedAlready;
import com.qmplus.vern.people.RelationChange;
import com.qmplus.vern.people.RelationChange.Begins;
import com.qmplus.vern.people.RelationChange.Ends;
import com.qmplus.vern.register.RelationKindKey;
import com.qmplus.vern.register.SystemKey;
import com.qmplus.vern.register.Text;
import com.qmplus.vern.register.application.Choice;
import com.qmplus.vern.shared.Roles;
import com.qmplus.vern.shared.StalePage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A relation begins or ends: told first, and done at once. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RelationDeskTest {

    private static final UseView FOR_CASE = UseView.forCase(PeopleWorld.CASE);

    private final PeopleWorld world = new PeopleWorld();
    private final RelationDesk desk = world.relationDesk();
    private final LocalDate today = world.today();
    private final Person kari = world.person("Kari", CUSTOMER_CONTACT);

    @BeforeEach
    void fill() {
        world.concerned.add(kari.id());
        world.give(kari, "email", "kari@example.no");
        world.give(kari, "unsubscribed", "false");
    }

    @Test
    void what_a_relation_that_begins_would_bring_is_told_and_nothing_done() {
        var outlook = outlook(begins(NEWSLETTER_READER));
        assertThat(outlook.gained()).extracting(each -> each.purpose().en()).contains("Send you the newsletter");
        assertThat(outlook.restsOnConsent()).isTrue();
        assertThat(outlook.lost()).isEmpty();
        assertThat(outlook.data()).isEmpty();
        assertThat(outlook.admitted()).extracting(Text::en).containsExactly("Use of the website");
        assertThat(kari.relationKinds(today)).containsExactly(CUSTOMER_CONTACT);
    }

    @Test
    void what_a_relation_that_ends_would_take_is_told_with_how_long_it_may_still_be_kept() {
        var outlook = outlook(new Ends(CUSTOMER_CONTACT, today));
        assertThat(outlook.lost()).extracting(Text::en).contains("Fulfil the agreement");
        assertThat(outlook.data()).first().satisfies(lost -> {
            assertThat(lost.fields()).extracting(Text::en).contains("E-mail address");
            assertThat(lost.keptOn()).isTrue();
            assertThat(lost.until()).isEqualTo(today.plusYears(5));
        });
        assertThat(outlook.on()).isEqualTo(today);
    }

    @Test
    void what_another_relation_needs_still_is_not_lost() {
        kari.begin(NEWSLETTER_READER, today.minusDays(1), null);
        assertThat(outlook(new Ends(NEWSLETTER_READER, today)).data()).isEmpty();
    }

    @Test
    void a_change_to_come_is_told_for_its_own_day() {
        kari.end(CUSTOMER_CONTACT, today.plusDays(5));
        assertThat(outlook(new Begins(FORMER_CUSTOMER, today.plusDays(2), null)).gained())
                .extracting(each -> each.purpose().en())
                .doesNotContain("Fulfil the agreement");
        assertThat(outlook(new Begins(FORMER_CUSTOMER, today.plusDays(5), null)).gained())
                .hasSizeGreaterThan(outlook(new Begins(FORMER_CUSTOMER, today.plusDays(2), null))
                        .gained()
                        .size());
    }

    @Test
    void that_the_crm_decides_on_it_again_is_told() {
        assertThat(outlook(begins(NEWSLETTER_READER)).byTheCrm()).isFalse();
        kari.isKnownBy(IdentifierKind.CRM_ID, SystemKey.HUBSPOT, "17", Instant.EPOCH);
        assertThat(outlook(begins(NEWSLETTER_READER)).byTheCrm()).isTrue();
    }

    @Test
    void a_relation_begins_and_ends_at_once_and_leaves_a_trace() {
        change(begins(NEWSLETTER_READER));
        assertThat(kari.relationKinds(today)).containsExactlyInAnyOrder(CUSTOMER_CONTACT, NEWSLETTER_READER);
        assertThat(kari.data().getFirst().standing().kinds()).hasSize(2);
        change(new Ends(CUSTOMER_CONTACT, today));
        assertThat(kari.relationKinds(today)).containsExactly(NEWSLETTER_READER);
        assertThat(traces()).hasSize(2).allSatisfy(trace -> {
            assertThat(trace.operation()).isEqualTo(Operation.CHANGE);
            assertThat(trace.categories()).containsExactly("relationship");
            assertThat(trace.caseId()).isEqualTo(PeopleWorld.CASE);
        });
    }

    @Test
    void a_page_of_before_changes_nothing() {
        var shown = kari.relationViews();
        change(begins(NEWSLETTER_READER));
        assertThatExceptionOfType(StalePage.class)
                .isThrownBy(() -> desk.change(kari.id(), FOR_CASE, begins(FORMER_CUSTOMER), shown));
        assertThat(kari.relationKinds(today)).doesNotContain(FORMER_CUSTOMER);
    }

    @Test
    void what_cannot_be_is_refused_before_and_when_it_is_done() {
        refused(RelatedAlready.class, begins(CUSTOMER_CONTACT));
        refused(NotRelated.class, new Ends(NEWSLETTER_READER, today));
        refused(EndsBeforeItBegins.class, new Ends(CUSTOMER_CONTACT, today.minusYears(2)));
        refused(NoSuchRelationNow.class, begins(new RelationKindKey("nobody")));
    }

    @Test
    void a_relation_that_is_to_end_later_may_end_now_or_on_another_day() {
        change(new Ends(CUSTOMER_CONTACT, today.plusDays(30)));
        change(new Ends(CUSTOMER_CONTACT, today.plusDays(60)));
        assertThat(kari.relationKinds(today.plusDays(59))).containsExactly(CUSTOMER_CONTACT);
        change(new Ends(CUSTOMER_CONTACT, today));
        assertThat(kari.relationKinds(today)).isEmpty();
        refused(NotRelated.class, new Ends(CUSTOMER_CONTACT, today));
    }

    @Test
    void two_relations_of_a_kind_do_not_overlap() {
        change(new Ends(CUSTOMER_CONTACT, today.plusDays(30)));
        refused(RelatedAlready.class, begins(CUSTOMER_CONTACT));
        refused(RelatedAlready.class, new Begins(CUSTOMER_CONTACT, today.plusDays(29), null));
        change(new Begins(CUSTOMER_CONTACT, today.plusDays(30), null));
        assertThat(kari.relations()).hasSize(2);
    }

    @Test
    void one_that_is_planned_stays_when_the_one_that_holds_ends() {
        change(new Ends(CUSTOMER_CONTACT, today.plusDays(30)));
        change(new Begins(CUSTOMER_CONTACT, today.plusDays(60), null));
        change(new Ends(CUSTOMER_CONTACT, today));
        assertThat(kari.relationKinds(today)).isEmpty();
        assertThat(kari.relationKinds(today.plusDays(60))).containsExactly(CUSTOMER_CONTACT);
    }

    @Test
    void what_is_shown_of_ending_one_leaves_the_planned_one_alone() {
        change(new Ends(CUSTOMER_CONTACT, today.plusDays(30)));
        change(new Begins(CUSTOMER_CONTACT, today.plusDays(30), null));
        assertThat(outlook(new Ends(CUSTOMER_CONTACT, today)).lost()).isNotEmpty();
        assertThat(outlook(new Ends(CUSTOMER_CONTACT, today.plusDays(30))).lost())
                .isNotEmpty();
        assertThat(outlook(new Ends(CUSTOMER_CONTACT, today.plusDays(29))).lost())
                .isNotEmpty();
    }

    @Test
    void one_that_is_planned_is_cancelled_from_its_first_day_and_the_other_keeps_its_end() {
        change(new Ends(CUSTOMER_CONTACT, today.plusDays(30)));
        change(new Begins(CUSTOMER_CONTACT, today.plusDays(60), null));
        change(new Ends(CUSTOMER_CONTACT, today.plusDays(60)));
        assertThat(kari.relationKinds(today.plusDays(29))).containsExactly(CUSTOMER_CONTACT);
        assertThat(kari.relationKinds(today.plusDays(30))).isEmpty();
        assertThat(kari.relationKinds(today.plusDays(60))).isEmpty();
        change(new Ends(CUSTOMER_CONTACT, today.plusDays(70)));
        assertThat(kari.relationKinds(today.plusDays(69))).containsExactly(CUSTOMER_CONTACT);
        assertThat(kari.relations()).hasSize(2);
    }

    @Test
    void who_has_no_business_there_changes_nothing() {
        world.concerned.clear();
        assertThatExceptionOfType(NotYourCase.class).isThrownBy(() -> change(begins(NEWSLETTER_READER)));
        assertThat(kari.relationKinds(today)).containsExactly(CUSTOMER_CONTACT);
        assertThat(traces()).extracting(Access::outcome).containsExactly(Outcome.DENIED);
    }

    @Test
    void the_kinds_of_today_are_offered() {
        var manager = new PeopleWorld(FixedCaller.employee(EMPLOYEE, Roles.PRIVACY_MANAGER));
        assertThat(manager.relationDesk().kinds()).extracting(Choice::key).contains("customer-contact", "employee");
    }

    private Begins begins(RelationKindKey kind) {
        return new Begins(kind, today, null);
    }

    private RelationOutlook outlook(RelationChange change) {
        return desk.outlook(kari.id(), FOR_CASE, change);
    }

    private void change(RelationChange change) {
        desk.change(kari.id(), FOR_CASE, change, kari.relationViews());
    }

    private void refused(Class<? extends Exception> rule, RelationChange change) {
        assertThatExceptionOfType(rule).isThrownBy(() -> outlook(change));
        assertThatExceptionOfType(rule).isThrownBy(() -> change(change));
    }

    private List<Access> traces() {
        return ((RecordingAccessLog) world.log).accesses();
    }
}
