package com.qmplus.vern.rights.portal;

import com.qmplus.vern.rights.application.CaseWindow;
import com.qmplus.vern.shared.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The published formats: what is in an answer, for whoever reads one by machine (policy P15). */
@RequestScoped
@Path("schemas")
@Tag(name = "Schemas")
public class SchemaResource {

    private static final String ACCESS_ANSWER = "/com/qmplus/vern/rights/access-answer-1.json";

    @GET
    @Path("access-answer-1.json")
    @Produces("application/schema+json")
    @Operation(summary = "JSON Schema of the answer to a request for access (GDPR art. 15)")
    @APIResponse(responseCode = "200", description = "JSON Schema, draft 2020-12")
    public Response accessAnswer() {
        return Response.ok(schema())
                .header("Cache-Control", "public, max-age=3600")
                .build();
    }

    private static InputStream schema() {
        var schema = CaseWindow.class.getResourceAsStream(ACCESS_ANSWER);
        if (schema == null) throw new NotFound("schema");
        return schema;
    }
}
