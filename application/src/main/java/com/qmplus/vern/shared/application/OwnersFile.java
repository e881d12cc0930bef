package com.qmplus.vern.shared.application;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

/** A new file that nobody but the server's own account may read, from its first byte on. */
public final class OwnersFile {

    private OwnersFile() {}

    /** Adds whole lines to the end, and returns when they lie on the disk; one that a crash tore is left as it is, on a line of its own. */
    public static void append(Path file, List<String> lines) throws IOException {
        if (!Files.exists(file)) create(file).close();
        var torn = isTorn(file) ? Stream.of("") : Stream.<String>empty();
        Files.write(
                file, Stream.concat(torn, lines.stream()).toList(), StandardOpenOption.APPEND, StandardOpenOption.SYNC);
    }

    private static boolean isTorn(Path file) throws IOException {
        try (var bytes = Files.newByteChannel(file)) {
            if (bytes.size() == 0) return false;
            var last = ByteBuffer.allocate(1);
            bytes.position(bytes.size() - 1).read(last);
            return last.get(0) != '\n';
        }
    }

    static OutputStream create(Path file) throws IOException {
        var folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) Files.createDirectories(folder, only(folder, "rwx------"));
        Files.createFile(file, only(file, "rw-------"));
        return Files.newOutputStream(file, StandardOpenOption.WRITE);
    }

    private static FileAttribute<?>[] only(Path place, String permissions) {
        var posix = place.getFileSystem().supportedFileAttributeViews().contains("posix");
        if (!posix) return new FileAttribute<?>[0]; // elsewhere the folder's own list of rights decides
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        };
    }
}
