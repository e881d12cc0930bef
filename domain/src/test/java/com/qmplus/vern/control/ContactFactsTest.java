package com.qmplus.vern.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ContactFactsTest {

    private static final String OUTDATED =
            "Write to the Data Protection Authority’s postal address: Datatilsynet, Postboks 8177, 0034 Oslo.";

    @Test
    void a_telephone_number_is_read_however_it_is_written() {
        assertThat(ContactFacts.phones("Phone: +47 22 95 83 63")).containsExactly("4722958363");
        assertThat(ContactFacts.phones("Ring 22958363, or 22 95 83 64.")).containsExactly("22958363", "22958364");
        assertThat(ContactFacts.phones(OUTDATED)).isEmpty();
        assertThat(ContactFacts.isSamePhone("+47 22 95 83 63", "22958363")).isTrue();
        assertThat(ContactFacts.isSamePhone("+47 22 95 83 63", "22958364")).isFalse();
    }

    @Test
    void an_address_of_mail_is_read_without_what_ends_the_sentence() {
        assertThat(ContactFacts.emails("Email: Post@QmPlus.com.")).containsExactly("post@qmplus.com");
        assertThat(ContactFacts.emails("Write to us.")).isEmpty();
    }

    @Test
    void an_address_is_a_postcode_with_its_place() {
        assertThat(ContactFacts.hasAddress(OUTDATED)).isTrue();
        assertThat(ContactFacts.hasAddress("Address: Lysaker Torg 12, 1366 Lysaker"))
                .isTrue();
        assertThat(ContactFacts.hasAddress("Since 2018 we keep it.")).isFalse();
        assertThat(ContactFacts.hasAddress("Phone: +47 22 95 83 63")).isFalse();
    }

    @Test
    void it_is_the_same_however_it_is_punctuated_and_another_is_another() {
        assertThat(ContactFacts.hasAddress(OUTDATED, "Postboks 8177, 0034 Oslo"))
                .isTrue();
        assertThat(ContactFacts.hasAddress("to Postboks 8177 – 0034  OSLO", "Postboks 8177, 0034 Oslo"))
                .isTrue();
        assertThat(ContactFacts.hasAddress(OUTDATED, "Postboks 458 Sentrum, 0105 Oslo"))
                .isFalse();
        assertThat(ContactFacts.hasAddress(OUTDATED, "Postboks 81, 0034 Oslo")).isFalse();
    }
}
