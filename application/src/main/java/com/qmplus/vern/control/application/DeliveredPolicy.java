package com.qmplus.vern.control.application;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.qmplus.vern.control.PolicyText;
import com.qmplus.vern.control.PolicyVersion;
import com.qmplus.vern.control.PolicyVersion.Tie;
import com.qmplus.vern.control.Sentence;
import com.qmplus.vern.shared.Promise;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** The policy that QmPlus AS publishes, in its English words; the bokmål ones are a translation of ours. */
final class DeliveredPolicy {

    private static final String FOLDER = "/com/qmplus/vern/control/";
    private static final Locale NORWEGIAN = Locale.forLanguageTag("nb");

    private DeliveredPolicy() {}

    static PolicyVersion on(Instant when) {
        var published = PolicyText.read(resource("policy_en.txt"), Locale.ENGLISH);
        var translated = PolicyText.read(resource("policy_nb.txt"), NORWEGIAN);
        if (published.size() != translated.size())
            throw new IllegalStateException("The delivered policy and its translation differ in sentences");
        var promises = promises();
        var ties = new ArrayList<Tie>();
        for (int i = 0; i < published.size(); i++)
            ties.add(tie(published.get(i), translated.get(i), promises.getProperty(String.valueOf(i + 1), "")));
        return PolicyVersion.delivered(ties, when);
    }

    private static Tie tie(Sentence published, Sentence translated, String promises) {
        return new Tie(published, translated.text(), named(promises));
    }

    private static List<Promise> named(String promises) {
        return Arrays.stream(promises.split(" ")).map(Promise::valueOf).toList();
    }

    private static Properties promises() {
        try {
            var all = new Properties();
            all.load(new StringReader(resource("promises.properties")));
            return all;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String resource(String name) {
        try (var stream = Objects.requireNonNull(DeliveredPolicy.class.getResourceAsStream(FOLDER + name))) {
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
