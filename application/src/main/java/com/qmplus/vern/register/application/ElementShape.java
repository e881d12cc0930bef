package com.qmplus.vern.register.application;

import static com.qmplus.vern.register.ElementKind.ACTIVITY;
import static com.qmplus.vern.register.ElementKind.AREA;
import static com.qmplus.vern.register.ElementKind.CATEGORY;
import static com.qmplus.vern.register.ElementKind.PERSON_CATEGORY;
import static com.qmplus.vern.register.ElementKind.PURPOSE;
import static com.qmplus.vern.register.ElementKind.RECIPIENT;
import static com.qmplus.vern.register.ElementKind.SYSTEM;
import static com.qmplus.vern.register.application.Property.code;
import static com.qmplus.vern.register.application.Property.group;
import static com.qmplus.vern.register.application.Property.groups;
import static com.qmplus.vern.register.application.Property.many;
import static com.qmplus.vern.register.application.Property.may;
import static com.qmplus.vern.register.application.Property.must;
import static com.qmplus.vern.register.application.Property.names;
import static com.qmplus.vern.register.application.Property.one;
import static com.qmplus.vern.register.application.Property.ref;
import static com.qmplus.vern.register.application.Property.refs;
import static com.qmplus.vern.register.application.PropertyType.DAY;
import static com.qmplus.vern.register.application.PropertyType.JSON;
import static com.qmplus.vern.register.application.PropertyType.LINE;
import static com.qmplus.vern.register.application.PropertyType.LINES;
import static com.qmplus.vern.register.application.PropertyType.PERIOD;
import static com.qmplus.vern.register.application.PropertyType.PROSE;
import static com.qmplus.vern.register.application.PropertyType.TEXT;
import static com.qmplus.vern.register.application.PropertyType.TEXTS;
import static com.qmplus.vern.register.application.PropertyType.YES;

import com.qmplus.vern.register.AgreementPoint;
import com.qmplus.vern.register.Connection;
import com.qmplus.vern.register.DpiaNeed;
import com.qmplus.vern.register.ElementKind;
import com.qmplus.vern.register.LawfulBasis;
import com.qmplus.vern.register.RecipientKind;
import com.qmplus.vern.register.RetentionAction;
import com.qmplus.vern.register.RetentionTrigger;
import com.qmplus.vern.register.SpecialGround;
import com.qmplus.vern.shared.Roles;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What each kind of element consists of, in the order in which people fill it in. The same names as in the register's schema,
 * and no others; the key is not among them, since it never changes.
 */
final class ElementShape {

    private static final Map<ElementKind, List<Property>> SHAPES = new EnumMap<>(ElementKind.class);

    static {
        for (var kind : ElementKind.values())
            SHAPES.put(
                    kind,
                    Stream.concat(
                                    own(kind),
                                    Stream.of(
                                            group("valid", may("from", DAY), may("until", DAY))
                                                    .optional(),
                                            may("confirm", YES)))
                            .toList());
    }

    private ElementShape() {}

    static List<Property> of(ElementKind kind) {
        return SHAPES.getOrDefault(kind, List.of());
    }

    private static Stream<Property> own(ElementKind kind) {
        return switch (kind) {
            case CONTROLLER -> controller();
            case AREA -> Stream.of(must("name", TEXT), ref("within", AREA).optional());
            case PERSON_CATEGORY -> Stream.of(must("name", TEXT), may("dpv", LINE));
            case SYSTEM ->
                Stream.of(
                        must("name", TEXT),
                        must("description", PROSE),
                        ref("processor", RECIPIENT).optional(),
                        must("location", TEXT),
                        one("connection", Connection.values()),
                        may("owner", LINE),
                        may("securityMeasures", TEXTS),
                        may("instructions", PROSE));
            case SOURCE -> Stream.of(must("name", TEXT), may("fromThePerson", YES));
            case RECIPIENT ->
                Stream.of(
                        must("name", TEXT),
                        must("description", PROSE),
                        one("kind", RecipientKind.values()),
                        may("named", YES),
                        may("withinEea", YES),
                        may("arrangement", PROSE));
            case TRANSFER ->
                Stream.of(
                        ref("recipient", RECIPIENT),
                        must("country", TEXT),
                        may("tool", PROSE),
                        may("assessment", PROSE));
            case AGREEMENT ->
                Stream.of(
                        ref("processor", RECIPIENT),
                        must("from", DAY),
                        may("until", DAY),
                        many("points", names(AgreementPoint.values())),
                        may("subProcessors", TEXTS));
            case CATEGORY ->
                Stream.of(must("name", TEXT), must("description", PROSE), may("special", YES), may("dpv", LINE));
            case FIELD ->
                Stream.of(
                        must("name", TEXT),
                        ref("category", CATEGORY),
                        may("crmColumns", LINES),
                        one("marks", new RetentionTrigger[] {RetentionTrigger.LAST_CONTACT})
                                .optional());
            case ACTIVITY ->
                Stream.of(
                        must("name", TEXT),
                        must("description", PROSE),
                        ref("area", AREA),
                        refs("systems", SYSTEM),
                        may("reviewBy", DAY),
                        group("dpia", one("need", DpiaNeed.values()), must("why", PROSE), may("link", LINE))
                                .optional());
            case PURPOSE -> purpose();
            case RELATION_KIND ->
                Stream.of(must("name", TEXT), ref("personCategory", PERSON_CATEGORY), refs("purposes", PURPOSE));
            case RETENTION_RULE ->
                Stream.of(
                        ref("purpose", PURPOSE),
                        ref("category", CATEGORY),
                        one("trigger", RetentionTrigger.values()),
                        must("period", PERIOD),
                        one("action", RetentionAction.values()),
                        must("told", TEXT),
                        must("basis", PROSE));
        };
    }

    private static Stream<Property> controller() {
        return Stream.of(
                must("name", LINE),
                may("organisationNumber", LINE),
                address(),
                must("phone", LINE),
                must("email", LINE),
                may("website", LINE),
                group("dataProtectionOfficer", must("name", LINE), may("phone", LINE), may("email", LINE))
                        .optional(),
                group(
                        "supervisoryAuthority",
                        must("name", LINE),
                        address(),
                        must("phone", LINE),
                        must("website", LINE)),
                must("automatedDecisions", PROSE),
                may("securityMeasures", TEXTS));
    }

    private static Property address() {
        return group("address", must("street", LINE), must("postalCode", LINE), must("city", LINE));
    }

    private static Stream<Property> purpose() {
        return Stream.of(
                must("name", TEXT),
                must("description", PROSE),
                ref("activity", ACTIVITY),
                groups(
                        "bases",
                        ref("personCategory", PERSON_CATEGORY),
                        one("basis", LawfulBasis.values()),
                        may("provision", TEXT),
                        must("explanation", PROSE),
                        group(
                                        "balancing",
                                        must("interest", PROSE),
                                        must("necessity", PROSE),
                                        must("expectations", PROSE),
                                        must("safeguards", PROSE),
                                        must("conclusion", PROSE),
                                        must("by", LINE),
                                        must("on", DAY))
                                .optional(),
                        one("special", SpecialGround.values()).optional()),
                refs("categories", CATEGORY),
                refs("recipients", RECIPIENT),
                many("roles", Roles.ofStaff()),
                may("oversight", YES),
                group("automatedDecision", must("logic", PROSE), must("consequences", PROSE))
                        .optional(),
                may("dpv", LINE),
                groups("national", code("line", NationalForm.LINES), must("came", JSON), may("over", JSON)));
    }
}
