package com.qmplus.vern.staff.web;

import com.qmplus.vern.shared.web.frame.Words;
import com.qmplus.vern.staff.application.KeyDesk;
import com.qmplus.vern.staff.application.KeyLine;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The keys of other systems, and their end. */
@Named
@ViewScoped
public class KeysBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String LIST = "/staff/keys?faces-redirect=true";

    @Inject
    private KeyDesk desk;

    private List<KeyLine> keys = List.of();

    public void list() {
        keys = desk.list();
    }

    public String withdraw(KeyLine key) {
        desk.withdraw(key.id());
        Words.done("staff", "done.key", key.name());
        return LIST;
    }

    public List<KeyLine> getKeys() {
        return keys;
    }
}
