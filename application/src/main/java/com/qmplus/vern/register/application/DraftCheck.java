package com.qmplus.vern.register.application;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.qmplus.vern.register.Element;
import com.qmplus.vern.register.ElementKind;
import com.qmplus.vern.register.ElementRef;
import com.qmplus.vern.register.Fault;
import com.qmplus.vern.register.Register;
import com.qmplus.vern.register.RegisterRules;
import jakarta.json.JsonObject;
import jakarta.json.bind.JsonbException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Sees whether a register may be changed so: by the form of its file first, then by its rules. */
final class DraftCheck {

    private final Register register;

    DraftCheck(Register register) {
        this.register = register;
    }

    /** The element that the document tells of, as a part of the register; refused with every fault. */
    Element read(ElementKind kind, JsonObject document) {
        refuse(RegisterSchema.of(kind).validate(document.toString(), InputFormat.JSON).stream()
                .map(DraftCheck::fault)
                .distinct()
                .toList());
        try {
            return ElementDocuments.read(kind, document.toString());
        } catch (JsonbException unreadable) {
            throw new RefusedDraft(List.of(new DraftFault("", "unreadable", List.of(), null)));
        }
    }

    /** Only what is new is the change's fault. */
    void check(Element changed) {
        var before = register.elements();
        var after = new ArrayList<Element>(before);
        var ref = ElementRef.to(changed);
        after.removeIf(it -> ElementRef.to(it).equals(ref));
        after.add(changed);
        var known = new HashSet<DraftFault>();
        RegisterRules.check(before).forEach(fault -> known.add(fault(fault, before, ref)));
        refuse(RegisterRules.check(after).stream()
                .map(fault -> fault(fault, after, ref))
                .filter(fault -> !known.contains(fault))
                .toList());
    }

    private static void refuse(List<DraftFault> faults) {
        if (!faults.isEmpty()) throw new RefusedDraft(faults);
    }

    private static DraftFault fault(Fault fault, List<Element> elements, ElementRef changed) {
        var at = ElementRef.to(elements.get(fault.element()));
        return new DraftFault(fault.path(), fault.rule().name(), fault.with(), at.equals(changed) ? null : at);
    }

    private static DraftFault fault(Error error) {
        var place = error.getInstanceLocation().toString();
        var path = error.getProperty() == null ? place : place + "/" + error.getProperty();
        return new DraftFault(path, code(error.getKeyword(), path), List.of(), null);
    }

    private static String code(String keyword, String path) {
        return switch (keyword) {
            case "required", "minLength" -> "missing";
            case "pattern" -> path.endsWith("/nb") || path.endsWith("/en") ? "oneLanguage" : "pattern";
            case "enum" -> "missing";
            default -> keyword;
        };
    }
}
