package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.AccessAnswer;
import com.qmplus.vern.rights.AccessAnswer.CasePart;
import com.qmplus.vern.rights.AccessAnswer.CategoryPart;
import com.qmplus.vern.rights.AccessAnswer.ClaimPart;
import com.qmplus.vern.rights.AccessAnswer.ComplaintPart;
import com.qmplus.vern.rights.AccessAnswer.ConsultationPart;
import com.qmplus.vern.rights.AccessAnswer.ContactPart;
import com.qmplus.vern.rights.AccessAnswer.ControllerPart;
import com.qmplus.vern.rights.AccessAnswer.DecisionPart;
import com.qmplus.vern.rights.AccessAnswer.DecisionsPart;
import com.qmplus.vern.rights.AccessAnswer.Holding;
import com.qmplus.vern.rights.AccessAnswer.ItemPart;
import com.qmplus.vern.rights.AccessAnswer.OutcomePart;
import com.qmplus.vern.rights.AccessAnswer.PurposePart;
import com.qmplus.vern.rights.AccessAnswer.RecipientPart;
import com.qmplus.vern.rights.AccessAnswer.SearchPart;
import com.qmplus.vern.rights.AccessAnswer.StoragePart;
import com.qmplus.vern.rights.AccessAnswer.TransferPart;
import com.qmplus.vern.rights.AccessAnswer.TransfersPart;
import com.qmplus.vern.rights.Channel;
import com.qmplus.vern.rights.ItemId;
import com.qmplus.vern.rights.Reason;
import com.qmplus.vern.rights.Right;
import com.qmplus.vern.rights.Rights;
import com.qmplus.vern.rights.SearchResult;
import com.qmplus.vern.shared.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Access answers for tests, about synthetic people. */
final class AnAnswer {

    static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    private final boolean english;
    private final Language language;
    private String person = "Nora Berg";
    private String court;
    private String complaintSite = "https://www.datatilsynet.no";
    static final ClaimPart ERASED_IN_PART = new ClaimPart(
            Right.ERASURE,
            List.of(
                    new OutcomePart("ERASE", "17(1)(a)", Reason.UNNECESSARY, null, null, List.of("Name", "Phone <b>")),
                    new OutcomePart(
                            "KEEP",
                            "17(3)(b)",
                            Reason.LEGAL_DUTY,
                            LocalDate.parse("2031-12-31"),
                            null,
                            List.of("Invoice"))));

    private List<ClaimPart> claims = List.of(new ClaimPart(Right.ACCESS, List.of()));

    private AnAnswer(Language language) {
        this.language = language;
        english = language == Language.EN;
        court = english ? "You can also go to court (article 79)." : "Du kan også gå til domstolene (artikkel 79).";
    }

    static AnAnswer in(Language language) {
        return new AnAnswer(language);
    }

    AnAnswer to(String name) {
        person = name;
        return this;
    }

    /** A customer contact who also reads the newsletter. */
    AccessAnswer rich() {
        return with(Holding.DATA, List.of(administrative(), behaviour(), caseCategory()));
    }

    /** Nothing but the request itself. */
    AccessAnswer empty() {
        return with(Holding.NOTHING, List.of(caseCategory()));
    }

    AccessAnswer withLeftOut() {
        var hidden = item("note", say("Notat fra møte", "Note from a meeting"), null, leftOut());
        return with(Holding.DATA, List.of(category("notes", say("Notater", "Notes"), false, hidden)));
    }

    AccessAnswer saying(String value) {
        return with(Holding.DATA, List.of(category("notes", value, true, item("note", value, value, null))));
    }

    AccessAnswer holding(ItemPart... items) {
        return with(Holding.DATA, List.of(category("all", "Alt", false, items)));
    }

    AccessAnswer ofSize(int items) {
        var all = IntStream.range(0, items)
                .mapToObj(number ->
                        item("article", say("Lest artikkel", "Article read"), "Artikkel nummer " + number, null))
                .toArray(ItemPart[]::new);
        return with(
                Holding.DATA,
                List.of(category("behaviour", say("Bruk av nettstedet", "Use of the website"), false, all)));
    }

    private AccessAnswer with(Holding holding, List<CategoryPart> categories) {
        boolean data = holding == Holding.DATA;
        return new AccessAnswer(
                language,
                "V-7K3M9Q-T",
                LocalDate.parse("2026-11-02"),
                TODAY,
                3,
                person,
                controller(),
                holding,
                data ? List.of(customers(), newsletter(), rightsHandling()) : List.of(rightsHandling()),
                categories,
                data ? List.of(hubspot(), accountants()) : List.of(),
                new TransfersPart(true, data ? List.of(transfer()) : List.of()),
                new DecisionsPart(noDecision(), List.of()),
                List.of(Right.values()),
                new ComplaintPart(
                        "Datatilsynet",
                        List.of("Postboks 458 Sentrum", "0105 Oslo"),
                        "22 39 69 00",
                        complaintSite,
                        court),
                data ? consultations() : List.of(),
                searches(data),
                List.of(new CasePart(
                        "V-7K3M9Q-T",
                        Rights.of(List.of(Right.ACCESS)),
                        Channel.PORTAL,
                        LocalDate.parse("2026-11-02"),
                        LocalDate.parse("2026-12-02"))),
                claims);
    }

