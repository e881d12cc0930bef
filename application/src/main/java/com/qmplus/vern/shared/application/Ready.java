package com.qmplus.vern.shared.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Vern is ready when all that happens at the start has happened, and its database answers; nobody is sent to it before. */
@Readiness
@ApplicationScoped
public class Ready implements HealthCheck {

    private static final int PATIENCE_IN_SECONDS = 5;

    private Doors doors;

    protected Ready() {} // for CDI

    @Inject
    public Ready(Doors doors) {
        this.doors = doors;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("vern")
                .status(doors.areOpen() && databaseAnswers())
                .build();
    }

    private static boolean databaseAnswers() {
        try (var connection = ServerDataSource.lookUp().getConnection()) {
            return connection.isValid(PATIENCE_IN_SECONDS);
        } catch (SQLException e) {
            return false;
        }
    }
}
