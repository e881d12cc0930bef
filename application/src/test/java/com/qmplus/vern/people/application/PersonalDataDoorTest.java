package com.qmplus.vern.people.application;

import static com.qmplus.vern.people.application.PeopleWorld.CASE;
import static com.qmplus.vern.people.application.PeopleWorld.EMPLOYEE;
import static com.qmplus.vern.register.RelationKindKey.CUSTOMER_CONTACT;
import static com.qmplus.vern.register.RelationKindKey.NEWSLETTER_READER;
import static com.qmplus.vern.register.SystemKey.HUBSPOT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.qmplus.vern.audit.Access;
import com.qmplus.vern.audit.Operation;
import com.qmplus.vern.audit.Outcome;
import com.qmplus.vern.audit.application.FailingAccessLog;
import com.qmplus.vern.audit.application.FailingAccessLog.LogIsDown;
import com.qmplus.vern.audit.application.FixedCaller;
import com.qmplus.vern.audit.application.RecordingAccessLog;
import com.qmplus.vern.people.Candidate;
import com.qmplus.vern.people.CaseRef;
import com.qmplus.vern.people.DatumView;
import com.qmplus.vern.people.IdentifierKind;
import com.qmplus.vern.people.Match;
import com.qmplus.vern.people.NotYourCase;
import com.qmplus.vern.people.Person;
import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.people.PurposeNotYours;
import com.qmplus.vern.people.Use;
import com.qmplus.vern.register.PurposeKey;
import com.qmplus.vern.shared.HeldDatum;
import com.qmplus.vern.shared.KnownIdentifier;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.Roles;
import com.qmplus.vern.shared.Sought;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Need-to-know and trace at the one door (statement 44). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PersonalDataDoorTest {

    private static final Use.ForCase FOR_CASE = new Use.ForCase(new CaseRef(CASE));
    private static final Use FOR_AGREEMENT = new Use.ForPurpose(new PurposeKey("agreement"));

    private final PeopleWorld world = new PeopleWorld();
    private final Person kari = kari(world);

    @Test
    void a_case_of_ones_own_that_concerns_the_person_opens_all_and_is_traced() {
        world.concerned.add(kari.id());
        var file = world.door().open(kari.id(), FOR_CASE);
        assertThat(file.data()).extracting(DatumView::value).containsExactly("kari@example.no", "HMS");
        assertThat(traces()).singleElement().satisfies(trace -> {
            assertThat(trace.operation()).isEqualTo(Operation.VIEW);
            assertThat(trace.outcome()).isEqualTo(Outcome.GRANTED);
            assertThat(trace.person()).isEqualTo(kari.id().value());
            assertThat(trace.caseId()).isEqualTo(CASE);
            assertThat(trace.categories()).containsExactly("contact", "identity", "web-behaviour");
        });
    }

    @Test
    void a_case_that_does_not_concern_the_person_is_denied_and_traced() {
        assertDenied(NotYourCase.class, world, FOR_CASE);
    }

    @Test
    void a_case_of_a_colleague_is_denied_and_traced() {
        world.concerned.add(kari.id());
        assertDenied(NotYourCase.class, world, new Use.ForCase(new CaseRef(UUID.randomUUID())));
    }

    @Test
    void a_stated_purpose_opens_what_it_needs_and_no_more() {
        var file = world.door().open(kari.id(), FOR_AGREEMENT);
        assertThat(file.data()).extracting(DatumView::value).containsExactly("kari@example.no");
        assertThat(traces().getFirst().purpose()).isEqualTo("agreement");
    }

    @Test
    void a_purpose_that_the_role_may_not_state_is_denied_and_traced() {
        assertDenied(PurposeNotYours.class, world, new Use.ForPurpose(new PurposeKey("newsletter")));
    }

    @Test
    void a_purpose_that_the_register_does_not_know_is_denied_and_traced() {
        assertDenied(PurposeNotYours.class, world, new Use.ForPurpose(new PurposeKey("curiosity")));
    }

    @Test
    void oversight_sees_the_whole_file_and_is_for_those_who_oversee() {
        var officer = new PeopleWorld(FixedCaller.employee(EMPLOYEE, Roles.DPO));
        var person = kari(officer);
        var accountability = new Use.ForPurpose(PurposeKey.ACCOUNTABILITY);
        assertThat(officer.door().open(person.id(), accountability).data()).hasSize(2);
        assertDenied(PurposeNotYours.class, world, accountability);
    }

    @Test
    void a_role_without_need_is_denied_whatever_it_says() {
        for (var role : List.of(Roles.ADMINISTRATOR, Roles.AUDITOR)) {
            var other = new PeopleWorld(FixedCaller.employee(EMPLOYEE, role));
            for (var purpose : other.register.now().purposes())
                assertThatExceptionOfType(PurposeNotYours.class)
                        .isThrownBy(() -> other.door().open(kari(other).id(), new Use.ForPurpose(purpose.key())));
        }
    }

    @Test
    void the_public_has_no_case() {
        var outside = new PeopleWorld(FixedCaller.ofThePublic());
        outside.concerned.add(kari.id());
        assertThatExceptionOfType(NotYourCase.class)
                .isThrownBy(() -> outside.door().open(kari.id(), FOR_CASE));
    }

    @Test
    void the_server_itself_opens_whom_a_case_in_its_own_hand_is_about_and_nobody_else() {
        var inside = new PeopleWorld(FixedCaller.system());
        var ola = inside.person("Ola Hansen", CUSTOMER_CONTACT);
        var eva = inside.person("Eva Dahl", CUSTOMER_CONTACT);
        inside.concerned.add(ola.id());
        assertThatExceptionOfType(NotYourCase.class)
                .isThrownBy(() -> inside.door().open(ola.id(), FOR_CASE));

        inside.giveToVern();

        assertThat(inside.door().open(ola.id(), FOR_CASE).name()).isEqualTo("Ola Hansen");
        assertThatExceptionOfType(NotYourCase.class)
                .isThrownBy(() -> inside.door().open(eva.id(), FOR_CASE));
    }

    @Test
    void without_a_trace_nothing_opens() {
        var untraced = new PeopleWorld(FixedCaller.employee(EMPLOYEE, Roles.CASE_WORKER), new FailingAccessLog());
        var person = kari(untraced);
        assertThatExceptionOfType(LogIsDown.class)
                .isThrownBy(() -> untraced.door().open(person.id(), FOR_AGREEMENT));
    }

    @Test
    void who_does_not_exist_is_not_found() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> world.door().open(PersonId.random(), FOR_AGREEMENT));
        assertThat(traces()).as("that they are not there is told as well").hasSize(1);
    }

    @Test
    void the_name_alone_is_seen_for_a_case_of_ones_own_and_is_traced() {
        world.concerned.add(kari.id());

        assertThat(world.door().nameOf(kari.id(), FOR_CASE)).contains("Kari Ås");
        assertThat(traces()).singleElement().satisfies(trace -> {
            assertThat(trace.person()).isEqualTo(kari.id().value());
            assertThat(trace.caseId()).isEqualTo(CASE);
            assertThat(trace.categories()).containsExactly("identity");
        });
    }

    @Test
    void the_name_is_denied_like_everything_else_and_absent_when_the_person_is_gone() {
        assertThatExceptionOfType(NotYourCase.class)
                .isThrownBy(() -> world.door().nameOf(kari.id(), FOR_CASE));
        assertThat(traces())
                .singleElement()
                .satisfies(trace -> assertThat(trace.outcome()).isEqualTo(Outcome.DENIED));

        assertThat(world.door().nameOf(PersonId.random(), FOR_AGREEMENT)).isEmpty();
    }

    @Test
    void candidates_are_ranked_with_their_reasons_and_only_counted_in_the_trace() {
        var other = world.person("Karl Ås", CUSTOMER_CONTACT);
        world.person("Ole Lie", CUSTOMER_CONTACT);
        var found = world.door()
                .candidates(sought("email", " KARI@example.no", "phone", "10 00 00 01", "name", "Kari Aas"), FOR_CASE);
        assertThat(found)
                .extracting(Candidate::person)
                .startsWith(kari.id())
                .contains(other.id())
                .hasSize(2);
        assertThat(found.getFirst().matches()).containsExactly(Match.SAME_EMAIL, Match.SAME_PHONE, Match.SAME_NAME);
        assertThat(found.getFirst().maskedEmail()).isEqualTo("k•••@example.no");
        assertThat(traces()).singleElement().satisfies(trace -> {
            assertThat(trace.operation()).isEqualTo(Operation.SEARCH);
            assertThat(trace.hits()).isEqualTo(2);
            assertThat(trace.toString()).doesNotContain("kari", "Aas");
        });
    }

    @Test
    void candidates_are_for_who_works_on_the_case() {
        assertThatExceptionOfType(NotYourCase.class)
                .isThrownBy(() -> world.door()
                        .candidates(sought("name", "Kari"), new Use.ForCase(new CaseRef(UUID.randomUUID()))));
        assertThat(traces().getFirst().outcome()).isEqualTo(Outcome.DENIED);
    }

    @Test
    void the_desk_finds_by_name_email_phone_and_record_id() {
        for (var text : List.of("kari ås", "Aas", "KARI@exa", "+47 10 00 00 01", "10000001", "7021", "70210409"))
            assertThat(world.desk().search(text, new PurposeKey("agreement")))
                    .as(text)
                    .extracting(PersonLine::id)
                    .containsExactly(kari.id());
        for (var text : List.of("", " ", "ole", "%", "_"))
            assertThat(world.desk().search(text, new PurposeKey("agreement")))
                    .as(text)
                    .isEmpty();
        assertThat(traces()).extracting(Access::hits).containsExactly(1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0);
    }

    @Test
    void the_desk_shows_each_datum_with_what_it_is_there_for() {
        var view = world.desk().view(kari.id(), UseView.forPurpose("agreement"));
        assertThat(view.purposes()).extracting(group -> group.name().en()).contains("Fulfil the agreement");
        assertThat(view.purposes())
                .allSatisfy(group -> assertThat(group.data()).singleElement().satisfies(line -> {
                    assertThat(line.field().en()).isEqualTo("E-mail address");
                    assertThat(line.source()).isNotNull();
                }));
        assertThat(view.relations()).extracting(line -> line.kind().en()).contains("Contact person at a customer");
    }

    @Test
    void the_desk_offers_the_purposes_of_the_role() {
        assertThat(world.desk().purposes())
                .extracting(PurposeChoice::key)
                .contains("agreement", "rights-handling")
                .doesNotContain("accountability", "newsletter", "security");
    }

    @Test
    void the_desk_opens_nothing_without_a_reason() {
        assertThatExceptionOfType(NoReasonGiven.class)
                .isThrownBy(() -> world.desk().view(kari.id(), new UseView(null, " ")));
    }

    @Test
    void the_store_of_people_answers_a_search_on_behalf_of_a_case() {
        world.concerned.add(kari.id());
        var held = new PeopleHoldings(world.door()).find(new Sought(kari.id().value(), CASE, List.of()));
        assertThat(held).extracting(HeldDatum::field).containsExactly("email", "interests");
        assertThat(held).extracting(HeldDatum::system).containsOnly("hubspot");
    }

    @Test
    void an_auditor_is_lent_the_names() {
        var names = world.names();
        var id = kari.id().toString();
        assertThat(names.find("kari")).extracting(named -> named.id()).containsExactly(id);
        assertThat(names.names(List.of(id, "system", UUID.randomUUID().toString())))
                .containsOnlyKeys(id)
                .containsValue("Kari Ås");
    }

    private void assertDenied(Class<? extends Throwable> rule, PeopleWorld where, Use use) {
        assertThatExceptionOfType(rule).isThrownBy(() -> where.door().open(kari.id(), use));
        assertThat(traces()).singleElement().satisfies(trace -> {
            assertThat(trace.outcome()).isEqualTo(Outcome.DENIED);
            assertThat(trace.person()).isEqualTo(kari.id().value());
        });
    }

    private List<Access> traces() {
        return ((RecordingAccessLog) world.log).accesses();
    }

    private static Person kari(PeopleWorld world) {
        var kari = world.person("Kari Ås", CUSTOMER_CONTACT, NEWSLETTER_READER);
        kari.isKnownBy(IdentifierKind.EMAIL, HUBSPOT, "kari@example.no", Instant.EPOCH);
        kari.isKnownBy(IdentifierKind.PHONE, HUBSPOT, "+4710000001", Instant.EPOCH);
        kari.isKnownBy(IdentifierKind.CRM_ID, HUBSPOT, "70210409", Instant.EPOCH);
        world.give(kari, "email", "kari@example.no");
        world.give(kari, "interests", "HMS");
        return kari;
    }

    private static Sought sought(String... kindsAndValues) {
        var identifiers = new java.util.ArrayList<KnownIdentifier>();
        for (int i = 0; i < kindsAndValues.length; i += 2)
            identifiers.add(new KnownIdentifier(kindsAndValues[i], kindsAndValues[i + 1]));
        return new Sought(UUID.randomUUID(), CASE, identifiers);
    }
}
