package com.qmplus.vern.shared.application;

import com.qmplus.vern.shared.PersonalDataSystem;
import com.qmplus.vern.shared.SystemSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** The systems that the operator has connected, as described in one file; it is read once, when Vern starts. */
@ApplicationScoped
public class ConnectedSystems implements SystemSource {

    private static final long LARGEST = 4L * 1024 * 1024;
    private static final String OWN = "vern";

    private Settings settings;
    private Vault vault;
    private OutsideTransaction outside;
    private Clock clock;
    private volatile List<PersonalDataSystem> systems = List.of();
    private volatile boolean read;

    protected ConnectedSystems() {} // for CDI

    @Inject
    public ConnectedSystems(Settings settings, Vault vault, OutsideTransaction outside, Clock clock) {
        this.settings = settings;
        this.vault = vault;
        this.outside = outside;
        this.clock = clock;
    }

    @Override
    public List<PersonalDataSystem> systems() {
        if (!read) check();
        return systems;
    }

    /** Reads the file, and fails with what is wrong in it and where. */
    void check() {
        systems =
                settings.given(Setting.SYSTEMS_FILE, Path.class).map(this::read).orElse(List.of());
        read = true;
    }

    private List<PersonalDataSystem> read(Path file) {
        try {
            if (Files.size(file) > LARGEST) throw new FaultInFile("line 1", "the file is larger than four megabytes");
            return described(JsonPlace.read(Files.readAllBytes(file)).only("systems"));
        } catch (FaultInFile fault) {
            throw new WrongSetting(Setting.SYSTEMS_FILE, file + ", " + fault.getMessage());
        } catch (IOException e) {
            throw new WrongSetting(Setting.SYSTEMS_FILE, file + " cannot be read");
        }
    }

    private List<PersonalDataSystem> described(JsonPlace whole) {
        var described = new ArrayList<PersonalDataSystem>();
        for (var place : whole.objects("systems")) {
            var system = system(place);
            if (described.stream().anyMatch(other -> other.system().equals(system.system())))
                throw place.fault("system", "it is described twice");
            described.add(system);
        }
        return List.copyOf(described);
    }

    private PersonalDataSystem system(JsonPlace place) {
        var system = place.text("system");
        if (!system.matches("[a-z0-9-]+") || system.equals(OWN))
            throw place.fault("system", "write the key of another system of the register");
        return switch (place.text("kind")) {
            case "sql" -> SqlDescription.read(place, system, settings, outside);
            case "folder" -> FolderDescription.read(place, system, vault, clock);
            default -> throw place.fault("kind", "write sql or folder");
        };
    }
}
