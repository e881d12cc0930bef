package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.AccessAnswer;
import com.qmplus.vern.rights.AccessAnswer.ItemPart;
import com.qmplus.vern.rights.AccessAnswer.PurposePart;
import com.qmplus.vern.rights.AccessAnswer.StoragePart;
import com.qmplus.vern.rights.Right;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.stream.JsonGenerator;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The answer for machines (policy P15; GDPR art. 20). Written out name by name rather than derived from the classes: it is
 * a published format, {@code access-answer-1.json}, that must not change because a class does.
 */
final class AnswerJson {

    static final String SCHEMA = "access-answer-1.json";

    private final JsonBuilderFactory json = Json.createBuilderFactory(Map.of());
    private final AccessAnswer answer;

    private AnswerJson(AccessAnswer answer) {
        this.answer = answer;
    }

    /** The data flow through one by one. The stream is closed then. */
    static void write(AccessAnswer answer, OutputStream out) {
        try (var generator = Json.createGeneratorFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createGenerator(out, StandardCharsets.UTF_8)) {
            new AnswerJson(answer).whole(generator);
        }
    }

    private void whole(JsonGenerator out) {
        out.writeStartObject()
                .write("$schema", SCHEMA)
                .write("reference", answer.reference())
                .write("language", answer.language().tag())
                .write("received", answer.received().toString())
                .write("madeOn", answer.madeOn().toString())
                .write("registerVersion", answer.registerVersion())
                .write("person", answer.person())
                .write("controller", controller().build())
                .write("holding", answer.holding().name());
        all(out, "purposes", answer.purposes(), this::purpose);
        categories(out);
        all(out, "recipients", answer.recipients(), this::recipient);
        all(out, "transfers", answer.transfers().transfers(), this::transfer);
        out.write("automatedDecisions", decisions().build());
        all(
                out,
                "rights",
                answer.rights(),
                right -> object().add("right", right.name()).add("article", right.article()));
        out.write("complaint", complaint().build());
        all(out, "consultations", answer.consultations(), this::consultation);
        all(out, "searches", answer.searches(), this::search);
        all(out, "cases", answer.cases(), this::aCase);
        all(out, "claims", answer.claims(), this::claim);
        out.writeEnd();
    }

    private void categories(JsonGenerator out) {
        out.writeStartArray("categories");
        for (var category : answer.categories()) {
            out.writeStartObject()
                    .write("key", category.key())
                    .write("name", category.name())
                    .write("special", category.special());
            all(out, "items", category.items(), this::item);
            out.writeEnd();
        }
        out.writeEnd();
    }

    private static <T> void all(JsonGenerator out, String name, List<T> parts, Function<T, JsonObjectBuilder> written) {
        out.writeStartArray(name);
        for (var part : parts) out.write(written.apply(part).build());
        out.writeEnd();
    }

    private JsonObjectBuilder controller() {
        var controller = answer.controller();
        return optional(object().add("name", controller.name()), "organisationNumber", controller.organisationNumber())
                .add("address", strings(controller.address()))
                .add(
                        "contacts",
                        all(
                                controller.contacts(),
                                contact -> object().add("kind", contact.kind()).add("value", contact.value())));
    }

    private JsonObjectBuilder purpose(PurposePart purpose) {
        return object().add("key", purpose.key())
                .add("name", purpose.name())
                .add("description", purpose.description())
                .add(
                        "legalBasis",
                        object().add(
                                        "articles",
                                        strings(List.of(purpose.legalBasis().split(", *"))))
                                .add("explanation", purpose.legalBasisExplained()))
                .add("storage", all(purpose.storage(), this::storage))
                .add("recipients", strings(purpose.recipients()));
    }

    private JsonObjectBuilder storage(StoragePart storage) {
        var builder = object().add("category", storage.category())
                .add("categoryName", storage.categoryName())
                .add("told", storage.told())
                .add("trigger", storage.trigger())
                .add("period", storage.period());
        return optional(builder, "until", storage.until())
                .add("action", storage.action())
                .add("basis", storage.basis());
    }

