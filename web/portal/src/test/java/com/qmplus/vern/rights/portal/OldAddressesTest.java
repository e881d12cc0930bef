package com.qmplus.vern.rights.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OldAddressesTest {

    @Test
    void access_begins_where_one_asks_to_see() {
        assertThat(OldAddresses.now("/access", null)).isEqualTo("/ask/start?right=see");
    }

    @ParameterizedTest
    @EnumSource
    void a_claim_begins_where_its_wish_does(Wish wish) {
        assertThat(OldAddresses.now("/claim", wish.key())).isEqualTo("/ask/start?right=" + wish.key());
    }

    @Test
    void what_was_never_there_leads_to_the_beginning_and_nowhere_else() {
        assertThat(OldAddresses.now("/claim", null)).isEqualTo("/");
        assertThat(OldAddresses.now("/claim", "//evil.example")).isEqualTo("/");
    }
}
