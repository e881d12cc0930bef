package com.qmplus.vern.register.application;

import static com.qmplus.vern.shared.Roles.CASE_WORKER;
import static com.qmplus.vern.shared.Roles.DPO;
import static com.qmplus.vern.shared.Roles.PRIVACY_MANAGER;

import com.qmplus.vern.audit.Caller;
import com.qmplus.vern.audit.application.FreeOfPersonalData;
import com.qmplus.vern.register.ElementKind;
import com.qmplus.vern.register.ElementNames;
import com.qmplus.vern.register.ElementRef;
import com.qmplus.vern.register.ElementRevision;
import com.qmplus.vern.register.Finding;
import com.qmplus.vern.register.RegisterVersion;
import com.qmplus.vern.register.RegisterVersions;
import com.qmplus.vern.register.SystemKey;
import com.qmplus.vern.shared.Language;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.staff.EmployeeId;
import com.qmplus.vern.staff.application.Colleagues;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where employees read the register (P16). */
@Stateless
@RolesAllowed({CASE_WORKER, PRIVACY_MANAGER, DPO})
public class RegisterDesk {

    private CurrentRegister register;
    private RegisterVersions versions;
    private Colleagues colleagues;
    private StoredDataFindings stored;
    private Filed filed;
    private Clock clock;

    protected RegisterDesk() {} // for EJB

    @Inject
    public RegisterDesk(
            CurrentRegister register,
            RegisterVersions versions,
            Colleagues colleagues,
            StoredDataFindings stored,
            Filed filed,
            Clock clock) {
        this.register = register;
        this.versions = versions;
        this.colleagues = colleagues;
        this.stored = stored;
        this.filed = filed;
        this.clock = clock;
    }

    @FreeOfPersonalData("what the controller does, not with whom")
    public RegisterView view() {
        return print(register.version());
    }

    /**
     * As it was at the end of a past day.
     *
     * @throws NotFound there was no register yet
     */
    @FreeOfPersonalData("what the controller does, not with whom")
    public RegisterView viewOn(LocalDate day) {
        return print(versionOn(day));
    }

    /** The day from which there is a register to look back at. */
    @FreeOfPersonalData("a day")
    public LocalDate firstDay() {
        var first = versions.find(1).orElseThrow(() -> new NotFound("register"));
        return LocalDate.ofInstant(first.madeOn(), clock.getZone());
    }

    /** One element as it stands, with all that it has been. */
    @FreeOfPersonalData("what the controller does, not with whom")
    public ElementView element(ElementRef ref) {
        return print(ref, register.version(), LocalDate.now(clock));
    }

    /** One element as it was at the end of a past day, with all that it had been until then. */
    @FreeOfPersonalData("what the controller does, not with whom")
    public ElementView elementOn(ElementRef ref, LocalDate day) {
        return print(ref, versionOn(day), day);
    }

    /** The register as a file, as it stands. */
    @FreeOfPersonalData("what the controller does, not with whom")
    public RegisterExport export(ExportFormat format, Language language) {
        return export(format, language, register.version(), LocalDate.now(clock));
    }

    /** The register as a file, as it was at the end of a past day. */
    @FreeOfPersonalData("what the controller does, not with whom")
    public RegisterExport exportOn(ExportFormat format, Language language, LocalDate day) {
        return export(format, language, versionOn(day), day);
    }

    private RegisterExport export(ExportFormat format, Language language, RegisterVersion version, LocalDate day) {
        var shown = register.at(version.number());
        var bytes = switch (format) {
            case JSON -> RegisterJson.write(shown);
            case NATIONAL -> NationalRecords.of(shown, day).toString().getBytes(StandardCharsets.UTF_8);
            case XLSX -> RegisterSheets.write(shown, filed.on(day), language);
            case PDF -> RecordPrinter.pdf(shown, filed.on(day), day, language);
        };
        return new RegisterExport(format.fileName(version.number()), format.mediaType(), bytes);
    }

    private RegisterView print(RegisterVersion version) {
        return register.printed(version);
    }

    private ElementView print(ElementRef ref, RegisterVersion version, LocalDate day) {
        var history = versions.history(ref).stream()
                .filter(revision -> revision.sinceVersion() <= version.number())
                .toList();
        if (history.isEmpty()) throw new NotFound("element");
        var made = versions
                .find(history.stream().map(ElementRevision::sinceVersion).toList())
                .stream()
                .collect(Collectors.toMap(RegisterVersion::number, Function.identity()));
        var names = namesOf(made.values());
        var shown = register.at(version.number());
        return new ElementPrinter(shown)
                .print(ref, history, made, id -> names.getOrDefault(id, id), filed.findings(shown, day), day);
    }

    private RegisterVersion versionOn(LocalDate day) {
        return versions.at(day.plusDays(1)
                        .atStartOfDay(clock.getZone())
                        .toInstant()
                        .minusNanos(1))
                .orElseThrow(() -> new NotFound("register"));
    }

    /** The first version was made by the system, which has no name. */
    private Map<String, String> namesOf(Collection<RegisterVersion> made) {
        var employees = made.stream()
                .map(RegisterVersion::madeBy)
                .filter(id -> !id.equals(Caller.SYSTEM))
                .map(EmployeeId::of)
                .distinct()
                .toList();
        return colleagues.namesOf(employees).entrySet().stream()
                .collect(Collectors.toMap(it -> it.getKey().toString(), Map.Entry::getValue));
    }

    /** What is stored that the register gives no reason for, what it lacks today, and what is about to run out. */
    @FreeOfPersonalData("how many people it concerns, not who")
    public List<Finding> findings() {
        var now = register.now();
        var today = LocalDate.now(clock);
        return Stream.of(stored.findings(now, today), filed.findings(now, today))
                .flatMap(List::stream)
                .toList();
    }

    /** What rests on our best understanding until the privacy manager has confirmed it. */
    @FreeOfPersonalData("what the controller does, not with whom")
    public List<Unconfirmed> unconfirmed() {
        var now = register.now();
        var names = new ElementNames(now);
        return now.unconfirmed().stream()
                .map(it -> new Unconfirmed(ElementKind.of(it), it.stableKey(), names.of(it)))
                .toList();
    }

    /** What the national form has no place for. */
    @FreeOfPersonalData("what a form has no place for")
    public List<NotHeld> notInNationalForm() {
        return NationalForm.notHeld();
    }

    /** What kinds of data there are, to file a datum under. */
    @FreeOfPersonalData("what the controller does, not with whom")
    public List<Choice> fields() {
        return register.now().fields().stream()
                .map(field -> new Choice(field.stableKey(), field.name()))
                .toList();
    }

    /** Those of them that the system holds, as the register has it. */
    @FreeOfPersonalData("what the controller does, not with whom")
    public List<Choice> fieldsOf(String system) {
        return register.now().fieldsIn(new SystemKey(system)).stream()
                .map(field -> new Choice(field.stableKey(), field.name()))
                .toList();
    }

    /** Where data can have come from. */
    @FreeOfPersonalData("what the controller does, not with whom")
    public List<Choice> sources() {
        return register.now().sources().stream()
                .map(source -> new Choice(source.key(), source.name()))
                .toList();
    }
}