    AccessAnswer decidedByMachine() {
        var decision = new DecisionPart(
                say("Følge opp kunder", "Look after customers"),
                say("Vi gir poeng for hver artikkel du leser.", "We give points for each article that you read."),
                say("Du får et tilbud tidligere.", "An offer reaches you sooner."));
        return changed(
                rich(),
                new DecisionsPart(
                        say("Én avgjørelse tas av en maskin.", "One decision is made by a machine."),
                        List.of(decision)));
    }

    AccessAnswer withCategories(List<CategoryPart> categories) {
        return with(Holding.DATA, categories);
    }

    AccessAnswer restingOn(String legalBasis) {
        var rich = rich();
        var first = rich.purposes().getFirst();
        var purpose = new PurposePart(
                first.key(),
                first.name(),
                first.description(),
                legalBasis,
                first.legalBasisExplained(),
                first.storage(),
                first.recipients());
        return changed(rich, List.of(purpose));
    }

    AccessAnswer claiming(ClaimPart... parts) {
        claims = List.of(parts);
        return rich();
    }

    AccessAnswer goingToCourt(String words) {
        court = words;
        return rich();
    }

    AccessAnswer complainingAt(String website) {
        complaintSite = website;
        return rich();
    }

    private static AccessAnswer changed(AccessAnswer answer, DecisionsPart decisions) {
        return new AccessAnswer(
                answer.language(),
                answer.reference(),
                answer.received(),
                answer.madeOn(),
                answer.registerVersion(),
                answer.person(),
                answer.controller(),
                answer.holding(),
                answer.purposes(),
                answer.categories(),
                answer.recipients(),
                answer.transfers(),
                decisions,
                answer.rights(),
                answer.complaint(),
                answer.consultations(),
                answer.searches(),
                answer.cases(),
                answer.claims());
    }

    private static AccessAnswer changed(AccessAnswer answer, List<PurposePart> purposes) {
        return new AccessAnswer(
                answer.language(),
                answer.reference(),
                answer.received(),
                answer.madeOn(),
                answer.registerVersion(),
                answer.person(),
                answer.controller(),
                answer.holding(),
                purposes,
                answer.categories(),
                answer.recipients(),
                answer.transfers(),
                answer.automatedDecisions(),
                answer.rights(),
                answer.complaint(),
                answer.consultations(),
                answer.searches(),
                answer.cases(),
                answer.claims());
    }

    private static ControllerPart controller() {
        return new ControllerPart(
                "QmPlus AS",
                null,
                List.of("Lysaker Torg 12", "1366 Lysaker"),
                List.of(new ContactPart("phone", "+47 22 95 83 63"), new ContactPart("email", "post@qmplus.com")));
    }

    private PurposePart customers() {
        return new PurposePart(
                "customers",
                say("Følge opp kunder", "Look after customers"),
                say(
                        "Vi bruker opplysningene til å vite hvem du er når du tar kontakt, og til å levere det vi har avtalt med firmaet du arbeider i.",
                        "We use the data to know who you are when you get in touch, and to deliver what we have agreed with the company you work for."),
                "6(1)(f)",
                say(
                        "Avtalen er med firmaet ditt. Vi trenger å kunne nå deg som er kontaktperson, og mener det ikke griper inn i privatlivet ditt.",
                        "The agreement is with your company. We need to be able to reach you as its contact, and believe that this does not intrude on your private life."),
                List.of(storage(
                        "administrative", say("Navn og kontaktopplysninger", "Name and contact details"), null)),
                List.of("hubspot", "accountants"));
    }

    private PurposePart newsletter() {
        return new PurposePart(
                "newsletter",
                say("Sende nyhetsbrevet", "Send the newsletter"),
                say("Vi sender deg artiklene du har bedt om.", "We send you the articles that you asked for."),
                "6(1)(a)",
                say("Du meldte deg på 14. mars 2025.", "You signed up on 14 March 2025."),
                List.of(
                        storage("administrative", say("Navn og kontaktopplysninger", "Name and contact details"), null),
                        storage(
                                "behaviour",
                                say("Bruk av nettstedet", "Use of the website"),
                                LocalDate.parse("2027-03-14"))),
                List.of("hubspot"));
    }

