package com.qmplus.vern.rights.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.rights.SavedView;
import com.qmplus.vern.rights.SavedViews;
import com.qmplus.vern.shared.Language;
import com.qmplus.vern.shared.Roles;
import com.qmplus.vern.shared.application.Databases;
import com.qmplus.vern.staff.Employee;
import com.qmplus.vern.staff.EmployeeId;
import com.qmplus.vern.staff.application.InMemoryEmployees;
import com.qmplus.vern.staff.application.JpaEmployees;
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
class SavedViewsContractTest {

    private final Databases on;
    private final SavedViews views;
    private final EmployeeId kari;
    private final EmployeeId nils;

    SavedViewsContractTest(Databases on) {
        this.on = on;
        views = on.repository(InMemorySavedViews::new, JpaSavedViews::new);
        kari = employed();
        nils = employed();
    }

    private EmployeeId employed() {
        var id = EmployeeId.random();
        var employees = on.repository(InMemoryEmployees::new, JpaEmployees::new);
        var employee = new Employee(id, "Kari", "k" + id, List.of(Roles.CASE_WORKER), Language.NB);
        on.inTransaction(() -> employees.add(employee));
        return id;
    }

    @Test
    void a_view_is_read_as_it_was_stored_by_its_owner_alone() {
        stored(kari, "Ældst først");
        assertThat(of(kari)).singleElement().satisfies(view -> {
            assertThat(view.name()).isEqualTo("Ældst først");
            assertThat(view.filter()).isEqualTo("ALL");
            assertThat(view.sort()).isEqualTo("RECEIVED");
            assertThat(view.isDescending()).isTrue();
            assertThat(view.isStart()).isFalse();
        });
        assertThat(of(nils)).isEmpty();
    }

    @Test
    void views_stand_in_the_order_of_their_names_whatever_the_capitals() {
        stored(kari, "b");
        stored(kari, "C");
        stored(kari, "A");
        stored(nils, "a");
        assertThat(of(kari)).extracting(SavedView::name).containsExactly("A", "b", "C");
    }

    @Test
    void what_is_changed_stays_and_what_is_removed_is_gone() {
        stored(kari, "one");
        on.inTransaction(() -> {
            var view = views.of(kari).getFirst();
            view.rename(" Another ");
            view.startWithIt(true);
        });
        assertThat(of(kari)).singleElement().satisfies(view -> {
            assertThat(view.name()).isEqualTo("Another");
            assertThat(view.isStart()).isTrue();
        });
        on.inTransaction(() -> views.remove(views.of(kari).getFirst()));
        assertThat(of(kari)).isEmpty();
    }

    private void stored(EmployeeId owner, String name) {
        on.inTransaction(() -> views.add(new SavedView(UUID.randomUUID(), owner, name, "ALL", "RECEIVED", true)));
    }

    private List<SavedView> of(EmployeeId owner) {
        return on.inTransaction(() -> views.of(owner));
    }
}
