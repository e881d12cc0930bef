package com.qmplus.vern.ear;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The classes as the last start had them: read, checked and linked, and from Java 25 on with what was found out of their
 * methods while they ran, so that the compiler need not find it out again (JEP 483, 515). The JVM makes this file when it
 * ends, and reads it when it begins.
 */
final class LoadedClasses {

    private static final int KNOWS_METHODS = 25;
    private static final String READ = "-XX:AOTCache=";
    private static final String MAKE = "-XX:AOTCacheOutput=";

    private LoadedClasses() {}

    static List<String> options(Path file) {
        return options(file, Runtime.version().feature());
    }

    static List<String> options(Path file, int version) {
        if (version >= KNOWS_METHODS) return List.of(READ + file, "-Xlog:cds*=off,aot*=off");
        return List.of("-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + file, "-Xlog:cds*=off");
    }

    /** The JVM is asked for a file that is not there yet to be made, which it would not do by itself. */
    static List<String> readOrMade(List<String> options) {
        return options.stream().map(LoadedClasses::readOrMade).toList();
    }

    private static String readOrMade(String option) {
        if (!option.startsWith(READ)) return option;
        var file = option.substring(READ.length());
        return Files.exists(Path.of(file)) ? option : MAKE + file;
    }

    static boolean areMade(List<String> options) {
        return options.stream().anyMatch(option -> option.startsWith(MAKE));
    }

    /** Beside a file that is not finished lies what it is made of: it was stopped, and is of no use. */
    static void removeHalfMade(Path file) throws IOException {
        if (Files.deleteIfExists(Path.of(file + ".config"))) Files.deleteIfExists(file);
    }
}
