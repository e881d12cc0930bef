package com.qmplus.vern.rights.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.rights.AccessAnswer;
import com.qmplus.vern.rights.AccessAnswer.ItemPart;
import com.qmplus.vern.rights.ItemId;
import com.qmplus.vern.shared.Language;
import ezvcard.Ezvcard;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.parameter.TelephoneType;
import ezvcard.property.TextProperty;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ContactCardTest {

    @Test
    void what_an_address_book_knows_is_on_the_card_and_each_only_once() {
        var card = card(
                item("first-name", "Nora", "crm"),
                item("last-name", "Berg; Hansen", "crm"),
                item("email", "nora.berg@example.no", "crm"),
                item("email", "nora.berg@example.no", "website"),
                item("mobile", "+4790000000", "crm"),
                item("street", "Storgata 1, 2. etasje", "crm"),
                item("postal-code", "0155", "crm"),
                item("city", "Oslo", "crm"),
                item("city", "Bergen", "accounting"),
                item("company", "Østlandet Regnskap AS", "crm"),
                item("job-title", "Daglig leder", "crm"),
                item("page-views", "12", "crm"));

        assertThat(card.getVersion()).isEqualTo(VCardVersion.V4_0);
        assertThat(card.validate(VCardVersion.V4_0)).isEmpty();
        assertThat(card.getFormattedName().getValue()).isEqualTo("Nora Berg");
        assertThat(card.getStructuredName().getFamily()).isEqualTo("Berg; Hansen");
        assertThat(card.getStructuredName().getGiven()).isEqualTo("Nora");
        assertThat(card.getEmails()).extracting(TextProperty::getValue).containsExactly("nora.berg@example.no");
        assertThat(card.getTelephoneNumbers()).singleElement().satisfies(number -> {
            assertThat(number.getText()).isEqualTo("+4790000000");
            assertThat(number.getTypes()).containsExactly(TelephoneType.CELL);
        });
        assertThat(card.getAddresses()).hasSize(2);
        assertThat(card.getAddresses().getFirst().getStreetAddress()).isEqualTo("Storgata 1, 2. etasje");
        assertThat(card.getAddresses().getFirst().getLocality()).isEqualTo("Oslo");
        assertThat(card.getAddresses().getLast().getStreetAddress()).isNull();
        assertThat(card.getOrganization().getValues()).containsExactly("Østlandet Regnskap AS");
        assertThat(card.getTitles()).extracting(TextProperty::getValue).containsExactly("Daglig leder");
    }

    @Test
    void lines_are_folded_by_octets_and_ended_as_the_standard_says() {
        var names =
                List.of("Å".repeat(75), "A" + "Å".repeat(200), "😀".repeat(60), "Ørsta, Åsane; Ås ".repeat(20) + "AS");
        for (var name : names) {
            var text = text(item("email", "n@example.no", "crm"), item("company", name, "crm"));
            assertThat(text).startsWith("BEGIN:VCARD\r\nVERSION:4.0\r\n").endsWith("END:VCARD\r\n");
            assertThat(text.split("\r\n"))
                    .hasSizeGreaterThan(7)
                    .allSatisfy(line ->
                            assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75))
                    .noneMatch(line -> Character.isLowSurrogate(line.strip().charAt(0)));
            assertThat(Ezvcard.parse(text).first().getOrganization().getValues())
                    .containsExactly(name);
        }
    }

    @Test
    void what_is_kept_back_is_not_on_it() {
        var kept = new ItemPart(
                ItemId.random(),
                "email",
                "E-post",
                null,
                "Another's",
                "crm",
                "CRM",
                "self",
                "You",
                null,
                null,
                List.of());
        assertThat(ContactCard.of(answer(kept, item("first-name", "Nora", "crm"))))
                .isEmpty();
    }

    @Test
    void nobody_gets_a_card_with_nothing_but_a_name() {
        assertThat(ContactCard.of(answer(item("last-name", "Berg", "crm"), item("page-views", "3", "crm"))))
                .isEmpty();
    }

    private static VCard card(ItemPart... items) {
        return Ezvcard.parse(text(items)).first();
    }

    private static String text(ItemPart... items) {
        return new String(ContactCard.of(answer(items)).orElseThrow(), StandardCharsets.UTF_8);
    }

    private static AccessAnswer answer(ItemPart... items) {
        return AnAnswer.in(Language.NB).holding(items);
    }

    private static ItemPart item(String field, @Nullable String value, String system) {
        return new ItemPart(
                ItemId.random(), field, field, value, null, system, system, "self", "You", null, null, List.of());
    }
}
