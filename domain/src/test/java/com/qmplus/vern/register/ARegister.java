package com.qmplus.vern.register;

import static com.qmplus.vern.register.LawfulBasis.CONSENT;
import static com.qmplus.vern.register.LawfulBasis.CONTRACT;
import static com.qmplus.vern.register.LawfulBasis.LEGAL_DUTY;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** A small register that is whole: a customer and a newsletter reader, and what Vern itself does. */
public final class ARegister {

    public static final CategoryKey CONTACT = new CategoryKey("contact");
    public static final CategoryKey WEB = new CategoryKey("web-behaviour");
    public static final PurposeKey AGREEMENT = new PurposeKey("agreement");
    public static final PurposeKey NEWSLETTER = new PurposeKey("newsletter");
    public static final FieldKey ARTICLES = new FieldKey("articles-read");

    private final List<Element> elements = new ArrayList<>(List.of(
            new Controller(
                    "Fjord AS",
                    null,
                    new PostalAddress("Gata 1", "0001", "Oslo"),
                    "+47 22 00 00 00",
                    "post@example.no",
                    null,
                    null,
                    new SupervisoryAuthority(
                            "Datatilsynet",
                            new PostalAddress("Postboks 458 Sentrum", "0105", "Oslo"),
                            "+47 22 39 69 00",
                            "https://www.datatilsynet.no"),
                    text("none"),
                    List.of(),
                    Validity.ALWAYS,
                    false),
            new BusinessArea("customers", text("Customers"), null, Validity.ALWAYS, false),
            new PersonCategory("customer", text("Customers"), null, Validity.ALWAYS, false),
            new PersonCategory("reader", text("Readers"), null, Validity.ALWAYS, false),
            new PersonCategory("requester", text("Requesters"), null, Validity.ALWAYS, false),
            new DataSystem(
                    SystemKey.VERN,
                    text("Vern"),
                    text("Cases"),
                    null,
                    text("Norway"),
                    Connection.MACHINE,
                    null,
                    List.of(),
                    null,
                    Validity.ALWAYS,
                    false),
            new Source("self", text("You"), true, Validity.ALWAYS, false),
            new Recipient(
                    "hubspot",
                    text("HubSpot"),
                    text("CRM"),
                    RecipientKind.PROCESSOR,
                    true,
                    false,
                    null,
                    Validity.ALWAYS,
                    false),
            new Transfer("hubspot-usa", "hubspot", text("USA"), text("DPF"), null, Validity.ALWAYS, true),
            new DataCategory(CONTACT, text("Contact"), text("How to reach"), false, null, Validity.ALWAYS, false),
            new DataCategory(WEB, text("Web"), text("What you read"), false, null, Validity.ALWAYS, false),
            new Field(FieldKey.EMAIL, text("E-mail"), CONTACT, List.of("Email"), null, Validity.ALWAYS, false),
            new Field(ARTICLES, text("Articles"), WEB, List.of("Articles"), null, Validity.ALWAYS, false),
            new ProcessingActivity(
                    "care",
                    text("Care"),
                    text("Care"),
                    "customers",
                    List.of(SystemKey.VERN),
                    null,
                    null,
                    Validity.ALWAYS,
                    false),
            purpose(AGREEMENT, new BasisFor("customer", CONTRACT, null, text("agreed"), null, null), CONTACT),
            purpose(NEWSLETTER, new BasisFor("reader", CONSENT, null, text("consented"), null, null), CONTACT, WEB),
            purpose(
                    PurposeKey.RIGHTS_HANDLING,
                    new BasisFor("requester", LEGAL_DUTY, text("12"), text("law"), null, null),
                    CONTACT),
            purpose(
                    PurposeKey.ACCOUNTABILITY,
                    new BasisFor("requester", LEGAL_DUTY, text("24"), text("law"), null, null)),
            purpose(PurposeKey.SECURITY, new BasisFor("requester", LEGAL_DUTY, text("32"), text("law"), null, null)),
            relation(RelationKindKey.CUSTOMER_CONTACT, "customer", AGREEMENT),
            relation(RelationKindKey.NEWSLETTER_READER, "reader", NEWSLETTER),
            relation(RelationKindKey.REQUESTER, "requester", PurposeKey.RIGHTS_HANDLING),
            rule(AGREEMENT, CONTACT),
            rule(NEWSLETTER, CONTACT),
            rule(NEWSLETTER, WEB),
            rule(PurposeKey.RIGHTS_HANDLING, CONTACT)));

    public static ARegister small() {
        return new ARegister();
    }

    public ARegister with(Element element) {
        elements.add(element);
        return this;
    }

    public ARegister without(Predicate<Element> unwanted) {
        elements.removeIf(unwanted);
        return this;
    }

    /** The element with that key, otherwise. */
    public <E extends Element> ARegister where(Class<E> kind, String key, UnaryOperator<E> otherwise) {
        elements.replaceAll(
                element -> kind.isInstance(element) && element.stableKey().equals(key)
                        ? otherwise.apply(kind.cast(element))
                        : element);
        return this;
    }

    public Register register() {
        return Register.of(1, elements);
    }

    public List<Element> elements() {
        return List.copyOf(elements);
    }

    public static Text text(String both) {
        return new Text(both, both);
    }

    public static Purpose purpose(PurposeKey key, BasisFor basis, CategoryKey... categories) {
        return new Purpose(
                key,
                text(key.value()),
                text(key.value()),
                "care",
                List.of(basis),
                List.of(categories),
                List.of("hubspot"),
                List.of("CASE_WORKER"),
                false,
                null,
                null,
                null,
                Validity.ALWAYS,
                false);
    }

    public static RelationKind relation(RelationKindKey key, String personCategory, PurposeKey... purposes) {
        return new RelationKind(key, text(key.value()), personCategory, List.of(purposes), Validity.ALWAYS, false);
    }

    public static RetentionRule rule(PurposeKey purpose, CategoryKey category) {
        return new RetentionRule(
                purpose,
                category,
                RetentionTrigger.RELATION_ENDED,
                Period.ofYears(1),
                RetentionAction.ERASE,
                text("a year"),
                text("because"),
                Validity.ALWAYS,
                false);
    }
}
