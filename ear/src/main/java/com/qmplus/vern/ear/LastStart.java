package com.qmplus.vern.ear;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a start takes over from the last one, to be quicker, when server, application and JVM are still the same: the
 * server's modules and the application as they were unpacked, and the classes as they were loaded. Everything else is laid
 * out anew.
 */
final class LastStart {

    static final String APPLICATION = "application";

    private static final String MODULES = "osgi-cache";
    private static final String CLASSES = "classes.aot";
    private static final String MARK = "last-start.txt";

    private final Path folder;
    private final Path modules;
    private final Path application;

    LastStart(Path folder, Path modules, Path application) {
        this.folder = folder;
        this.modules = modules;
        this.application = application;
    }

    static Path classes(Path folder) {
        return folder.resolve(CLASSES);
    }

    /** Until the server is ready there is no mark: what a start that failed leaves behind is not taken over. */
    void clearAway() throws IOException {
        if (!Files.exists(folder)) return;
        LoadedClasses.removeHalfMade(classes(folder));
        var kept = isAlike() ? List.of(MODULES, CLASSES, APPLICATION) : List.<String>of();
        try (var parts = Files.list(folder)) {
            for (var part : (Iterable<Path>) parts::iterator)
                if (!kept.contains(part.getFileName().toString())) Folders.delete(part);
        }
    }

    boolean keptApplication() {
        return Files.exists(folder.resolve(APPLICATION));
    }

    void remember() throws IOException {
        Files.writeString(mark(), likeness());
    }

    private boolean isAlike() throws IOException {
        return Files.exists(mark()) && Files.readString(mark()).equals(likeness());
    }

    private Path mark() {
        return folder.resolve(MARK);
    }

    private String likeness() throws IOException {
        try (var jars = Files.walk(modules)) {
            return jars.filter(Files::isRegularFile)
                    .sorted()
                    .map(LastStart::asItIs)
                    .collect(Collectors.joining("\n", Runtime.version() + "\n", "\n" + asItIs(application)));
        }
    }

    private static String asItIs(Path path) {
        var file = path.toFile();
        return "%s %d %d".formatted(path, file.length(), file.lastModified());
    }
}
