package com.qmplus.vern.retention.application;

import com.qmplus.vern.retention.Erasure;
import com.qmplus.vern.shared.application.Guarded;
import com.qmplus.vern.shared.application.OwnersFile;
import com.qmplus.vern.shared.application.Settings;
import com.qmplus.vern.shared.application.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The ledger of erasures once more, outside the database: lines are added and never changed, each as soon as the erasure has committed,
 * so that a copy of the database from before is told what it has forgotten (R7.4). It holds keyed hashes and keys, and nobody's data;
 * each line bears a keyed hash of itself, so that one that was torn or written by others counts for nothing.
 */
@ApplicationScoped
public class ErasureFile {

    private static final Logger LOG = Logger.getLogger(ErasureFile.class.getName());
    private static final String NAME = "erasures";
    private static final String PURPOSE = "line of the erasure ledger";

    private final List<Erasure> unwritten = new ArrayList<>();
    private Settings settings;
    private Vault vault;

    protected ErasureFile() {} // for CDI

    @Inject
    public ErasureFile(Settings settings, Vault vault) {
        this.settings = settings;
        this.vault = vault;
    }

    /** What cannot be written now is written later: the erasure itself has committed. */
    synchronized void note(@Observes(during = TransactionPhase.AFTER_SUCCESS) ErasureRecorded recorded) {
        unwritten.add(recorded.erasure());
        Guarded.run("writing the ledger of erasures outside the database", this::catchUp);
    }

    /** Writes what could not be written when it was recorded. */
    synchronized void catchUp() {
        append(List.copyOf(unwritten));
        unwritten.clear();
    }

    synchronized void append(Collection<Erasure> erasures) {
        if (erasures.isEmpty()) return;
        alone(() -> OwnersFile.append(file(), erasures.stream().map(this::line).toList()));
    }

    synchronized List<Erasure> read() {
        var erasures = new ArrayList<Erasure>();
        int torn = 0;
        for (var line : lines()) {
            var erasure = line.isEmpty() ? Optional.<Erasure>empty() : erasure(line);
            erasure.ifPresent(erasures::add);
            if (erasure.isEmpty() && !line.isEmpty()) torn++;
        }
        if (torn > 0) LOG.log(Level.WARNING, "The ledger of erasures outside the database has {0} broken lines", torn);
        return erasures;
    }

    /** What was recorded before then is forgotten here too; the new file takes the place of the old one at once. */
    synchronized void forgetBefore(Instant instant) {
        if (Files.exists(file())) alone(() -> rewriteFrom(instant));
    }

    private void rewriteFrom(Instant instant) throws IOException {
        var all = read();
        var kept = all.stream()
                .filter(erasure -> !erasure.when().isBefore(instant))
                .toList();
        if (kept.size() == all.size()) return;
        var next = file().resolveSibling(NAME + ".new");
        Files.deleteIfExists(next);
        OwnersFile.append(next, kept.stream().map(this::line).toList());
        Files.move(next, file(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private interface Writing {
        void run() throws IOException;
    }

    /** Nodes that share the folder take turns: a line that one adds while another rewrites the file would be lost. */
    private void alone(Writing writing) {
        try {
            var lock = file().resolveSibling(NAME + ".lock");
            if (!Files.exists(lock)) OwnersFile.append(lock, List.of());
            try (var channel = FileChannel.open(lock, StandardOpenOption.WRITE);
                    var held = channel.lock()) {
                writing.run();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> lines() {
        try {
            return Files.exists(file()) ? Files.readAllLines(file(), StandardCharsets.ISO_8859_1) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String line(Erasure erasure) {
        var text = ErasureLine.of(erasure);
        return text + "\t" + mac(text);
    }

    private Optional<Erasure> erasure(String line) {
        int end = line.lastIndexOf('\t');
        if (end < 0 || !mac(line.substring(0, end)).equals(line.substring(end + 1))) return Optional.empty();
        return Optional.of(ErasureLine.read(line.substring(0, end)));
    }

    private String mac(String text) {
        return HexFormat.of().formatHex(vault.mac(PURPOSE, text.getBytes(StandardCharsets.UTF_8)));
    }

    private Path file() {
        return settings.data().resolve(NAME);
    }
}
