package com.qmplus.vern.people.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.audit.application.FixedCaller;
import com.qmplus.vern.audit.application.RecordingAccessLog;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.shared.Roles;
import com.qmplus.vern.shared.application.CountedQuestions;
import com.qmplus.vern.shared.application.JpaVaultKeys;
import com.qmplus.vern.shared.application.TestClock;
import com.qmplus.vern.shared.application.TestDataSources;
import com.qmplus.vern.shared.application.TestStore;
import com.qmplus.vern.shared.application.Vaults;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A batch asks the database as often as it has kinds of things to ask for, not as often as it has rows. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ContactImportQuestionsTest {

    private static final int BATCHES = 3;
    private static final int MOST_IN_A_BATCH = 8;

    private final CountedQuestions questions = new CountedQuestions(TestDataSources.derby());
    private final TestStore store = new TestStore(questions.source());

    @Test
    void five_hundred_people_who_are_known_cost_a_handful_of_questions() {
        var contacts = contacts();
        contacts.run(DemoImport.file(), null);
        questions.forget();
        assertThat(contacts.run(DemoImport.file(), null).unchanged()).isEqualTo(500);
        assertThat(questions.asked()).isBetween(1, BATCHES * MOST_IN_A_BATCH);
    }

    private ContactImport contacts() {
        var caller = FixedCaller.employee(PeopleWorld.EMPLOYEE, Roles.PRIVACY_MANAGER);
        var world = new PeopleWorld(
                caller,
                new RecordingAccessLog(caller, TestClock.anyDay()),
                new JpaPeople(store.entityManager()),
                new InMemoryRememberedColumns(),
                Vaults.over(new JpaVaultKeys(store.entityManager()), TestClock.anyDay()));
        return world.contactImport(
                new ContactStore(
                        world.people,
                        world.door(),
                        world.writer(),
                        world.erasedContacts(),
                        world.restrictedContacts(),
                        world.register,
                        world.log,
                        world.clock) {
                    @Override
                    public List<PlannedRow> store(List<Contact> batch, Set<FieldKey> read) {
                        return store.inTransaction(() -> super.store(batch, read));
                    }
                });
    }
}
