package com.qmplus.vern.register.application;

import static com.qmplus.vern.register.application.AnImport.of;
import static com.qmplus.vern.register.application.AnImport.refused;
import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.register.Element;
import com.qmplus.vern.register.ElementKind;
import com.qmplus.vern.register.ElementRef;
import com.qmplus.vern.register.ElementRevision;
import com.qmplus.vern.register.Finding;
import com.qmplus.vern.register.FindingRule;
import com.qmplus.vern.register.PurposeKey;
import com.qmplus.vern.register.RecipientKind;
import com.qmplus.vern.register.Register;
import com.qmplus.vern.register.RegisterVersion;
import com.qmplus.vern.register.application.DryRun.Outcome;
import com.qmplus.vern.register.application.ImportChoices.Foreign;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NationalReadingTest {

    private static final ImportChoices ALL = new ImportChoices(null, Foreign.ENTRIES);

    private final AnImport here = new AnImport();
    private final LocalDate today = LocalDate.now(here.clock);

    @Test
    void what_was_written_of_the_register_itself_changes_nothing() {
        var shown = here.dryRun(national(here));
        assertThat(shown.form()).isEqualTo(ImportForm.NATIONAL);
        assertThat(shown.lines(null)).isEmpty();
        assertThat(shown.count(Outcome.UNCHANGED))
                .isEqualTo(here.register.now().purposes().size());
    }

    @Test
    void a_record_is_known_by_its_id_under_an_earlier_number_of_the_controller() {
        var file = national(here);
        var now = json(here.exported());
        var renumbered = Json.createObjectBuilder(now)
                .add(
                        "controller",
                        Json.createObjectBuilder(now.getJsonObject("controller"))
                                .add("organisationNumber", "999999999"))
                .build()
                .toString();
        here.run(here.dryRun(renumbered, new ImportChoices(null, Foreign.ALL)));
        assertThat(national(here)).isNotEqualTo(file);
        var shown = here.dryRun(file.replace("Sende deg nyhetsbrev: ", "Sende deg nyhetsbrev hver uke: "), ALL);
        assertThat(of(shown, Outcome.ADDED)).isEmpty();
        assertThat(of(shown, Outcome.CHANGED)).containsExactly("purposes newsletter");
    }

    @Test
    void exported_imported_into_an_empty_installation_and_exported_again_is_equal() {
        var file = national(here);
        var there = empty();
        var shown = there.dryRun(file);
        assertThat(shown.lines(Outcome.REFUSED)).isEmpty();
        assertThat(shown.count(Outcome.ADDED)).isGreaterThan(20);
        there.run(shown);
        assertThat(records(national(there))).isEqualTo(records(file));
        assertThat(there.dryRun(file).changesAnything()).isFalse();
        assertThat(there.register.now().unconfirmed()).isNotEmpty();
    }

    @Test
    void a_record_with_all_that_the_form_has_loses_nothing() {
        var file = "{\"hits\": [" + FULL + "]}";
        here.run(here.dryRun(file, ALL));
        var again = records(national(here)).get("5f0b1a7e-4c0e-4d5a-9b0e-1f2a3b4c5d6e");
        var expected = new TreeMap<String, JsonValue>(json(FULL));
        var actual = new TreeMap<String, JsonValue>(again);
        expected.remove("organizationId");
        actual.remove("organizationId");
        assertThat(actual).isEqualTo(expected);
        assertThat(here.dryRun(file, ALL).changesAnything()).isFalse();
    }

    @Test
    void what_cannot_be_told_apart_is_not_invented_and_stands_among_the_findings() {
        var shown = here.dryRun("[" + FULL + "]", ALL);
        here.run(shown);
        var purpose = here.register.now().purposes().getLast();
        assertThat(purpose.name().nb()).isEqualTo("Føre elevregister");
        assertThat(purpose.bases()).isEmpty();
        assertThat(purpose.roles()).isEmpty();
        assertThat(purpose.confirm()).isTrue();
        assertThat(here.register.now().retentionRules())
                .noneMatch(rule -> rule.purpose().equals(purpose.key()));
        assertThat(here.desk.findings())
                .filteredOn(it -> it.key().equals(purpose.key().value()))
                .extracting(Finding::rule)
                .contains(FindingRule.NO_RETENTION_RULE);
        assertThat(shown.lines(Outcome.ADDED).stream()
                        .flatMap(line -> line.notes().stream())
                        .map(ImportNote::code))
                .contains("KEPT", "NORWEGIAN_ONLY", "NO_GROUND");
    }

    @Test
    void one_ground_that_is_beyond_doubt_is_taken_over_in_its_own_words() {
        here.run(here.dryRun("""
                {"purpose": "Sende julekort: Vi sender kort.", "title": "Hilsener", "dataSubjectCategories": ["Julevenner"],
                 "personalDataCategories": ["Kontaktopplysninger", "Yndlingskake"], "recipientCategories": ["Posten"],
                 "articleSixBasis": [{"legality": "Art. 6 nr. 1 bokstav f, Kakeloven § 2"}],
                 "dataProcessorContactDetails": [{"name": "Posten"}]}""", ALL));
        var now = here.register.now();
        var purpose = now.purposes().getLast();
        assertThat(purpose.bases()).singleElement().satisfies(basis -> {
            assertThat(basis.basis().letter()).isEqualTo('f');
            assertThat(basis.provision().nb()).isEqualTo("Kakeloven § 2");
            assertThat(now.personCategory(basis.personCategory()).name().nb()).isEqualTo("Julevenner");
            assertThat(basis.balancing()).isNull();
        });
        assertThat(purpose.categories()).extracting(it -> it.value()).containsExactly("contact", "yndlingskake");
        assertThat(now.recipient("posten").kind()).isEqualTo(RecipientKind.PROCESSOR);
        assertThat(now.activity(purpose.activity()).name().nb()).isEqualTo("Hilsener");
        assertThat(now.areas().getLast().name().en()).isEqualTo("Not placed yet");
    }

    @Test
    void a_line_that_came_gives_way_when_the_register_itself_says_something_there() {
        here.run(here.dryRun("{\"purpose\": \"Kake: Vi baker.\", \"plannedDeletion\": \"etter festen\"}", ALL));
        assertThat(record("Kake").getString("plannedDeletion")).isEqualTo("etter festen");
        var purpose = here.register.now().purposes().getLast().key();
        var now = json(here.exported());
        var needing = Json.createArrayBuilder();
        for (var each : now.getJsonArray("purposes").getValuesAs(JsonObject.class))
            needing.add(
                    each.getString("key").equals(purpose.value())
                            ? Json.createObjectBuilder(each)
                                    .add("categories", Json.createArrayBuilder().add("contact"))
                                    .build()
                            : each);
        var rule = json("""
                {"purpose": "%s", "category": "contact", "trigger": "COLLECTED", "period": "P1D", "action": "ERASE",
                 "told": {"nb": "En dag", "en": "A day"}, "basis": {"nb": "x", "en": "x"}}""".formatted(purpose));
        here.run(here.dryRun(Json.createObjectBuilder(now)
                .add("purposes", needing)
                .add(
                        "retentionRules",
                        Json.createArrayBuilder(now.getJsonArray("retentionRules"))
                                .add(rule))
                .build()
                .toString()));
        assertThat(record("Kake").getString("plannedDeletion")).isEqualTo("Kontaktopplysninger: En dag");
    }

    @Test
    void a_known_purpose_changes_where_an_entry_can_hold_it_and_keeps_all_else() {
        var before = here.register.now().purpose(new PurposeKey("newsletter"));
        var file = edited(
                "newsletter",
                record -> Json.createObjectBuilder(record)
                        .add("status", "DRAFT")
                        .add("purpose", "Sende deg brev: Hver uke.")
                        .add("personalDataCategories", Json.createArrayBuilder(List.of("Kontaktopplysninger", "Kake")))
                        .add("plannedDeletion", "aldri")
                        .build());
        var shown = here.dryRun(file);
        assertThat(of(shown, Outcome.ADDED)).containsExactly("categories kake");
        assertThat(shown.lines(Outcome.CHANGED)).singleElement().satisfies(line -> {
            assertThat(line.changes()).extracting(it -> it.property().name()).contains("name", "categories", "confirm");
            assertThat(line.notes()).extracting(ImportNote::code).contains("DIFFERS", "ENGLISH_STAYS");
        });
        here.run(shown);
        var after = here.register.now().purpose(new PurposeKey("newsletter"));
        assertThat(after.name().nb()).isEqualTo("Sende deg brev");
        assertThat(after.name().en()).isEqualTo(before.name().en());
        assertThat(after.bases()).isEqualTo(before.bases());
        assertThat(after.roles()).isEqualTo(before.roles());
        assertThat(after.dpv()).isEqualTo(before.dpv());
    }

    @Test
    void what_contradicts_the_register_where_no_entry_can_hold_it_stays_and_is_told() {
        var shown = here.dryRun(edited(
                "newsletter",
                record -> Json.createObjectBuilder(record)
                        .add("plannedDeletion", "aldri")
                        .build()));
        assertThat(shown.lines(Outcome.HELD))
                .singleElement()
                .satisfies(line -> assertThat(line.notes())
                        .containsExactly(new ImportNote("DIFFERS", List.of("plannedDeletion", "aldri"))));
        assertThat(shown.changesAnything()).isFalse();
    }

    @Test
    void what_is_wrong_is_refused_at_its_line_and_loses_no_other_record() {
        var shown = here.dryRun("""
                {"hits": [
                {"purpose": 7},
                {"title": "Uten formål"},
                {"purpose": "A: a", "status": "MAYBE"},
                {"purpose": "B: b", "dataSubjectCategories": [1]},
                {"purpose": "C: c", "unheard": true},
                {"purpose": "C: c", "title": "C"},
                "nothing"
                ], "pagesTotal": 3, "extra": 1}""", ALL);
        assertThat(refused(shown))
                .containsExactly(
                        "purposes null /purpose type",
                        "purposes null /purpose missing",
                        "purposes null /status pattern",
                        "purposes null /dataSubjectCategories type");
        assertThat(shown.lines(Outcome.REFUSED).getFirst().refusals().getFirst().line())
                .isEqualTo(2);
        assertThat(shown.misplaced())
                .extracting(it -> it.line() + " " + it.fault().code())
                .containsExactlyInAnyOrder(
                        "6 additionalProperties", "8 type", "9 PART_OF_MORE", "9 additionalProperties");
        assertThat(of(shown, Outcome.ADDED)).contains("purposes c", "purposes c-2");
    }

    @Test
    void a_record_that_stands_twice_is_taken_once() {
        var record = "{\"purpose\": \"Kake: Vi baker.\", \"title\": \"Kjøkken\"}";
        here.run(here.dryRun("[" + record + "]", ALL));
        var changed = record.replace("Vi baker.", "Vi steker.");
        var known = record.replace("{", "{\"id\": \"" + record("Kake").getString("id") + "\", ")
                .replace("baker", "steker");
        var shown = here.dryRun("[" + known + ", " + known + ", " + changed + "]", ALL);
        assertThat(refused(shown)).containsExactly("purposes kake  TWICE_IN_FILE");
        assertThat(of(shown, Outcome.CHANGED)).containsExactly("purposes kake");
    }

    @Test
    void purposes_that_a_file_leaves_out_end_only_when_that_is_chosen() {
        var none = here.dryRun("[]".replace("[]", "{\"hits\": []}"));
        assertThat(none.changesAnything()).isFalse();
        assertThat(here.importing.suggested(none.id()).lastDay()).isNull();
        var shown = here.dryRun("{\"hits\": []}", new ImportChoices(today, Foreign.NOTHING));
        assertThat(of(shown, Outcome.RETIRED)).contains("purposes newsletter");
        assertThat(refused(shown)).contains("purposes rights-handling /valid/until VERNS_OWN");
    }

    private String edited(String purpose, java.util.function.UnaryOperator<JsonObject> edit) {
        var wanted = here.register.now().purpose(new PurposeKey(purpose));
        var id = NationalRecords.of(here.register.now(), today, wanted).getString("id");
        var records = Json.createArrayBuilder();
        records(national(here)).forEach((key, record) -> records.add(key.equals(id) ? edit.apply(record) : record));
        return Json.createObjectBuilder().add("hits", records).build().toString();
    }

    private JsonObject record(String name) {
        return records(national(here)).values().stream()
                .filter(it -> it.getString("purpose").startsWith(name + ":"))
                .findFirst()
                .orElseThrow();
    }

    private String national(AnImport at) {
        return NationalRecords.of(at.register.now(), today).toString();
    }

    private static Map<String, JsonObject> records(String file) {
        var records = new TreeMap<String, JsonObject>();
        json(file)
                .getJsonArray("hits")
                .getValuesAs(JsonObject.class)
                .forEach(it -> records.put(it.getString("id"), it));
        return records;
    }

    private static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    /** An installation with nothing but what Vern itself works by, and what that rests on. */
    private static AnImport empty() {
        var whole = QmPlusRegister.register();
        var needed = new LinkedHashSet<ElementRef>();
        for (var key : List.of("rights-handling", "accountability", "security"))
            needed.add(new ElementRef(ElementKind.PURPOSE, key));
        needed.add(new ElementRef(ElementKind.CONTROLLER, "controller"));
        needed.add(new ElementRef(ElementKind.RELATION_KIND, "requester"));
        needed.add(new ElementRef(ElementKind.SYSTEM, "vern"));
        for (int before = 0; before < needed.size(); ) {
            before = needed.size();
            whole.elements().stream()
                    .map(ElementRef::to)
                    .filter(ref -> whole.dependingOn(ref).stream().anyMatch(it -> needed.contains(ElementRef.to(it))))
                    .forEach(needed::add);
        }
        var elements = new ArrayList<Element>(whole.elements().stream()
                .filter(it -> needed.contains(ElementRef.to(it)))
                .toList());
        var versions = new InMemoryRegisterVersions();
        var there = new AnImport(versions, new InMemoryRegisterUploads());
        var revisions = new ArrayList<ElementRevision>();
        for (var element : elements)
            revisions.add(new ElementRevision(element, revisions.size(), 1, ElementDocuments.write(element)));
        versions.add(new RegisterVersion(1, there.clock.instant(), "system", "first"), revisions);
        assertThat(Register.of(1, elements).purposes())
                .hasSizeLessThan(whole.purposes().size());
        assertThat(Set.copyOf(there.register.now().sources())).isEmpty();
        return there;
    }

    private static final String FULL = """
            {"id": "5f0b1a7e-4c0e-4d5a-9b0e-1f2a3b4c5d6e", "status": "APPROVED", "organizationId": "910258028",
             "purpose": "Føre elevregister", "title": "Skoleadministrasjon",
             "dataSubjectCategories": ["Elever", "Foresatte"], "personalDataCategories": ["Karakterer", "Helse"],
             "recipientCategories": ["Skoleeier"], "personalDataSubjects": "Den registrerte; skolen",
             "plannedDeletion": "10 år etter avgang", "articleSixBasis": [
               {"legality": "Art. 6(1)(e), Opplæringsloven § 1", "referenceUrl": "https://lovdata.no/1"},
               {"legality": "samtykke"}],
             "otherArticles": {"articleNine": {"checked": true, "referenceUrl": "https://x.no", "legalities": [
               {"legality": "Art. 9(2)(g)", "checked": true, "referenceUrl": "https://y.no"}]},
               "articleTen": {"checked": false, "referenceUrl": "https://z.no"}},
             "businessAreas": ["Skole", "Oppvekst"], "securityMeasures": "Låste skap",
             "privacyProcessingSystems": "Vigo, Extens",
             "dataProcessorContactDetails": [{"name": "Vigo IKS", "phone": "+47 22 00 00 00", "email": "post@vigo.example"}],
             "commonDataControllerContact": {"commonDataControllerChecked": true, "companies": "Fylket",
               "distributionOfResponsibilities": "Delt", "contactPoints": [{"name": "Fylket", "email": "f@example.no"}]},
             "dataTransfers": {"transferred": true, "thirdCountryRecipients": "USA", "guarantees": "SCC"},
             "relatedDatasets": ["https://data.norge.no/1"],
             "dataProtectionImpactAssessment": {"conducted": true, "assessmentReportUrl": "https://dpia.no"},
             "dataProcessingAgreements": [{"dataProcessorName": "Vigo IKS", "agreementUrl": "https://dba.no"}]}""";
}
