package com.qmplus.vern.shared.application;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** A new file that nobody but the server's own account may read, from its first byte on. */
final class OwnersFile {

    private OwnersFile() {}

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
