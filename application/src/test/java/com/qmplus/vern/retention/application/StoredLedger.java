package com.qmplus.vern.retention.application;

import com.qmplus.vern.people.CaseRef;
import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.people.application.PeopleWorld;
import com.qmplus.vern.retention.Erasure;
import com.qmplus.vern.retention.Erasures;
import com.qmplus.vern.shared.application.Databases;
import com.qmplus.vern.shared.application.Heard;
import com.qmplus.vern.shared.application.Settings;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The ledger of erasures in a database, with its file in a folder, as the server keeps both. */
public final class StoredLedger {

    private final Databases on;
    private final PeopleWorld people;
    private final Erasures erasures;
    private final ErasureFile file;
    private final ErasureLedger ledger;
    private final Settings settings;

    public StoredLedger(Databases on, PeopleWorld people, Path folder) {
        this.on = on;
        this.people = people;
        settings = Settings.of(Map.of("vern.data", folder.toString()));
        erasures = on.repository(InMemoryErasures::new, JpaErasures::new);
        file = new ErasureFile(settings, people.vault);
        var hashes = new SubjectHashes(people.vault);
        ledger = new ErasureLedger(
                erasures, hashes, people.register, Heard.onCommit(on.store(), file::note), people.clock);
    }

    public ErasureLedger ledger() {
        return ledger;
    }

    /** As the server does at its start. */
    public void start() {
        new LedgerKeeping(replay(), file, new SubjectHashes(people.vault), settings, people.clock).bringTogether();
    }

    public List<Erasure> inDatabase() {
        return replay().all(replay().ids());
    }

    public List<Erasure> inFile() {
        return file.read();
    }

    /** The steps make their own transactions in the server; here the test makes them. */
    LedgerReplay replay() {
        return replay(on, erasures, people);
    }

    static LedgerReplay replay(Databases on, Erasures erasures, PeopleWorld people) {
        return new LedgerReplay(erasures, people.door()) {
            @Override
            public Set<UUID> ids() {
                return on.inTransaction(super::ids);
            }

            @Override
            public List<Erasure> all(Collection<UUID> ids) {
                return on.inTransaction(() -> super.all(ids));
            }

            @Override
            public List<PersonId> people(@Nullable PersonId after, int limit, CaseRef onBehalfOf) {
                return on.inTransaction(() -> super.people(after, limit, onBehalfOf));
            }

            @Override
            public void again(Erasure erasure, Collection<PersonId> people) {
                on.inTransaction(() -> super.again(erasure, people));
            }

            @Override
            public List<Erasure> heldBack() {
                return on.inTransaction(super::heldBack);
            }

            @Override
            public void onceMore(Erasure erasure, Collection<PersonId> people) {
                on.inTransaction(() -> super.onceMore(erasure, people));
            }

            @Override
            public int removeBefore(Instant instant) {
                return on.inTransaction(() -> super.removeBefore(instant));
            }
        };
    }
}
