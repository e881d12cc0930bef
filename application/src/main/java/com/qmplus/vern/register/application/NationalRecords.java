package com.qmplus.vern.register.application;

import com.qmplus.vern.register.BasisFor;
import com.qmplus.vern.register.DataSystem;
import com.qmplus.vern.register.DpiaNeed;
import com.qmplus.vern.register.ProcessingActivity;
import com.qmplus.vern.register.Purpose;
import com.qmplus.vern.register.PurposeKey;
import com.qmplus.vern.register.Recipient;
import com.qmplus.vern.register.RecipientKind;
import com.qmplus.vern.register.Register;
import com.qmplus.vern.register.Source;
import com.qmplus.vern.register.Text;
import com.qmplus.vern.register.Transfer;
import com.qmplus.vern.shared.Language;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The register in the form of the Norwegian national register: one record per purpose that holds on the day, in bokmål. What
 * that form has no place for, such as balancing tests, relations and storage rules by category, is told in its free texts or
 * left out; {@link NationalForm} says which.
 */
final class NationalRecords {

    private final Register register;
    private final LocalDate day;

    private NationalRecords(Register register, LocalDate day) {
        this.register = register;
        this.day = day;
    }

    static JsonObject of(Register register, LocalDate day) {
        var records = new NationalRecords(register, day).records();
        return Json.createObjectBuilder()
                .add("pageNumber", 0)
                .add("pagesTotal", 1)
                .add("size", records.size())
                .add("hits", Json.createArrayBuilder(records))
                .build();
    }

    /** The record of one purpose, whether or not it holds. */
    static JsonObject of(Register register, LocalDate day, Purpose purpose) {
        return new NationalRecords(register, day).record(purpose);
    }

    /** The same, without the lines that came from elsewhere. */
    static JsonObject own(Register register, LocalDate day, Purpose purpose) {
        return new NationalRecords(register, day).written(purpose);
    }

