package com.qmplus.vern.register.application;

import com.qmplus.vern.register.Register;
import com.qmplus.vern.register.RegisterVersion;
import com.qmplus.vern.register.RegisterVersions;
import com.qmplus.vern.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The register that holds now, or held in an earlier version: what every feature asks before it stores or tells
 * anything. A version never changes, so it is read once and kept at hand; which is the latest is asked every time.
 */
@ApplicationScoped
public class CurrentRegister {

    /** So many versions are kept at hand; an answer asks for an old one now and then, and most ask for the latest. */
    private static final int KEPT = 16;

    private final Map<Integer, Register> read = new ConcurrentHashMap<>();

    private final Map<Integer, RegisterView> printed = new ConcurrentHashMap<>();

    private RegisterVersions versions;

    protected CurrentRegister() {} // for CDI

    @Inject
    public CurrentRegister(RegisterVersions versions) {
        this.versions = versions;
    }

    public Register now() {
        return at(version().number());
    }

    /** As it was when an earlier answer was built on it. */
    public Register at(int version) {
        if (read.size() >= KEPT && !read.containsKey(version)) read.clear();
        return read.computeIfAbsent(version, this::read);
    }

    /** The same, laid out for reading. */
    RegisterView printed(RegisterVersion version) {
        if (printed.size() >= KEPT && !printed.containsKey(version.number())) printed.clear();
        return printed.computeIfAbsent(
                version.number(), number -> new RegisterPrinter(at(number)).print(version.madeOn()));
    }

    /** Who made the version that holds now, when and why. */
    public RegisterVersion version() {
        return versions.latest().orElseThrow(() -> new NotFound("register"));
    }

    private Register read(int version) {
        if (versions.find(version).isEmpty()) throw new NotFound("register");
        return Register.of(
                version,
                versions.elements(version).stream()
                        .map(revision -> ElementDocuments.read(revision.kind(), revision.document()))
                        .toList());
    }
}
