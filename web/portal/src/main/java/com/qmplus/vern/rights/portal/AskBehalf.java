package com.qmplus.vern.rights.portal;

import com.qmplus.vern.rights.DraftAlreadySent;
import com.qmplus.vern.rights.DraftId;
import com.qmplus.vern.rights.Representation.Role;
import com.qmplus.vern.rights.application.Behalf;
import com.qmplus.vern.rights.application.DraftView;
import com.qmplus.vern.rights.application.InvalidField;
import com.qmplus.vern.rights.application.RequestForm;
import com.qmplus.vern.rights.application.RequestIntake;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.TooManyTries;
import com.qmplus.vern.shared.portal.Mistakes;
import com.qmplus.vern.shared.portal.Texts;
import com.qmplus.vern.shared.web.RuleTexts;
import com.qmplus.vern.shared.web.Visitor;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether somebody asks for themselves or for another, and for whom (R4.5). */
@Named
@RequestScoped
public class AskBehalf {

    /** For themselves, as the page sends it. */
    private static final String SELF = "SELF";

    @Inject
    private RequestIntake intake;

    @Inject
    private Visitor visitor;

    @Inject
    private Mistakes mistakes;

    @Inject
    private AskAddress address;

    private String whom = "";
    private @Nullable DraftView draft;
    private @Nullable String name = "";
    private @Nullable String age = "";
    private @Nullable String email = "";
    private @Nullable String phone = "";

    /** What was chosen stays when the other language is chosen; what was sent without a choice has none. */
    @PostConstruct
    void open() {
        whom = address.sent(AskStep.WHOM).stream().findFirst().orElse("");
    }

    public @Nullable String show(String page) {
        try {
            draft = intake.draft(address.draft());
            if (draft.submitted()) return AskAddress.to(AskAddress.RECEIVED, draft.id());
            return page.equals(AskStep.WHOM) ? showWhom() : showPerson(draft.id());
        } catch (NotFound gone) {
            return AskAddress.GONE;
        }
    }

    /** Nothing is chosen for who has not said it. */
    private @Nullable String showWhom() {
        whom = draft != null && !draft.whomSaid()
                ? ""
                : behalf().map(behalf -> behalf.role().name()).orElse(SELF);
        return null;
    }

    private @Nullable String showPerson(DraftId id) {
        var said = behalf();
        if (said.isEmpty()) return AskAddress.to(AskAddress.CHECK, id);
        name = said.get().name();
        email = said.get().email();
        phone = said.get().phone();
        age = said.map(Behalf::age).map(String::valueOf).orElse("");
        return null;
    }

    /** Tells a new draft what was chosen where it was begun; the first question follows. */
    String begun(DraftId id) {
        if (isChosen()) intake.role(id, role());
        return AskRoute.firstOpenIn(intake.draft(id))
                .map(open -> AskAddress.to(open, id))
                .orElseGet(() -> AskAddress.to(AskAddress.CHECK, id));
    }

    public @Nullable String saveWhom() {
        if (!isChosen()) {
            tell(new InvalidField(AskStep.WHOM, "missing"));
            return null;
        }
        return saving(AskStep.WHOM, () -> {
            intake.role(address.draft(), role());
            return behalf().isPresent() && role() != null
                    ? AskAddress.to(AskStep.of(AskStep.PERSON), address.draft())
                    : following();
        });
    }

    public @Nullable String savePerson() {
        var wrong = objections();
        wrong.forEach(this::tell);
        if (!wrong.isEmpty()) return null;
        return saving(AskStep.PERSON, () -> {
            intake.concerned(address.draft(), text(name), text(age), text(email), text(phone));
            return following();
        });
    }

    private interface Saving {
        String run();
    }

    private @Nullable String saving(String field, Saving what) {
        try {
            draft = intake.draft(address.draft());
            return what.run();
        } catch (InvalidField wrong) {
            tell(wrong);
        } catch (TooManyTries wait) {
            mistakes.add(field, RuleTexts.of(wait, visitor.language()));
        } catch (DraftAlreadySent sent) {
            return AskAddress.to(AskAddress.RECEIVED, address.draft());
        } catch (NotFound gone) {
            return AskAddress.GONE;
        }
        return null;
    }

    private String following() {
        var now = intake.draft(address.draft());
        return AskRoute.firstOpenIn(now)
                .map(open -> AskAddress.to(open, now.id()))
                .orElseGet(() -> AskAddress.to(AskAddress.CHECK, now.id()));
    }

    /** All that is wrong, at once. */
    private List<InvalidField> objections() {
        return Stream.of(
                        RequestForm.objection("concernedName", text(name)),
                        isChild() ? RequestForm.objection("concernedAge", text(age)) : Optional.<InvalidField>empty(),
                        RequestForm.objection("concernedEmail", text(email)),
                        RequestForm.objection("concernedPhone", text(phone)))
                .flatMap(Optional::stream)
                .toList();
    }

    private void tell(InvalidField wrong) {
        var texts = new Texts(AskForm.TEXTS, visitor.language());
        mistakes.add(wrong.field(), texts.of("wrong." + wrong.field() + "." + wrong.reason()));
    }

    /** For themselves, or by one of the roles: what is neither says nothing. */
    private boolean isChosen() {
        return SELF.equals(whom) || role() != null;
    }

    /** Null: for themselves. */
    private @Nullable Role role() {
        return Stream.of(Role.values())
                .filter(role -> role.name().equals(whom))
                .findFirst()
                .orElse(null);
    }

    private Optional<Behalf> behalf() {
        return Optional.ofNullable(draft).map(DraftView::behalf);
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }

    /** By what right, as in the keys of texts; {@code AGENT} while it is not known. */
    public String getRole() {
        return behalf().or(this::found).map(behalf -> behalf.role().name()).orElse(Role.AGENT.name());
    }

    private Optional<Behalf> found() {
        try {
            draft = intake.draft(address.draft());
            return behalf();
        } catch (NotFound gone) {
            return Optional.empty();
        }
    }

    public boolean isChild() {
        return Role.valueOf(getRole()).isForChild();
    }

    public List<Role> getRoles() {
        return List.of(Role.values());
    }

    /** {@code SELF}, or by what right they ask. */
    public String getWhom() {
        return whom;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getAge() {
        return age;
    }

    public void setAge(@Nullable String age) {
        this.age = age;
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }

    public @Nullable String getPhone() {
        return phone;
    }

    public void setPhone(@Nullable String phone) {
        this.phone = phone;
    }
}
