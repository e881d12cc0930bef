package com.qmplus.vern.staff.portal;

import com.qmplus.vern.shared.portal.ProblemJson;
import com.qmplus.vern.shared.portal.Texts;
import com.qmplus.vern.shared.web.Languages;
import com.qmplus.vern.staff.KeyScope;
import com.qmplus.vern.staff.application.KeyDoor;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.text.MessageFormat;

/** Lets a call in whose key has the scope that the method asks for, at a measured pace; to others it says what is missing. */
@Provider
@Keyed(KeyScope.REQUESTS_READ)
@Priority(Priorities.AUTHORIZATION)
public class KeyGuard implements ContainerRequestFilter {

    private static final String TEXTS = "com.qmplus.vern.shared.portal.messages";
    private static final String CHALLENGE = "Bearer realm=\"vern\"";

    @Inject
    private KeyDoor door;

    @Context
    private HttpServletRequest request;

    @Context
    private ResourceInfo called;

    @Override
    public void filter(ContainerRequestContext call) {
        if (request.getUserPrincipal() == null) {
            door.refused(KeyMechanism.secret(request).orElse(""));
            call.abortWith(unknown());
            return;
        }
        door.pass();
        var needed = called.getResourceMethod().getAnnotation(Keyed.class).value();
        if (!call.getSecurityContext().isUserInRole(needed.role())) {
            door.refused("");
            call.abortWith(outOfScope(needed));
        }
    }

    private Response unknown() {
        boolean brought = KeyMechanism.secret(request).isPresent();
        return problem(401, text(brought ? "api.key.wrong" : "api.key.missing"))
                .header(HttpHeaders.WWW_AUTHENTICATE, brought ? CHALLENGE + ", error=\"invalid_token\"" : CHALLENGE)
                .build();
    }

    private Response outOfScope(KeyScope needed) {
        var words =
                new MessageFormat(text("api.key.scope"), Languages.of(request).locale());
        return problem(403, words.format(new Object[] {needed.published()}))
                .header(
                        HttpHeaders.WWW_AUTHENTICATE,
                        CHALLENGE + ", error=\"insufficient_scope\", scope=\"" + needed.published() + "\"")
                .build();
    }

    private String text(String key) {
        return new Texts(TEXTS, Languages.of(request)).of(key);
    }

    private static Response.ResponseBuilder problem(int status, String words) {
        return Response.status(status)
                .type(ProblemJson.MEDIA_TYPE)
                .entity(ProblemJson.of(status, "").saying(words).text());
    }
}
