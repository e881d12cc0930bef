package com.qmplus.vern.register.web;

import com.qmplus.vern.register.ElementKind;
import com.qmplus.vern.register.ElementRef;
import com.qmplus.vern.register.Finding;
import com.qmplus.vern.register.WrongWords;
import com.qmplus.vern.register.application.ChangeOutlook;
import com.qmplus.vern.register.application.Choice;
import com.qmplus.vern.register.application.ConsultationDesk;
import com.qmplus.vern.register.application.DocumentRow;
import com.qmplus.vern.register.application.DraftMerge;
import com.qmplus.vern.register.application.ElementChange;
import com.qmplus.vern.register.application.ElementDraft;
import com.qmplus.vern.register.application.ElementView.Revised;
import com.qmplus.vern.register.application.KeptLine;
import com.qmplus.vern.register.application.RefusedDraft;
import com.qmplus.vern.register.application.RegisterDesk;
import com.qmplus.vern.register.application.RegisterEditing;
import com.qmplus.vern.shared.StalePage;
import com.qmplus.vern.shared.web.frame.Words;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The form in which the privacy manager changes an element, or writes a new one. When someone else was faster, their change is
 * shown and taken in, and what was typed here stays.
 */
@Named
@ViewScoped
public class EditBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RegisterEditing editing;

    @Inject
    private RegisterDesk desk;

    @Inject
    private ChangeOutlook outlooks;

    @Inject
    private ConsultationDesk consultations;

    @Inject
    private FaultWords faults;

    private @Nullable String kind;
    private @Nullable String key;
    private @Nullable ElementDraft draft;
    private List<FormRow> rows = new ArrayList<>();
    private List<Revised> meanwhile = List.of();
    private String why = "";
    private List<Finding> outlook = List.of();
    private @Nullable UUID proposal;
    private String question = "";
    private final UUID asking = UUID.randomUUID();

    public void load() {
        if (draft != null) return;
        draft = isNew() ? editing.blank(ElementBacking.kindOf(kind), given()) : editing.open(ref());
        show(proposal == null || isNew() ? draft.rows() : consultations.proposal(proposal));
    }

    private static HashMap<String, String> given() {
        return new HashMap<>(
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
    }

    private void show(List<DocumentRow> document) {
        rows = new ArrayList<>(document.stream().map(FormRow::new).toList());
    }

    public @Nullable String save() {
        var opened = Objects.requireNonNull(draft);
        try {
            var change = new ElementChange(opened.kind(), opened.key(), opened.revision(), filled(), why);
            if (takesReasonsUnseen(change)) return null;
            var saved = editing.save(change);
            Words.done("register", "register.saved");
            return "/register/element?faces-redirect=true&kind=" + saved.kind() + "&key=" + saved.key();
        } catch (RefusedDraft refused) {
            faults.tell(refused.faults(), rows);
        } catch (StalePage overtaken) {
            merge(opened);
        }
        return null;
    }

    /** Whoever takes the reason from data that are stored sees it first, and saves again. */
    private boolean takesReasonsUnseen(ElementChange change) {
        var seen = outlook;
        outlook = outlooks.ofSaving(change).stream()
                .filter(finding -> finding.rule().isOfStoredData())
                .toList();
        if (outlook.isEmpty() || outlook.equals(seen)) return false;
        Words.wrong("", Words.of("register", "outlook.data"));
        return true;
    }

    /** Asks the data protection officer about the change before it is made; what was typed is kept with the question. */
    public @Nullable String ask() {
        var opened = Objects.requireNonNull(draft);
        try {
            consultations.askAbout(
                    new ElementChange(opened.kind(), opened.key(), opened.revision(), filled(), why), asking, question);
            Words.done("register", "advice.done.ask");
            return "/register/element?faces-redirect=true&kind=" + opened.kind() + "&key=" + opened.key();
        } catch (RefusedDraft refused) {
            faults.tell(refused.faults(), rows);
        } catch (WrongWords wrong) {
            AdviceWords.tell("editForm:question", wrong);
        } catch (StalePage overtaken) {
            merge(opened);
        }
        return null;
    }

    /** What the other changed is taken in, save where it was changed here too: that stays as typed, to be decided. */
    private void merge(ElementDraft opened) {
        var newest = editing.open(ref());
        meanwhile = desk.element(ref()).history().stream()
                .filter(revised -> revised.revision() > opened.revision())
                .toList();
        show(DraftMerge.of(opened.rows(), newest.rows(), filled()));
        draft = newest;
        Words.wrong("", Words.of("register", "edit.overtaken"));
    }

    private List<DocumentRow> filled() {
        return rows.stream().map(FormRow::filled).toList();
    }

    /** One more of several groups, after the last. */
    public void add(FormRow head) {
        var path = head.getPath() + "/";
        var count = rows.stream()
                .filter(row -> row.getRow().item() && row.getPath().startsWith(path))
                .count();
        int at = rows.indexOf(head) + 1;
        while (at < rows.size() && rows.get(at).getPath().startsWith(path)) at++;
        var added = editing.item(head.getProperty(), path + count, head.getRow().level() + 1);
        rows.addAll(at, added.stream().map(FormRow::new).toList());
    }

    /** Takes the group away, and counts those after it anew. */
    public void remove(FormRow item) {
        var opened = Objects.requireNonNull(draft);
        show(DraftMerge.without(opened.kind(), filled(), item.getPath()));
    }

    public List<FormRow> getRows() {
        return rows;
    }

    /** The weighing of interests is asked for where there is one to weigh; what came from elsewhere is not to be written over. */
    public boolean isAsked(FormRow row) {
        var path = row.getPath();
        if (path.equals("/national"))
            return rows.stream().anyMatch(it -> it.getPath().startsWith("/national/"));
        if (path.startsWith("/national")) return row.getRow().item() || path.endsWith("/came");
        if (path.contains("/balancing"))
            return basis(path.substring(0, path.indexOf("/balancing"))).equals("LEGITIMATE_INTEREST") || isFilled(path);
        if (path.endsWith("/arrangement")) return value("/kind").equals("JOINT_CONTROLLER") || isFilled(path);
        if (path.startsWith("/dpia/"))
            return path.equals("/dpia/need") || !value("/dpia/need").isEmpty() || isFilled("/dpia/");
        return true;
    }

    /** A line that was kept as it came: it is read, or taken away. */
    public String kept(FormRow came) {
        var line = value(came.getPath().replace("/came", "/line"));
        return Words.of("register", "code.line." + line) + ": " + KeptLine.words(came.getNb());
    }

    private boolean isFilled(String path) {
        var group = path.contains("/balancing") ? path.substring(0, path.indexOf("/balancing") + 10) : path;
        return rows.stream()
                .filter(row -> row.getPath().startsWith(group))
                .anyMatch(row -> !row.getNb().isEmpty() || !row.getEn().isEmpty());
    }

    private String basis(String item) {
        return value(item + "/basis");
    }

    private String value(String path) {
        return rows.stream()
                .filter(row -> row.getPath().equals(path))
                .map(FormRow::getNb)
                .findFirst()
                .orElse("");
    }

    /**
     * The lines that what is chosen here decides on; none for most. They alone are read and drawn anew, so that nothing typed
     * is lost, there or elsewhere.
     */
    public String decidedBy(FormRow row) {
        var path = row.getPath();
        if (!isDeciding(row)) return "";
        var group = path.substring(0, path.lastIndexOf('/') + 1);
        return IntStream.range(0, rows.size())
                .filter(at -> isConditional(rows.get(at).getPath()))
                .filter(at -> rows.get(at).getPath().startsWith(group))
                .mapToObj(at -> ":editForm:rows:" + at + ":asked")
                .collect(Collectors.joining(" "));
    }

    private static boolean isDeciding(FormRow row) {
        var name = row.getProperty().name();
        return name.equals("basis") || name.equals("kind") || name.equals("need");
    }

    private static boolean isConditional(String path) {
        return path.contains("/balancing") || path.endsWith("/arrangement") || path.startsWith("/dpia/");
    }

    public List<Choice> choices(FormRow row) {
        var to = row.getProperty().to();
        return to == null ? List.of() : Objects.requireNonNull(draft).choices().getOrDefault(to, List.of());
    }

    public boolean isNew() {
        return key == null || key.isEmpty();
    }

    /** What others have changed since the form was opened; empty where nobody did. */
    public List<Revised> getMeanwhile() {
        return meanwhile;
    }

    /** What the change would take the reason from; empty until somebody tried to save it, and where there is nothing. */
    public List<Finding> getOutlook() {
        return outlook;
    }

    private ElementRef ref() {
        return new ElementRef(getElementKind(), Objects.requireNonNullElse(key, ""));
    }

    public ElementKind getElementKind() {
        return ElementBacking.kindOf(kind);
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }

    public @Nullable String getKey() {
        return key;
    }

    public void setKey(@Nullable String key) {
        this.key = key;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = Objects.requireNonNullElse(why, "");
    }

    /** The question to the data protection officer that holds the change to begin with. */
    public @Nullable UUID getProposal() {
        return proposal;
    }

    public void setProposal(@Nullable UUID proposal) {
        this.proposal = proposal;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(@Nullable String question) {
        this.question = Objects.requireNonNullElse(question, "");
    }
}
