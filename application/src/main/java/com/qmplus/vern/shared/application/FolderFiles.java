package com.qmplus.vern.shared.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files of one folder that is shared with another system. Vern's own are whole from the moment they have their name, and
 * nobody's to read but their owner's; a link is never followed.
 */
record FolderFiles(Path folder) {

    static final String ENDING = ".json";

    private static final long LARGEST = 16L * 1024 * 1024;

    /** Those of a name of ours; none where there is no folder yet. */
    List<Path> beginningWith(String name) {
        if (!isThere()) return List.of();
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> isNamed(file, name)).sorted().toList();
        } catch (IOException e) {
            throw unreadable(folder, "cannot be listed");
        }
    }

    String text(Path file) {
        try {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) throw unreadable(file, "is no file");
            if (Files.size(file) > LARGEST) throw unreadable(file, "is larger than 16 megabytes");
            try (var in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
                return StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(in.readAllBytes()))
                        .toString();
            }
        } catch (CharacterCodingException e) {
            throw unreadable(file, "is not in UTF-8");
        } catch (IOException e) {
            throw unreadable(file, "cannot be read");
        }
    }

    /** On the disk before it has its name: a kill in the middle leaves none, or all of it. */
    void put(String name, String text) {
        if (!isThere()) demandExchange();
        var part = folder.resolve("." + name + ".part");
        try {
            Files.deleteIfExists(part);
            try (var out = OwnersFile.create(part)) {
                out.write(text.getBytes(StandardCharsets.UTF_8));
            }
            try (var channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(part, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw unreadable(folder.resolve(name), "cannot be written");
        }
    }

    /** Where even the folder that it lies in is missing, nobody knows what lies there. */
    void demandExchange() {
        var exchange = folder.getParent();
        if (exchange == null || !Files.isDirectory(exchange)) throw unreadable(folder, "has no folder to lie in");
    }

    void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isThere() {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) return false;
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) throw unreadable(folder, "is no folder");
        return true;
    }

    private static boolean isNamed(Path file, String name) {
        var own = file.getFileName().toString();
        return own.startsWith(name + "-") && own.endsWith(ENDING);
    }

    private static FolderUnreadable unreadable(Path file, String reason) {
        return new FolderUnreadable(String.valueOf(file.getFileName()), reason);
    }
}