    private JsonObjectBuilder item(ItemPart item) {
        var builder = object().add("id", item.id().toString())
                .add("field", item.field())
                .add("fieldName", item.fieldName());
        if (item.isExcluded()) optional(builder, "leftOutBecause", item.excludedBecause());
        else optional(builder, "value", item.value());
        builder.add("system", named(item.system(), item.systemName()))
                .add("source", named(item.source(), item.sourceName()));
        optional(builder, "collected", item.collected());
        return optional(builder, "until", item.until()).add("purposes", strings(item.purposes()));
    }

    private JsonObjectBuilder recipient(AccessAnswer.RecipientPart recipient) {
        return named(recipient.key(), recipient.name())
                .add("kind", recipient.kind())
                .add("named", recipient.named())
                .add("purposes", strings(recipient.purposes()));
    }

    private JsonObjectBuilder transfer(AccessAnswer.TransferPart transfer) {
        return object().add("to", transfer.to())
                .add("country", transfer.country())
                .add("tool", transfer.tool());
    }

    private JsonObjectBuilder decisions() {
        var decisions = answer.automatedDecisions();
        return object().add("statement", decisions.statement())
                .add("decisions", all(decisions.decisions(), this::decision));
    }

    private JsonObjectBuilder decision(AccessAnswer.DecisionPart decision) {
        return object().add("purpose", decision.purpose())
                .add("logic", decision.logic())
                .add("consequences", decision.consequences());
    }

    private JsonObjectBuilder complaint() {
        var complaint = answer.complaint();
        return object().add("authority", complaint.authority())
                .add("address", strings(complaint.address()))
                .add("phone", complaint.phone())
                .add("website", complaint.website())
                .add("court", complaint.court());
    }

    private JsonObjectBuilder consultation(AccessAnswer.ConsultationPart consultation) {
        return object().add("day", consultation.day().toString())
                .add("operation", consultation.operation())
                .add("purpose", consultation.purpose());
    }

    private JsonObjectBuilder search(AccessAnswer.SearchPart search) {
        return object().add("system", named(search.system(), search.systemName()))
                .add("byMachine", search.byMachine())
                .add("result", search.result().name())
                .add("day", search.day().toString())
                .add("items", search.items());
    }

    private JsonObjectBuilder claim(AccessAnswer.ClaimPart each) {
        var claim = object().add("right", each.right().name())
                .add("article", each.right().article())
                .add("about", strings(each.about()))
                .add("outcomes", all(each.outcomes(), this::outcome));
        return optional(claim, "recipient", each.recipient());
    }

    private JsonObjectBuilder outcome(AccessAnswer.OutcomePart each) {
        var until = each.until();
        var outcome = object().add("outcome", each.outcome())
                .add("article", each.article())
                .add("reason", each.reason().name())
                .add("things", strings(each.things()))
                .add("changes", all(each.changes(), this::change));
        var instead = each.instead();
        optional(outcome, "until", until == null ? null : until.toString());
        optional(outcome, "purpose", each.purpose());
        optional(outcome, "instead", instead == null ? null : instead.name());
        return optional(outcome, "words", each.words());
    }

    private JsonObjectBuilder change(AccessAnswer.ChangePart each) {
        return object().add("thing", each.thing()).add("before", each.before()).add("after", each.after());
    }

    private JsonObjectBuilder aCase(AccessAnswer.CasePart each) {
        return object().add("reference", each.reference())
                .add(
                        "rights",
                        strings(each.rights().all().stream().map(Right::name).toList()))
                .add("channel", each.channel().name())
                .add("received", each.received().toString())
                .add("due", each.due().toString());
    }

    private JsonObjectBuilder object() {
        return json.createObjectBuilder();
    }

    private JsonObjectBuilder named(String key, String name) {
        return object().add("key", key).add("name", name);
    }

    private static JsonObjectBuilder optional(JsonObjectBuilder builder, String name, @Nullable Object value) {
        return value == null ? builder : builder.add(name, value.toString());
    }

    private <T> JsonArrayBuilder all(List<T> parts, Function<T, JsonObjectBuilder> written) {
        var array = json.createArrayBuilder();
        parts.forEach(part -> array.add(written.apply(part)));
        return array;
    }

    private JsonArrayBuilder strings(List<String> values) {
        return json.createArrayBuilder(values);
    }
}
