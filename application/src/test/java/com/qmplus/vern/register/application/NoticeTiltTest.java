package com.qmplus.vern.register.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.register.NoticeFacts.CategoryFact;
import com.qmplus.vern.register.Text;
import com.qmplus.vern.shared.Language;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.net.URI;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NoticeTiltTest {

    @ParameterizedTest
    @EnumSource
    void says_which_version_it_is_and_where_it_lies(Language language) {
        var meta = tilt(language).getJsonObject("meta");
        assertThat(meta.getInt("version")).isEqualTo(1);
        assertThat(meta.getString("language")).isEqualTo(language.tag());
        assertThat(meta.getString("url")).isEqualTo("https://vern.example/privacy/versions/1");
        assertThat(meta.getString("_hash"))
                .isEqualTo(AnEdition.first().version().sha256())
                .hasSize(64);
    }

    @Test
    void tells_each_category_with_purposes_bases_recipients_and_storage() {
        var disclosed = tilt(Language.EN).getJsonArray("dataDisclosed");
        assertThat(disclosed).hasSameSizeAs(AnEdition.first().content().facts().categories());
        var accounting = disclosed.stream()
                .map(JsonObject.class::cast)
                .filter(it -> it.getString("_id").equals("accounting"))
                .findFirst()
                .orElseThrow();
        assertThat(accounting.getString("category")).isEqualTo("Accounting data");
        assertThat(accounting.getJsonArray("legalBases").getJsonObject(0).getString("reference"))
                .isEqualTo("GDPR-6-1-c");
        assertThat(accounting
                        .getJsonArray("legitimateInterests")
                        .getJsonObject(0)
                        .getBoolean("exists"))
                .isFalse();
        assertThat(accounting.getJsonObject("nonDisclosure").getBoolean("legalRequirement"))
                .isTrue();
        assertThat(accounting.getJsonObject("nonDisclosure").getBoolean("contractualRegulation"))
                .isFalse();
        assertThat(accounting
                        .getJsonArray("storage")
                        .getJsonObject(0)
                        .getJsonArray("temporal")
                        .getJsonObject(0)
                        .getString("ttl"))
                .isEqualTo("P5Y");
    }

    @Test
    void tells_transfers_rights_and_where_to_complain() {
        var tilt = tilt(Language.EN);
        assertThat(tilt.getJsonArray("thirdCountryTransfers").getJsonObject(0).getString("country"))
                .isEqualTo("US");
        assertThat(tilt.getJsonObject("rightToInformation").getString("url"))
                .isEqualTo("https://vern.example/ask/start");
        assertThat(tilt.getJsonObject("rightToWithdrawConsent").getBoolean("available"))
                .isTrue();
        assertThat(tilt.getJsonObject("rightToComplain")
                        .getJsonObject("supervisoryAuthority")
                        .getString("name"))
                .isEqualTo("Datatilsynet");
        assertThat(tilt.getJsonObject("automatedDecisionMaking").getBoolean("inUse"))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"The United States,US", "Norway,NO", "in,IN", "Atlantis,"})
    void knows_countries_by_name_and_makes_none_up(String name, String code) {
        assertThat(Countries.code(new Text(name, name)).orElse(null)).isEqualTo(code);
    }

    @Test
    void has_no_category_twice() {
        assertThat(AnEdition.first().content().facts().categories())
                .extracting(CategoryFact::key)
                .doesNotHaveDuplicates();
    }

    static JsonObject tilt(Language language) {
        var edition = AnEdition.first();
        var json = NoticeTilt.of(edition.mark(), edition.content(), language, URI.create("https://vern.example/"));
        try (var reader = Json.createReader(new ByteArrayInputStream(json))) {
            return reader.readObject();
        }
    }
}
