package com.qmplus.vern.shared.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What the page has to say on top: first what is wrong, with links to the fields, then what was done. */
@Named
@RequestScoped
public class SaidBacking {

    public List<Said> getWrong() {
        return said(true);
    }

    public List<Said> getDone() {
        return said(false);
    }

    private static List<Said> said(boolean wrong) {
        var context = FacesContext.getCurrentInstance();
        var said = new ArrayList<Said>();
        for (var ids = context.getClientIdsWithMessages(); ids.hasNext(); ) {
            var id = ids.next();
            for (var message : context.getMessageList(id)) {
                if (isWrong(message) == wrong) said.add(new Said(message.getSummary(), Objects.toString(id, "")));
            }
        }
        return said.stream().distinct().toList();
    }

    private static boolean isWrong(FacesMessage message) {
        return message.getSeverity() != FacesMessage.SEVERITY_INFO && !(message instanceof Kept);
    }
}
