package com.qmplus.vern.register.application;

import com.qmplus.vern.register.LawfulBasis;
import com.qmplus.vern.register.NoticeContent;
import com.qmplus.vern.register.NoticeFacts;
import com.qmplus.vern.register.NoticeFacts.CategoryFact;
import com.qmplus.vern.register.NoticeFacts.NeedFact;
import com.qmplus.vern.register.NoticeFacts.PurposeFact;
import com.qmplus.vern.register.NoticeFacts.RecipientFact;
import com.qmplus.vern.register.NoticeFacts.SourceFact;
import com.qmplus.vern.register.NoticeMark;
import com.qmplus.vern.register.NoticeRight;
import com.qmplus.vern.register.Text;
import com.qmplus.vern.shared.Language;
import com.qmplus.vern.shared.application.PrintedTexts;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A notice for machines, in the Transparency Information Language (TILT). Written out name by name: it is a published format of
 * others. What the format asks and the register does not know is not made up.
 */
final class NoticeTilt {

    private static final String NORWAY = "NO";

    private final NoticeMark version;
    private final NoticeContent notice;
    private final NoticeFacts facts;
    private final Language language;
    private final PrintedTexts text;
    private final String base;

    private NoticeTilt(NoticeMark version, NoticeContent notice, Language language, URI address) {
        this.version = version;
        this.notice = notice;
        this.facts = notice.facts();
        this.language = language;
        this.text = new PrintedTexts(NoticePrinter.BUNDLE, language);
        this.base = address.toString().replaceFirst("/$", "");
    }

