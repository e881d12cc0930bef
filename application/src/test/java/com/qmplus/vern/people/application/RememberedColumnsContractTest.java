package com.qmplus.vern.people.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.people.RememberedColumn;
import com.qmplus.vern.people.RememberedColumns;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.SystemKey;
import com.qmplus.vern.shared.application.Databases;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass(name = "on {0}")
@EnumSource(Databases.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class RememberedColumnsContractTest {

    private final Databases on;
    private final RememberedColumns columns;
    private final SystemKey system = new SystemKey("s" + UUID.randomUUID());

    RememberedColumnsContractTest(Databases on) {
        this.on = on;
        this.columns = on.repository(InMemoryRememberedColumns::new, JpaRememberedColumns::new);
        on.inTransaction(() -> {
            columns.add(new RememberedColumn(system, "Telefon, jobb", "phone"));
            columns.add(new RememberedColumn(system, "Notater", ""));
            columns.add(new RememberedColumn(new SystemKey("x" + UUID.randomUUID()), "Annet", "email"));
        });
    }

    @Test
    void columns_of_a_system_are_found_by_heading() {
        assertThat(on.inTransaction(() -> columns.of(system)))
                .extracting(RememberedColumn::heading)
                .containsExactly("Notater", "Telefon, jobb");
    }

    @Test
    void a_column_that_is_not_to_be_stored_is_remembered_too() {
        var found = on.inTransaction(() -> columns.of(system));
        assertThat(found.getFirst().field()).isEmpty();
        assertThat(found.getLast().field()).contains(new FieldKey("phone"));
    }

    @Test
    void a_column_may_be_read_otherwise_later() {
        on.inTransaction(() -> columns.of(system).getFirst().readAs("company"));
        assertThat(on.inTransaction(() -> columns.of(system)).getFirst().field())
                .contains(new FieldKey("company"));
    }
}
