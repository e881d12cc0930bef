package com.qmplus.vern.ear.bench.stack;

import jakarta.ejb.EJB;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** The only resource. */
@Path("notes")
public class NotesApi {

    @EJB
    private Notes notes;

    @GET
    public String count() {
        return String.valueOf(notes.howMany());
    }

    /** Names it. */
    @ApplicationPath("api")
    public static class Api extends Application {
        @Override
        public Set<Class<?>> getClasses() {
            return Set.of(NotesApi.class);
        }
    }

    /** Ready once deployed. */
    @Readiness
    public static class Ready implements HealthCheck {
        @Override
        public HealthCheckResponse call() {
            return HealthCheckResponse.up("stack");
        }
    }
}
