package com.qmplus.vern.register.application;

import com.qmplus.vern.register.Element;
import com.qmplus.vern.register.Register;
import com.qmplus.vern.shared.application.Settings;
import com.qmplus.vern.shared.application.TestClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The register that Vern is delivered with, for tests of whatever obeys it. */
public final class QmPlusRegister {

    private static final String FILE = "/com/qmplus/vern/register/qmplus.json";

    private QmPlusRegister() {}

    public static Register register() {
        return Register.of(1, RegisterFile.read(text().getBytes(StandardCharsets.UTF_8)));
    }

    /** As if nothing of that kind were in it. */
    public static Register without(Class<? extends Element> kind) {
        var elements = RegisterFile.read(text().getBytes(StandardCharsets.UTF_8)).stream()
                .filter(element -> !kind.isInstance(element))
                .toList();
        return Register.of(1, elements);
    }

    /** As every service asks for it. */
    public static CurrentRegister current() {
        var versions = new InMemoryRegisterVersions();
        new FirstRegister(versions, Settings.of(Map.of()), TestClock.anyDay()).fill();
        return new CurrentRegister(versions);
    }

    static String text() {
        try (var stream = QmPlusRegister.class.getResourceAsStream(FILE)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
