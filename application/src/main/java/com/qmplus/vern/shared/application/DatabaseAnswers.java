package com.qmplus.vern.shared.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Vern is ready when it is deployed and its database answers; until then nobody should be sent to it. */
@Readiness
@ApplicationScoped
public class DatabaseAnswers implements HealthCheck {

    private static final int PATIENCE_IN_SECONDS = 5;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("vern").status(databaseAnswers()).build();
    }

    private static boolean databaseAnswers() {
        try (var connection = ServerDataSource.lookUp().getConnection()) {
            return connection.isValid(PATIENCE_IN_SECONDS);
        } catch (SQLException e) {
            return false;
        }
    }
}
