package com.qmplus.vern.consent.application;

import static com.qmplus.vern.register.RelationKindKey.CUSTOMER_CONTACT;
import static com.qmplus.vern.register.RelationKindKey.NEWSLETTER_READER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.qmplus.vern.consent.Closing;
import com.qmplus.vern.consent.StopOrder;
import com.qmplus.vern.consent.SuppressionOrder;
import com.qmplus.vern.people.CaseRef;
import com.qmplus.vern.people.ClosedUse;
import com.qmplus.vern.people.DataRestricted;
import com.qmplus.vern.people.Extent;
import com.qmplus.vern.people.IdentifierKind;
import com.qmplus.vern.people.Person;
import com.qmplus.vern.people.Use;
import com.qmplus.vern.people.application.PeopleWorld;
import com.qmplus.vern.register.PurposeKey;
import com.qmplus.vern.register.RelationKindKey;
import com.qmplus.vern.register.SystemKey;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What somebody has said by a contact or by name, at the one door (statements 26, 27, 29). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ChoiceBookTest {

    private static final String ADDRESS = "ola@example.no";
    private static final Use MARKETING = new Use.ForPurpose(new PurposeKey("customer-marketing"));
    private static final Use NEWSLETTER = new Use.ForPurpose(new PurposeKey("newsletter"));
    private static final Use ENQUIRIES = new Use.ForPurpose(new PurposeKey("enquiries"));

    private final PeopleWorld world = PeopleWorld.ofThePrivacyManager();
    private final ContactHashes hashes = new ContactHashes(world.vault);
    private final InMemorySuppressions suppressions = new InMemorySuppressions();
    private final ChoiceBook book =
            new ChoiceBook(suppressions, new InMemoryPurposeStops(), hashes, world.register, world.clock);
    private final CaseRef caseRef = new CaseRef(UUID.randomUUID());

    @BeforeEach
    void the_door_asks_the_book() {
        world.choices = book;
    }

    @Test
    void statement_27_given_suppression_when_contact_re_imported_then_still_suppressed() {
        suppress(Closing.DIRECT_MARKETING, " OLA@Example.no ");

        var again = person(CUSTOMER_CONTACT, NEWSLETTER_READER);

        assertClosed(again, MARKETING);
        assertClosed(again, NEWSLETTER);
        assertThat(world.door().open(again.id(), ENQUIRIES).name()).isEqualTo("Ola Hansen");
    }

    @Test
    void statement_27_by_an_import_that_brings_the_person_back() {
        suppress(Closing.DIRECT_MARKETING, ADDRESS);
        var file = "Record ID,First Name,Last Name,Email,Lifecycle Stage\n7,Ola,Hansen,ola@example.no,Customer\n";

        world.contactImport().run(file.getBytes(java.nio.charset.StandardCharsets.UTF_8), null);

        var found = world.people.byIdentifier(IdentifierKind.EMAIL, ADDRESS).getFirst();
        assertThat(found.relationKinds(world.today())).contains(CUSTOMER_CONTACT);
        assertClosed(found, MARKETING);
    }

    @Test
    void a_phone_number_is_a_contact_too_and_a_record_number_is_none() {
        var order = order(hashes.ofPhone("10 00 00 01").orElseThrow(), Closing.DIRECT_MARKETING);
        book.suppress(List.of(order));
        var ola = person(CUSTOMER_CONTACT);
        ola.isKnownBy(IdentifierKind.PHONE, SystemKey.HUBSPOT, "+4710000001", Instant.EPOCH);
        assertClosed(ola, MARKETING);
    }

    @Test
    void no_contact_can_be_read_from_what_is_kept() {
        suppress(Closing.DIRECT_MARKETING, ADDRESS);
        var kept = suppressions.standingFor(caseRef).getFirst().order().contactHash();
        assertThat(kept).hasSize(64).doesNotContain("ola");
    }

    @Test
    void statement_29_given_withdrawal_then_what_rests_on_consent_is_closed_and_the_rest_is_not() {
        suppress(Closing.ON_CONSENT, ADDRESS);
        var ola = person(CUSTOMER_CONTACT, NEWSLETTER_READER);
        assertClosed(ola, NEWSLETTER);
        assertThat(world.door().open(ola.id(), MARKETING).closed())
                .extracting(ClosedUse::why)
                .containsOnly(ClosedUse.Why.WITHDRAWN);
    }

    @Test
    void a_consent_given_anew_opens_what_was_withdrawn_but_nothing_that_was_suppressed() {
        var ola = person(NEWSLETTER_READER);
        var stop = new ClosedUse(
                new PurposeKey("newsletter"),
                ClosedUse.Why.WITHDRAWN,
                world.today().minusDays(2));
        book.stop(List.of(new StopOrder(ola.id(), stop, caseRef, UUID.randomUUID())));
        assertClosed(ola, NEWSLETTER);

        ola.end(NEWSLETTER_READER, world.today().minusDays(1));
        ola.begin(NEWSLETTER_READER, world.today().minusDays(1), null);
        assertThat(world.door().open(ola.id(), NEWSLETTER).name()).isEqualTo("Ola Hansen");

        suppress(Closing.DIRECT_MARKETING, ADDRESS);
        assertClosed(ola, NEWSLETTER);
    }

    @Test
    void an_objection_by_the_address_restricts_what_can_be_objected_to_and_nothing_else() {
        suppress(Closing.OBJECTED_TO, ADDRESS);
        var ola = person(CUSTOMER_CONTACT, NEWSLETTER_READER);
        assertClosed(ola, ENQUIRIES);
        assertThat(world.door().open(ola.id(), NEWSLETTER).name())
                .as("on consent")
                .isEqualTo("Ola Hansen");
        assertThat(world.door()
                        .open(ola.id(), new Use.ForPurpose(new PurposeKey("legal-claims")))
                        .name())
                .isEqualTo("Ola Hansen");
    }

    @Test
    void what_is_taken_back_is_as_if_it_had_not_been_said() {
        suppress(Closing.DIRECT_MARKETING, ADDRESS);
        book.takeBackSuppressions(caseRef, book.suppressedBy(caseRef));
        assertThat(world.door().open(person(CUSTOMER_CONTACT).id(), MARKETING).name())
                .isEqualTo("Ola Hansen");
    }

    private void suppress(Closing closing, String address) {
        book.suppress(List.of(order(hashes.ofEmail(address).orElseThrow(), closing)));
    }

    private SuppressionOrder order(String hash, Closing closing) {
        return new SuppressionOrder(hash, closing, Extent.wholePerson(), world.today(), caseRef, UUID.randomUUID());
    }

    private void assertClosed(Person person, Use use) {
        assertThatExceptionOfType(DataRestricted.class)
                .as(use.toString())
                .isThrownBy(() -> world.door().open(person.id(), use));
    }

    private Person person(RelationKindKey... relations) {
        var ola = world.person("Ola Hansen", relations);
        ola.isKnownBy(IdentifierKind.EMAIL, SystemKey.HUBSPOT, ADDRESS, Instant.EPOCH);
        return ola;
    }
}