    /** The same for ever, since the purpose's key is, as long as the controller's number is. */
    static String id(String owner, PurposeKey purpose) {
        return UUID.nameUUIDFromBytes((owner + "/" + purpose).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private List<JsonObject> records() {
        return register.purposes().stream()
                .filter(purpose -> purpose.valid().covers(day))
                .map(this::record)
                .toList();
    }

    /** A line that came from elsewhere stands as long as the register itself says there what it said then. */
    private JsonObject record(Purpose purpose) {
        var written = written(purpose);
        if (purpose.national() == null) return written;
        var record = Json.createObjectBuilder(written);
        for (var line : purpose.national()) {
            var now = written.get(line.line());
            if (line.line().equals("id") || line.over().equals(now == null ? "" : now.toString()))
                record.add(line.line(), NationalForm.parse(line.came()));
        }
        return record.build();
    }

    private JsonObject written(Purpose purpose) {
        var activity = register.activity(purpose.activity());
        var controller = register.controller();
        var record = Json.createObjectBuilder()
                .add("id", id(purpose))
                .add("status", purpose.confirm() ? "DRAFT" : "APPROVED")
                .add("purpose", told(purpose))
                .add("title", nb(activity.name()))
                .add(
                        "dataSubjectCategories",
                        array(purpose.bases().stream()
                                .map(basis -> nb(register.personCategory(basis.personCategory())
                                        .name()))))
                .add(
                        "personalDataCategories",
                        array(purpose.categories().stream()
                                .map(category -> nb(register.category(category).name()))))
                .add(
                        "recipientCategories",
                        array(recipients(purpose, it -> true).map(it -> nb(it.name()))))
                .add("personalDataSubjects", joined(register.sources().stream().map(Source::name)))
                .add("plannedDeletion", deletion(purpose))
                .add("articleSixBasis", bases(purpose))
                .add("otherArticles", Json.createObjectBuilder().add("articleNine", articleNine(purpose)))
                .add(
                        "businessAreas",
                        array(register.areas().stream()
                                .filter(area -> area.key().equals(activity.area()))
                                .map(area -> nb(area.name()))))
                .add("securityMeasures", joined(measures(activity)))
                .add("privacyProcessingSystems", joined(systems(activity).map(DataSystem::name)))
                .add("dataProcessorContactDetails", contacts(recipients(purpose, RecipientKind.PROCESSOR)))
                .add("commonDataControllerContact", joint(purpose))
                .add("dataTransfers", transfers(purpose))
                .add("dataProtectionImpactAssessment", impact(activity))
                .add("dataProcessingAgreements", agreements(purpose));
        var number = controller.organisationNumber();
        if (number != null) record.add("organizationId", number);
        return record.build();
    }

    private String id(Purpose purpose) {
        return id(Objects.requireNonNullElse(register.controller().organisationNumber(), ""), purpose.key());
    }

    private static String told(Purpose purpose) {
        var name = nb(purpose.name());
        var description = nb(purpose.description());
        return name.equals(description) ? name : name + ": " + description;
    }

    private String deletion(Purpose purpose) {
        return purpose.categories().stream()
                .flatMap(category -> register.rule(purpose.key(), category).stream())
                .filter(rule -> rule.valid().covers(day))
                .map(rule -> nb(register.category(rule.category()).name()) + ": " + nb(rule.told()))
                .collect(Collectors.joining("; "));
    }

    private static JsonArrayBuilder bases(Purpose purpose) {
        var bases = Json.createArrayBuilder();
        purpose.bases().stream()
                .map(NationalRecords::legality)
                .distinct()
                .forEach(legality -> bases.add(Json.createObjectBuilder().add("legality", legality)));
        return bases;
    }

    private static String legality(BasisFor basis) {
        var provision = basis.provision();
        return "Art. " + basis.basis().article() + (provision == null ? "" : ", " + nb(provision));
    }

    private static JsonObjectBuilder articleNine(Purpose purpose) {
        var grounds = purpose.bases().stream()
                .map(BasisFor::special)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var legalities = Json.createArrayBuilder();
        grounds.forEach(ground -> legalities.add(Json.createObjectBuilder()
                .add("legality", "Art. " + ground.article())
                .add("checked", true)));
        return Json.createObjectBuilder().add("checked", !grounds.isEmpty()).add("legalities", legalities);
    }

    private Stream<Text> measures(ProcessingActivity activity) {
        return Stream.concat(
                register.controller().securityMeasures().stream(),
                systems(activity).flatMap(system -> system.securityMeasures().stream()));
    }

    private Stream<DataSystem> systems(ProcessingActivity activity) {
        return activity.systems().stream()
                .map(register::system)
                .filter(system -> system.valid().covers(day));
    }

    private Stream<Recipient> recipients(Purpose purpose, RecipientKind kind) {
        return recipients(purpose, recipient -> recipient.kind() == kind);
    }

    private Stream<Recipient> recipients(Purpose purpose, Predicate<Recipient> wanted) {
        return purpose.recipients().stream()
                .map(register::recipient)
                .filter(recipient -> recipient.valid().covers(day))
                .filter(wanted);
    }

    private static JsonArrayBuilder contacts(Stream<Recipient> recipients) {
        var contacts = Json.createArrayBuilder();
        recipients.forEach(it -> contacts.add(Json.createObjectBuilder().add("name", nb(it.name()))));
        return contacts;
    }

    private JsonObjectBuilder joint(Purpose purpose) {
        var joint = recipients(purpose, RecipientKind.JOINT_CONTROLLER).toList();
        return Json.createObjectBuilder()
                .add("commonDataControllerChecked", !joint.isEmpty())
                .add("companies", joined(joint.stream().map(Recipient::name)))
                .add(
                        "distributionOfResponsibilities",
                        joined(joint.stream().map(Recipient::arrangement).filter(Objects::nonNull)));
    }

    private JsonObjectBuilder transfers(Purpose purpose) {
        var transfers = register.transfersOf(List.of(purpose), day);
        return Json.createObjectBuilder()
                .add("transferred", !transfers.isEmpty())
                .add(
                        "thirdCountryRecipients",
                        transfers.stream()
                                .map(it -> nb(register.recipient(it.recipient()).name()) + ", " + nb(it.country()))
                                .collect(Collectors.joining("; ")))
                .add("guarantees", joined(transfers.stream().map(Transfer::tool).filter(Objects::nonNull)));
    }

    private static JsonObjectBuilder impact(ProcessingActivity activity) {
        var dpia = activity.dpia();
        var impact = Json.createObjectBuilder().add("conducted", dpia != null && dpia.need() == DpiaNeed.DONE);
        if (dpia != null && dpia.link() != null) impact.add("assessmentReportUrl", dpia.link());
        return impact;
    }

    private JsonArrayBuilder agreements(Purpose purpose) {
        var agreements = Json.createArrayBuilder();
        recipients(purpose, RecipientKind.PROCESSOR)
                .filter(it -> register.agreements().stream()
                        .anyMatch(agreement -> agreement.processor().equals(it.key()) && agreement.isInForce(day)))
                .forEach(it -> agreements.add(Json.createObjectBuilder().add("dataProcessorName", nb(it.name()))));
        return agreements;
    }

    private static JsonArrayBuilder array(Stream<String> texts) {
        Collection<String> distinct = texts.distinct().toList();
        return Json.createArrayBuilder(distinct);
    }

    private static String joined(Stream<Text> texts) {
        return texts.map(NationalRecords::nb).distinct().collect(Collectors.joining("; "));
    }

    private static String nb(Text text) {
        return text.in(Language.NB);
    }
}
