package com.qmplus.vern.register.web;

import static com.qmplus.vern.shared.Roles.PRIVACY_MANAGER;

import com.qmplus.vern.register.WrongDocument;
import com.qmplus.vern.register.application.FiledView;
import com.qmplus.vern.register.application.FilingDesk;
import com.qmplus.vern.shared.StalePage;
import com.qmplus.vern.shared.web.frame.Words;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Reception;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** On the page of an agreement or a joint controller: the signed document, and those that it replaced. */
@Named
@ViewScoped
public class FilingBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int KILOBYTE = 1024;

    @Inject
    private FilingDesk desk;

    @Inject
    private ElementBacking element;

    @Inject
    private PastDayBacking past;

    private @Nullable FiledView filed;
    private transient @Nullable Part upload;

    /** It stays as the page showed it, so that a command carries the number that was seen. */
    public FiledView getFiled() {
        if (filed == null) {
            var day = past.getDay();
            var ref = element.getElement().ref();
            filed = day == null ? desk.filed(ref) : desk.filedOn(ref, day);
        }
        return filed;
    }

    public @Nullable String file() throws IOException {
        var part = Objects.requireNonNull(upload);
        var ref = element.getElement().ref();
        try (var content = part.getInputStream()) {
            var name = Objects.requireNonNullElse(part.getSubmittedFileName(), "");
            desk.file(
                    ref,
                    getFiled().shown(),
                    name,
                    content.readNBytes(getFiled().megabytes() * KILOBYTE * KILOBYTE + 1));
        } catch (WrongDocument wrong) {
            var about = wrong.arguments();
            Words.wrong("filingForm:upload", Words.of("register", "filed.wrong." + about[0], about[1]));
            return null;
        }
        Words.done("register", "filed.done");
        return "/register/element?faces-redirect=true&kind=" + ref.kind() + "&key=" + ref.key();
    }

    /** One that is chosen and has nothing in it reaches no further than the form. */
    public String getMissing() {
        return Words.of("register", "filed.wrong.none");
    }

    /** Whether the reader may file one, beside the entry as it is now. */
    public boolean isFiling() {
        return past.getDay() == null
                && FacesContext.getCurrentInstance().getExternalContext().isUserInRole(PRIVACY_MANAGER);
    }

    /** In kilobytes, or in megabytes where it is large. */
    public String size(int bytes) {
        int kilobytes = Math.max(1, bytes / KILOBYTE);
        return kilobytes < KILOBYTE
                ? Words.of("register", "filed.kilobytes", kilobytes)
                : Words.of("register", "filed.megabytes", kilobytes / (double) KILOBYTE);
    }

    void changed(@Observes(notifyObserver = Reception.IF_EXISTS) StalePage stale) {
        filed = null;
    }

    public @Nullable Part getUpload() {
        return upload;
    }

    public void setUpload(@Nullable Part upload) {
        this.upload = upload;
    }
}
