package com.qmplus.vern.register.application;

import static com.qmplus.vern.shared.Roles.PRIVACY_MANAGER;

import com.qmplus.vern.audit.application.FixedCaller;
import com.qmplus.vern.register.RegisterUploads;
import com.qmplus.vern.register.RegisterVersions;
import com.qmplus.vern.register.application.DryRun.Line;
import com.qmplus.vern.register.application.DryRun.Outcome;
import com.qmplus.vern.register.application.DryRun.Refusal;
import com.qmplus.vern.shared.application.Settings;
import com.qmplus.vern.shared.application.TestClock;
import com.qmplus.vern.staff.application.Colleagues;
import com.qmplus.vern.staff.application.InMemoryEmployees;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An installation with a register of its own, into which files are imported. */
final class AnImport {

    static final ImportChoices NO_CHOICE = new ImportChoices(null, ImportChoices.Foreign.NOTHING);

    final RegisterVersions versions;
    final CurrentRegister register;
    final TestClock clock = TestClock.anyDay();
    final RegisterImporting importing;
    StoredDataFindings stored = (then, day) -> List.of();
    final RegisterEditing editing;
    final RegisterDesk desk;

    AnImport() {
        this(new InMemoryRegisterVersions(), new InMemoryRegisterUploads());
        new FirstRegister(versions, Settings.of(Map.of()), clock).fill();
    }

    AnImport(RegisterVersions versions, RegisterUploads uploads) {
        this.versions = versions;
        this.register = new CurrentRegister(versions);
        var caller = new FixedCaller("0b5e0d8e-95f8-4f0a-9d3c-0f6a3c6c0001", Set.of(PRIVACY_MANAGER), "127.0.0.1");
        var colleagues = new Colleagues(new InMemoryEmployees());
        this.importing = new RegisterImporting(
                register,
                versions,
                uploads,
                new DryRuns(),
                (then, day) -> stored.findings(then, day),
                colleagues,
                Settings.of(Map.of()),
                caller,
                clock);
        this.editing = new RegisterEditing(register, versions, caller, clock);
        this.desk = new RegisterDesk(
                register,
                versions,
                colleagues,
                (current, day) -> List.of(),
                new Filed(new InMemoryFiledDocuments(), clock),
                clock);
    }

    DryRun dryRun(String file) {
        return dryRun(file, NO_CHOICE);
    }

    DryRun dryRun(String file, ImportChoices choices) {
        return importing.dryRun(importing.upload("a.json", file.getBytes(StandardCharsets.UTF_8)), choices);
    }

    int run(DryRun shown) {
        return importing.run(shown.id(), shown.choices(), shown.version(), "Because");
    }

    String exported() {
        return new String(RegisterJson.write(register.now()), StandardCharsets.UTF_8);
    }

    /** Key by key, for example {@code area/sales} with its reasons. */
    static List<String> refused(DryRun shown) {
        return shown.lines(Outcome.REFUSED).stream()
                .map(line -> line.kind().nameInFile() + " " + line.key() + codes(line))
                .toList();
    }

    static List<String> of(DryRun shown, Outcome outcome) {
        return shown.lines(outcome).stream()
                .map(line -> line.kind().nameInFile() + " " + line.key())
                .toList();
    }

    private static String codes(Line line) {
        var said = new StringBuilder();
        for (Refusal refusal : line.refusals())
            said.append(' ')
                    .append(refusal.fault().path())
                    .append(' ')
                    .append(refusal.fault().code());
        return said.toString();
    }
}
