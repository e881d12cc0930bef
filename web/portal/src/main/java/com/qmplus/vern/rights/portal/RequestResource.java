package com.qmplus.vern.rights.portal;

import com.qmplus.vern.rights.application.CaseWindow;
import com.qmplus.vern.rights.application.Entry.Entered;
import com.qmplus.vern.rights.application.Entry.Locked;
import com.qmplus.vern.rights.application.Entry.Wrong;
import com.qmplus.vern.rights.application.Grant;
import com.qmplus.vern.shared.portal.ProblemJson;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A person's own case by reference and case code, for a program that they use (R12.4). Code and reference go in the body: addresses end in logs. */
@RequestScoped
@Path("requests")
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Requests")
public class RequestResource {

    @Inject
    private CaseWindow window;

    @POST
    @Path("status")
    @Produces({MediaType.APPLICATION_JSON, ProblemJson.MEDIA_TYPE})
    @Operation(summary = "Where a case stands, when it is answered, what happens next")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "Knock", value = RequestExamples.KNOCK)))
    @APIResponse(
            responseCode = "200",
            description = "The case",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "Under way", value = RequestExamples.STATUS)))
    @APIResponse(
            responseCode = "403",
            description = "Reference and code do not go together, or there is no such case",
            content =
                    @Content(
                            mediaType = ProblemJson.MEDIA_TYPE,
                            examples = @ExampleObject(name = "Wrong", value = RequestExamples.WRONG)))
    @APIResponse(responseCode = "423", description = "Locked after five wrong codes")
    @APIResponse(responseCode = "429", description = "Too many tries in a short time")
    public Response status(@Nullable Knock knock) {
        return enter(
                knock,
                grant -> Response.ok(CaseStatus.of(window.status(grant)))
                        .type(MediaType.APPLICATION_JSON)
                        .build());
    }

    @POST
    @Path("answer")
    @Produces({
        "application/zip",
        "application/pdf",
        MediaType.APPLICATION_JSON,
        "text/csv",
        "text/vcard",
        ProblemJson.MEDIA_TYPE
    })
    @Operation(summary = "The finished answer as PDF, JSON, CSV, vCard or an archive of all; every fetch is logged")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "Fetch", value = RequestExamples.FETCH)))
    @APIResponse(responseCode = "200", description = "The file")
    @APIResponse(
            responseCode = "403",
            description = "Reference and code do not go together, there is no such case, or the link is missing")
    @APIResponse(
            responseCode = "404",
            description = "There is no answer to fetch, or not in this form: not yet, or no longer")
    @APIResponse(responseCode = "423", description = "Locked after five wrong codes")
    @APIResponse(responseCode = "429", description = "Too many tries in a short time")
    public Response answer(@Nullable Knock knock) {
        return enter(knock, grant -> file(grant, knock));
    }

    private Response file(Grant grant, @Nullable Knock knock) {
        var file = window.fetch(grant, Knock.partOf(knock));
        return Response.ok((StreamingOutput) file::writeTo, file.mediaType())
                .header("Content-Length", file.length())
                .header("Content-Disposition", "attachment; filename=\"" + file.fileName() + "\"")
                .build();
    }

    private Response enter(@Nullable Knock knock, Function<Grant, Response> inside) {
        var reference = knock == null ? null : knock.reference();
        var code = knock == null ? null : knock.code();
        if (reference == null || code == null)
            return problem(400, "Incomplete", "Send reference and code as texts of a JSON object.");
        return switch (window.enter(reference, code, Knock.linkOf(knock))) {
            case Entered(var grant) -> inside.apply(grant);
            case Wrong() -> problem(403, "Wrong", "The reference and the code do not go together.");
            case Locked() -> problem(423, "Locked", "Too many wrong codes: ask for a new one.");
        };
    }

    private static Response problem(int status, String title, String detail) {
        return Response.status(status)
                .type(ProblemJson.MEDIA_TYPE)
                .entity(ProblemJson.of(status, title, detail).text())
                .build();
    }
}
