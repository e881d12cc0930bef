package com.qmplus.vern.rights.application;

import static com.qmplus.vern.rights.application.ACase.MORNING;
import static com.qmplus.vern.rights.application.ACase.OLA;
import static com.qmplus.vern.rights.application.ACase.aCase;
import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.audit.Consultation;
import com.qmplus.vern.audit.Operation;
import com.qmplus.vern.people.PersonFile;
import com.qmplus.vern.people.RelationView;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.Register;
import com.qmplus.vern.register.RelationKindKey;
import com.qmplus.vern.register.Transfer;
import com.qmplus.vern.register.application.QmPlusRegister;
import com.qmplus.vern.rights.AccessAnswer;
import com.qmplus.vern.rights.AccessAnswer.CategoryPart;
import com.qmplus.vern.rights.AccessAnswer.ConsultationPart;
import com.qmplus.vern.rights.AccessAnswer.Holding;
import com.qmplus.vern.rights.AccessAnswer.ItemPart;
import com.qmplus.vern.rights.AccessAnswer.PurposePart;
import com.qmplus.vern.rights.AccessAnswers;
import com.qmplus.vern.rights.AnswerMaterial;
import com.qmplus.vern.rights.AnswerWords;
import com.qmplus.vern.rights.Article15;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.Finding;
import com.qmplus.vern.rights.ItemId;
import com.qmplus.vern.rights.Overdue;
import com.qmplus.vern.rights.Right;
import com.qmplus.vern.rights.SearchResult;
import com.qmplus.vern.shared.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The answer is read off the register that Vern is delivered with. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AccessAnswersTest {

    private static final Register REGISTER = QmPlusRegister.register();
    private static final Register REGISTER_WITHOUT_TRANSFERS = QmPlusRegister.without(Transfer.class);
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final Instant MORNING_OF_TODAY = Instant.parse("2026-11-22T08:00:00Z");
    private static final Instant COLLECTED = Instant.parse("2026-05-04T10:00:00Z");

    private final DataSubjectRequest request =
            aCase().taken().of(OLA).collected().now();
    private final Finding name = finding("first-name", "Ola", "hubspot", "crm");
    private final Finding email = finding("email", "ola@example.no", "hubspot", "website-form");
    private final Finding invoice = finding("invoice", "Invoice 1042", "accounting", "vern");
    private final Finding reading = finding("articles-read", "/blog/trends", "website", "website-use");
    private final Finding reference =
            finding("case-reference", request.intake().reference().value(), "vern", "self");

    @Test
    void tells_all_that_article_15_demands() {
        assertThat(Article15.missing(customer(name, email, invoice, reference))).isEmpty();
    }

    @Test
    void gives_each_datum_with_system_source_purposes_and_its_end() {
        var item = item(customer(invoice, reference), "invoice");

        assertThat(item.value()).isEqualTo("Invoice 1042");
        assertThat(item.systemName()).isNotBlank();
        assertThat(item.sourceName()).isNotBlank();
        assertThat(item.collected()).isEqualTo("2026-05-04");
        assertThat(item.purposes()).containsExactly("bookkeeping");
        assertThat(item.until())
                .as("five years after the fiscal year's end (R7.2)")
                .isEqualTo("2031-12-31");
    }

    @Test
    void tells_names_before_numbers_and_what_is_of_one_kind_as_it_was_found() {
        var answer = customer(
                finding("crm-id", "1001", "hubspot", "crm"),
                finding("last-name", "Hansen", "hubspot", "self"),
                finding("mail", "the second", "vern", "self"),
                finding("first-name", "Ola", "hubspot", "self"),
                finding("mail", "the first", "vern", "self"));
        assertThat(answer.categories().stream().flatMap(category -> category.items().stream()))
                .extracting(ItemPart::value)
                .containsExactly("Ola", "Hansen", "1001", "the second", "the first");
    }

    @Test
    void tells_the_legal_basis_of_each_purpose() {
        assertThat(customer(name, email, invoice, reference).purposes()).allSatisfy(purpose -> {
            assertThat(purpose.legalBasis()).matches("6\\(1\\)\\([a-f]\\)(, 6\\(1\\)\\([a-f]\\))*");
            assertThat(purpose.legalBasisExplained()).isNotBlank();
            assertThat(purpose.storage()).isNotEmpty();
        });
    }

    @Test
    void two_people_with_the_same_data_and_different_relations_get_different_answers() {
        var customer = customer(name, email, reference);
        var reader = answer(file(RelationKindKey.NEWSLETTER_READER, null), List.of(name, email, reference));

        assertThat(keys(customer)).contains("customer-identification").doesNotContain("newsletter");
        assertThat(keys(reader)).contains("newsletter").doesNotContain("customer-identification");
        assertThat(customer.rights()).doesNotContain(Right.WITHDRAWAL);
        assertThat(reader.rights()).as("consent can be withdrawn").contains(Right.WITHDRAWAL);
    }

    @Test
    void a_relation_that_has_ended_brings_no_purpose_and_lets_the_time_run_out() {
        var ended = LocalDate.parse("2026-06-30");
        var answer = answer(file(RelationKindKey.CUSTOMER_CONTACT, ended), List.of(name, reference));

        assertThat(keys(answer)).doesNotContain("customer-identification");
        assertThat(item(answer, "first-name").value()).isEqualTo("Ola");
    }

    @Test
    void a_purpose_that_none_of_the_data_serves_is_not_told() {
        assertThat(keys(customer(name, reference))).doesNotContain("marketing-stop");
        assertThat(keys(customer(name, email, reference))).contains("marketing-stop");
    }

    @Test
    void recipients_are_named_and_transfers_tell_their_safeguard() {
        var answer = customer(name, email, reference);

        assertThat(answer.recipients()).anySatisfy(recipient -> {
            assertThat(recipient.key()).isEqualTo("hubspot");
            assertThat(recipient.named()).isTrue();
            assertThat(recipient.purposes()).contains("customer-identification");
        });
        assertThat(answer.transfers().examined()).isTrue();
        assertThat(answer.transfers().transfers())
                .allSatisfy(transfer -> assertThat(transfer.tool()).isNotBlank());
    }

    @Test
    void statement_14_given_third_party_data_in_copy_then_redacted_rest_delivered() {
        var answer = AccessAnswers.build(material(
                customerFile(),
                List.of(name, email, reference),
                List.of(),
                Map.of(email.id(), "It names a colleague")));

        assertThat(item(answer, "email").value()).isNull();
        assertThat(item(answer, "email").excludedBecause()).isEqualTo("It names a colleague");
        assertThat(item(answer, "first-name").value()).isEqualTo("Ola");
        assertThat(Article15.missing(answer)).isEmpty();
    }

    @Test
    void statement_13_given_staff_views_then_answer_lists_dates_and_purposes_no_names() {
        var consultations = List.of(
                new Consultation(MORNING_OF_TODAY, 0, Operation.VIEW, "rights-handling", null, "PeopleDesk.view"),
                new Consultation(
                        MORNING_OF_TODAY.plusSeconds(60),
                        0,
                        Operation.VIEW,
                        "rights-handling",
                        null,
                        "PeopleDesk.view"));
        var answer = AccessAnswers.build(material(customerFile(), List.of(name, reference), consultations, Map.of()));

        var purpose = REGISTER.purposes().stream()
                .filter(candidate -> candidate.key().value().equals("rights-handling"))
                .findFirst()
                .orElseThrow();
        assertThat(answer.consultations())
                .containsExactly(
                        new ConsultationPart(TODAY, "VIEW", purpose.name().in(Language.NB)));
        assertThat(answer.categories()).extracting(CategoryPart::key).contains("access-log");
        assertThat(Article15.missing(answer)).isEmpty();
    }

    @Test
    void statement_48_given_complaint_text_then_shows_0105_oslo_not_0034() {
        assertThat(customer(name, reference).complaint().address())
                .contains("0105 Oslo")
                .noneMatch(line -> line.contains("0034"));
    }

    @Test
    void we_hold_nothing_about_you_is_a_whole_answer_too() {
        var request = aCase().taken().ofNobody().collected().now();
        var answer = AccessAnswers.build(new AnswerMaterial(
                REGISTER,
                request,
                null,
                List.of(request),
                List.of(reference),
                List.of(),
                Map.of(),
                List.of(),
                TODAY,
                zone(),
                AnswerWords.of("You can go to court.")));

        assertThat(answer.holding()).isEqualTo(Holding.NOTHING);
        assertThat(answer.person()).isEqualTo("Ola Hansen");
        assertThat(keys(answer)).containsExactly("rights-handling");
        assertThat(answer.cases()).hasSize(1);
        assertThat(Article15.missing(answer)).isEmpty();
    }

    @Test
    void tells_which_systems_were_searched_with_which_result() {
        var searches = customer(name, reference).searches();

        assertThat(searches)
                .extracting(search -> search.result())
                .containsExactlyInAnyOrder(SearchResult.FOUND, SearchResult.NOTHING);
        assertThat(searches)
                .allSatisfy(search -> assertThat(search.systemName()).isNotBlank());
    }

    @Test
    void what_is_held_without_any_relation_is_told_with_what_such_data_are_held_for() {
        var request = aCase().taken().ofNobody().collected().now();
        var answer = AccessAnswers.build(new AnswerMaterial(
                REGISTER,
                request,
                null,
                List.of(request),
                List.of(invoice),
                List.of(),
                Map.of(),
                List.of(),
                TODAY,
                zone(),
                AnswerWords.of("You can go to court.")));

        assertThat(item(answer, "invoice").purposes()).containsExactly("bookkeeping");
        assertThat(keys(answer)).containsExactly("bookkeeping");
        assertThat(answer.purposes().getFirst().storage()).isNotEmpty();
        assertThat(Article15.missing(answer)).isEmpty();
    }

    @Test
    void a_field_that_the_register_does_not_know_makes_it_incomplete() {
        var strange = finding("shoe-size", "43", "hubspot", "crm");

        assertThat(Article15.missing(customer(name, strange, reference))).containsExactly("15(1)(a)", "15(1)(b)");
    }

    @Test
    void a_source_that_the_register_does_not_know_makes_it_incomplete() {
        assertThat(Article15.missing(customer(finding("first-name", "Ola", "hubspot", "hearsay"), reference)))
                .containsExactly("15(1)(g)");
    }

    @Test
    void behaviour_on_the_website_ends_a_year_after_it_was_collected() {
        var answer = answer(file(RelationKindKey.NEWSLETTER_READER, null), List.of(reading, reference));

        assertThat(item(answer, "articles-read").until()).isEqualTo("2027-05-04");
    }

    @Test
    void what_should_be_gone_by_now_is_known_with_what_the_register_says() {
        var stage = finding("lifecycle-stage", "Lead", "hubspot", "crm");
        var contact = finding("last-activity", "2018-09-07 21:16", "hubspot", "crm");
        var answer = answer(file(RelationKindKey.PROSPECT, null), List.of(name, stage, contact, reference));

        assertThat(item(answer, "lifecycle-stage").until()).isEqualTo("2020-09-07");
        assertThat(item(answer, "first-name").until())
                .as("the case needs the name")
                .isNull();
        assertThat(Overdue.in(answer))
                .extracting(overdue -> overdue.item().field())
                .containsExactly("lifecycle-stage", "last-activity");
        assertThat(Overdue.in(answer).getFirst().until()).isEqualTo("2020-09-07");
        assertThat(Overdue.in(answer).getFirst().rules()).containsExactly("I to år etter at vi sist hadde kontakt");
    }

    @ParameterizedTest
    @CsvSource({"2024-11-22, false", "2024-11-21, true", "21.11.2024, true", "lately, false", "2024-13-01, false"})
    void the_last_day_is_within_the_time_and_a_day_that_cannot_be_read_blames_nobody(String said, boolean over) {
        var contact = finding("last-activity", said, "hubspot", "crm");
        assertThat(Overdue.in(answer(file(RelationKindKey.PROSPECT, null), List.of(contact))))
                .hasSize(over ? 1 : 0);
    }

    @Test
    void a_later_message_is_a_contact_too_and_one_of_unknown_day_might_be() {
        var contact = finding("last-activity", "2018-09-07", "hubspot", "crm");
        var later = finding("message", "Hei igjen", "email", "self");
        var someDay = new Finding(ItemId.random(), new FieldKey("message"), "Hei", "email", "self", null);
        var prospect = file(RelationKindKey.PROSPECT, null);

        assertThat(item(answer(prospect, List.of(contact, later)), "last-activity")
                        .until())
                .isEqualTo("2028-05-04");
        assertThat(item(answer(prospect, List.of(contact, someDay)), "last-activity")
                        .until())
                .isNull();
    }

    @Test
    void a_recipient_of_whom_it_is_not_known_where_the_data_go_makes_it_incomplete() {
        assertThat(answerBy(REGISTER).transfers().examined()).isTrue();
        var untold = REGISTER_WITHOUT_TRANSFERS;
        assertThat(Article15.missing(answerBy(untold))).containsExactly("15(2)");
    }

    private AccessAnswer answerBy(Register register) {
        return AccessAnswers.build(new AnswerMaterial(
                register,
                request,
                customerFile(),
                List.of(request),
                List.of(name, email, reference),
                List.of(),
                Map.of(),
                List.of(),
                TODAY,
                zone(),
                AnswerWords.of("You can go to court.")));
    }

    @Test
    void is_in_the_language_of_the_person() {
        var english = aCase("Ola Hansen", "ola@example.no", MORNING, Language.EN)
                .taken()
                .of(OLA)
                .collected()
                .now();
        var answer = AccessAnswers.build(new AnswerMaterial(
                REGISTER,
                english,
                customerFile(),
                List.of(english),
                List.of(name),
                List.of(),
                Map.of(),
                List.of(),
                TODAY,
                zone(),
                AnswerWords.of("You can go to court.")));

        assertThat(answer.language()).isEqualTo(Language.EN);
        assertThat(answer.purposes().getFirst().name())
                .isNotEqualTo(customer(name).purposes().getFirst().name());
    }

    private AccessAnswer customer(Finding... findings) {
        return answer(customerFile(), List.of(findings));
    }

    private static PersonFile customerFile() {
        return file(RelationKindKey.CUSTOMER_CONTACT, null);
    }

    private AccessAnswer answer(PersonFile person, List<Finding> findings) {
        return AccessAnswers.build(material(person, findings, List.of(), Map.of()));
    }

    private AnswerMaterial material(
            PersonFile person,
            List<Finding> findings,
            List<Consultation> consultations,
            Map<ItemId, String> exclusions) {
        return new AnswerMaterial(
                REGISTER,
                request,
                person,
                List.of(request),
                findings,
                consultations,
                exclusions,
                List.of(),
                TODAY,
                zone(),
                AnswerWords.of("You can go to court."));
    }

    private static PersonFile file(RelationKindKey kind, LocalDate until) {
        var relation = new RelationView(kind, LocalDate.parse("2024-01-01"), until, null);
        return new PersonFile(OLA, "Ola Hansen", Language.NB, List.of(relation), List.of(), List.of());
    }

    private static Finding finding(String field, String value, String system, String source) {
        return new Finding(ItemId.random(), new FieldKey(field), value, system, source, COLLECTED);
    }

    private static ItemPart item(AccessAnswer answer, String field) {
        return answer.categories().stream()
                .flatMap(category -> category.items().stream())
                .filter(item -> item.field().equals(field))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> keys(AccessAnswer answer) {
        return answer.purposes().stream().map(PurposePart::key).toList();
    }

    private static ZoneId zone() {
        return ZoneId.of("Europe/Oslo");
    }
}
