package com.qmplus.vern.register.application;

import static com.qmplus.vern.shared.Roles.PRIVACY_MANAGER;

import com.qmplus.vern.audit.Caller;
import com.qmplus.vern.audit.application.FreeOfPersonalData;
import com.qmplus.vern.register.AlreadyImported;
import com.qmplus.vern.register.Element;
import com.qmplus.vern.register.ElementNames;
import com.qmplus.vern.register.ElementRef;
import com.qmplus.vern.register.ElementRevision;
import com.qmplus.vern.register.Finding;
import com.qmplus.vern.register.RegisterUpload;
import com.qmplus.vern.register.RegisterUploads;
import com.qmplus.vern.register.RegisterVersion;
import com.qmplus.vern.register.RegisterVersions;
import com.qmplus.vern.register.application.DryRun.Meanwhile;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.StalePage;
import com.qmplus.vern.shared.application.Setting;
import com.qmplus.vern.shared.application.Settings;
import com.qmplus.vern.staff.EmployeeId;
import com.qmplus.vern.staff.application.Colleagues;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where the privacy manager takes a whole register in (P16): first a dry run that shows what would happen, element by element,
 * then the import, which makes one version of the register or none.
 */
@Stateless
@RolesAllowed(PRIVACY_MANAGER)
public class RegisterImporting {

    private static final int LONGEST_NAME = 200;

    private CurrentRegister register;
    private RegisterVersions versions;
    private RegisterUploads uploads;
    private DryRuns runs;
    private StoredDataFindings stored;
    private Colleagues colleagues;
    private Settings settings;
    private Caller caller;
    private Clock clock;

    protected RegisterImporting() {} // for EJB

    @Inject
    public RegisterImporting(
            CurrentRegister register,
            RegisterVersions versions,
            RegisterUploads uploads,
            DryRuns runs,
            StoredDataFindings stored,
            Colleagues colleagues,
            Settings settings,
            Caller caller,
            Clock clock) {
        this.register = register;
        this.versions = versions;
        this.uploads = uploads;
        this.runs = runs;
        this.stored = stored;
        this.colleagues = colleagues;
        this.settings = settings;
        this.caller = caller;
        this.clock = clock;
    }

    /** How large a file may be, in megabytes. */
    @FreeOfPersonalData("a number of the configuration")
    public int largest() {
        return settings.number(Setting.REGISTER_IMPORT_SIZE);
    }

    /**
     * Takes a file in for the dry run; nothing of it is in the register yet.
     *
     * @return under which the dry run is found, for seven days
     * @throws UnreadableRegister it is no register
     */
    @FreeOfPersonalData("what the controller does, not with whom")
    public UUID upload(String fileName, byte[] file) {
        var text = UploadedText.of(file, largest());
        ImportForm.of(JsonScan.names(text));
        var upload = new RegisterUpload(plain(fileName), text, caller.id(), clock.instant());
        uploads.add(upload);
        return upload.id();
    }

    /** Some browsers send a whole path; a name is no place for signs that do not print. */
    private static String plain(String fileName) {
        var name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{C}", "")
                .strip();
        if (name.isEmpty()) return "?";
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }

    /** The choices to begin with: what Vern's own form leaves out ends today; the national form leaves out too much. */
    @FreeOfPersonalData("what the controller does, not with whom")
    public ImportChoices suggested(UUID id) {
        var none = new ImportChoices(null, ImportChoices.Foreign.NOTHING);
        var today = LocalDate.now(clock);
        if (!runs.leavesOutOurs(upload(id), register.now(), today)) return none;
        return new ImportChoices(today, ImportChoices.Foreign.NOTHING);
    }

    /**
     * What would happen to the register as it stands now.
     *
     * @throws NotFound the file has been forgotten
     */
    @FreeOfPersonalData("what the controller does, not with whom")
    public DryRun dryRun(UUID id, ImportChoices choices) {
        return runs.of(upload(id), choices, register.now(), LocalDate.now(clock))
                .shown();
    }

    /**
     * Whose data would lose their reason or their storage time by it: today, after the day that was chosen for what the file
     * leaves out, and after the last day of all that would end. People are taken to stand as they do today.
     */
    @FreeOfPersonalData("how many people it would concern, not who")
    public List<Finding> outlook(UUID id, ImportChoices choices) {
        var now = register.now();
        var today = LocalDate.now(clock);
        var changes = runs.of(upload(id), choices, now, today).changes();
        if (changes.isEmpty()) return List.of();
        var then = NewFindings.with(now, changes);
        return days(changes, choices, today)
                .flatMap(day ->
                        NewFindings.of(stored.findings(now, day).stream(), stored.findings(then, day).stream())
                                .stream())
                .distinct()
                .toList();
    }

