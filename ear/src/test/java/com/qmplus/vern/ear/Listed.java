package com.qmplus.vern.ear;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** The lists of what is allowed, one line each, in {@code src/test/resources/authorization}; {@code #} begins a remark. */
public final class Listed {

    private Listed() {}

    public static Set<String> in(String list) {
        var file = "/authorization/" + list + ".txt";
        try (var in = Listed.class.getResourceAsStream(file)) {
            if (in == null) throw new IllegalStateException("There is no list " + file);
            return new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
