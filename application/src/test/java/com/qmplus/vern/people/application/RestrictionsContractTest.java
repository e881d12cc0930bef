package com.qmplus.vern.people.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.people.CaseRef;
import com.qmplus.vern.people.Extent;
import com.qmplus.vern.people.Lifting;
import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.people.Restriction;
import com.qmplus.vern.people.RestrictionGround;
import com.qmplus.vern.people.RestrictionOrder;
import com.qmplus.vern.people.Restrictions;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.PurposeKey;
import com.qmplus.vern.register.SystemKey;
import com.qmplus.vern.shared.application.Databases;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass(name = "on {0}")
@EnumSource(Databases.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class RestrictionsContractTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:30:00.123456Z");
    private static final LocalDate RECEIVED = LocalDate.parse("2026-11-20");

    private final Databases on;
    private final Restrictions restrictions;
    private final PersonId kari = PersonId.random();
    private final PersonId ole = PersonId.random();
    private final CaseRef one = new CaseRef(UUID.randomUUID());
    private final CaseRef another = new CaseRef(UUID.randomUUID());

    RestrictionsContractTest(Databases on) {
        this.on = on;
        this.restrictions = on.repository(InMemoryRestrictions::new, JpaRestrictions::new);
    }

    @Test
    void it_is_read_as_it_was_stored() {
        var extent = Extent.of(FieldKey.EMAIL, SystemKey.HUBSPOT).servingOnly(new PurposeKey("agreement"));
        var order = stored(kari, extent, one);
        on.inTransaction(() -> assertThat(restrictions.of(kari)).singleElement().satisfies(found -> {
            assertThat(found.person()).isEqualTo(kari);
            assertThat(found.order()).isEqualTo(order);
            assertThat(found.by()).isEqualTo("kari");
            assertThat(found.recorded()).isEqualTo(NOW);
            assertThat(found.stands()).isTrue();
        }));
    }

    @Test
    void the_whole_person_is_an_extent_that_names_nothing() {
        stored(kari, Extent.wholePerson(), one);
        on.inTransaction(() -> assertThat(restrictions.standing(List.of(kari)))
                .singleElement()
                .satisfies(found ->
                        assertThat(found.order().extent().isWholePerson()).isTrue()));
    }

    @Test
    void those_that_stand_are_found_by_person_and_by_case() {
        var mine = stored(kari, Extent.wholePerson(), one);
        var other = stored(ole, Extent.of(FieldKey.PHONE), another);
        assertThat(orders(restrictions -> restrictions.standing(List.of(kari, ole, PersonId.random()))))
                .containsExactlyInAnyOrder(mine, other);
        assertThat(orders(restrictions -> restrictions.standing(List.of()))).isEmpty();
        assertThat(orders(restrictions -> restrictions.standingFor(one))).containsExactly(mine);
    }

    @Test
    void a_lifted_one_stands_no_longer_and_is_kept() {
        stored(kari, Extent.wholePerson(), one);
        on.inTransaction(() -> restrictions.standingFor(one).forEach(found -> found.lift(Lifting.DECIDED, "per", NOW)));
        assertThat(orders(restrictions -> restrictions.standing(List.of(kari)))).isEmpty();
        assertThat(orders(restrictions -> restrictions.standingFor(one))).isEmpty();
        on.inTransaction(() -> assertThat(restrictions.of(kari)).singleElement().satisfies(found -> {
            assertThat(found.lifted()).isEqualTo(NOW);
            assertThat(found.liftedBy()).isEqualTo("per");
            assertThat(found.liftedBecause()).isEqualTo(Lifting.DECIDED);
        }));
    }

    @Test
    void of_whom_a_case_has_restricted_anything_is_known_for_good() {
        stored(kari, Extent.wholePerson(), one);
        stored(kari, Extent.of(FieldKey.PHONE), one);
        stored(ole, Extent.of(FieldKey.PHONE), another);
        on.inTransaction(() -> restrictions.standingFor(one).forEach(found -> found.lift(Lifting.DECIDED, "per", NOW)));

        on.inTransaction(() -> assertThat(restrictions.peopleOf(one)).containsExactly(kari));
    }

    private RestrictionOrder stored(PersonId person, Extent extent, CaseRef because) {
        var order =
                new RestrictionOrder(extent, RestrictionGround.OBJECTION_PENDING, RECEIVED, because, UUID.randomUUID());
        on.inTransaction(() -> restrictions.add(new Restriction(person, order, "kari", NOW)));
        return order;
    }

    private List<RestrictionOrder> orders(java.util.function.Function<Restrictions, List<Restriction>> found) {
        return on.inTransaction(
                () -> found.apply(restrictions).stream().map(Restriction::order).toList());
    }
}
