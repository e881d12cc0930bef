package com.qmplus.vern.rights.web;

import com.qmplus.vern.rights.application.ViewDesk;
import com.qmplus.vern.rights.application.ViewLine;
import com.qmplus.vern.shared.web.frame.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The names that somebody has given to ways to look at the queue: renamed, deleted, started with. */
@Named
@ViewScoped
public class ViewsBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String PAGE = "/rights/views?faces-redirect=true";

    @Inject
    private ViewDesk desk;

    @Inject
    private QueueViews known;

    @Inject
    private QueueBacking queue;

    private List<ViewLine> all = List.of();
    private final Map<UUID, String> names = new HashMap<>();
    private String name = "";

    public void load() {
        known.forget(); // they may have changed in another session
        all = known.getAll();
        all.forEach(view -> names.put(view.id(), view.name()));
    }

    /** What the queue shows now, in its order. */
    public String save() {
        desk.save(name, queue.shown(), queue.sortedBy(), queue.isDescending());
        known.forget();
        Words.done("rights", "done.view");
        return "/rights/requests?faces-redirect=true&" + queue.address();
    }

    public String rename(UUID id) {
        return changed("done.view.renamed", () -> desk.rename(id, names.getOrDefault(id, "")));
    }

    public String remove(UUID id) {
        return changed("done.view.removed", () -> desk.remove(id));
    }

    public String startWith(UUID id) {
        return changed("done.view.start", () -> desk.startWith(id));
    }

    public String startAsUsual() {
        return changed("done.view.usual", desk::startAsUsual);
    }

    private String changed(String told, Runnable change) {
        known.forget();
        change.run();
        Words.done("rights", told);
        return PAGE;
    }

    public List<ViewLine> getAll() {
        return all;
    }

    /** One of them is what the queue opens with. */
    public boolean isStarting() {
        return all.stream().anyMatch(ViewLine::start);
    }

    public Map<UUID, String> getNames() {
        return names;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
