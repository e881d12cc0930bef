package com.qmplus.vern.rights.application;

import static com.qmplus.vern.rights.application.ACase.MORNING;
import static com.qmplus.vern.rights.application.ACase.aCase;
import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.LawfulBasis;
import com.qmplus.vern.register.PurposeKey;
import com.qmplus.vern.rights.Choice;
import com.qmplus.vern.rights.Circumstance;
import com.qmplus.vern.rights.CircumstanceKind;
import com.qmplus.vern.rights.ClaimId;
import com.qmplus.vern.rights.ClaimRuling;
import com.qmplus.vern.rights.ClaimRulings;
import com.qmplus.vern.rights.DatumUse;
import com.qmplus.vern.rights.Decider;
import com.qmplus.vern.rights.Decider.Colleague;
import com.qmplus.vern.rights.Decision;
import com.qmplus.vern.rights.Found;
import com.qmplus.vern.rights.ItemId;
import com.qmplus.vern.rights.Need;
import com.qmplus.vern.rights.Proposals;
import com.qmplus.vern.rights.PurposeTraits;
import com.qmplus.vern.rights.Reason;
import com.qmplus.vern.rights.RequestId;
import com.qmplus.vern.rights.Requests;
import com.qmplus.vern.rights.Right;
import com.qmplus.vern.rights.Ruling;
import com.qmplus.vern.rights.RulingState;
import com.qmplus.vern.shared.Sealed;
import com.qmplus.vern.shared.application.Databases;
import com.qmplus.vern.staff.EmployeeId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass(name = "on {0}")
@EnumSource(Databases.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ClaimRulingsContractTest {

    private static final Sealed WHY = new Sealed(new byte[] {4, 2});
    private static final Sealed SAYS = new Sealed(new byte[] {2, 4});
    private static final PurposeKey BOOKS = new PurposeKey("bookkeeping");
    private static final LocalDate LAST_DAY = LocalDate.parse("2031-12-31");

    private final Databases on;
    private final Requests requests;
    private final ClaimRulings rulings;
    private final ClaimId claim = ClaimId.random();
    private final ItemId name = ItemId.random();
    private final ItemId stray = ItemId.random();
    private final Colleague kari = colleague("Kari", false);
    private final Colleague per = colleague("Per", true);

    ClaimRulingsContractTest(Databases on) {
        this.on = on;
        this.requests = on.repository(InMemoryRequests::new, JpaRequests::new);
        this.rulings = on.repository(() -> new InMemoryClaimRulings(requests), JpaClaimRulings::new);
    }

    @Test
    void what_vern_confirmed_by_itself_has_no_decider() {
        stored(ruling -> ruling.confirm(new Decider.Vern(), erasing(), 7, MORNING));

        read(found -> assertThat(found.decisions())
                .isNotEmpty()
                .allSatisfy(decision -> assertThat(decision.decider()).isNull()));
    }

    @Test
    void a_ruling_is_read_as_it_was_stored() {
        var request = stored(ruling -> {
            ruling.note(
                    kari, new Circumstance.Noted(CircumstanceKind.ACCURACY, name.toString(), "OPINION", WHY), MORNING);
            ruling.override(kari, erasing().all().getFirst(), choice(), WHY, SAYS, MORNING);
            ruling.confirm(kari, erasing(), 7, MORNING);
            ruling.approve(per, MORNING.plusSeconds(60));
        });

        read(found -> {
            assertThat(found.request()).isEqualTo(request);
            assertThat(found.state()).isEqualTo(RulingState.DECIDED);
            assertThat(found.registerVersion()).isEqualTo(7);
            assertThat(found.circumstances()).singleElement().satisfies(noted -> {
                assertThat(noted.kind()).isEqualTo(CircumstanceKind.ACCURACY);
                assertThat(noted.subject()).isEqualTo(name.toString());
                assertThat(noted.value()).isEqualTo("OPINION");
                assertThat(noted.words()).isEqualTo(WHY);
                assertThat(noted.by()).isEqualTo(kari.id());
                assertThat(noted.found()).isEqualTo(MORNING);
            });
            assertThat(found.decisions()).hasSize(2);
            assertThat(of(name, found)).satisfies(decision -> {
                assertThat(decision.ruling()).isEqualTo(new Ruling.Keep(LAST_DAY));
                assertThat(decision.article()).isEqualTo("17(3)(a)");
                assertThat(decision.reason()).isEqualTo(Reason.EXPRESSION);
                assertThat(decision.purpose()).isEqualTo(BOOKS);
                assertThat(decision.use().basis()).isEqualTo(LawfulBasis.LEGITIMATE_INTEREST);
                assertThat(decision.proposed()).isEqualTo("ERASE");
                assertThat(decision.words()).isEqualTo(WHY);
                assertThat(decision.newValue()).isEqualTo(SAYS);
                assertThat(decision.decider()).isEqualTo(kari.id());
                assertThat(decision.decided()).isEqualTo(MORNING);
                assertThat(decision.second()).isEqualTo(per.id());
                assertThat(decision.approved()).isEqualTo(MORNING.plusSeconds(60));
            });
            assertThat(of(stray, found)).satisfies(decision -> {
                assertThat(decision.ruling()).isEqualTo(new Ruling.Erase());
                assertThat(decision.purpose()).isNull();
                assertThat(decision.isOverride()).isFalse();
                assertThat(decision.second()).isNull();
            });
        });
    }

    @Test
    void what_was_decided_goes_when_it_is_opened_again() {
        stored(ruling -> ruling.confirm(kari, erasing(), 7, MORNING));
        on.inTransaction(() -> {
            var found = rulings.find(claim).orElseThrow();
            found.note(kari, new Circumstance.Noted(CircumstanceKind.EXCESSIVE, null, null, WHY), MORNING);
        });
        read(found -> {
            assertThat(found.state()).isEqualTo(RulingState.OPEN);
            assertThat(found.decisions()).isEmpty();
            assertThat(found.registerVersion()).isNull();
        });
        on.inTransaction(() -> {
            var found = rulings.find(claim).orElseThrow();
            found.forget(found.circumstances().getFirst().id());
        });
        read(found -> assertThat(found.circumstances()).isEmpty());
    }

    @Test
    void they_are_found_by_request_and_by_what_they_wait_for() {
        var request = stored(ruling -> {
            ruling.override(kari, erasing().all().getFirst(), choice(), WHY, null, MORNING);
            ruling.confirm(kari, erasing(), 7, MORNING);
        });

        assertThat(on.inTransaction(() ->
                        rulings.of(request).stream().map(ClaimRuling::claim).toList()))
                .containsExactly(claim);
        assertThat(on.inTransaction(() -> rulings.awaitingSecond(1000).stream()
                        .map(ClaimRuling::claim)
                        .toList()))
                .contains(claim);
        on.inTransaction(() -> rulings.find(claim).orElseThrow().approve(per, MORNING));
        assertThat(on.inTransaction(() -> rulings.awaitingSecond(1000).stream()
                        .map(ClaimRuling::claim)
                        .toList()))
                .doesNotContain(claim);
    }

    private RequestId stored(Consumer<ClaimRuling> before) {
        var request = aCase().taken().now();
        on.inTransaction(() -> requests.add(request));
        on.inTransaction(() -> {
            var ruling = new ClaimRuling(claim, request.id());
            before.accept(ruling);
            rulings.add(ruling);
        });
        return request.id();
    }

    private void read(Consumer<ClaimRuling> check) {
        on.inTransaction(() -> check.accept(rulings.find(claim).orElseThrow()));
    }

    private static Decision of(ItemId item, ClaimRuling ruling) {
        return ruling.decisions().stream()
                .filter(decision -> decision.item().equals(item))
                .findFirst()
                .orElseThrow();
    }

    private Proposals erasing() {
        var field = new FieldKey("first-name");
        var need = new Need.Still(LAST_DAY);
        var uses = List.of(
                new DatumUse(name, field, BOOKS, LawfulBasis.LEGITIMATE_INTEREST, PurposeTraits.PLAIN, true, need),
                new DatumUse(stray, field, null, null, PurposeTraits.PLAIN, false, new Need.Over()));
        return Proposals.on(Right.ERASURE, Set.of(), uses, new Found().all());
    }

    private static Choice choice() {
        return Choice.of(Right.ERASURE).stream()
                .filter(choice -> choice.reason() == Reason.EXPRESSION)
                .findFirst()
                .orElseThrow();
    }

    private static Colleague colleague(String name, boolean privacyManager) {
        return new Colleague(EmployeeId.random(), Set.of(name), privacyManager);
    }
}