    private PurposePart rightsHandling() {
        return new PurposePart(
                "rights-handling",
                say("Svare på krav etter personvernreglene", "Answer requests under the privacy rules"),
                say("Vi må kunne vise at vi har svart deg.", "We must be able to show that we have answered you."),
                "6(1)(c)",
                say(
                        "Personvernforordningen kapittel III pålegger oss å svare.",
                        "Chapter III of the GDPR obliges us to answer."),
                List.of(storage("cases", say("Saker", "Cases"), LocalDate.parse("2029-11-24"))),
                List.of());
    }

    private StoragePart storage(String key, String name, @Nullable LocalDate until) {
        return new StoragePart(
                key,
                name,
                say("Tre år etter at vi sist hadde kontakt", "Three years after we were last in touch"),
                "LAST_CONTACT",
                "P3Y",
                until,
                "ERASE",
                say(
                        "Foreldelsesloven § 2: krav foreldes etter tre år.",
                        "Claims lapse after three years (foreldelsesloven § 2)."));
    }

    private CategoryPart administrative() {
        return category(
                "administrative",
                say("Navn og kontaktopplysninger", "Name and contact details"),
                false,
                item("name", say("Navn", "Name"), person, null),
                item("email", say("E-postadresse", "E-mail address"), "nora.berg@fjordteknikk.example.no", null),
                item("phone", say("Telefon", "Telephone"), "+47 400 00 123", null),
                item("company", say("Firma", "Company"), "Fjordteknikk AS", null),
                item("title", say("Stilling", "Job title"), say("Kvalitetsleder", "Quality manager"), null));
    }

    private CategoryPart behaviour() {
        return category(
                "behaviour",
                say("Bruk av nettstedet", "Use of the website"),
                false,
                item("article", say("Lest artikkel", "Article read"), "Slik bygger dere et kvalitetssystem", null),
                item("article", say("Lest artikkel", "Article read"), "ISO 9001 på en halvtime", null),
                item("interest", say("Interesse", "Interest"), say("Internkontroll", "Internal control"), leftOut()));
    }

    private CategoryPart caseCategory() {
        return category(
                "cases",
                say("Saker", "Cases"),
                false,
                item("case", say("Innsynskrav", "Access request"), "V-7K3M9Q-T", null));
    }

    static CategoryPart category(String key, String name, boolean special, ItemPart... items) {
        return new CategoryPart(key, name, special, List.of(items));
    }

    private ItemPart item(String field, String name, @Nullable String value, @Nullable String leftOut) {
        return new ItemPart(
                new ItemId(UUID.nameUUIDFromBytes((field + name + value).getBytes())),
                field,
                name,
                leftOut == null ? value : null,
                leftOut,
                "hubspot",
                say("Kundesystemet (HubSpot)", "Customer system (HubSpot)"),
                "person",
                say("Deg selv", "Yourself"),
                field.equals("interest") ? null : LocalDate.parse("2025-03-14"),
                null,
                List.of("customers"));
    }

    private String leftOut() {
        return say("Teksten handler om en annen person.", "The text is about another person.");
    }

    private RecipientPart hubspot() {
        return new RecipientPart(
                "hubspot", "HubSpot Ireland Ltd", "PROCESSOR", true, List.of("customers", "newsletter"));
    }

    private RecipientPart accountants() {
        var name = say("Regnskapsførere", "Accountants");
        return new RecipientPart("accountants", name, "THIRD_PARTY", false, List.of("customers"));
    }

    private TransferPart transfer() {
        return new TransferPart(
                "HubSpot Inc.",
                "USA",
                say(
                        "EUs standardkontrakt (SCC) og en egen vurdering",
                        "The EU’s standard contract (SCC) and an assessment of its own"));
    }

    private String noDecision() {
        return say(
                "Vi lar ikke datamaskiner avgjøre noe om deg.", "We do not let computers decide anything about you.");
    }

    private List<ConsultationPart> consultations() {
        var why = say("Svare på krav etter personvernreglene", "Answer requests under the privacy rules");
        return List.of(
                new ConsultationPart(LocalDate.parse("2026-11-03"), "VIEW", why),
                new ConsultationPart(LocalDate.parse("2026-11-24"), "EXPORT", why));
    }

    private List<SearchPart> searches(boolean data) {
        var result = data ? SearchResult.FOUND : SearchResult.NOTHING;
        return List.of(
                new SearchPart("vern", "Vern", true, SearchResult.FOUND, LocalDate.parse("2026-11-03"), 1),
                new SearchPart(
                        "hubspot",
                        say("Kundesystemet (HubSpot)", "Customer system (HubSpot)"),
                        true,
                        result,
                        TODAY,
                        data ? 8 : 0),
                new SearchPart("email", say("E-post", "E-mail"), false, SearchResult.NOTHING, TODAY, 0),
                new SearchPart("accounting", say("Regnskap", "Accounting"), false, SearchResult.NOTHING, TODAY, 0));
    }

    private String say(String norwegian, String inEnglish) {
        return english ? inEnglish : norwegian;
    }
}
