package com.qmplus.vern.rights.portal;

import com.qmplus.vern.register.application.ContactDesk;
import com.qmplus.vern.rights.Ground;
import com.qmplus.vern.rights.Right;
import com.qmplus.vern.rights.application.RequestIntake;
import com.qmplus.vern.rights.application.ScopeOffer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
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
             "languages":["nb","en"],
             "rights":["ACCESS","RECTIFICATION","ERASURE","RESTRICTION","PORTABILITY","OBJECTION","OBJECTION_TO_MARKETING",
                       "HUMAN_REVIEW","WITHDRAWAL"],
             "claims":[{"right":"PORTABILITY","article":"20","grounds":["COPY","TRANSFER"],"scoped":true}],
             "purposes":[{"key":"newsletter","nb":"Nyhetsbrev","en":"Newsletter"}],
             "data":[{"key":"contact","nb":"Kontaktopplysninger","en":"Contact details"}],
             "supervisoryAuthority":"Datatilsynet"}""";

    @Inject
    private ContactDesk desk;

    @Inject
    private RequestIntake intake;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "Who the controller is, which rights can be claimed here, and by which keys a claim tells what it is about")
    @APIResponse(
            responseCode = "200",
            description = "Public facts",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "QmPlus AS", value = EXAMPLE)))
    public Info info() {
        var controller = desk.controller();
        var keys = intake.scopeKeys();
        return new Info(
                "Vern",
                "1",
                controller.name(),
                controller.email(),
                controller.phone(),
                List.of("nb", "en"),
                Stream.of(Right.values()).map(Right::name).toList(),
                Stream.of(Right.values()).map(this::claimable).toList(),
                keys.purposes().stream().map(Named::of).toList(),
                keys.data().stream().map(Named::of).toList(),
                controller.supervisoryAuthority().name());
    }

    private Claimable claimable(Right right) {
        return new Claimable(
                right.name(),
                right.article(),
                Ground.of(right).stream().sorted().map(Ground::name).toList(),
                !intake.offered(right).isEmpty());
    }

    /** {@code purposes} and {@code data} are what a claim can be about, where it is not about everything. */
    public record Info(
            String product,
            String api,
            String controller,
            String email,
            String phone,
            List<String> languages,
            List<String> rights,
            List<Claimable> claims,
            List<Named> purposes,
            List<Named> data,
            String supervisoryAuthority) {}

    /** A right, on which grounds it can be claimed, and whether a claim can be about some purposes or data alone. */
    public record Claimable(String right, String article, List<String> grounds, boolean scoped) {}

    /** Something of the register, by its key and as the privacy notice calls it. */
    public record Named(String key, String nb, String en) {

        static Named of(ScopeOffer offer) {
            return new Named(offer.key(), offer.name().nb(), offer.name().en());
        }
    }
}
