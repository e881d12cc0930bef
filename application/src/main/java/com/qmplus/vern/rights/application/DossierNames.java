package com.qmplus.vern.rights.application;

import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.PurposeKey;
import com.qmplus.vern.register.Recipient;
import com.qmplus.vern.register.Register;
import com.qmplus.vern.register.Text;
import com.qmplus.vern.rights.Decider;
import com.qmplus.vern.shared.Language;
import com.qmplus.vern.staff.EmployeeId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the keys of a dossier are called: in the register, and among the staff.
 *
 * @param language of the print
 */
record DossierNames(Register register, Language language, Map<EmployeeId, String> employees) {

    DossierCell purpose(@Nullable PurposeKey key) {
        if (key == null) return new DossierCell("", "");
        var name = register.findPurpose(key).map(purpose -> purpose.name().in(language));
        return new DossierCell(key.value(), name.orElse(""));
    }

    DossierCell fields(Collection<FieldKey> keys) {
        return new DossierCell(
                keys.stream().map(FieldKey::value).sorted().distinct().collect(Collectors.joining(",")),
                keys.stream()
                        .map(key -> register.findField(key)
                                .map(field -> field.name().in(language))
                                .orElse(key.value()))
                        .sorted()
                        .distinct()
                        .collect(Collectors.joining(", ")));
    }

    /** @param who of them, where the register has a category of recipients */
    DossierCell recipient(String key, @Nullable String who) {
        var name = register.recipients().stream()
                .filter(known -> known.key().equals(key))
                .findFirst()
                .map(Recipient::name)
                .map(text -> text.in(language))
                .orElse(key);
        return who == null ? new DossierCell(key, name) : new DossierCell(key + ": " + who, name + ": " + who);
    }

    /** What a step was about: a system of the register, or an employee; what is neither is said as the pages say it. */
    DossierCell detail(@Nullable String key) {
        if (key == null) return new DossierCell("", "");
        return isId(key) ? new DossierCell(key, of(EmployeeId.of(key))) : system(key);
    }

    static boolean isId(@Nullable String text) {
        return text != null && text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }

    DossierCell system(String key) {
        var name = register.systems().stream()
                .filter(known -> known.key().value().equals(key))
                .findFirst()
                .map(known -> known.name().in(language));
        return new DossierCell(key, name.orElse(""));
    }

    DossierCell texts(List<Text> texts) {
        var said = texts.stream().map(text -> text.in(language)).collect(Collectors.joining(", "));
        return new DossierCell(said, said);
    }

    String of(@Nullable EmployeeId employee) {
        return employee == null ? "" : employees.getOrDefault(employee, "");
    }

    /** @param decider as it stands in what was written or done: an employee's id, or one of the words for who is none */
    String of(String decider) {
        return switch (decider) {
            case Decider.PERSON -> "PERSON";
            case Decider.VERN -> "VERN";
            default -> of(EmployeeId.of(decider));
        };
    }
}
