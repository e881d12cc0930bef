package com.qmplus.vern.shared.application;

import com.qmplus.vern.shared.KeyGone;
import com.qmplus.vern.shared.KeyId;
import com.qmplus.vern.shared.VaultKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;

/**
 * The list, outside the database, of keys that were destroyed: a copy of the database that is brought back from before
 * loses them again at the start (R7.4). It holds random ids and nothing else, and lies beside the keystore.
 */
@ApplicationScoped
public class DestroyedKeys {

    private static final Logger LOG = Logger.getLogger(DestroyedKeys.class.getName());
    private static final String NAME = "destroyed-keys";
    private static final int AT_ONCE = 500;

    private Settings settings;
    private VaultKeys keys;
    private Clock clock;

    protected DestroyedKeys() {} // for CDI

    @Inject
    public DestroyedKeys(Settings settings, VaultKeys keys, Clock clock) {
        this.settings = settings;
        this.keys = keys;
        this.clock = clock;
    }

    synchronized void note(@Observes(during = TransactionPhase.AFTER_SUCCESS) KeyGone gone) {
        append(List.of(gone.id()));
    }

    /** Destroys what the list tells and the database has forgotten, and lists what a crash kept from the list. */
    synchronized void replay() {
        var listed = listed();
        int broughtBack = 0;
        for (var ids : inBatches(List.copyOf(listed))) {
            var living = keys.livingOf(ids);
            living.forEach(key -> key.destroy(clock.instant()));
            broughtBack += living.size();
        }
        if (broughtBack > 0) LOG.log(Level.WARNING, "Destroyed {0} keys again", broughtBack);
        append(keys.destroyed().stream().filter(id -> !listed.contains(id)).toList());
    }

    /** A list of years is long: one question for many keys, and only the living come into memory. */
    private static List<List<KeyId>> inBatches(List<KeyId> ids) {
        return IntStream.iterate(0, from -> from < ids.size(), from -> from + AT_ONCE)
                .mapToObj(from -> ids.subList(from, Math.min(from + AT_ONCE, ids.size())))
                .toList();
    }

    private Set<KeyId> listed() {
        try {
            var ids = new LinkedHashSet<KeyId>();
            if (Files.exists(file())) Files.readAllLines(file()).forEach(line -> ids.add(KeyId.of(line)));
            return ids;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void append(List<KeyId> ids) {
        if (ids.isEmpty()) return;
        try {
            OwnersFile.append(file(), ids.stream().map(KeyId::toString).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file() {
        return settings.keystore().resolveSibling(NAME);
    }
}
