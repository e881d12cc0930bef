package com.qmplus.vern.register.portal;

import com.qmplus.vern.register.application.NoticeBoard;
import com.qmplus.vern.shared.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Date;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The privacy notice for machines, in the Transparency Information Language. */
@RequestScoped
@Path("privacy-notice")
@Tag(name = "Privacy notice")
public class NoticeResource {

    @Inject
    private NoticeBoard board;

    @GET
    @Path("tilt.json")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "The privacy notice that holds now, as TILT",
            description = "Everything that GDPR art. 13 and 14 ask, after the schema of the Transparency Information "
                    + "Language. It changes only when a new version is published: ask with If-None-Match.")
    @APIResponse(responseCode = "200", description = "TILT; ETag and Last-Modified tell when it last changed")
    @APIResponse(responseCode = "304", description = "It has not changed")
    @APIResponse(responseCode = "404", description = "No notice has been published yet")
    public Response tilt(
            @Parameter(description = "nb (if none is given) or en") @QueryParam("language") @Nullable String language,
            @Context Request request) {
        var served = language == null
                ? Language.NB
                : Language.serving(Locale.forLanguageTag(language)).orElse(Language.NB);
        var file = board.tilt(served);
        var tag = new EntityTag(file.fingerprint() + "-" + served.tag());
        var changed = Date.from(file.madeOn());
        var unchanged = request.evaluatePreconditions(changed, tag);
        var answer = unchanged == null ? Response.ok(file.content()).language(served.locale()) : unchanged;
        return answer.tag(tag)
                .lastModified(changed)
                .header("Cache-Control", "public, max-age=300")
                .build();
    }
}
