package com.qmplus.vern.ear;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a process listens, as Linux tells it; nothing is asked of the process itself. */
final class OpenPorts {

    private static final String LISTENING = "0A";
    private static final int STATE = 3;
    private static final int ADDRESS = 1;
    private static final int INODE = 9;

    private OpenPorts() {}

    static Set<String> of(long pid) {
        var sockets = sockets(pid);
        return Stream.of("tcp", "tcp6")
                .flatMap(table -> lines(Path.of("/proc", String.valueOf(pid), "net", table)).stream()
                        .skip(1))
                .map(line -> line.strip().split("\\s+"))
                .filter(row -> row[STATE].equals(LISTENING) && sockets.contains("socket:[" + row[INODE] + "]"))
                .map(row -> readable(row[ADDRESS]))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> sockets(long pid) {
        try (var descriptors = Files.list(Path.of("/proc", String.valueOf(pid), "fd"))) {
            return descriptors.map(OpenPorts::target).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String target(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (IOException e) {
            return ""; // closed since
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Turns {@code 0100007F:1F90}, also at the end of a mapped address, into {@code 127.0.0.1:8080}. */
    private static String readable(String hex) {
        var address = hex.substring(0, hex.indexOf(':'));
        var last = address.substring(address.length() - 8);
        var bytes = new int[4];
        for (int i = 0; i < 4; i++) bytes[3 - i] = Integer.parseInt(last.substring(2 * i, 2 * i + 2), 16);
        return "%d.%d.%d.%d:%d"
                .formatted(
                        bytes[0],
                        bytes[1],
                        bytes[2],
                        bytes[3],
                        Integer.parseInt(hex.substring(hex.indexOf(':') + 1), 16));
    }
}
