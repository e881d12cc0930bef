package com.qmplus.vern.register.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.register.Element;
import com.qmplus.vern.register.ElementKind;
import com.qmplus.vern.register.ElementRef;
import com.qmplus.vern.register.Register;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NationalFormTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    private final Register register = QmPlusRegister.register();

    /** Whatever is said to find no place changes no record when it goes. */
    @ParameterizedTest
    @EnumSource
    void has_no_place_for_what_is_said_to_find_none(ElementKind kind) {
        var shape = ElementShape.of(kind);
        var written = NationalRecords.of(register, TODAY).toString();
        var lost = NationalForm.notHeld().stream()
                .filter(it -> it.kind() == kind)
                .flatMap(it -> it.properties().stream())
                .filter(part -> part.within().isEmpty())
                .map(NotHeld.Part::name)
                .filter(name -> shape.stream().anyMatch(it -> it.name().equals(name) && !it.required()))
                .filter(name -> !name.equals("valid"))
                .toList();
        register.elements().stream().filter(it -> ElementKind.of(it) == kind).forEach(element -> {
            for (var name : lost)
                assertThat(NationalRecords.of(without(element, name), TODAY).toString())
                        .as(element.stableKey() + " " + name)
                        .isEqualTo(written);
        });
    }

    @Test
    void has_a_place_for_what_is_not_said_to_find_none() {
        var lost = NationalForm.notHeld().stream()
                .flatMap(
                        it -> it.properties().stream().map(part -> it.kind() + "/" + part.within() + "/" + part.name()))
                .toList();
        assertThat(lost)
                .contains(
                        "PURPOSE/bases/explanation",
                        "PURPOSE/bases/balancing",
                        "PURPOSE//roles",
                        "ACTIVITY/dpia/why",
                        "RETENTION_RULE//period",
                        "AGREEMENT//points",
                        "FIELD//name",
                        "RELATION_KIND//purposes")
                .doesNotContain("PURPOSE//name", "PURPOSE/bases/basis", "ACTIVITY//systems", "TRANSFER//tool");
        assertThat(NationalForm.notHeld())
                .filteredOn(NotHeld::whole)
                .extracting(NotHeld::kind)
                .containsExactly(ElementKind.FIELD, ElementKind.RELATION_KIND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Art. 6(1)(c), Bokføringsloven § 13",
                "Artikkel 6 nr. 1 bokstav c, Bokføringsloven § 13",
                "6(1)(c): Bokføringsloven § 13",
                "art 6.1.c Bokføringsloven § 13",
                "GDPR art. 6 nr. 1 c) Bokføringsloven § 13"
            })
    void grounds_are_read_in_the_ways_that_people_write_them(String legality) {
        assertThat(NationalLegality.read(legality)).hasValueSatisfying(it -> {
            assertThat(it.basis().letter()).isEqualTo('c');
            assertThat(it.provision()).isEqualTo("Bokføringsloven § 13");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"samtykke", "Art. 6(1)(x)", "Art. 9(2)(a)", "6", "", "Art. 6(1)(avtale)"})
    void what_is_no_ground_is_not_taken_for_one(String legality) {
        assertThat(NationalLegality.read(legality)).isEmpty();
    }

    @Test
    void all_of_a_value_is_in_one_that_says_more() {
        assertThat(NationalForm.says(json("{\"a\": [{\"b\": \"x\", \"c\": 1}]}"), json("{\"a\": [{\"b\": \"x\"}]}")))
                .isTrue();
        assertThat(NationalForm.says(json("{\"a\": \"x; y; z\"}"), json("{\"a\": \"z; x\"}")))
                .isTrue();
        assertThat(NationalForm.says(json("{\"a\": true}"), json("{\"a\": false, \"b\": []}")))
                .isTrue();
        assertThat(NationalForm.says(json("{\"a\": \"x\"}"), json("{\"a\": \"y\"}")))
                .isFalse();
        assertThat(NationalForm.says(json("{}"), json("{\"a\": true}"))).isFalse();
    }

    private static JsonObject json(String text) {
        return NationalForm.parse(text).asJsonObject();
    }

    private Register without(Element element, String name) {
        var document = ElementDocuments.json(ElementDocuments.write(element));
        if (!document.containsKey(name)) return register;
        var ref = ElementRef.to(element);
        var changed = ElementDocuments.read(
                ref.kind(),
                Json.createObjectBuilder(document).remove(name).build().toString());
        return Register.of(
                1,
                Stream.concat(
                                register.elements().stream().takeWhile(it -> it != element),
                                Stream.concat(
                                        Stream.of(changed),
                                        register.elements().stream()
                                                .dropWhile(it -> it != element)
                                                .skip(1)))
                        .toList());
    }
}
