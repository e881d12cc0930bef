package com.qmplus.vern.consent.application;

import static com.qmplus.vern.register.RelationKindKey.CUSTOMER_CONTACT;
import static com.qmplus.vern.register.RelationKindKey.NEWSLETTER_READER;
import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.consent.Gate;
import com.qmplus.vern.consent.Passage;
import com.qmplus.vern.people.CaseRef;
import com.qmplus.vern.people.ClosedUse;
import com.qmplus.vern.people.ClosedUse.Why;
import com.qmplus.vern.people.Extent;
import com.qmplus.vern.people.RelationView;
import com.qmplus.vern.people.Restricted;
import com.qmplus.vern.people.RestrictionGround;
import com.qmplus.vern.people.RestrictionOrder;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.LawfulBasis;
import com.qmplus.vern.register.Purpose;
import com.qmplus.vern.register.PurposeKey;
import com.qmplus.vern.register.Register;
import com.qmplus.vern.register.RelationKindKey;
import com.qmplus.vern.register.application.QmPlusRegister;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** May this purpose use this person's data now? Every purpose of the register, against everything that can stand in its way. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GateTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final Register REGISTER = QmPlusRegister.register();

    @Test
    void it_is_open_to_what_a_relation_brings_on_a_ground_and_to_nothing_else() {
        for (var relation : REGISTER.relationKinds())
            for (var purpose : REGISTER.purposes()) {
                var passage = ask(purpose, List.of(relation.key()), List.of(), List.of());
                var brought = REGISTER.purposesOf(relation.key(), TODAY).contains(purpose);
                assertThat(passage)
                        .as(relation.key() + " " + purpose.key())
                        .isEqualTo(
                                brought
                                        ? new Passage.Open(basis(purpose, relation.personCategory()), relation.key())
                                        : new Passage.NoGround());
            }
    }

    @Test
    void it_is_closed_to_what_the_register_does_not_know() {
        assertThat(Gate.ask(
                        new PurposeKey("curiosity"), person(List.of(CUSTOMER_CONTACT), List.of(), List.of()), TODAY))
                .isEqualTo(new Passage.NoPurpose());
    }

    @Test
    void it_is_closed_to_a_relation_that_is_over() {
        var over = new RelationView(CUSTOMER_CONTACT, TODAY.minusYears(2), TODAY, null);
        var person = new Restricted(REGISTER, List.of(over), List.of(), List.of());
        assertThat(Gate.ask(new PurposeKey("agreement"), person, TODAY)).isEqualTo(new Passage.NoGround());
    }

    /** Every purpose × everything that can be said or restricted × every way to stand: what the reason is, in which order. */
    @Test
    void whatever_stands_in_the_way_closes_it_with_its_reason() {
        int asked = 0;
        for (var purpose : REGISTER.purposes())
            for (var why : said())
                for (var ground : restrictions())
                    for (var relation : List.of(CUSTOMER_CONTACT, NEWSLETTER_READER)) {
                        var closed = why == null
                                ? List.<ClosedUse>of()
                                : List.of(new ClosedUse(purpose.key(), why, TODAY.minusDays(2)));
                        var orders = ground == null ? List.<RestrictionOrder>of() : List.of(order(ground));
                        var passage = ask(purpose, List.of(relation), orders, closed);
                        assertThat(passage)
                                .as(purpose.key() + " " + why + " " + ground + " " + relation)
                                .isEqualTo(expected(purpose, why, ground, relation));
                        asked++;
                    }
        assertThat(asked).isEqualTo(REGISTER.purposes().size() * 4 * 5 * 2);
    }

    private static Passage expected(Purpose purpose, Why why, RestrictionGround ground, RelationKindKey relation) {
        if (why != null) return new Passage.Refused(why, TODAY.minusDays(2));
        if (ground != null && !mayUseRestricted(purpose, ground)) return new Passage.Restricted(ground, TODAY);
        if (!REGISTER.purposesOf(relation, TODAY).contains(purpose)) return new Passage.NoGround();
        return new Passage.Open(basis(purpose, REGISTER.relationKind(relation).personCategory()), relation);
    }

    /** The table of art. 18(2), as it is to be read off QmPlus's register. */
    private static boolean mayUseRestricted(Purpose purpose, RestrictionGround ground) {
        return switch (purpose.key().value()) {
            case "legal-claims", "rights-handling", "marketing-stop", "accountability" -> true;
            case "accuracy" -> ground == RestrictionGround.ACCURACY_CONTESTED;
            default -> false;
        };
    }

    @Test
    void a_datum_that_is_restricted_leaves_the_gate_open_to_the_rest() {
        var email = new RestrictionOrder(
                Extent.of(FieldKey.EMAIL),
                RestrictionGround.ACCURACY_CONTESTED,
                TODAY,
                new CaseRef(UUID.randomUUID()),
                UUID.randomUUID());
        assertThat(ask(
                                REGISTER.purpose(new PurposeKey("agreement")),
                                List.of(CUSTOMER_CONTACT),
                                List.of(email),
                                List.of())
                        .isOpen())
                .isTrue();
    }

    private static List<Why> said() {
        var all = new ArrayList<Why>(List.of(Why.values()));
        all.add(null);
        return all;
    }

    private static List<RestrictionGround> restrictions() {
        var all = new ArrayList<RestrictionGround>(List.of(RestrictionGround.values()));
        all.add(null);
        return all;
    }

    private static RestrictionOrder order(RestrictionGround ground) {
        return new RestrictionOrder(
                Extent.wholePerson(), ground, TODAY, new CaseRef(UUID.randomUUID()), UUID.randomUUID());
    }

    private static LawfulBasis basis(Purpose purpose, String persons) {
        return purpose.basisFor(persons).orElseThrow().basis();
    }

    private static Passage ask(
            Purpose purpose, List<RelationKindKey> relations, List<RestrictionOrder> orders, List<ClosedUse> closed) {
        return Gate.ask(purpose.key(), person(relations, orders, closed), TODAY);
    }

    private static Restricted person(
            List<RelationKindKey> relations, List<RestrictionOrder> orders, List<ClosedUse> closed) {
        return new Restricted(
                REGISTER,
                relations.stream()
                        .map(kind -> new RelationView(kind, TODAY.minusYears(1), null, null))
                        .toList(),
                orders,
                closed);
    }
}
