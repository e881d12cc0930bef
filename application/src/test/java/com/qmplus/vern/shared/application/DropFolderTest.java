package com.qmplus.vern.shared.application;

import static com.qmplus.vern.shared.CarriedOut.BY_HAND;
import static com.qmplus.vern.shared.CarriedOut.CHANGED_SINCE;
import static com.qmplus.vern.shared.CarriedOut.DONE;
import static com.qmplus.vern.shared.CarriedOut.DONE_BEFORE;
import static com.qmplus.vern.shared.CarriedOut.WAITING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.qmplus.vern.shared.Correction;
import com.qmplus.vern.shared.HeldDatum;
import com.qmplus.vern.shared.KnownIdentifier;
import com.qmplus.vern.shared.PersonalDataSystem;
import com.qmplus.vern.shared.PersonalDataSystem.Verb;
import com.qmplus.vern.shared.Sought;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The folder of the guide for operators, with somebody at the other end. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DropFolderTest {

    private static final UUID CASE = UUID.fromString("7a1c0000-0000-4000-8000-000000000001");
    private static final Sought NORA = sought("email", "nora@example.no");
    private static final HeldDatum NEWSLETTER = held("original-source", "Nyhetsbrev");
    private static final HeldDatum SEARCH = held("original-source", "Søk");

    private final TestClock clock = TestClock.anyDay();

    @TempDir
    Path temporary;

    private Path folder;

    @BeforeEach
    void an_export_of_today() throws IOException {
        folder = Files.createDirectory(temporary.resolve("website"));
        export("E-post;Navn;Kilde\nNora@Example.no;Nora Berg;Nyhetsbrev\nola@example.no;Ola Nord;Søk\n");
    }

    @Nested
    class Find {

        @Test
        void tells_what_the_rows_of_the_person_say_and_no_other() {
            assertThat(system().find(NORA))
                    .extracting(HeldDatum::value)
                    .containsExactly("Nora@Example.no", "Nyhetsbrev");
            assertThat(system().find(NORA))
                    .allMatch(NORA::owns)
                    .allMatch(held -> held.source().equals("self"));
            assertThat(system().find(sought("name", "Nora Berg"))).isEmpty();
        }

        @Test
        void a_row_that_names_nobody_is_nobodys() throws IOException {
            export("E-post;Kilde\n;Nyhetsbrev\n");
            assertThat(system().find(NORA)).isEmpty();
        }

        @Test
        void a_mark_at_the_beginning_quotes_and_line_ends_of_another_system_are_read() throws IOException {
            export("\uFEFF\"E-post\";\"Kilde\"\r\n\"nora@example.no\";\"Nyhetsbrev; \"\"høst\"\"\"\r\n");
            assertThat(system().find(NORA)).extracting(HeldDatum::value).contains("Nyhetsbrev; \"høst\"");
        }

        @Test
        void objects_are_read_too_with_one_value_or_several() throws IOException {
            export("""
                    [{"E-post": "nora@example.no", "Kilde": ["Nyhetsbrev", "Søk"], "Alder": 41},
                     {"E-post": "ola@example.no", "Kilde": null}]""");
            assertThat(json().find(NORA))
                    .extracting(HeldDatum::value)
                    .containsExactly("nora@example.no", "Nyhetsbrev", "Søk");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "[{\"E-post\": \"nora@example.no\"},",
                    "[{\"E-post\": \"nora@example.no\"}",
                    "{\"E-post\": \"nora@example.no\"}",
                    "[{\"E-post\": \"nora@example.no\"}] []",
                    "[1]",
                    ""
                })
        void objects_that_are_cut_off_or_none_fail(String export) throws IOException {
            export(export);
            assertFails(json());
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "E-post;Navn\nnora@example.no;Nora\n",
                    "E-post;Kilde;Kilde\nnora@example.no;a;b\n",
                    "E-post;Kilde\nnora@example.no\n",
                    "E-post;Kilde\nnora@example.no;a;b\n",
                    "E-post;Kilde\nnora@example.no;\"Nyhets"
                })
        void a_table_that_is_cut_off_or_another_fails(String export) throws IOException {
            export(export);
            assertFails(system());
        }

        @Test
        void one_that_is_missing_or_too_old_fails_and_is_not_an_empty_answer() throws IOException {
            clock.pass(Duration.ofDays(3));
            assertFails(system());
            Files.delete(folder.resolve("readers.csv"));
            assertFails(system());
        }

        @Test
        void another_encoding_fails() throws IOException {
            Files.write(
                    folder.resolve("readers.csv"),
                    "E-post;Kilde\nnora@example.no;Søk\n".getBytes(StandardCharsets.ISO_8859_1));
            today();
            assertFails(system());
        }

        @Test
        void one_that_is_larger_than_was_allowed_fails() throws IOException {
            export("E-post;Kilde\n" + "x@example.no;Nyhetsbrev\n".repeat(50_000));
            assertThat(system().find(NORA)).isEmpty();
            assertFails(connected(GuideExamples.folder().replace("\"largest\": 64", "\"largest\": 1")));
        }

        @Test
        void a_link_out_of_the_folder_is_not_followed() throws IOException {
            var elsewhere = Files.move(folder.resolve("readers.csv"), temporary.resolve("elsewhere.csv"));
            Files.createSymbolicLink(folder.resolve("readers.csv"), elsewhere);
            assertFails(system());
        }

        @Test
        void one_that_is_written_anew_while_it_is_read_fails() {
            var file = folder.resolve("readers.csv");
            var meanwhile = new FolderExport(
                    file,
                    (export, columns, each) -> Files.writeString(file, "E-post;Kilde\n"),
                    Map.of("email", "E-post"),
                    Map.of("email", "E-post"),
                    "self",
                    1_000,
                    null,
                    clock);
            assertThatThrownBy(() -> meanwhile.of(NORA, "website")).isInstanceOf(FolderUnreadable.class);
        }

        private void assertFails(PersonalDataSystem system) {
            assertThatThrownBy(() -> system.find(NORA))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageNotContaining("example.no");
        }
    }

    @Nested
    class Tell {

        @Test
        void an_order_says_what_and_about_whom_as_the_guide_shows() throws IOException {
            assertThat(system().erase(NORA, List.of(NEWSLETTER))).containsExactly(WAITING);
            var order = order();
            var example = object(GuideExamples.order());
            assertThat(order.keySet()).isEqualTo(example.keySet());
            assertThat(order.getString("order")).hasSameSizeAs(example.getString("order"));
            assertThat(order.get("whose")).isEqualTo(example.get("whose"));
            assertThat(order.getString("verb")).isEqualTo("erase");
            var datum = order.getJsonArray("data").getJsonObject(0);
            var shown = example.getJsonArray("data").getJsonObject(0);
            assertThat(datum.keySet()).isEqualTo(shown.keySet());
            assertThat(datum.getString("id")).hasSameSizeAs(shown.getString("id"));
            assertThat(datum.getString("value")).isEqualTo(shown.getString("value"));
        }

        @Test
        void a_correction_says_what_is_right() throws IOException {
            system().correct(NORA, List.of(new Correction(NEWSLETTER, "Søk")));
            assertThat(order().getJsonArray("data").getJsonObject(0).getString("to"))
                    .isEqualTo("Søk");
        }

        @Test
        void telling_twice_makes_one_order_also_when_only_a_part_is_told_again() throws IOException {
            system().erase(NORA, List.of(NEWSLETTER, SEARCH));
            system().erase(NORA, List.of(NEWSLETTER, SEARCH));
            assertThat(system().erase(NORA, List.of(SEARCH))).containsExactly(WAITING);
            assertThat(orders()).hasSize(1);
        }

        @Test
        void what_comes_later_has_an_order_of_its_own() throws IOException {
            system().erase(NORA, List.of(NEWSLETTER));
            system().erase(NORA, List.of(NEWSLETTER, SEARCH));
            assertThat(orders()).hasSize(2);
            assertThat(object(Files.readString(orders().get(0))).getJsonArray("data"))
                    .hasSize(1);
            assertThat(object(Files.readString(orders().get(1))).getJsonArray("data"))
                    .hasSize(1);
        }

        @Test
        void a_receipt_tells_each_datum_and_the_order_is_gone() throws IOException {
            var data = List.of(NEWSLETTER, SEARCH, NEWSLETTER);
            system().erase(NORA, data);
            receipt("done", "changed_since", "done_before");
            assertThat(system().erase(NORA, data)).containsExactly(DONE, CHANGED_SINCE, DONE_BEFORE);
            assertThat(orders()).isEmpty();
            assertThat(system().erase(NORA, data)).containsExactly(DONE, CHANGED_SINCE, DONE_BEFORE);
            assertThat(orders()).isEmpty();
        }

        @Test
        void what_a_receipt_leaves_out_is_waited_for() throws IOException {
            var data = List.of(NEWSLETTER, SEARCH);
            system().erase(NORA, data);
            receipt("done");
            assertThat(system().erase(NORA, data)).containsExactly(DONE, WAITING);
            receipt("done", "by_hand");
            assertThat(system().erase(NORA, data)).containsExactly(DONE, BY_HAND);
        }

        @Test
        void another_case_is_another_order() throws IOException {
            system().erase(NORA, List.of(NEWSLETTER));
            system().erase(new Sought(NORA.person(), UUID.randomUUID(), NORA.identifiers()), List.of(NEWSLETTER));
            assertThat(orders()).hasSize(2);
        }

        @Test
        void the_answer_to_a_restriction_says_nothing_once_it_was_lifted() throws IOException {
            var data = List.of(NEWSLETTER);
            var first = NORA.telling("first 0");
            system().restrict(first, data);
            receipt("done");
            assertThat(system().restrict(first, data)).containsExactly(DONE);
            system().release(NORA.telling("second 0"), data);
            receipt("done");
            assertThat(system().release(NORA.telling("second 0"), data)).containsExactly(DONE);
            assertThat(system().restrict(NORA.telling("third 0"), data)).containsExactly(WAITING);
        }

        @Test
        void a_restriction_that_nobody_has_carried_out_is_ordered_no_longer_once_it_is_lifted() throws IOException {
            system().restrict(NORA.telling("first 0"), List.of(NEWSLETTER, SEARCH));
            system().release(NORA.telling("second 0"), List.of(NEWSLETTER));
            assertThat(orders().stream().map(DropFolderTest::read))
                    .filteredOn(order -> order.getString("verb").equals("restrict"))
                    .singleElement()
                    .satisfies(left -> assertThat(left.getJsonArray("data")).hasSize(1));
        }

        @Test
        void what_was_answered_that_is_not_settled_is_ordered_anew_when_somebody_wants_it_tried_again()
                throws IOException {
            var data = List.of(NEWSLETTER, SEARCH);
            var first = NORA.telling("errand 0");
            system().erase(first, data);
            var before = order().getString("order");
            receipt("changed_since", "by_hand");
            assertThat(system().erase(first, data)).containsExactly(CHANGED_SINCE, BY_HAND);
            assertThat(orders()).isEmpty();

            var again = NORA.telling("errand 1");
            assertThat(system().erase(again, data)).containsExactly(WAITING, WAITING);
            assertThat(order().getString("order")).isNotEqualTo(before);
            receipt("done", "done");
            assertThat(system().erase(again, data)).containsExactly(DONE, DONE);
        }

        @Test
        void what_was_put_right_there_and_back_again_is_ordered_each_time() throws IOException {
            var there = List.of(new Correction(NEWSLETTER, "Søk"));
            var back = List.of(new Correction(SEARCH, "Nyhetsbrev"));
            assertCorrected("first 0", there);
            assertCorrected("second 0", back);
            assertCorrected("third 0", there);
            assertThat(system().correct(NORA.telling("first 0"), there)).containsExactly(DONE);
        }

        private void assertCorrected(String telling, List<Correction> corrections) throws IOException {
            assertThat(system().correct(NORA.telling(telling), corrections)).containsExactly(WAITING);
            receipt("done");
            assertThat(system().correct(NORA.telling(telling), corrections)).containsExactly(DONE);
        }

        @Test
        void what_is_settled_otherwise_lies_there_no_longer_and_the_rest_of_its_order_does() throws IOException {
            system().erase(NORA, List.of(NEWSLETTER, SEARCH));
            var before = order();
            system().restrict(NORA, List.of(NEWSLETTER));
            system().withdraw(NORA, Verb.ERASE, List.of(NEWSLETTER));
            assertThat(orders()).hasSize(2);
            var erase = orders().stream()
                    .map(DropFolderTest::read)
                    .filter(order -> order.getString("verb").equals("erase"))
                    .findFirst()
                    .orElseThrow();
            assertThat(erase.getJsonArray("data"))
                    .singleElement()
                    .isEqualTo(before.getJsonArray("data").get(1));
            assertThat(erase.getJsonArray("whose")).isEqualTo(before.getJsonArray("whose"));
            system().withdraw(NORA, Verb.ERASE, List.of(SEARCH));
            system().withdraw(NORA, Verb.ERASE, List.of(SEARCH));
            assertThat(order().getString("verb")).isEqualTo("restrict");
            assertThat(orders()).hasSize(1);
        }

        @Test
        void what_another_case_has_ordered_stays() throws IOException {
            system().erase(NORA, List.of(NEWSLETTER));
            var other = new Sought(NORA.person(), UUID.randomUUID(), NORA.identifiers());
            system().withdraw(other, Verb.ERASE, List.of(NEWSLETTER));
            assertThat(orders()).hasSize(1);
        }

        @Test
        void nothing_is_called_withdrawn_where_the_folder_is_missing() throws IOException {
            system().erase(NORA, List.of(NEWSLETTER));
            Files.move(folder, temporary.resolve("away"));
            assertThatThrownBy(() -> system().withdraw(NORA, Verb.ERASE, List.of(NEWSLETTER)))
                    .isInstanceOf(FolderUnreadable.class);
        }

        @Test
        void a_restriction_that_is_taken_back_by_hand_is_ordered_no_longer() throws IOException {
            var system = connected(GuideExamples.folder().replace(", \"release\"", ""));
            system.restrict(NORA, List.of(NEWSLETTER));
            assertThat(system.release(NORA, List.of(NEWSLETTER))).containsExactly(BY_HAND);
            assertThat(orders()).isEmpty();
        }

        @Test
        void a_verb_that_was_not_agreed_and_somebody_whom_it_cannot_know_are_by_hand() throws IOException {
            var system = connected(GuideExamples.folder().replace("\"erase\", ", ""));
            assertThat(system.erase(NORA, List.of(NEWSLETTER))).containsExactly(BY_HAND);
            assertThat(system().erase(sought("phone", "+4740000001"), List.of(NEWSLETTER)))
                    .containsExactly(BY_HAND);
            assertThat(folder.resolve("orders")).doesNotExist();
        }

        @Test
        void nobody_but_the_owner_reads_an_order() throws IOException {
            system().erase(NORA, List.of(NEWSLETTER));
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(orders().getFirst())))
                    .isEqualTo("rw-------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("orders"))))
                    .isEqualTo("rwx------");
        }

        @Test
        void the_name_of_an_order_tells_nothing_and_none_is_half_written() throws IOException {
            var evil = held("original-source", "../../../etc/passwd\n\0");
            system().erase(NORA, List.of(evil));
            assertThat(orders().getFirst().getFileName().toString()).matches("[0-9a-f]{16}-[0-9a-f]{16}\\.json");
            try (var all = Files.list(folder.resolve("orders"))) {
                assertThat(all).hasSize(1);
            }
        }

        @Test
        void what_a_kill_left_half_written_is_no_order_and_in_nobodys_way() throws IOException {
            system().erase(NORA, List.of(NEWSLETTER));
            var order = orders().getFirst();
            var part = order.resolveSibling("." + order.getFileName() + ".part");
            Files.move(order, part);
            assertThat(system().erase(NORA, List.of(NEWSLETTER))).containsExactly(WAITING);
            assertThat(orders()).containsExactly(order);
            assertThat(part).doesNotExist();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{\"order\": \"%s\", \"data\": [{\"id\": \"%s\", \"outcome\": \"do",
                    "{\"order\": \"another\", \"data\": [{\"id\": \"%2$s\", \"outcome\": \"done\"}]}",
                    "{\"order\": \"%s\", \"data\": [{\"id\": \"%s\", \"outcome\": \"fine\"}]}",
                    "{\"order\": \"%s\", \"data\": [{\"id\": \"%2$s\", \"outcome\": \"done\"}, {\"id\": \"%2$s\", \"outcome\": \"by_hand\"}]}",
                    "{\"order\": \"%s\", \"data\": [\"%s\"]}",
                    "{\"order\": \"%s\"}",
                    "[]",
                    ""
                })
        void a_receipt_that_cannot_be_read_fails_and_is_tried_again(String receipt) throws IOException {
            system().erase(NORA, List.of(NEWSLETTER));
            var id = order().getJsonArray("data").getJsonObject(0).getString("id");
            writeReceipt(receipt.formatted(order().getString("order"), id));
            assertThatThrownBy(() -> system().erase(NORA, List.of(NEWSLETTER))).isInstanceOf(FolderUnreadable.class);
        }

        @Test
        void a_receipt_that_is_a_link_or_in_another_encoding_is_not_read() throws IOException {
            system().erase(NORA, List.of(NEWSLETTER));
            receipt("done");
            var receipt = folder.resolve("receipts").resolve(orders().getFirst().getFileName());
            var elsewhere = Files.move(receipt, temporary.resolve("elsewhere.json"));
            Files.createSymbolicLink(receipt, elsewhere);
            assertThatThrownBy(() -> system().erase(NORA, List.of(NEWSLETTER))).isInstanceOf(FolderUnreadable.class);
            Files.delete(receipt);
            Files.write(receipt, new byte[] {'{', (byte) 0xE6, '}'});
            assertThatThrownBy(() -> system().erase(NORA, List.of(NEWSLETTER))).isInstanceOf(FolderUnreadable.class);
        }

        @Test
        void a_receipt_of_nothing_that_was_ordered_is_not_looked_at() throws IOException {
            Files.createDirectories(folder.resolve("receipts"));
            Files.writeString(folder.resolve("receipts/0000000000000000-0000000000000000.json"), "rubbish");
            assertThat(system().erase(NORA, List.of(NEWSLETTER))).containsExactly(WAITING);
        }

        @Test
        void a_folder_that_is_not_there_fails_and_is_not_made() throws IOException {
            Files.delete(folder.resolve("readers.csv"));
            Files.delete(folder);
            assertThatThrownBy(() -> system().erase(NORA, List.of(NEWSLETTER))).isInstanceOf(FolderUnreadable.class);
            assertThat(folder).doesNotExist();
        }

        @Test
        void orders_do_not_go_where_a_link_leads() throws IOException {
            var elsewhere = Files.createDirectory(temporary.resolve("elsewhere"));
            Files.createSymbolicLink(folder.resolve("orders"), elsewhere);
            assertThatThrownBy(() -> system().erase(NORA, List.of(NEWSLETTER))).isInstanceOf(FolderUnreadable.class);
            assertThat(Files.list(elsewhere)).isEmpty();
        }

        @Test
        void the_receipt_of_the_guide_is_one() {
            var receipt = GuideExamples.receipt();
            assertThat(FolderReceipt.read(Path.of(object(receipt).getString("order") + ".json"), receipt))
                    .containsOnlyKeys(object(receipt)
                            .getJsonArray("data")
                            .getJsonObject(0)
                            .getString("id"))
                    .containsValue(DONE);
        }
    }

    private PersonalDataSystem system() {
        return connected(GuideExamples.folder());
    }

    private PersonalDataSystem json() {
        return connected(GuideExamples.folder().replace("\"form\": \"csv\",", "\"form\": \"json\","));
    }

    private PersonalDataSystem connected(String description) {
        try {
            var file = Files.writeString(
                    temporary.resolve("systems.json"), description.replace("/srv/exchange/website", folder.toString()));
            var settings = Settings.of(Map.of("vern.systems.file", file.toString()));
            return new ConnectedSystems(settings, Vaults.inMemory(), new OutsideTransaction(), clock)
                    .systems()
                    .getFirst();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void export(String text) throws IOException {
        Files.writeString(folder.resolve("readers.csv"), text);
        today();
    }

    private void today() throws IOException {
        Files.setLastModifiedTime(folder.resolve("readers.csv"), FileTime.from(clock.instant()));
    }

    private List<Path> orders() throws IOException {
        if (!Files.isDirectory(folder.resolve("orders"), LinkOption.NOFOLLOW_LINKS)) return List.of();
        try (var all = Files.list(folder.resolve("orders"))) {
            return all.filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    private JsonObject order() throws IOException {
        return object(Files.readString(orders().getFirst()));
    }

    /** What the system at the other end answers to the order, datum by datum. */
    private void receipt(String... outcomes) throws IOException {
        var data = Json.createArrayBuilder();
        IntStream.range(0, outcomes.length).forEach(i -> {
            try {
                data.add(Json.createObjectBuilder()
                        .add("id", order().getJsonArray("data").getJsonObject(i).getString("id"))
                        .add("outcome", outcomes[i]));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
        writeReceipt(Json.createObjectBuilder()
                .add("order", order().getString("order"))
                .add("data", data)
                .build()
                .toString());
    }

    private void writeReceipt(String text) throws IOException {
        var receipts = Files.createDirectories(folder.resolve("receipts"));
        Files.writeString(receipts.resolve(orders().getFirst().getFileName()), text);
    }

    private static JsonObject read(Path order) {
        try {
            return object(Files.readString(order));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonObject object(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private static HeldDatum held(String field, String value) {
        return new HeldDatum(field, value, "website", "self", null);
    }

    private static Sought sought(String kind, String value) {
        return new Sought(UUID.randomUUID(), CASE, List.of(new KnownIdentifier(kind, value)));
    }
}
