package com.qmplus.vern.register.application;

import static com.qmplus.vern.register.application.AnImport.NO_CHOICE;
import static com.qmplus.vern.register.application.AnImport.of;
import static com.qmplus.vern.register.application.AnImport.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.qmplus.vern.register.AlreadyImported;
import com.qmplus.vern.register.BusinessArea;
import com.qmplus.vern.register.ElementKind;
import com.qmplus.vern.register.ElementRef;
import com.qmplus.vern.register.Finding;
import com.qmplus.vern.register.FindingRule;
import com.qmplus.vern.register.PurposeKey;
import com.qmplus.vern.register.Register;
import com.qmplus.vern.register.application.DryRun.Outcome;
import com.qmplus.vern.register.application.ImportChoices.Foreign;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.StalePage;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RegisterImportingTest {

    private static final ElementRef CUSTOMERS = new ElementRef(ElementKind.AREA, "customers");
    private static final String AREA =
            "{\"key\": \"research\", \"name\": {\"nb\": \"Forskning\", \"en\": \"Research\"}}";

    private final AnImport here = new AnImport();

    @Test
    void of_what_is_held_already_changes_nothing() {
        var shown = here.dryRun(here.exported());
        assertThat(shown.changesAnything()).isFalse();
        assertThat(shown.lines(null)).isEmpty();
        assertThat(shown.count(Outcome.UNCHANGED))
                .isEqualTo(here.register.now().elements().size());
        assertThat(here.run(shown)).isEqualTo(1);
        assertThat(here.register.version().number()).isEqualTo(1);
    }

    @Test
    void shows_what_is_added_changed_and_left_out_and_saves_nothing() {
        var shown = here.dryRun(file(
                add("areas", AREA),
                edit("areas", "customers", it -> named(it, "Kunder", "Clients")),
                without("sources", "crm")));
        assertThat(of(shown, Outcome.ADDED)).containsExactly("areas research");
        assertThat(of(shown, Outcome.CHANGED)).containsExactly("areas customers");
        assertThat(shown.lines(Outcome.CHANGED).getFirst().changes())
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.property().name()).isEqualTo("name");
                    assertThat(change.after().getFirst().text().en()).isEqualTo("Clients");
                });
        assertThat(of(shown, Outcome.HELD)).containsExactly("sources crm");
        assertThat(shown.missing()).isEqualTo(1);
        assertThat(here.register.version().number()).isEqualTo(1);
    }

    @Test
    void makes_one_version_with_author_and_reason_that_names_the_file() {
        var shown =
                here.dryRun(file(add("areas", AREA), edit("areas", "customers", it -> named(it, "Kunder", "Clients"))));
        assertThat(here.run(shown)).isEqualTo(2);
        assertThat(here.register.version().why()).isEqualTo("Because (a.json)");
        assertThat(here.register.now().areas()).extracting(BusinessArea::key).endsWith("research");
        assertThat(here.versions.history(CUSTOMERS)).hasSize(2);
        assertThat(here.register.at(1).areas()).extracting(BusinessArea::key).doesNotContain("research");
    }

    @Test
    void of_the_same_file_again_finds_nothing_to_change() {
        var file = file(add("areas", AREA), without("sources", "crm"));
        var choices = new ImportChoices(LocalDate.now(here.clock), Foreign.NOTHING);
        here.run(here.dryRun(file, choices));
        var again = here.dryRun(file, choices);
        assertThat(again.changesAnything()).isFalse();
        assertThat(again.lines(null)).isEmpty();
        here.clock.pass(Duration.ofDays(3));
        assertThat(here.dryRun(file, choices).changesAnything()).isFalse();
    }

    @Test
    void ends_what_the_file_leaves_out_on_the_day_that_was_chosen() {
        var lastDay = LocalDate.now(here.clock).plusDays(7);
        var shown = here.dryRun(file(without("sources", "crm")), new ImportChoices(lastDay, Foreign.NOTHING));
        assertThat(shown.lines(Outcome.RETIRED)).singleElement().satisfies(line -> {
            assertThat(line.key()).isEqualTo("crm");
            assertThat(line.lastDay()).isEqualTo(lastDay);
        });
        here.run(shown);
        assertThat(here.register.now().findSource("crm").orElseThrow().valid().until())
                .isEqualTo(lastDay);
    }

    @Test
    void suggests_to_end_what_our_own_form_leaves_out_and_nothing_where_nothing_is_left_out() {
        var id = here.importing.upload(
                "a.json", file(without("sources", "crm")).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(here.importing.suggested(id).lastDay()).isEqualTo(LocalDate.now(here.clock));
        var whole = here.importing.upload("a.json", here.exported().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(here.importing.suggested(whole).lastDay()).isNull();
    }

    @Test
    void tells_whose_data_would_lose_their_reason_today_or_after_the_last_day() {
        here.stored = RegisterImportingTest::readers;
        var today = LocalDate.now(here.clock);
        var file = file(without("purposes", "website-insight"));
        var kept = here.dryRun(file);
        assertThat(here.importing.outlook(kept.id(), NO_CHOICE)).isEmpty();
        for (var lastDay : List.of(today.minusDays(1), today, today.plusDays(30)))
            assertThat(here.importing.outlook(kept.id(), new ImportChoices(lastDay, Foreign.NOTHING)))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.count()).isEqualTo(7));
        assertThat(here.register.version().number()).isEqualTo(1);
    }

    @Test
    void tells_so_of_an_end_that_the_file_itself_has_and_not_of_what_is_found_already() {
        here.stored = RegisterImportingTest::readers;
        var ending = here.dryRun(file(edit("purposes", "website-insight", it -> until(it, "2027-03-31"))));
        assertThat(here.importing.outlook(ending.id(), NO_CHOICE)).hasSize(1);
        here.run(ending);
        here.clock.pass(Duration.ofDays(300));
        var later = here.dryRun(file(add("areas", AREA)));
        assertThat(here.importing.outlook(later.id(), NO_CHOICE)).isEmpty();
    }

    private static List<Finding> readers(Register register, LocalDate day) {
        var purpose = register.purpose(new PurposeKey("website-insight"));
        return purpose.valid().covers(day)
                ? List.of()
                : List.of(new Finding(
                        FindingRule.DATA_WITHOUT_PURPOSE,
                        ElementKind.CATEGORY,
                        "web-behaviour",
                        purpose.name(),
                        null,
                        null,
                        7));
    }

    private static JsonObject until(JsonObject element, String day) {
        return Json.createObjectBuilder(element)
                .add("valid", Json.createObjectBuilder().add("until", day))
                .build();
    }

    @Test
    void leaves_alone_the_kinds_of_which_the_file_says_nothing() {
        var part = Json.createObjectBuilder(json(here.exported()))
                .remove("sources")
                .build()
                .toString();
        assertThat(here.dryRun(part, new ImportChoices(LocalDate.now(here.clock), Foreign.NOTHING))
                        .changesAnything())
                .isFalse();
    }

    @Test
    void cannot_end_what_Vern_itself_works_by() {
        var lastDay = LocalDate.now(here.clock);
        var shown = here.dryRun(
                file(without("relationKinds", "requester"), without("systems", "vern")),
                new ImportChoices(lastDay, Foreign.NOTHING));
        assertThat(refused(shown))
                .containsExactlyInAnyOrder(
                        "systems vern /valid/until VERNS_OWN", "relationKinds requester /valid/until VERNS_OWN");
        assertThat(shown.changesAnything()).isFalse();
    }

    @Test
    void loses_nothing_for_an_element_that_is_refused() {
        var shown = here.dryRun(file(
                add(
                        "areas",
                        "{\"key\": \"Research!\", \"name\": {\"nb\": \"Forskning\", \"en\": \"Research\"}, \"extra\": 1}"),
                add("areas", AREA)));
        assertThat(refused(shown)).containsExactly("areas Research! /key pattern /extra additionalProperties");
        assertThat(shown.lines(Outcome.REFUSED).getFirst().line()).isGreaterThan(10);
        assertThat(of(shown, Outcome.ADDED)).containsExactly("areas research");
    }

    @Test
    void says_of_what_rests_on_a_refused_element_that_it_falls_with_it() {
        var shown = here.dryRun(
                file(
                        add("areas", "{\"key\": \"bad\", \"name\": {\"nb\": \"Forskning\"}}"),
                        add(
                                "areas",
                                "{\"key\": \"within-bad\", \"name\": {\"nb\": \"a\", \"en\": \"b\"}, \"within\": \"bad\"}"),
                        add(
                                "areas",
                                "{\"key\": \"deeper\", \"name\": {\"nb\": \"a\", \"en\": \"b\"}, \"within\": \"within-bad\"}")));
        assertThat(refused(shown))
                .containsExactly("areas bad /name/en missing", "areas within-bad /within TIED", "areas deeper  TIED");
    }

    @Test
    void tells_overlapping_agreements_and_an_end_before_the_start() {
        var shown = here.dryRun(file(
                add("agreements", agreement("one", "2024-01-01", "2027-12-31")),
                add("agreements", agreement("two", "2027-12-31", "2029-12-31")),
                add("agreements", agreement("three", "2031-01-01", "2030-01-01"))));
        assertThat(refused(shown))
                .containsExactly("agreements two /from OVERLAP", "agreements three /until ENDS_BEFORE_IT_STARTS");
        assertThat(of(shown, Outcome.ADDED)).containsExactly("agreements one");
    }

    @Test
    void tells_areas_that_lie_within_themselves_and_names_that_nobody_has() {
        var shown = here.dryRun(file(
                add("areas", "{\"key\": \"one\", \"name\": {\"nb\": \"a\", \"en\": \"b\"}, \"within\": \"two\"}"),
                add("areas", "{\"key\": \"two\", \"name\": {\"nb\": \"a\", \"en\": \"b\"}, \"within\": \"one\"}"),
                add(
                        "areas",
                        "{\"key\": \"lost\", \"name\": {\"nb\": \"a\", \"en\": \"b\"}, \"within\": \"nowhere\"}")));
        assertThat(refused(shown))
                .containsExactly("areas one /within CIRCLE", "areas two /within CIRCLE", "areas lost /within UNKNOWN");
    }

    @Test
    void refuses_a_change_that_would_break_an_entry_that_the_file_does_not_change() {
        var shown = here.dryRun(file(
                edit(
                        "recipients",
                        "hubspot",
                        it -> Json.createObjectBuilder(it)
                                .add("kind", "AUTHORITY")
                                .build()),
                edit(
                        "systems",
                        "hubspot",
                        it -> Json.createObjectBuilder(it).add("owner", "IT").build())));
        assertThat(refused(shown)).singleElement().asString().startsWith("recipients hubspot");
        assertThat(of(shown, Outcome.CHANGED)).containsExactly("systems hubspot");
    }

    @Test
    void of_a_key_that_stands_twice_takes_the_first() {
        var shown = here.dryRun(file(add("areas", AREA), add("areas", AREA)));
        assertThat(refused(shown)).containsExactly("areas research  TWICE_IN_FILE");
        assertThat(of(shown, Outcome.ADDED)).containsExactly("areas research");
    }

    @Test
    void of_a_key_that_stands_twice_takes_the_one_that_can_be_read() {
        var shown = here.dryRun(file(add("areas", "{\"key\": \"research\"}"), add("areas", AREA)));
        assertThat(refused(shown)).containsExactly("areas research /name missing");
        assertThat(of(shown, Outcome.ADDED)).containsExactly("areas research");
    }

    @Test
    void says_where_the_file_has_something_that_belongs_nowhere() {
        var shown = here.dryRun("{\n\"areas\": [],\n\"purposez\": [],\n\"systems\": {}}");
        assertThat(shown.misplaced())
                .extracting(refusal -> refusal.line() + " " + refusal.fault().code())
                .containsExactly("4 type", "3 additionalProperties");
    }

    @Test
    void of_another_controllers_register_must_be_decided_on() {
        var file = here.exported()
                .replace("\"QmPlus AS\"", "\"Fjord AS\"")
                .replaceAll("\"organisationNumber\": *\"\\d+\"", "\"organisationNumber\": \"999999999\"");
        var shown = here.dryRun(file);
        assertThat(shown.controller()).contains("Fjord AS");
        assertThat(of(shown, Outcome.HELD)).containsExactly("controller controller");
        assertThatExceptionOfType(RefusedDraft.class).isThrownBy(() -> here.run(shown));
        var all = here.importing.dryRun(shown.id(), new ImportChoices(null, Foreign.ALL));
        assertThat(of(all, Outcome.CHANGED)).containsExactly("controller controller");
        here.run(all);
        assertThat(here.register.now().controller().name()).isEqualTo("Fjord AS");
    }

    @Test
    void is_refused_when_the_register_has_moved_on_and_tells_what_has_changed() {
        var shown = here.dryRun(file(add("areas", AREA)));
        here.editing.confirm(CUSTOMERS, 1, "Seen");
        assertThatExceptionOfType(StalePage.class).isThrownBy(() -> here.run(shown));
        assertThat(here.importing.since(shown.version())).singleElement().satisfies(it -> {
            assertThat(it.why()).isEqualTo("Seen");
            assertThat(it.names()).hasSize(1);
        });
        assertThat(here.run(here.importing.dryRun(shown.id(), NO_CHOICE))).isEqualTo(3);
    }

    @Test
    void a_second_press_imports_nothing_again() {
        var shown = here.dryRun(file(add("areas", AREA)));
        here.run(shown);
        assertThatExceptionOfType(AlreadyImported.class).isThrownBy(() -> here.run(shown));
        assertThat(here.importing.dryRun(shown.id(), NO_CHOICE).importedAs()).isEqualTo(2);
        assertThat(here.register.version().number()).isEqualTo(2);
    }

    @Test
    void needs_a_reason() {
        var shown = here.dryRun(file(add("areas", AREA)));
        assertThatExceptionOfType(RefusedDraft.class)
                .isThrownBy(() -> here.importing.run(shown.id(), NO_CHOICE, 1, " "));
        assertThat(here.register.version().number()).isEqualTo(1);
    }

    @Test
    void a_file_that_nobody_imports_is_forgotten_after_some_days() {
        var shown = here.dryRun(here.exported());
        here.clock.pass(Duration.ofDays(9));
        here.dryRun(here.exported());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> here.importing.dryRun(shown.id(), NO_CHOICE));
    }

    @Test
    void a_file_is_forgotten_even_when_nobody_brings_another() {
        var shown = here.dryRun(file(add("areas", AREA)));
        here.clock.pass(Duration.ofDays(9));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> here.importing.dryRun(shown.id(), NO_CHOICE));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> here.importing.suggested(shown.id()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> here.run(shown));
        assertThat(here.register.version().number()).isEqualTo(1);
    }

    @Test
    void a_second_press_is_known_as_one_however_late() {
        var shown = here.dryRun(file(add("areas", AREA)));
        here.run(shown);
        here.clock.pass(Duration.ofDays(9));
        here.dryRun(here.exported());
        assertThatExceptionOfType(AlreadyImported.class).isThrownBy(() -> here.run(shown));
    }

    @Test
    void keeps_formula_like_texts_as_texts() {
        var shown = here.dryRun(file(
                edit("areas", "customers", it -> named(it, "=HYPERLINK(\"http://x\")", "<script>alert(1)</script>"))));
        here.run(shown);
        var area = (BusinessArea) here.register.now().find(CUSTOMERS).orElseThrow();
        assertThat(area.name().nb()).isEqualTo("=HYPERLINK(\"http://x\")");
        assertThat(area.name().en()).isEqualTo("<script>alert(1)</script>");
    }

    @SafeVarargs
    private String file(UnaryOperator<JsonObject>... changes) {
        var file = json(here.exported());
        for (var change : changes) file = change.apply(file);
        return new String(pretty(file), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static byte[] pretty(JsonObject file) {
        var bytes = new java.io.ByteArrayOutputStream();
        try (var writer = Json.createWriterFactory(
                        java.util.Map.of(jakarta.json.stream.JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(bytes)) {
            writer.write(file);
        }
        return bytes.toByteArray();
    }

    private static UnaryOperator<JsonObject> add(String kind, String element) {
        return file -> Json.createObjectBuilder(file)
                .add(kind, Json.createArrayBuilder(file.getJsonArray(kind)).add(json(element)))
                .build();
    }

    private static UnaryOperator<JsonObject> without(String kind, String key) {
        return each(kind, key, it -> List.of());
    }

    private static UnaryOperator<JsonObject> edit(String kind, String key, UnaryOperator<JsonObject> edited) {
        return each(kind, key, it -> List.of(edited.apply(it)));
    }

    private static UnaryOperator<JsonObject> each(
            String kind, String key, java.util.function.Function<JsonObject, List<JsonObject>> edited) {
        return file -> {
            JsonArrayBuilder all = Json.createArrayBuilder();
            for (var element : file.getJsonArray(kind).getValuesAs(JsonObject.class))
                if (element.getString("key").equals(key)) edited.apply(element).forEach(all::add);
                else all.add(element);
            return Json.createObjectBuilder(file).add(kind, all).build();
        };
    }

    private static JsonObject named(JsonObject element, String nb, String en) {
        return Json.createObjectBuilder(element)
                .add("name", Json.createObjectBuilder().add("nb", nb).add("en", en))
                .build();
    }

    private static String agreement(String key, String from, String until) {
        return "{\"key\": \"%s\", \"processor\": \"hubspot\", \"from\": \"%s\", \"until\": \"%s\", \"points\": []}"
                .formatted(key, from, until);
    }

    private static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
