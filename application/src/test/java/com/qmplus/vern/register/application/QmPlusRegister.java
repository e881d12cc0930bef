package com.qmplus.vern.register.application;

import com.qmplus.vern.register.Register;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The register that Vern is delivered with, for tests of whatever obeys it. */
public final class QmPlusRegister {

    private static final String FILE = "/com/qmplus/vern/register/qmplus.json";

    private QmPlusRegister() {}

    public static Register register() {
        return Register.of(1, RegisterFile.read(text().getBytes(StandardCharsets.UTF_8)));
    }

    static String text() {
        try (var stream = QmPlusRegister.class.getResourceAsStream(FILE)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
