package com.qmplus.vern.rights;

import static com.qmplus.vern.register.LawfulBasis.CONSENT;
import static com.qmplus.vern.register.LawfulBasis.CONTRACT;
import static com.qmplus.vern.rights.AUse.FIELD;
import static com.qmplus.vern.rights.AUse.ITEM;
import static com.qmplus.vern.rights.AUse.aUse;
import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.PurposeKey;
import com.qmplus.vern.rights.DatumResult.Erased;
import com.qmplus.vern.rights.DatumResult.NotAsked;
import com.qmplus.vern.rights.DatumResult.Stopped;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ClaimScopeTest {

    private static final PurposeKey NEWSLETTER = new PurposeKey("newsletter");

    private final ItemId another = ItemId.random();

    @ParameterizedTest
    @EnumSource(Right.class)
    void what_nobody_asked_about_is_left_as_it_is_whatever_the_right(Right right) {
        var proposals = on(right, ClaimScope.ofFields(new FieldKey("another-field")), aUse().on(CONSENT));

        assertThat(proposals.all()).singleElement().satisfies(proposal -> {
            assertThat(proposal.ruling()).isEqualTo(new Ruling.Untouched());
            assertThat(proposal.reason()).isEqualTo(Reason.NOT_ASKED);
            assertThat(proposal.article()).isEqualTo(right.article());
            assertThat(proposal.mayBeOverridden()).isFalse();
        });
    }

    @Test
    void a_claim_on_one_purpose_says_nothing_of_the_others() {
        var proposals = on(
                Right.WITHDRAWAL,
                ClaimScope.ofPurposes(NEWSLETTER),
                aUse().on(CONSENT).forPurpose("newsletter"),
                aUse().on(CONSENT).forPurpose("website-insight"),
                aUse().on(CONTRACT).forPurpose("agreement"));

        assertThat(proposals.all())
                .extracting(Proposal::ruling)
                .containsExactly(new Ruling.Stop(), new Ruling.Untouched(), new Ruling.Untouched());
    }

    @Test
    void a_claim_on_one_datum_says_nothing_of_its_like() {
        var proposals = on(
                Right.ERASURE,
                ClaimScope.ofItems(ITEM),
                aUse().on(CONSENT),
                aUse().of(another).on(CONSENT));

        assertThat(proposals.results()).containsEntry(ITEM, new Erased()).containsEntry(another, new NotAsked());
    }

    @Test
    void what_is_erased_for_one_purpose_alone_stays_for_the_others() {
        var proposals = on(
                Right.ERASURE,
                ClaimScope.ofPurposes(NEWSLETTER),
                aUse().on(CONSENT).forPurpose("newsletter"),
                aUse().on(CONTRACT).forPurpose("agreement"),
                aUse().of(another).on(CONSENT).forPurpose("newsletter"));

        assertThat(proposals.results()).containsEntry(ITEM, new Stopped()).containsEntry(another, new Erased());
        assertThat(proposals.all().getFirst()).satisfies(proposal -> {
            assertThat(proposal.ruling()).isEqualTo(new Ruling.Stop());
            assertThat(proposal.article()).isEqualTo("17(1)(b)");
        });
    }

    @Test
    void a_whole_refusal_erases_nothing() {
        var refused = Proposals.on(
                Right.ERASURE,
                Set.of(),
                List.of(aUse().now()),
                new Found().excessive().all());

        assertThat(refused.results()).containsEntry(ITEM, new DatumResult.Kept(null, "12(5)(b)", Reason.EXCESSIVE));
    }

    @Test
    void purposes_and_data_together_mean_those_data_for_those_purposes() {
        var scope = new ClaimScope(Set.of(NEWSLETTER), Set.of(FIELD), Set.of());

        assertThat(scope.covers(aUse().forPurpose("newsletter").now())).isTrue();
        assertThat(scope.covers(aUse().forPurpose("agreement").now())).isFalse();
        assertThat(new ClaimScope(Set.of(NEWSLETTER), Set.of(new FieldKey("phone")), Set.of())
                        .covers(aUse().forPurpose("newsletter").now()))
                .isFalse();
    }

    @Test
    void fields_and_single_data_stand_beside_each_other() {
        var scope = new ClaimScope(Set.of(), Set.of(new FieldKey("phone")), Set.of(ITEM));

        assertThat(scope.covers(aUse().now())).isTrue();
        assertThat(scope.covers(aUse().of(another).now())).isFalse();
    }

    @Test
    void a_rectification_of_what_is_not_held_can_be_decided() {
        var elsewhere = ClaimScope.ofFields(new FieldKey("phone"));

        assertThat(on(Right.RECTIFICATION, elsewhere, aUse()).lackAccuracy()).isFalse();
        assertThat(on(Right.RECTIFICATION, ClaimScope.ofItems(ITEM), aUse(), aUse().of(another))
                        .lackAccuracy())
                .as("of what they asked about nothing is found, whatever else is held")
                .isTrue();
        assertThat(on(Right.RECTIFICATION, ClaimScope.ofItems(ITEM), aUse()).lackAccuracy())
                .isTrue();
    }

    @Test
    void it_is_told_again_as_it_was_stored() {
        var scope = new ClaimScope(Set.of(NEWSLETTER), Set.of(FIELD), Set.of(ITEM, another));
        var converter = new ClaimScopeConverter();

        assertThat(ClaimScope.read(scope.toString())).isEqualTo(scope);
        assertThat(converter.convertToDatabaseColumn(ClaimScope.EVERYTHING)).isNull();
        assertThat(converter.convertToEntityAttribute(null)).isEqualTo(ClaimScope.EVERYTHING);
        assertThat(converter.convertToEntityAttribute(converter.convertToDatabaseColumn(scope)))
                .isEqualTo(scope);
    }

    private static Proposals on(Right right, ClaimScope scope, AUse... uses) {
        var all = Arrays.stream(uses).map(AUse::now).toList();
        return Proposals.on(right, Set.of(), scope, all, Circumstances.ordinary());
    }
}
