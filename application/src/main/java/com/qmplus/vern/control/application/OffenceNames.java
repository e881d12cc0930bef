package com.qmplus.vern.control.application;

import com.qmplus.vern.control.CheckResult;
import com.qmplus.vern.control.PromiseRun;
import com.qmplus.vern.register.ElementKind;
import com.qmplus.vern.register.ElementNames;
import com.qmplus.vern.register.ElementRef;
import com.qmplus.vern.register.Register;
import com.qmplus.vern.rights.ReferenceNumber;
import com.qmplus.vern.rights.RequestId;
import com.qmplus.vern.rights.Requests;
import com.qmplus.vern.shared.Language;
import com.qmplus.vern.shared.Offence;
import com.qmplus.vern.staff.EmployeeId;
import com.qmplus.vern.staff.application.Colleagues;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What offends is called as people know it: a case by its reference, an element by its name. Never by whom it is about. */
final class OffenceNames {

    private final Register register;
    private final Language language;
    private final Map<RequestId, ReferenceNumber> references;
    private final Map<EmployeeId, String> employees;

    OffenceNames(
            @Nullable PromiseRun run, Register register, Requests requests, Colleagues colleagues, Language language) {
        this.register = register;
        this.language = language;
        var all = run == null
                ? List.<Offence>of()
                : run.results().stream()
                        .map(CheckResult::named)
                        .flatMap(List::stream)
                        .toList();
        references = requests.references(
                ids(all, Offence.Kind.CASE).map(RequestId::new).toList());
        employees = colleagues.namesOf(
                ids(all, Offence.Kind.EMPLOYEE).map(EmployeeId::new).toList());
    }

    private static Stream<UUID> ids(List<Offence> all, Offence.Kind kind) {
        return all.stream()
                .filter(each -> each.kind() == kind)
                .map(each -> UUID.fromString(each.id()))
                .distinct();
    }

    String of(Offence offence) {
        var id = offence.id();
        return switch (offence.kind()) {
            case CASE -> {
                var reference = references.get(new RequestId(UUID.fromString(id)));
                yield reference == null ? "" : reference.value();
            }
            case EMPLOYEE -> employees.getOrDefault(new EmployeeId(UUID.fromString(id)), "");
            case ELEMENT -> element(id);
            case PEOPLE -> element(ElementKind.CATEGORY + "/" + id);
            case CONTROLLER -> register.controller().name();
            case ENTRY, SENTENCE -> id;
        };
    }

    private String element(String id) {
        var parts = id.split("/", 2);
        var ref = new ElementRef(ElementKind.valueOf(parts[0]), parts[1]);
        return register.find(ref)
                .map(element -> new ElementNames(register).of(element).in(language))
                .orElse(parts[1]);
    }
}
