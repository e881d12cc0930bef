package com.qmplus.vern.register.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.register.Element;
import com.qmplus.vern.register.ElementKind;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ElementShapeTest {

    @ParameterizedTest
    @EnumSource
    void has_the_properties_of_the_schema_and_no_others(ElementKind kind) {
        assertShape(kind.name(), ElementShape.of(kind), RegisterSchema.definition(kind));
    }

    static Stream<Element> elements() {
        return QmPlusRegister.register().elements().stream();
    }

    @ParameterizedTest
    @MethodSource("elements")
    void loses_nothing_of_an_element_between_its_document_and_the_rows_of_a_form(Element element) {
        var kind = ElementKind.of(element);
        var shape = ElementShape.of(kind);
        var document = ElementDocuments.json(ElementDocuments.write(element));
        var again = DocumentText.of(shape, DocumentRows.of(shape, document));
        var keyed = document.containsKey("key")
                ? Json.createObjectBuilder(again)
                        .add("key", document.get("key"))
                        .build()
                : again;
        assertThat(ElementDocuments.read(kind, keyed.toString())).isEqualTo(element);
        assertThat(new DraftCheck(QmPlusRegister.register()).read(kind, keyed)).isEqualTo(element);
    }

    private static void assertShape(String where, List<Property> shape, JsonObject definition) {
        var properties = definition.getJsonObject("properties");
        var named = new HashSet<>(properties.keySet());
        named.remove("key");
        assertThat(shape).as(where).extracting(Property::name).containsExactlyInAnyOrderElementsOf(named);
        var required = definition.containsKey("required")
                ? Set.copyOf(definition.getJsonArray("required").getValuesAs(JsonString::getString))
                : Set.<String>of();
        for (var property : shape) {
            if (property.required()) assertThat(required).as(where).contains(property.name());
            var within = properties.getJsonObject(property.name());
            var items = within.containsKey("items") ? within.getJsonObject("items") : within;
            var of = resolved(items);
            if (of.containsKey("enum"))
                assertThat(property.codes())
                        .as(where + " " + property.name())
                        .containsExactlyInAnyOrderElementsOf(
                                of.getJsonArray("enum").getValuesAs(JsonString::getString));
            if (!property.parts().isEmpty()) assertShape(where + " " + property.name(), property.parts(), of);
        }
    }

    private static JsonObject resolved(JsonObject schema) {
        if (!schema.containsKey("$ref")) return schema;
        return RegisterSchema.named(schema.getString("$ref"));
    }
}
