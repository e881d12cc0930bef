package com.qmplus.vern.retention.application;

import static java.util.stream.Collectors.joining;

import com.qmplus.vern.register.CategoryKey;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.SystemKey;
import com.qmplus.vern.retention.Erased;
import com.qmplus.vern.retention.Erasure;
import com.qmplus.vern.retention.SubjectHash;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** An erasure as a line of text: its id, case and instant, of whom, and what; parts with blanks between, lists with commas. */
final class ErasureLine {

    private static final String ANNOTATION = "annotation";

    private ErasureLine() {}

    static String of(Erasure erasure) {
        var subjects = erasure.subjects().stream()
                .map(one -> parts(one.kind(), one.hash()))
                .sorted()
                .collect(joining(","));
        var erased = erasure.erased().stream().map(ErasureLine::parts).sorted().collect(joining(","));
        return Stream.of(erasure.id(), erasure.caseId(), erasure.when(), subjects, erased)
                .map(Object::toString)
                .collect(joining("\t"));
    }

    private static String parts(Erased one) {
        var all = parts(
                one.field().value(),
                Objects.toString(one.category(), ""),
                one.system().value(),
                one.origin().value(),
                one.rule());
        return one.isAnnotation() ? all + " " + ANNOTATION : all;
    }

    static Erasure read(String line) {
        var parts = line.split("\t", -1);
        return new Erasure(
                UUID.fromString(parts[0]),
                UUID.fromString(parts[1]),
                Instant.parse(parts[2]),
                list(parts[3])
                        .map(one -> new SubjectHash(one.get(0), one.get(1)))
                        .toList(),
                list(parts[4]).map(ErasureLine::erased).toList());
    }

    private static Erased erased(List<String> one) {
        var category = one.get(1).isEmpty() ? null : new CategoryKey(one.get(1));
        var field = new FieldKey(one.get(0));
        var system = new SystemKey(one.get(2));
        var origin = new SystemKey(one.get(3));
        return one.size() > 5 && one.get(5).equals(ANNOTATION)
                ? Erased.annotation(field, category, system, origin, one.get(4))
                : new Erased(field, category, system, origin, one.get(4));
    }

    private static String parts(String... parts) {
        return Arrays.stream(parts)
                .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8))
                .collect(joining(" "));
    }

    private static Stream<List<String>> list(String text) {
        if (text.isEmpty()) return Stream.empty();
        return Arrays.stream(text.split(","))
                .map(one -> Arrays.stream(one.split(" ", -1))
                        .map(part -> URLDecoder.decode(part, StandardCharsets.UTF_8))
                        .toList());
    }
}
