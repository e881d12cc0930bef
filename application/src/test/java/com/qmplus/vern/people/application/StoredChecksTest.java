package com.qmplus.vern.people.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.people.Person;
import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.people.Standing;
import com.qmplus.vern.people.StoredData;
import com.qmplus.vern.people.StoredField;
import com.qmplus.vern.people.Unserved;
import com.qmplus.vern.register.ElementKind;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.Finding;
import com.qmplus.vern.register.FindingRule;
import com.qmplus.vern.register.Register;
import com.qmplus.vern.register.Text;
import com.qmplus.vern.register.application.QmPlusRegister;
import com.qmplus.vern.register.application.StoredDataFindings;
import com.qmplus.vern.shared.Checked;
import com.qmplus.vern.shared.Offence;
import com.qmplus.vern.shared.application.TestClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StoredChecksTest {

    private static final Instant NOW = Instant.parse("2026-11-24T02:40:00Z");

    private final Stored stored = new Stored();
    private final StoredLooks looks = new StoredLooks(stored, stored, QmPlusRegister.current(), TestClock.anyDay());

    @Test
    void where_nothing_is_held_nobody_can_tell() {
        assertThat(new DataServed(looks).look(NOW)).isEqualTo(new Checked.CannotTell("no-data"));
        assertThat(new DataRuled(looks).look(NOW)).isEqualTo(new Checked.CannotTell("no-data"));
        assertThat(new FieldsKnown(stored, QmPlusRegister.current()).look(NOW))
                .isEqualTo(new Checked.CannotTell("no-data"));
    }

    @Test
    void data_without_a_purpose_break_the_one_and_data_without_a_rule_the_other() {
        stored.holds("customer-contact", FieldKey.EMAIL);
        stored.holds("newsletter-reader", FieldKey.EMAIL);
        assertThat(new DataServed(looks).look(NOW)).isEqualTo(new Checked.Kept(1));
        stored.found(FindingRule.DATA_WITHOUT_PURPOSE, "contact", 4);
        assertThat(new DataServed(looks).look(NOW))
                .isEqualTo(new Checked.Broken(
                        1, 1, List.of(new Offence(Offence.Kind.PEOPLE, "contact", "data-without-purpose", 4))));
        assertThat(new DataRuled(looks).look(NOW)).isEqualTo(new Checked.Kept(1));
        stored.found(FindingRule.DATA_WITHOUT_RULE, "contact", 1);
        assertThat(new DataRuled(looks).look(NOW))
                .isEqualTo(new Checked.Broken(
                        1, 1, List.of(new Offence(Offence.Kind.PEOPLE, "contact", "data-without-rule", 1))));
    }

    @Test
    void before_it_is_noted_how_everybody_stands_nobody_can_tell_that_all_is_well() {
        stored.holds("customer-contact", FieldKey.EMAIL);
        stored.holds(Standing.NOT_NOTED.value(), FieldKey.EMAIL);
        assertThat(new DataServed(looks).look(NOW)).isEqualTo(new Checked.CannotTell("not-noted"));
        stored.found(FindingRule.DATA_WITHOUT_PURPOSE, "contact", 1);
        assertThat(new DataServed(looks).look(NOW)).isInstanceOf(Checked.Broken.class);
    }

    @Test
    void a_kind_of_data_that_the_register_does_not_describe_breaks_it() {
        var check = new FieldsKnown(stored, QmPlusRegister.current());
        stored.holds("customer-contact", FieldKey.EMAIL);
        stored.holds("newsletter-reader", FieldKey.EMAIL);
        assertThat(check.look(NOW)).isEqualTo(new Checked.Kept(1));
        stored.holds("customer-contact", new FieldKey("shoe-size"));
        assertThat(check.look(NOW))
                .isEqualTo(new Checked.Broken(
                        2,
                        1,
                        List.of(new Offence(Offence.Kind.ELEMENT, ElementKind.FIELD + "/shoe-size", "not-described"))));
    }

    /** What is stored, as a test says it is. */
    private static final class Stored implements StoredData, StoredDataFindings {

        private final List<StoredField> fields = new ArrayList<>();
        private final List<Finding> findings = new ArrayList<>();

        void holds(String standing, FieldKey field) {
            fields.add(new StoredField(new Standing(standing), field));
        }

        void found(FindingRule rule, String category, int people) {
            var name = new Text("Kategori", "Category");
            findings.add(new Finding(rule, ElementKind.CATEGORY, category, name, null, null, people));
        }

        @Override
        public List<Finding> findings(Register register, LocalDate day) {
            return findings;
        }

        @Override
        public List<StoredField> fields() {
            return fields;
        }

        @Override
        public List<Held> held(Collection<PersonId> people) {
            return List.of();
        }

        @Override
        public long count(Unserved question) {
            return 0;
        }

        @Override
        public List<Named> people(Unserved question, @Nullable PersonId after, int limit) {
            return List.of();
        }

        @Override
        public List<Person> standingOtherwise(LocalDate today, int limit) {
            return List.of();
        }
    }
}
