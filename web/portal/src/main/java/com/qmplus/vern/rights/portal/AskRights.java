package com.qmplus.vern.rights.portal;

import com.qmplus.vern.rights.DraftAlreadySent;
import com.qmplus.vern.rights.Right;
import com.qmplus.vern.rights.application.DraftClaim;
import com.qmplus.vern.rights.application.InvalidField;
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
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The page on which one request comes to ask for several things, or for fewer (R2.1). */
@Named
@RequestScoped
public class AskRights {

    private static final String FIELD = "rights";

    @Inject
    private RequestIntake intake;

    @Inject
    private Visitor visitor;

    @Inject
    private Mistakes mistakes;

    @Inject
    private AskAddress address;

    private List<String> chosen = List.of();

    /** What was chosen stays when the other language is chosen. */
    @PostConstruct
    void open() {
        chosen = address.sent(FIELD);
    }

    public @Nullable String show() {
        try {
            var draft = intake.draft(address.draft());
            if (draft.submitted()) return AskAddress.to(AskAddress.RECEIVED, draft.id());
            chosen = draft.claims().all().stream()
                    .map(claim -> Wish.of(claim.right()).key())
                    .toList();
            return null;
        } catch (NotFound gone) {
            return AskAddress.GONE;
        }
    }

    public @Nullable String save() {
        var id = address.draft();
        try {
            var before = intake.draft(id).claims().all().stream()
                    .map(DraftClaim::right)
                    .collect(Collectors.toSet());
            intake.rights(id, rights());
            var now = intake.draft(id);
            return AskRoute.of(now).steps().stream()
                    .filter(step ->
                            step.wish() != null && !before.contains(step.wish().right()))
                    .findFirst()
                    .or(() -> AskRoute.firstOpenIn(now))
                    .map(step -> AskAddress.to(step, id))
                    .orElseGet(() -> AskAddress.to(AskAddress.CHECK, id));
        } catch (InvalidField nothing) {
            mistakes.add(FIELD, new Texts(AskForm.TEXTS, visitor.language()).of("wrong.rights.missing"));
        } catch (TooManyTries wait) {
            mistakes.add(FIELD, RuleTexts.of(wait, visitor.language()));
        } catch (DraftAlreadySent sent) {
            return AskAddress.to(AskAddress.RECEIVED, id);
        } catch (NotFound gone) {
            return AskAddress.GONE;
        }
        return null;
    }

    private Set<Right> rights() {
        return chosen.stream()
                .flatMap(key -> Wish.named(key).stream())
                .map(Wish::right)
                .collect(Collectors.toSet());
    }

    public List<Wish> getAll() {
        return Stream.of(Wish.values()).toList();
    }

    public List<String> getChosen() {
        return chosen;
    }
}
