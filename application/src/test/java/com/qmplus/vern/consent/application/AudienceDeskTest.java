package com.qmplus.vern.consent.application;

import static com.qmplus.vern.register.RelationKindKey.FORMER_CUSTOMER;
import static com.qmplus.vern.register.RelationKindKey.NEWSLETTER_READER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.qmplus.vern.audit.Operation;
import com.qmplus.vern.audit.application.RecordingAccessLog;
import com.qmplus.vern.consent.Closing;
import com.qmplus.vern.consent.StopOrder;
import com.qmplus.vern.consent.SuppressionOrder;
import com.qmplus.vern.people.CaseRef;
import com.qmplus.vern.people.ClosedUse;
import com.qmplus.vern.people.Extent;
import com.qmplus.vern.people.IdentifierKind;
import com.qmplus.vern.people.Person;
import com.qmplus.vern.people.PurposeNotYours;
import com.qmplus.vern.people.Restriction;
import com.qmplus.vern.people.RestrictionGround;
import com.qmplus.vern.people.RestrictionOrder;
import com.qmplus.vern.people.application.PeopleWorld;
import com.qmplus.vern.people.application.Reached;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.PurposeKey;
import com.qmplus.vern.register.RelationKindKey;
import com.qmplus.vern.register.SystemKey;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Whom a mailing goes to (statements 21, 26). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AudienceDeskTest {

    private static final PurposeKey NEWSLETTER = new PurposeKey("newsletter");
    private static final PurposeKey MARKETING = new PurposeKey("customer-marketing");

    private final PeopleWorld world = PeopleWorld.ofThePrivacyManager();
    private final ContactHashes hashes = new ContactHashes(world.vault);
    private final ChoiceBook book =
            new ChoiceBook(new InMemorySuppressions(), new InMemoryPurposeStops(), hashes, world.register, world.clock);
    private final AudienceDesk desk = new AudienceDesk(world.door(), world.clock);
    private final CaseRef caseRef = new CaseRef(UUID.randomUUID());
    private final Person reader = person("Kari Lie", "kari@example.no", NEWSLETTER_READER);
    private final Person other = person("Ole Moe", "ole@example.no", NEWSLETTER_READER);

    @BeforeEach
    void the_door_asks_the_book() {
        world.choices = book;
        person("Eva Dahl", "eva@example.no", FORMER_CUSTOMER);
    }

    @Test
    void it_is_whom_a_relation_of_today_ties_to_the_purpose() {
        assertThat(names(NEWSLETTER)).containsExactlyInAnyOrder("Kari Lie", "Ole Moe");
        assertThat(names(MARKETING)).isEmpty();
        other.end(NEWSLETTER_READER, world.today());
        assertThat(names(NEWSLETTER)).containsExactly("Kari Lie");
    }

    @Test
    void statement_21_given_restriction_when_mailing_built_then_person_absent() {
        restrict(reader, Extent.wholePerson());
        assertThat(names(NEWSLETTER)).containsExactly("Ole Moe");
    }

    @Test
    void statement_21_restricted_for_that_purpose_alone_and_for_another() {
        restrict(reader, Extent.of(NEWSLETTER));
        restrict(other, Extent.of(MARKETING));
        assertThat(names(NEWSLETTER)).containsExactly("Ole Moe");
    }

    @Test
    void statement_21_an_address_that_is_restricted_is_not_written_to() {
        restrict(reader, Extent.of(FieldKey.EMAIL));
        assertThat(desk.reached(NEWSLETTER, null).people())
                .filteredOn(line -> line.id().equals(reader.id()))
                .singleElement()
                .satisfies(line -> assertThat(line.emails()).isEmpty());
    }

    @Test
    void statement_26_given_marketing_objection_when_next_send_starts_then_suppressed_with_no_balancing() {
        book.suppress(List.of(new SuppressionOrder(
                hashes.ofEmail("kari@example.no").orElseThrow(),
                Closing.DIRECT_MARKETING,
                Extent.wholePerson(),
                world.today(),
                caseRef,
                UUID.randomUUID())));
        assertThat(names(NEWSLETTER)).containsExactly("Ole Moe");
    }

    @Test
    void statement_29_who_has_withdrawn_is_not_among_them() {
        var use = new ClosedUse(NEWSLETTER, ClosedUse.Why.WITHDRAWN, world.today());
        book.stop(List.of(new StopOrder(reader.id(), use, caseRef, UUID.randomUUID())));
        assertThat(names(NEWSLETTER)).containsExactly("Ole Moe");
    }

    @Test
    void they_come_page_by_page_and_each_once() {
        for (int i = 0; i < 450; i++) person("Reader " + i, "reader" + i + "@example.no", NEWSLETTER_READER);
        var seen = new ArrayList<Reached.Line>();
        var page = desk.reached(NEWSLETTER, null);
        seen.addAll(page.people());
        while (page.last() != null) {
            page = desk.reached(NEWSLETTER, page.last());
            seen.addAll(page.people());
        }
        assertThat(seen).hasSize(452).doesNotHaveDuplicates();
    }

    @Test
    void every_look_is_traced_and_only_for_who_may_state_the_purpose() {
        desk.reached(NEWSLETTER, null);
        assertThat(((RecordingAccessLog) world.log).accesses()).singleElement().satisfies(access -> {
            assertThat(access.operation()).isEqualTo(Operation.LIST);
            assertThat(access.purpose()).isEqualTo("newsletter");
            assertThat(access.hits()).isEqualTo(2);
        });
        assertThatExceptionOfType(PurposeNotYours.class).isThrownBy(() -> desk.reached(PurposeKey.SECURITY, null));
    }

    private List<String> names(PurposeKey purpose) {
        return desk.reached(purpose, null).people().stream()
                .map(Reached.Line::name)
                .toList();
    }

    private void restrict(Person person, Extent extent) {
        var order = new RestrictionOrder(
                extent, RestrictionGround.ACCURACY_CONTESTED, world.today(), caseRef, UUID.randomUUID());
        world.restrictions.add(new Restriction(person.id(), order, "kari", world.clock.instant()));
    }

    private Person person(String name, String email, RelationKindKey relation) {
        var person = world.person(name, relation);
        person.isKnownBy(IdentifierKind.EMAIL, SystemKey.HUBSPOT, email, world.clock.instant());
        return person;
    }
}
