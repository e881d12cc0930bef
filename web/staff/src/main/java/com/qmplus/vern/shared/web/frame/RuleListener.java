package com.qmplus.vern.shared.web.frame;

import com.qmplus.vern.shared.BrokenRule;
import com.qmplus.vern.shared.StalePage;
import com.qmplus.vern.shared.web.Failure;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIViewAction;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ActionEvent;
import jakarta.faces.event.ActionListener;

/**
 * Turns a rule that an action broke into a message on the page, and leaves the page as it stands: what was typed is kept,
 * and backing beans need not catch anything. A rule broken while a page loads leaves nothing to show, and goes on to the
 * error pages.
 */
public class RuleListener implements ActionListener {

    private final ActionListener wrapped;

    public RuleListener(ActionListener wrapped) {
        this.wrapped = wrapped;
    }

    @Override
    public void processAction(ActionEvent event) {
        try {
            wrapped.processAction(event);
        } catch (RuntimeException failed) {
            if (event.getComponent() instanceof UIViewAction || !(Failure.causeOf(failed) instanceof BrokenRule rule))
                throw failed;
            RuleMessages.say(rule, event.getComponent());
            if (rule instanceof StalePage)
                CDI.current().getBeanContainer().getEvent().fire(rule);
            FacesContext.getCurrentInstance().renderResponse();
        }
    }
}
