package com.qmplus.vern.rights.portal;

import com.qmplus.vern.rights.application.InvalidField;
import com.qmplus.vern.rights.application.SystemDesk;
import com.qmplus.vern.shared.BrokenRule;
import com.qmplus.vern.shared.portal.ProblemJson;
import com.qmplus.vern.shared.portal.Texts;
import com.qmplus.vern.shared.web.Visitor;
import com.qmplus.vern.staff.KeyScope;
import com.qmplus.vern.staff.portal.Keyed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Requests from another system, with a key (R2.1): handed in, looked up, withdrawn. */
@RequestScoped
@Path("requests")
@Produces({MediaType.APPLICATION_JSON, ProblemJson.MEDIA_TYPE})
@Tag(name = "Requests from other systems")
@SecurityRequirement(name = "key")
@APIResponse(responseCode = "401", description = "No key, or one that opens nothing")
@APIResponse(responseCode = "403", description = "The key lacks the scope")
@APIResponse(responseCode = "429", description = "Too many calls in a short time; see Retry-After")
public class SystemRequestResource {

    private static final String REPEAT = "Idempotency-Key";
    private static final int LONGEST_KEY = 100;

    @Inject
    private SystemDesk desk;

    @Inject
    private Visitor visitor;

    @POST
    @Keyed(KeyScope.REQUESTS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Hand in a request with its claims (scope requests:write)",
            description = SystemExamples.HOW_TO_HAND_IN)
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(ref = "#/components/schemas/HandInBody"),
                            examples = @ExampleObject(name = "Two claims", value = SystemExamples.HAND_IN)))
    @APIResponse(
            responseCode = "201",
            description = "Received; Location tells where it stands",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "Received", value = SystemExamples.RECEIPT)))
    @APIResponse(
            responseCode = "400",
            description = "Something cannot be used: which and why",
            content =
                    @Content(
                            mediaType = ProblemJson.MEDIA_TYPE,
                            examples = @ExampleObject(name = "A day to come", value = SystemExamples.INVALID)))
    @APIResponse(responseCode = "409", description = "Another call came with this Idempotency-Key before")
    public Response handIn(
            String body,
            @Parameter(
                            in = ParameterIn.HEADER,
                            name = REPEAT,
                            description = "What you call this call, up to 100 characters; kept for seven days")
                    @HeaderParam(REPEAT)
                    @Nullable
                    String repeat) {
        return answered(() -> {
            var receipt = desk.handIn(HandInBody.of(body).read(), key(repeat));
            return Response.created(UriBuilder.fromResource(SystemRequestResource.class)
                            .path(receipt.reference())
                            .build())
                    .entity(HandedInRequest.of(receipt));
        });
    }

    @GET
    @Path("{reference}")
    @Keyed(KeyScope.REQUESTS_READ)
    @Operation(summary = "Where a request stands: steps and days (scope requests:read)")
    @APIResponse(
            responseCode = "200",
            description = "The request",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "Under way", value = SystemExamples.STATUS)))
    @APIResponse(responseCode = "404", description = "There is none, or this key does not reach it")
    public Response status(@PathParam("reference") String reference) {
        var words = new Texts(AskForm.TEXTS, visitor.language());
        return answered(
                () -> Response.ok(HandedInRequest.of(desk.status(reference), step -> words.of("case.stage." + step))));
    }

    @POST
    @Path("{reference}/withdrawal")
    @Keyed(KeyScope.REQUESTS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Withdraw claims for the person (scope requests:write)",
            description =
                    "All or nothing: where one cannot be withdrawn, none is. With the last claim the request ends.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(ref = "#/components/schemas/WithdrawalBody"),
                            examples = @ExampleObject(name = "One claim", value = SystemExamples.WITHDRAWAL)))
    @APIResponse(
            responseCode = "200",
            description = "The request, and which claims stand",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "One left", value = SystemExamples.WITHDRAWN)))
    @APIResponse(responseCode = "404", description = "There is no such request or claim, or this key does not reach it")
    @APIResponse(
            responseCode = "409",
            description =
                    "It has been answered, is withdrawn already, or goes on in an earlier request (goesOnIn); or another call came with this Idempotency-Key",
            content =
                    @Content(
                            mediaType = ProblemJson.MEDIA_TYPE,
                            examples = @ExampleObject(name = "Answered", value = SystemExamples.CONFLICT)))
    public Response withdraw(
            @PathParam("reference") String reference,
            String body,
            @Parameter(in = ParameterIn.HEADER, name = REPEAT, description = "As for handing in")
                    @HeaderParam(REPEAT)
                    @Nullable
                    String repeat) {
        return answered(() -> {
            var asked = WithdrawalBody.of(body);
            return Response.ok(HandedInRequest.of(desk.withdraw(reference, asked.read(), asked.said(), key(repeat))));
        });
    }

    private Response answered(Supplier<Response.ResponseBuilder> call) {
        try {
            return call.get().type(MediaType.APPLICATION_JSON).build();
        } catch (BrokenRule rule) {
            return SystemProblems.of(rule, visitor.language());
        }
    }

    private static String key(@Nullable String repeat) {
        if (repeat == null) return "";
        if (repeat.isBlank() || repeat.length() > LONGEST_KEY) throw new InvalidField(REPEAT, "keyLength");
        return repeat;
    }
}
