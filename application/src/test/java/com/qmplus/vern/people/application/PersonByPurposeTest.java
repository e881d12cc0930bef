package com.qmplus.vern.people.application;

import static com.qmplus.vern.people.application.DatumMark.KEPT_ON;
import static com.qmplus.vern.people.application.DatumMark.NO_PURPOSE;
import static com.qmplus.vern.people.application.DatumMark.NO_RULE;
import static com.qmplus.vern.people.application.DatumMark.NO_SPECIAL_GROUND;
import static com.qmplus.vern.people.application.DatumMark.SOURCE_UNKNOWN;
import static com.qmplus.vern.people.application.DatumMark.SYSTEM_ENDED;
import static com.qmplus.vern.people.application.DatumMark.TIME_OVER;
import static com.qmplus.vern.people.application.DatumMark.USE_OVER;
import static com.qmplus.vern.register.LawfulBasis.CONSENT;
import static com.qmplus.vern.register.RelationKindKey.CUSTOMER_CONTACT;
import static com.qmplus.vern.register.RelationKindKey.NEWSLETTER_READER;
import static com.qmplus.vern.register.RelationKindKey.PROSPECT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.qmplus.vern.people.DatumView;
import com.qmplus.vern.people.PersonFile;
import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.people.RelationView;
import com.qmplus.vern.people.application.PersonFileView.DatumLine;
import com.qmplus.vern.people.application.PersonFileView.PurposeGroup;
import com.qmplus.vern.register.DataCategory;
import com.qmplus.vern.register.DataSystem;
import com.qmplus.vern.register.Element;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.Register;
import com.qmplus.vern.register.RelationKindKey;
import com.qmplus.vern.register.RetentionRule;
import com.qmplus.vern.register.SystemKey;
import com.qmplus.vern.register.Validity;
import com.qmplus.vern.register.application.QmPlusRegister;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A person's data by what they are there for, on QmPlus's own register. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PersonByPurposeTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final LocalDate SINCE = LocalDate.parse("2025-03-01");
    private static final Instant COLLECTED = Instant.parse("2026-03-01T10:00:00Z");

    private final List<RelationView> relations = new ArrayList<>();
    private final List<DatumView> data = new ArrayList<>();
    private Register register = QmPlusRegister.register();

    @Test
    void each_purpose_tells_the_relation_the_day_and_the_ground() {
        holds(NEWSLETTER_READER);
        datum("articles-read", COLLECTED);
        var group = group("website-insight");
        assertThat(group.reasons()).singleElement().satisfies(why -> {
            assertThat(why.relation().en()).isEqualTo("Newsletter reader");
            assertThat(why.since()).isEqualTo(SINCE);
            assertThat(why.basis()).isEqualTo(CONSENT);
        });
        assertThat(group.recipients()).extracting(text -> text.en()).contains("HubSpot");
        assertThat(group.storage())
                .singleElement()
                .satisfies(storage ->
                        assertThat(storage.told().en()).startsWith("For one year after you used the website"));
    }

    @Test
    void a_datum_stands_under_each_purpose_that_needs_it_and_ends_for_each_by_its_own_rule() {
        holds(CUSTOMER_CONTACT);
        datum("email", COLLECTED);
        datum("last-activity", COLLECTED, "2026-02-01");
        assertThat(view().purposes())
                .extracting(PurposeGroup::key)
                .contains("customer-identification", "agreement", "enquiries", "marketing-stop")
                .doesNotContain("bookkeeping");
        assertThat(line("customer-identification", "E-mail address").until()).isNull();
        assertThat(line("enquiries", "E-mail address").until()).isEqualTo("2028-02-01");
        assertThat(view().unserved()).isEmpty();
    }

    @Test
    void what_has_been_kept_too_long_is_marked() {
        holds(NEWSLETTER_READER);
        datum("articles-read", Instant.parse("2025-11-21T10:00:00Z"));
        assertThat(line("website-insight", "Articles you have read").marks()).containsExactly(TIME_OVER);
        assertThat(view().wrong()).isOne();
    }

    @Test
    void a_use_stops_at_its_own_end_though_another_goes_on() {
        holds(CUSTOMER_CONTACT);
        datum("email", COLLECTED);
        datum("last-activity", COLLECTED, "2024-11-21");
        assertThat(line("enquiries", "E-mail address").marks()).containsExactly(USE_OVER);
        assertThat(line("customer-identification", "E-mail address").marks()).isEmpty();
        assertThat(view().wrong()).isZero();
    }

    @Test
    void the_last_day_is_not_too_long() {
        holds(NEWSLETTER_READER);
        datum("articles-read", Instant.parse("2025-11-22T10:00:00Z"));
        assertThat(line("website-insight", "Articles you have read").marks()).isEmpty();
    }

    @Test
    void what_no_purpose_needs_stands_apart_and_is_marked() {
        holds(PROSPECT);
        datum("articles-read", COLLECTED);
        assertThat(view().unserved()).singleElement().satisfies(line -> {
            assertThat(line.marks()).containsExactly(NO_PURPOSE);
            assertThat(line.isWrong()).isTrue();
        });
    }

    @Test
    void what_is_kept_after_a_relation_says_until_when_and_is_not_wrong() {
        ended(CUSTOMER_CONTACT, LocalDate.parse("2026-06-01"));
        datum("job-title", COLLECTED);
        datum("last-activity", COLLECTED, "2026-02-01");
        assertThat(view().unserved().getFirst()).satisfies(line -> {
            assertThat(line.marks()).containsExactly(KEPT_ON);
            assertThat(line.until()).isEqualTo("2028-02-01");
            assertThat(line.isWrong()).isFalse();
        });
        assertThat(view().wrong()).isZero();
    }

    @Test
    void what_a_relation_left_is_kept_no_longer_than_after_the_last_contact() {
        ended(PROSPECT, LocalDate.parse("2026-11-01"));
        datum("job-title", COLLECTED);
        datum("last-activity", COLLECTED, "2021-01-01");
        assertThat(view().unserved())
                .allSatisfy(line -> assertThat(line.marks()).containsExactly(NO_PURPOSE));
    }

    @Test
    void the_last_contact_is_taken_to_be_the_end_of_the_relation_where_it_is_not_known() {
        ended(PROSPECT, LocalDate.parse("2026-11-01"));
        datum("job-title", COLLECTED);
        assertThat(view().unserved().getFirst().until()).isEqualTo("2028-11-01");
    }

    @Test
    void a_consent_that_was_withdrawn_keeps_for_its_days_and_not_by_another_rule() {
        ended(NEWSLETTER_READER, LocalDate.parse("2026-11-01"));
        datum("articles-read", COLLECTED);
        datum("job-title", COLLECTED);
        assertThat(view().unserved())
                .extracting(line -> line.field().en(), DatumLine::until)
                .containsExactlyInAnyOrder(
                        tuple("Job title", LocalDate.parse("2026-12-01")), tuple("Articles you have read", null));
    }

    @Test
    void a_relation_that_is_still_to_begin_keeps_nothing() {
        relations.add(new RelationView(CUSTOMER_CONTACT, TODAY.plusDays(10), null, null));
        datum("job-title", COLLECTED);
        assertThat(view().unserved().getFirst().marks()).containsExactly(NO_PURPOSE);
    }

    @Test
    void a_source_that_nobody_knows_is_marked() {
        holds(CUSTOMER_CONTACT);
        data.add(new DatumView(UUID.randomUUID(), FieldKey.EMAIL, "x", SystemKey.HUBSPOT, null, COLLECTED));
        assertThat(line("agreement", "E-mail address").marks()).containsExactly(SOURCE_UNKNOWN);
        assertThat(view().wrong())
                .as("counted once, though it stands under many")
                .isOne();
    }

    @Test
    void a_purpose_without_storage_time_is_marked() {
        holds(NEWSLETTER_READER);
        datum("articles-read", COLLECTED);
        change(element ->
                element instanceof RetentionRule rule && rule.stableKey().equals("website-insight/web-behaviour")
                        ? new RetentionRule(
                                rule.purpose(),
                                rule.category(),
                                rule.trigger(),
                                rule.period(),
                                rule.action(),
                                rule.told(),
                                rule.basis(),
                                new Validity(null, TODAY.minusDays(1)),
                                false)
                        : element);
        assertThat(line("website-insight", "Articles you have read").marks()).containsExactly(NO_RULE);
        assertThat(group("website-insight").storage()).isEmpty();
    }

    @Test
    void a_special_category_without_a_ground_is_marked() {
        holds(NEWSLETTER_READER);
        datum("articles-read", COLLECTED);
        change(element -> element instanceof DataCategory category
                        && category.stableKey().equals("web-behaviour")
                ? new DataCategory(
                        category.key(), category.name(), category.description(), true, null, Validity.ALWAYS, false)
                : element);
        assertThat(line("website-insight", "Articles you have read").marks()).containsExactly(NO_SPECIAL_GROUND);
    }

    @Test
    void a_system_that_has_ended_is_marked() {
        holds(NEWSLETTER_READER);
        datum("articles-read", COLLECTED);
        change(element ->
                element instanceof DataSystem system && system.stableKey().equals("hubspot")
                        ? new DataSystem(
                                system.key(),
                                system.name(),
                                system.description(),
                                system.processor(),
                                system.location(),
                                system.connection(),
                                system.owner(),
                                system.securityMeasures(),
                                system.instructions(),
                                new Validity(null, TODAY.minusDays(1)),
                                false)
                        : element);
        assertThat(line("website-insight", "Articles you have read").marks()).containsExactly(SYSTEM_ENDED);
    }

    private PersonFileView view() {
        var file = new PersonFile(PersonId.random(), "Kari Ås", null, relations, List.of(), data);
        return new PersonFilePrinter(register, file, TODAY, ZoneId.of("Europe/Oslo")).print();
    }

    private PurposeGroup group(String key) {
        return view().purposes().stream()
                .filter(group -> group.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private DatumLine line(String purpose, String field) {
        return group(purpose).data().stream()
                .filter(line -> line.field().en().equals(field))
                .findFirst()
                .orElseThrow();
    }

    private void holds(RelationKindKey kind) {
        ended(kind, null);
    }

    private void ended(RelationKindKey kind, @Nullable LocalDate until) {
        relations.add(new RelationView(kind, SINCE, until, null));
    }

    private void datum(String field, Instant collected) {
        datum(field, collected, "anything");
    }

    private void datum(String field, Instant collected, String value) {
        data.add(new DatumView(UUID.randomUUID(), new FieldKey(field), value, SystemKey.HUBSPOT, "self", collected));
    }

    private void change(UnaryOperator<Element> change) {
        register = Register.of(2, register.elements().stream().map(change).toList());
    }
}
