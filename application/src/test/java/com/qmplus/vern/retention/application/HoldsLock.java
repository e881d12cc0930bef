package com.qmplus.vern.retention.application;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Another node, as a process of its own: it holds the lock of a file until it is told to let go. */
final class HoldsLock {

    private HoldsLock() {}

    public static void main(String[] file) throws IOException {
        try (var channel = FileChannel.open(Path.of(file[0]), StandardOpenOption.WRITE);
                var held = channel.lock()) {
            System.out.println(held.isValid() ? "held" : "none");
            System.in.read();
        }
    }
}
