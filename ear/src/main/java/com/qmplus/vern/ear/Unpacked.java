package com.qmplus.vern.ear;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipInputStream;

/** The application as the server would unpack it at every start, which takes it seconds: each module in a folder of its own. */
final class Unpacked {

    private Unpacked() {}

    static void from(Path archive, Path folder) throws IOException {
        try (var in = new ZipInputStream(Files.newInputStream(archive))) {
            unpack(in, folder, true);
        }
    }

    private static void unpack(ZipInputStream in, Path folder, boolean ofModules) throws IOException {
        for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
            var target = within(folder, entry.getName());
            if (entry.isDirectory()) continue;
            if (ofModules && isModule(entry.getName())) unpack(new ZipInputStream(in), named(target), false);
            else {
                Files.createDirectories(target.resolveSibling(""));
                Files.copy(in, target);
            }
        }
    }

    private static boolean isModule(String name) {
        return !name.contains("/") && (name.endsWith(".jar") || name.endsWith(".war"));
    }

    /** {@code staff.war} lies in {@code staff_war}. */
    private static Path named(Path module) {
        return module.resolveSibling(module.getFileName().toString().replace('.', '_'));
    }

    private static Path within(Path folder, String name) throws IOException {
        var target = folder.resolve(name).normalize();
        if (target.startsWith(folder)) return target;
        throw new IOException(name + " lies outside of its archive");
    }
}
