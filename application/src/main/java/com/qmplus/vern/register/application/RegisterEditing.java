package com.qmplus.vern.register.application;

import static com.qmplus.vern.shared.Roles.PRIVACY_MANAGER;

import com.qmplus.vern.audit.Caller;
import com.qmplus.vern.audit.application.FreeOfPersonalData;
import com.qmplus.vern.register.Element;
import com.qmplus.vern.register.ElementKind;
import com.qmplus.vern.register.ElementRef;
import com.qmplus.vern.register.ElementRevision;
import com.qmplus.vern.register.RegisterVersion;
import com.qmplus.vern.register.RegisterVersions;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.StalePage;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the privacy manager changes the register (P16). Every change makes a new version that says who made it, when and why;
 * nothing is taken away, elements end. Commands carry the revision that the page showed, and an older one is refused.
 */
@Stateless
@RolesAllowed(PRIVACY_MANAGER)
public class RegisterEditing {

    private CurrentRegister register;
    private RegisterVersions versions;
    private Caller caller;
    private Clock clock;

    protected RegisterEditing() {} // for EJB

    @Inject
    public RegisterEditing(CurrentRegister register, RegisterVersions versions, Caller caller, Clock clock) {
        this.register = register;
        this.versions = versions;
        this.caller = caller;
        this.clock = clock;
    }

    /** The element as it stands. */
    @FreeOfPersonalData("what the controller does, not with whom")
    public ElementDraft open(ElementRef ref) {
        var last = last(ref);
        return draft(ref.kind(), ref.key(), last.revision(), ElementDocuments.json(last.document()));
    }

    /**
     * A new element, all empty but what is given.
     *
     * @param given values by the names of its properties, for example the purpose of a new storage time
     */
    @FreeOfPersonalData("what the controller does, not with whom")
    public ElementDraft blank(ElementKind kind, Map<String, String> given) {
        if (kind == ElementKind.CONTROLLER) throw new NotFound("element");
        var document = Json.createObjectBuilder();
        ElementShape.of(kind).stream()
                .filter(property -> property.type() == PropertyType.REF)
                .map(Property::name)
                .filter(given::containsKey)
                .forEach(name -> document.add(name, given.getOrDefault(name, "")));
        return draft(kind, null, 0, document.build());
    }

    /** One more group of several, to be filled in. */
    @FreeOfPersonalData("the form of the register, and nothing in it")
    public List<DocumentRow> item(Property groups, String path, int level) {
        return DocumentRows.ofItem(groups, path, level);
    }

    /**
     * Keeps the element so from now on.
     *
     * @return the element's key
     * @throws RefusedDraft with every fault, at its property
     * @throws StalePage someone else has changed the element since
     */
    @FreeOfPersonalData("what the controller does, not with whom")
    public ElementRef save(ElementChange change) {
        var current = versions.latestForChange();
        var check = new DraftCheck(register.at(current.number()));
        var document = DocumentText.of(ElementShape.of(change.kind()), change.rows());
        var key = change.key();
        if (key == null) {
            var keyed = NewKey.in(register.at(current.number()), change.kind(), document);
            var element = check.read(change.kind(), keyed);
            check.check(element);
            return add(current, element, ChangeReason.of(change.why()));
        }
        return revise(current, new ElementRef(change.kind(), key), change.shown(), document, change.why());
    }

    /** What was our best understanding is now the controller's word. */
    @FreeOfPersonalData("what the controller does, not with whom")
    public void confirm(ElementRef ref, int shown, String why) {
        var current = versions.latestForChange();
        var document = Json.createObjectBuilder(ElementDocuments.json(last(ref).document()))
                .add("confirm", false)
                .build();
        revise(current, ref, shown, document, why);
    }

    /** The element holds until that day, and that day too; cases of its time keep it. */
    @FreeOfPersonalData("what the controller does, not with whom")
    public void retire(ElementRef ref, int shown, LocalDate lastDay, String why) {
        var current = versions.latestForChange();
        var document =
                ElementDocuments.until(lastDay, ElementDocuments.json(last(ref).document()));
        revise(current, ref, shown, document, why);
    }

    private ElementRef revise(RegisterVersion current, ElementRef ref, int shown, JsonObject document, String why) {
        var last = last(ref);
        StalePage.refuse(shown, last.revision());
        var check = new DraftCheck(register.at(current.number()));
        var element = check.read(ref.kind(), ElementDocuments.keyed(ref.kind(), ref.key(), document));
        if (!element.stableKey().equals(ref.key()))
            throw new RefusedDraft(List.of(new DraftFault("", "otherKey", List.of(), null)));
        check.check(element);
        var told = ChangeReason.of(why);
        var changed = ElementDocuments.write(element);
        if (changed.equals(last.document())) return ref;
        var number = current.number() + 1;
        var version = version(number, told);
        versions.add(version, List.of(last.revise(number, changed)));
        return ref;
    }

    private ElementRef add(RegisterVersion current, Element element, String why) {
        var number = current.number() + 1;
        var place = versions.elements(current.number()).stream()
                        .mapToInt(ElementRevision::place)
                        .max()
                        .orElse(-1)
                + 1;
        versions.add(
                version(number, why),
                List.of(new ElementRevision(element, place, number, ElementDocuments.write(element))));
        return ElementRef.to(element);
    }

    private RegisterVersion version(int number, String why) {
        return new RegisterVersion(number, clock.instant(), caller.id(), why);
    }

    private ElementRevision last(ElementRef ref) {
        return versions.history(ref).stream().findFirst().orElseThrow(() -> new NotFound("element"));
    }

    private ElementDraft draft(ElementKind kind, @Nullable String key, int revision, JsonObject document) {
        var rows = DocumentRows.of(ElementShape.of(kind), document);
        return new ElementDraft(kind, key, revision, rows, Choices.of(register.now(), rows, LocalDate.now(clock)));
    }
}
