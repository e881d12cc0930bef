package com.qmplus.vern.register.application;

import com.qmplus.vern.register.Element;
import com.qmplus.vern.register.ElementRevision;
import com.qmplus.vern.register.RegisterVersion;
import com.qmplus.vern.register.RegisterVersions;
import com.qmplus.vern.shared.application.Setting;
import com.qmplus.vern.shared.application.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Fills an empty database with the register from its file; one that holds a register is left alone. */
@ApplicationScoped
public class FirstRegister {

    private static final Logger LOG = Logger.getLogger(FirstRegister.class.getName());
    private static final String DELIVERED = "/com/qmplus/vern/register/qmplus.json";

    private RegisterVersions versions;
    private Settings settings;
    private Clock clock;

    protected FirstRegister() {} // for CDI

    @Inject
    public FirstRegister(RegisterVersions versions, Settings settings, Clock clock) {
        this.versions = versions;
        this.settings = settings;
        this.clock = clock;
    }

    /** Says whether it had anything to do. */
    @Transactional
    public boolean fill() {
        if (versions.latest().isPresent()) return false;
        var file = settings.given(Setting.REGISTER_FILE, Path.class);
        var bytes = file.map(FirstRegister::bytes).orElseGet(FirstRegister::delivered);
        var elements = RegisterFile.read(bytes);
        RegisterFile.lacks(bytes)
                .forEach(lack ->
                        LOG.log(Level.WARNING, "Not finished in the register, and used for nothing: {0}", lack));
        var why = "The first register, from " + file.map(Path::toString).orElse("the one delivered with Vern");
        versions.add(new RegisterVersion(1, clock.instant(), "system", why), revisions(elements));
        return true;
    }

    private static List<ElementRevision> revisions(List<Element> elements) {
        var revisions = new ArrayList<ElementRevision>();
        for (int place = 0; place < elements.size(); place++) {
            var element = elements.get(place);
            revisions.add(new ElementRevision(element, place, 1, ElementDocuments.write(element)));
        }
        return revisions;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new InvalidRegister(1, "the file " + file + " of vern.register.file cannot be read");
        }
    }

    private static byte[] delivered() {
        try (var stream = FirstRegister.class.getResourceAsStream(DELIVERED)) {
            if (stream == null) throw new IllegalStateException("Not delivered with Vern: " + DELIVERED);
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
