package com.qmplus.vern.register.portal;

import com.qmplus.vern.register.application.ContactDesk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whose Vern this is, and what it takes in; for a system that meets it for the first time. */
@RequestScoped
@Path("info")
@Tag(name = "Info")
public class InfoResource {

    private static final String EXAMPLE = """
            {"product":"Vern","api":"1","controller":"QmPlus AS","email":"post@qmplus.com","phone":"+47 22 95 83 63",
             "languages":["nb","en"],"rights":["ACCESS"],"supervisoryAuthority":"Datatilsynet"}""";

    @Inject
    private ContactDesk desk;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Who the controller is, and which rights can be claimed here")
    @APIResponse(
            responseCode = "200",
            description = "Public facts",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "QmPlus AS", value = EXAMPLE)))
    public Info info() {
        var controller = desk.controller();
        return new Info(
                "Vern",
                "1",
                controller.name(),
                controller.email(),
                controller.phone(),
                List.of("nb", "en"),
                List.of("ACCESS"),
                controller.supervisoryAuthority().name());
    }

    public record Info(
            String product,
            String api,
            String controller,
            String email,
            String phone,
            List<String> languages,
            List<String> rights,
            String supervisoryAuthority) {}
}
