package com.qmplus.vern.shared.application;

import jakarta.persistence.EntityManager;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Where a repository is tried, so that memory, Derby and PostgreSQL cannot differ:
 *
 * <pre>{@code
 * @ParameterizedClass(name = "on {0}")
 * @EnumSource(Databases.class)
 * class PersonsContractTest {
 *     private final Databases on;
 *     private final Persons persons;
 *
 *     PersonsContractTest(Databases on) {
 *         this.on = on;
 *         this.persons = on.repository(InMemoryPersons::new, JpaPersons::new);
 *     }
 *
 *     void finds_…() {
 *         on.inTransaction(() -> persons.add(person));
 *         var found = on.inTransaction(() -> persons.find(person.id()));
 * }</pre>
 *
 * The databases are started once per run and have the whole schema; they are shared, so each test has its own subject.
 */
public enum Databases {
    MEMORY,
    DERBY,
    POSTGRESQL;

    /** The repository for this place; the JPA one is given an entity manager that lives while {@link #inTransaction}. */
    public <R> R repository(Supplier<? extends R> memory, Function<EntityManager, ? extends R> jpa) {
        return this == MEMORY ? memory.get() : jpa.apply(store().entityManager());
    }

    public <T> T inTransaction(Supplier<T> work) {
        return this == MEMORY ? work.get() : store().inTransaction(work);
    }

    public void inTransaction(Runnable work) {
        inTransaction(() -> {
            work.run();
            return true;
        });
    }

    /** The database itself; memory has none. */
    public TestStore store() {
        return switch (this) {
            case MEMORY -> throw new IllegalStateException("memory has no database");
            case DERBY -> Derby.STORE;
            case POSTGRESQL -> PostgreSql.STORE;
        };
    }

    private static final class Derby {
        static final TestStore STORE = new TestStore(TestDataSources.derby());
    }

    private static final class PostgreSql {
        static final TestStore STORE = new TestStore(TestDataSources.postgreSql());
    }
}
