package com.qmplus.vern.rights.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.qmplus.vern.rights.SavedView;
import com.qmplus.vern.rights.TooManyViews;
import com.qmplus.vern.rights.ViewNameTaken;
import com.qmplus.vern.rights.application.QueueQuery.Filter;
import com.qmplus.vern.rights.application.QueueQuery.Sort;
import com.qmplus.vern.shared.NotFound;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ViewDeskTest {

    private final RightsWorld world = new RightsWorld();
    private final ViewDesk desk = world.as(world.kari).viewDesk();

    @Test
    void a_view_has_a_name_what_it_shows_and_an_address_to_share() {
        desk.save("  New  first ", Filter.ALL, Sort.RECEIVED, true);
        desk.save("Late", Filter.OVERDUE, Sort.DUE, false);

        assertThat(desk.mine()).extracting(ViewLine::name).containsExactly("Late", "New first");
        assertThat(desk.mine())
                .extracting(ViewLine::query)
                .containsExactly("filter=OVERDUE&sort=DUE", "filter=ALL&sort=RECEIVED&desc=true");
    }

    @Test
    void views_are_ones_own() {
        desk.save("Mine", Filter.ALL, Sort.DUE, false);
        var id = desk.mine().getFirst().id();
        var nils = world.as(world.nils).viewDesk();

        assertThat(nils.mine()).isEmpty();
        assertThatThrownBy(() -> nils.rename(id, "His")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> nils.remove(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> nils.startWith(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> nils.remove(UUID.randomUUID())).isInstanceOf(NotFound.class);
        nils.save("mine", Filter.ALL, Sort.DUE, false); // another's name is free
    }

    @Test
    void there_are_twelve_at_most() {
        for (int number = 1; number <= SavedView.MOST; number++)
            desk.save("View " + number, Filter.ALL, Sort.DUE, false);
        assertThatThrownBy(() -> desk.save("One more", Filter.ALL, Sort.DUE, false))
                .isInstanceOf(TooManyViews.class);
        desk.remove(desk.mine().getFirst().id());
        desk.save("One more", Filter.ALL, Sort.DUE, false);
    }

    @Test
    void no_two_have_one_name() {
        desk.save("Late", Filter.ALL, Sort.DUE, false);
        desk.save("Other", Filter.ALL, Sort.DUE, false);
        assertThatThrownBy(() -> desk.save(" LATE", Filter.ALL, Sort.DUE, false))
                .isInstanceOf(ViewNameTaken.class);
        var other = desk.mine().getLast().id();
        assertThatThrownBy(() -> desk.rename(other, "late")).isInstanceOf(ViewNameTaken.class);
        desk.rename(other, "OTHER");
        assertThat(desk.mine()).extracting(ViewLine::name).containsExactly("Late", "OTHER");
    }

    @ParameterizedTest
    @CsvSource({"'  ',missing", "17829039869,sensitive", "A name that is longer than the forty characters,tooLong"})
    void a_name_that_is_no_name_is_refused(String name, String reason) {
        assertThatThrownBy(() -> desk.save(name, Filter.ALL, Sort.DUE, false))
                .isInstanceOfSatisfying(
                        InvalidField.class, wrong -> assertThat(wrong.reason()).isEqualTo(reason));
    }

    @Test
    void the_queue_starts_with_one_of_them_or_as_usual() {
        desk.save("A", Filter.ALL, Sort.DUE, false);
        desk.save("B", Filter.OVERDUE, Sort.DUE, false);
        desk.startWith(desk.mine().getFirst().id());
        desk.startWith(desk.mine().getLast().id());
        assertThat(desk.mine()).extracting(ViewLine::start).containsExactly(false, true);
        desk.startAsUsual();
        assertThat(desk.mine()).extracting(ViewLine::start).containsExactly(false, false);
    }
}
