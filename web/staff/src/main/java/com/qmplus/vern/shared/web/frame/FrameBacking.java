package com.qmplus.vern.shared.web.frame;

import com.qmplus.vern.shared.Roles;
import com.qmplus.vern.shared.application.Setting;
import com.qmplus.vern.shared.application.Settings;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the frame around every page shows: who you are, where you can go, where you are. */
@Named
@RequestScoped
public class FrameBacking {

    @Inject
    private Places places;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    @Inject
    private KeysOfKept keys;

    private @Nullable List<PlaceView> shown;

    /** Asked once per page, since counting asks the database. */
    public List<PlaceView> getPlaces() {
        if (shown == null)
            shown = places.of(roles()).stream()
                    .map(place -> new PlaceView(place.path(), place.key(), place.mark(), isHere(place)))
                    .toList();
        return shown;
    }

    public String getName() {
        var signedIn = SignedIn.in(request);
        return signedIn == null ? "" : signedIn.name();
    }

    /** The roles as keys of the bundle, in the order of the house. */
    public List<String> getRoles() {
        return Roles.ofStaff().stream().filter(roles()::contains).toList();
    }

    public int getIdleSeconds() {
        return request.getSession().getMaxInactiveInterval();
    }

    /** Until the absolute time-out, which nothing puts off. */
    public long getRestSeconds() {
        var signedIn = SignedIn.in(request);
        if (signedIn == null) return 0;
        var until = signedIn.since().plus(Duration.ofHours(settings.number(Setting.SESSION_ABSOLUTE)));
        return Math.max(0, Duration.between(clock.instant(), until).toSeconds());
    }

    /** Opens what this employee was writing when an earlier session ended. */
    public String getKeyOfKept() {
        var signedIn = SignedIn.in(request);
        return signedIn == null ? "" : keys.of(signedIn.employee());
    }

    public boolean isSignedIn() {
        return SignedIn.in(request) != null;
    }

    /** On to where the role's work begins, by the address that people know: without the ending of the file. */
    public void home() {
        try {
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .redirect(request.getContextPath() + places.home(roles()));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private Set<String> roles() {
        var signedIn = SignedIn.in(request);
        return signedIn == null ? Set.of() : signedIn.roles();
    }

    private static boolean isHere(Place place) {
        return place.holds(FacesContext.getCurrentInstance().getViewRoot().getViewId());
    }
}
