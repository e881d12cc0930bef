package com.qmplus.vern.rights.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ClaimPageTest {

    @Test
    void the_link_opens_a_mail_with_subject_and_text() {
        var link = ClaimPage.mailto("post@example.no", "Stopp markedsføring", "Slutt & si ja?\nNavn + adresse:");
        assertThat(URI.create(link).getScheme()).isEqualTo("mailto");
        assertThat(link)
                .isEqualTo("mailto:post@example.no?subject=Stopp%20markedsf%C3%B8ring"
                        + "&body=Slutt%20%26%20si%20ja%3F%0D%0ANavn%20%2B%20adresse%3A%0D%0A");
    }
}