    static byte[] of(NoticeMark version, NoticeContent notice, Language language, URI address) {
        return new NoticeTilt(version, notice, language, address)
                .whole()
                .build()
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    private JsonObjectBuilder whole() {
        var mail = facts.controller().email();
        return Json.createObjectBuilder()
                .add("meta", meta())
                .add("controller", controller())
                .add("dataProtectionOfficer", officer())
                .add("dataDisclosed", all(facts.categories(), this::disclosed))
                .add("thirdCountryTransfers", all(facts.transfers(), this::transfer))
                .add(
                        "accessAndDataPortability",
                        right(NoticeRight.PORTABILITY, mail)
                                .add(
                                        "administrativeFee",
                                        object().add("amount", 0).add("currency", "NOK"))
                                .add(
                                        "dataFormats",
                                        Json.createArrayBuilder().add("json").add("pdf")))
                .add("sources", sources())
                .add("rightToInformation", right(NoticeRight.ACCESS, mail))
                .add("rightToRectificationOrDeletion", right(NoticeRight.ERASURE, mail))
                .add("rightToDataPortability", right(NoticeRight.PORTABILITY, mail))
                .add("rightToWithdrawConsent", right(NoticeRight.WITHDRAWAL, mail))
                .add("rightToComplain", complaint())
                .add("automatedDecisionMaking", decisions())
                .add("changesOfPurpose", Json.createArrayBuilder());
    }

    private JsonObjectBuilder meta() {
        var when = version.publishedOn()
                .truncatedTo(java.time.temporal.ChronoUnit.SECONDS)
                .toString();
        return object().add("_id", "privacy-notice-" + version.number())
                .add("name", facts.controller().name())
                .add("created", when)
                .add("modified", when)
                .add("version", version.number())
                .add("language", language.tag())
                .add("status", "active")
                .add("url", base + "/privacy/versions/" + version.number())
                .add("_hash", version.sha256());
    }

    private JsonObjectBuilder controller() {
        var controller = facts.controller();
        return object().add("name", controller.name())
                .add("address", controller.address())
                .add("country", NORWAY)
                .add("representative", reached(controller.name(), controller.email(), controller.phone()));
    }

    /** The format has no way to say that there is none: then it tells who answers instead, and says so. */
    private JsonObjectBuilder officer() {
        var controller = facts.controller();
        var officer = facts.officer();
        var name = officer == null ? text.of("officer.none") : officer.name();
        var mail = officer == null ? null : officer.email();
        var phone = officer == null ? null : officer.phone();
        return reached(name, mail == null ? controller.email() : mail, phone == null ? controller.phone() : phone)
                .add("address", controller.address())
                .add("country", NORWAY);
    }

    private static JsonObjectBuilder reached(String name, String email, String phone) {
        return object().add("name", name).add("email", email).add("phone", phone);
    }

    private JsonObjectBuilder disclosed(CategoryFact category) {
        var purposes = facts.purposes().stream()
                .filter(purpose -> purpose.needs(category.key()))
                .toList();
        return object().add("_id", category.key())
                .add("category", say(category.name()))
                .add(
                        "purposes",
                        all(
                                purposes,
                                it -> object().add("purpose", say(it.name()))
                                        .add("description", say(notice.plain(it)))))
                .add("legalBases", legalBases(purposes))
                .add("legitimateInterests", interests(purposes))
                .add("recipients", all(recipients(purposes), this::recipient))
                .add("storage", all(purposes, it -> storage(it, category.key())))
                .add("nonDisclosure", provision(purposes));
    }

    private JsonArrayBuilder legalBases(List<PurposeFact> purposes) {
        var bases = Json.createArrayBuilder();
        purposes.stream()
                .flatMap(purpose -> purpose.bases().stream())
                .map(basis -> List.of(
                        "GDPR-6-1-" + basis.basis().letter(),
                        say(basis.explanation())
                                + (basis.provision() == null ? "" : " (" + say(basis.provision()) + ")")))
                .distinct()
                .forEach(basis ->
                        bases.add(object().add("reference", basis.getFirst()).add("description", basis.getLast())));
        return bases;
    }

    private JsonArrayBuilder interests(List<PurposeFact> purposes) {
        var interests = Json.createArrayBuilder();
        var reasons = purposes.stream()
                .flatMap(purpose -> purpose.bases().stream())
                .map(basis -> basis.interest())
                .filter(interest -> interest != null)
                .map(this::say)
                .distinct()
                .toList();
        if (reasons.isEmpty()) interests.add(object().add("exists", false));
        reasons.forEach(reason -> interests.add(object().add("exists", true).add("reasoning", reason)));
        return interests;
    }

    private List<RecipientFact> recipients(List<PurposeFact> purposes) {
        return facts.recipients().stream()
                .filter(recipient -> purposes.stream()
                        .anyMatch(purpose -> purpose.recipients().contains(recipient.key())))
                .toList();
    }

    private JsonObjectBuilder recipient(RecipientFact recipient) {
        var told = object().add("category", text.of("recipient." + recipient.kind()));
        return recipient.named()
                ? told.add("name", say(recipient.name()))
                : told.add("division", say(recipient.name()));
    }

    private JsonObjectBuilder storage(PurposeFact purpose, String category) {
        var storage = object().add("aggregationFunction", "max")
                .add("purposeConditional", Json.createArrayBuilder().add(say(purpose.name())));
        var temporal = Json.createArrayBuilder();
        purpose.needs().stream()
                .filter(need -> need.category().equals(category) && need.keptFor() != null && need.period() != null)
                .forEach(need -> temporal.add(temporal(need)));
        return storage.add("temporal", temporal);
    }

    private JsonObjectBuilder temporal(NeedFact need) {
        return object().add("description", sayOr(need.keptFor(), "")).add("ttl", String.valueOf(need.period()));
    }

    private JsonObjectBuilder provision(List<PurposeFact> purposes) {
        boolean contract = purposes.stream().anyMatch(purpose -> purpose.restsOn(LawfulBasis.CONTRACT));
        var told = purposes.stream()
                .flatMap(purpose -> purpose.bases().stream())
                .map(basis -> basis.basis())
                .distinct()
                .map(basis -> text.of("must." + basis.article()))
                .collect(Collectors.joining(" "));
        return object().add("legalRequirement", purposes.stream().anyMatch(it -> it.restsOn(LawfulBasis.LEGAL_DUTY)))
                .add("contractualRegulation", contract)
                .add("obligationToProvide", false)
                .add("consequences", told);
    }

    private JsonObjectBuilder transfer(NoticeFacts.TransferFact transfer) {
        var told = object();
        Countries.code(transfer.country()).ifPresent(code -> told.add("country", code));
        return told.add(
                "appropriateGuarantees",
                object().add("available", transfer.tool() != null)
                        .add(
                                "description",
                                say(transfer.country()) + ": " + sayOr(transfer.tool(), text.of("transfers.unknown"))
                                        + ". "
                                        + text.of(
                                                "transfers.copy",
                                                facts.controller().email())));
    }

    /** The register knows where data can come from, not which of them come from where. */
    private JsonArrayBuilder sources() {
        var sources = Json.createArrayBuilder();
        for (SourceFact source : facts.sources())
            if (!source.fromThePerson())
                sources.add(object().add("_id", source.key())
                        .add("dataCategory", text.of("sources.others"))
                        .add(
                                "sources",
                                Json.createArrayBuilder()
                                        .add(object().add("description", say(source.name()))
                                                .add("url", base + "/privacy#sources")
                                                .add("publiclyAvailable", false))));
        return sources;
    }

    private JsonObjectBuilder right(NoticeRight right, String mail) {
        return object().add("available", facts.rights().contains(right))
                .add("description", text.of("right-told." + right))
                .add("url", base + NoticeLinks.of(right))
                .add("email", mail);
    }

    private JsonObjectBuilder complaint() {
        var authority = facts.authority();
        return object().add("available", true)
                .add("description", text.of("complaint.how.told"))
                .add("url", base + NoticeLinks.COMPLAIN)
                .add(
                        "supervisoryAuthority",
                        object().add("name", authority.name())
                                .add("address", authority.address().toString())
                                .add("country", NORWAY)
                                .add("phone", authority.phone()));
    }

    private JsonObjectBuilder decisions() {
        var decisions = facts.purposes().stream()
                .map(PurposeFact::decision)
                .filter(decision -> decision != null)
                .toList();
        var told = object().add("inUse", !decisions.isEmpty());
        if (decisions.isEmpty()) return told.add("logicInvolved", sayOr(facts.automatedDecisions(), ""));
        return told.add(
                        "logicInvolved",
                        joined(decisions.stream().map(it -> it.logic()).toList()))
                .add(
                        "scopeAndIntendedEffects",
                        joined(decisions.stream().map(it -> it.consequences()).toList()));
    }

    private String joined(List<Text> texts) {
        return texts.stream().map(this::say).collect(Collectors.joining(" "));
    }

    private static <T> JsonArrayBuilder all(List<T> items, java.util.function.Function<T, JsonObjectBuilder> told) {
        var array = Json.createArrayBuilder();
        items.forEach(item -> array.add(told.apply(item)));
        return array;
    }

    private static JsonObjectBuilder object() {
        return Json.createObjectBuilder();
    }

    private String sayOr(@Nullable Text told, String otherwise) {
        return told == null ? otherwise : say(told);
    }

    private String say(Text told) {
        return told.in(language);
    }
}