    private static Stream<LocalDate> days(List<Element> changes, ImportChoices choices, LocalDate today) {
        var last = changes.stream()
                .map(element -> element.valid().until())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
        return Stream.of(
                        Optional.of(today),
                        Optional.ofNullable(choices.lastDay()).map(day -> day.plusDays(1)),
                        last.map(day -> day.plusDays(1)))
                .flatMap(Optional::stream)
                .filter(day -> !day.isBefore(today))
                .distinct();
    }

    /** What others have done to the register since that version, the oldest first. */
    @FreeOfPersonalData("what the controller does, not with whom")
    public List<Meanwhile> since(int version) {
        var now = register.now();
        var names = new ElementNames(now);
        var changed = versions.elements(now.version()).stream()
                .filter(revision -> revision.sinceVersion() > version)
                .collect(Collectors.groupingBy(ElementRevision::sinceVersion));
        var made = versions.find(
                IntStream.rangeClosed(version + 1, now.version()).boxed().toList());
        var people = colleagues.namesOf(made.stream()
                .map(RegisterVersion::madeBy)
                .filter(by -> !by.equals(Caller.SYSTEM))
                .map(EmployeeId::of)
                .distinct()
                .toList());
        var known = people.entrySet().stream()
                .collect(Collectors.toMap(it -> it.getKey().toString(), Map.Entry::getValue));
        return made.stream()
                .sorted(Comparator.comparingInt(RegisterVersion::number))
                .map(it -> new Meanwhile(
                        it.number(),
                        it.madeOn(),
                        known.getOrDefault(it.madeBy(), it.madeBy()),
                        it.why(),
                        changed.getOrDefault(it.number(), List.of()).stream()
                                .flatMap(revision ->
                                        now.find(new ElementRef(revision.kind(), revision.elementKey())).stream())
                                .map(names::of)
                                .toList()))
                .toList();
    }

    /**
     * Does what the dry run showed, as one version of the register.
     *
     * @param shown the version of the register that the dry run was compared with
     * @return the version that holds it; the one before, where there was nothing to change
     * @throws StalePage the register has changed since: nothing was done
     * @throws AlreadyImported by a second press, or from another window
     * @throws RefusedDraft no reason was told, or it was not decided what to take of another controller's register
     */
    @FreeOfPersonalData("what the controller does, not with whom")
    public int run(UUID id, ImportChoices choices, int shown, String why) {
        var current = versions.latestForChange();
        var upload = upload(id);
        var earlier = upload.importedAs();
        if (earlier != null) throw new AlreadyImported(earlier);
        StalePage.refuse(shown, current.number());
        var told = reason(ChangeReason.of(why), upload.fileName());
        var run = runs.of(upload, choices, register.at(current.number()), LocalDate.now(clock));
        if (run.shown().mustBeDecided())
            throw new RefusedDraft(List.of(new DraftFault("/foreign", "UNDECIDED", List.of(), null)));
        if (run.changes().isEmpty()) return current.number();
        var number = current.number() + 1;
        versions.add(
                new RegisterVersion(number, clock.instant(), caller.id(), told),
                revisions(run.changes(), current.number()));
        upload.imported(number);
        return number;
    }

    private List<ElementRevision> revisions(List<Element> changes, int current) {
        var held = versions.elements(current);
        var byRef = held.stream()
                .collect(Collectors.toMap(
                        it -> new ElementRef(it.kind(), it.elementKey()),
                        Function.identity(),
                        (one, other) -> other,
                        LinkedHashMap::new));
        int place = held.stream().mapToInt(ElementRevision::place).max().orElse(-1);
        var revisions = new ArrayList<ElementRevision>();
        for (var element : changes) {
            var document = ElementDocuments.write(element);
            var last = byRef.get(ElementRef.to(element));
            revisions.add(
                    last == null
                            ? new ElementRevision(element, ++place, current + 1, document)
                            : last.revise(current + 1, document));
        }
        return revisions;
    }

    /** Whoever looks at the history later sees which file it was. */
    private static String reason(String why, String fileName) {
        if (why.contains(fileName)) return why;
        var named = why + " (" + fileName + ")";
        return named.length() <= ChangeReason.LONGEST ? named : why;
    }

    private RegisterUpload upload(UUID id) {
        var forgotten = UploadRounds.forgottenBefore(clock);
        return uploads.find(id)
                .filter(it -> it.importedAs() != null || !it.madeOn().isBefore(forgotten))
                .orElseThrow(() -> new NotFound("upload"));
    }
}
