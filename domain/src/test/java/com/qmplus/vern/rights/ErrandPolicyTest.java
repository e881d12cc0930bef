package com.qmplus.vern.rights;

import static com.qmplus.vern.rights.ACase.MORNING;
import static com.qmplus.vern.rights.AUse.aUse;
import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.rights.ErrandPolicy.Facts;
import com.qmplus.vern.rights.ErrandPolicy.Order;
import com.qmplus.vern.rights.Ruling.Annotate;
import com.qmplus.vern.rights.Ruling.Anonymise;
import com.qmplus.vern.rights.Ruling.Copy;
import com.qmplus.vern.rights.Ruling.Correct;
import com.qmplus.vern.rights.Ruling.Erase;
import com.qmplus.vern.rights.Ruling.Keep;
import com.qmplus.vern.rights.Ruling.Refuse;
import com.qmplus.vern.rights.Ruling.Restrict;
import com.qmplus.vern.rights.Ruling.Review;
import com.qmplus.vern.rights.Ruling.Stop;
import com.qmplus.vern.rights.Ruling.Suppress;
import com.qmplus.vern.rights.Ruling.Transfer;
import com.qmplus.vern.rights.Ruling.Untouched;
import com.qmplus.vern.rights.Ruling.Withhold;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ErrandPolicyTest {

    private final Finding phone = finding("phone", "22 33 44 55", "hubspot");
    private final Finding city = finding("city", "Oslo", "hubspot");
    private final Finding note = finding("message", "Hei", "vern");

    static Stream<Ruling> thatLeaveItAsItIs() {
        return Stream.of(
                new Copy(),
                new Withhold(),
                new Transfer(),
                new Keep(null),
                new Stop(),
                new Suppress(),
                new Review(),
                new Refuse(),
                new Restrict(),
                new Untouched());
    }

    @Test
    void each_system_is_told_once_what_to_do_with_what_it_holds() {
        var orders = orders(Map.of(), List.of(of(phone, new Erase()), of(city, new Erase()), of(note, new Erase())));

        assertThat(orders)
                .extracting(order -> order.system() + " " + order.kind() + " "
                        + order.items().size())
                .containsExactly("hubspot ERASE 2", "vern ERASE 1");
    }

    @ParameterizedTest
    @MethodSource("thatLeaveItAsItIs")
    void what_stays_as_it_is_is_no_errand(Ruling ruling) {
        assertThat(orders(Map.of(), List.of(of(phone, ruling)))).isEmpty();
    }

    @Test
    void what_one_purpose_keeps_is_not_erased() {
        assertThat(orders(Map.of(), List.of(of(phone, new Erase()), of(phone, new Keep(null)))))
                .isEmpty();
    }

    @Test
    void what_is_made_anonymous_is_an_erasure_of_what_singles_out() {
        assertThat(orders(Map.of(), List.of(of(phone, new Anonymise()))))
                .extracting(Order::kind)
                .containsExactly(ErrandKind.ERASE);
    }

    @Test
    void what_is_corrected_comes_with_what_it_is_to_say_and_the_article() {
        var orders = orders(Map.of(phone.id(), "99 88 77 66"), List.of(of(phone, new Correct())));

        assertThat(orders).singleElement().satisfies(order -> {
            assertThat(order.kind()).isEqualTo(ErrandKind.CORRECT);
            assertThat(order.items()).singleElement().satisfies(item -> {
                assertThat(item.to()).isEqualTo("99 88 77 66");
                assertThat(item.held().value()).isEqualTo("22 33 44 55");
                assertThat(item.article()).isEqualTo("16");
            });
        });
    }

    @Test
    void what_is_put_beside_a_datum_comes_with_it() {
        var orders = orders(Map.of(phone.id(), "I never said so"), List.of(of(phone, new Annotate())));

        assertThat(orders).singleElement().satisfies(order -> {
            assertThat(order.kind()).isEqualTo(ErrandKind.ANNOTATE);
            assertThat(order.items()).extracting(ErrandItem::to).containsExactly("I never said so");
        });
    }

    @Test
    void what_the_person_says_of_a_datum_never_takes_its_place() {
        var statement = new Rewordings(Map.of(), Map.of(phone.id(), "I never said so"));
        var orders = ErrandPolicy.of(new Facts(findings(), List.of(List.of(of(phone, new Correct()))), statement));

        assertThat(orders.getFirst().items()).extracting(ErrandItem::to).containsOnlyNulls();
    }

    @Test
    void what_goes_is_not_corrected_first_whichever_claim_comes_first() {
        var corrected = Map.of(phone.id(), "99 88 77 66");

        assertThat(orders(corrected, List.of(of(phone, new Correct())), List.of(of(phone, new Erase()))))
                .extracting(Order::kind)
                .containsExactly(ErrandKind.ERASE);
        assertThat(orders(corrected, List.of(of(phone, new Erase())), List.of(of(phone, new Correct()))))
                .extracting(Order::kind)
                .containsExactly(ErrandKind.ERASE);
    }

    @Test
    void what_a_machine_reaches_begins_at_once_and_the_rest_somebody_does() {
        var order = orders(Map.of(), List.of(of(phone, new Erase()))).getFirst();

        assertThat(order.errand(RequestId.random(), Set.of("hubspot"), MORNING)).satisfies(errand -> {
            assertThat(errand.state()).isEqualTo(ErrandState.WAITING);
            assertThat(errand.next()).isEqualTo(MORNING);
            assertThat(errand.needsSomebody()).isFalse();
        });
        assertThat(order.errand(RequestId.random(), Set.of("vern"), MORNING)).satisfies(errand -> {
            assertThat(errand.state()).isEqualTo(ErrandState.BY_HAND);
            assertThat(errand.next()).isNull();
            assertThat(errand.needsSomebody()).isTrue();
        });
    }

    @Test
    void somebody_looks_where_nobody_wrote_what_it_is_to_say() {
        var order = orders(Map.of(), List.of(of(phone, new Annotate()))).getFirst();

        assertThat(order.errand(RequestId.random(), Set.of("hubspot"), MORNING).state())
                .isEqualTo(ErrandState.BY_HAND);
    }

    @SafeVarargs
    private List<Order> orders(Map<ItemId, String> corrected, List<Ruled>... claims) {
        return ErrandPolicy.of(new Facts(findings(), List.of(claims), new Rewordings(corrected, corrected)));
    }

    private Map<String, List<Finding>> findings() {
        return Map.of("vern", List.of(note), "hubspot", List.of(phone, city));
    }

    private static Ruled of(Finding finding, Ruling ruling) {
        return Proposal.of(aUse().of(finding.id()).now(), ruling, "16", Reason.UNNECESSARY);
    }

    private static Finding finding(String field, String value, String system) {
        return new Finding(ItemId.random(), new FieldKey(field), value, system, "crm", null);
    }
}
