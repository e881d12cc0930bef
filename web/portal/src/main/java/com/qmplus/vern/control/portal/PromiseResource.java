package com.qmplus.vern.control.portal;

import com.qmplus.vern.control.application.PromiseFeed;
import com.qmplus.vern.shared.Language;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.portal.ProblemJson;
import com.qmplus.vern.shared.web.Visitor;
import com.qmplus.vern.staff.KeyScope;
import com.qmplus.vern.staff.portal.Keyed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How the promises of the privacy policy stand, for another system with a key: numbers and words, and nothing of anybody. */
@RequestScoped
@Path("promises")
@Produces({MediaType.APPLICATION_JSON, ProblemJson.MEDIA_TYPE})
@Tag(name = "The promise board")
@SecurityRequirement(name = "key")
@APIResponse(responseCode = "401", description = "No key, or one that opens nothing")
@APIResponse(responseCode = "403", description = "The key lacks the scope")
@APIResponse(responseCode = "429", description = "Too many calls in a short time; see Retry-After")
public class PromiseResource {

    private static final String PROMISE = """
            {"promise":"P19","name":"Where to complain","state":"BROKEN","since":"2026-11-24T01:40:02Z",
             "sentences":[{"number":36,"text":"If you experience something you believe is a violation …"}],
             "checks":[{"check":"authority-address","title":"The policy gives the authority's address of today",
                        "state":"BROKEN","says":"One sentence with an address of the authority that the register no longer has.",
                        "lookedAt":1,"offending":1}]}""";

    private static final String ALL =
            "{\"policy\":{\"version\":1,\"published\":\"2026-11-24\"},\"looked\":\"2026-11-24T01:40:02Z\",\"promises\":["
                    + PROMISE + "]}";

    @Inject
    private PromiseFeed feed;

    @Inject
    private Visitor visitor;

    @GET
    @Keyed(KeyScope.PROMISES_READ)
    @Operation(
            summary = "All promises, the broken ones first (scope promises:read)",
            description = "As the last run saw them. What nothing has looked at is CANNOT_TELL, never KEPT.")
    @APIResponse(
            responseCode = "200",
            description = "The board",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "An outdated address", value = ALL)))
    public PromisesTold all() {
        return PromisesTold.of(feed.board(visitor.language()), isTranslated());
    }

    @GET
    @Path("{promise}")
    @Keyed(KeyScope.PROMISES_READ)
    @Operation(summary = "One promise, by its number (scope promises:read)")
    @APIResponse(
            responseCode = "200",
            description = "The promise",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "An outdated address", value = PROMISE)))
    @APIResponse(responseCode = "404", description = "There is none of that number")
    public PromisesTold.Promised one(@PathParam("promise") String promise) {
        return feed.board(visitor.language()).promises().stream()
                .filter(each -> each.promise().name().equals(promise))
                .findFirst()
                .map(each -> PromisesTold.promised(each, isTranslated()))
                .orElseThrow(() -> new NotFound("promise"));
    }

    private boolean isTranslated() {
        return visitor.language() == Language.NB;
    }
}
