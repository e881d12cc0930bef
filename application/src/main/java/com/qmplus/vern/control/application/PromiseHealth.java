package com.qmplus.vern.control.application;

import com.qmplus.vern.control.PromiseRuns;
import com.qmplus.vern.control.PromiseState;
import com.qmplus.vern.shared.application.Guarded;
import com.qmplus.vern.shared.application.OwnTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * How many promises are kept, broken, and not to be told, and when the last run looked: for monitoring, in the data of the answer. It is
 * up whatever they say, and if it cannot say anything at all. A broken promise is mended by people through Vern; were a server not ready
 * for it, nobody would be sent to it any more, neither those who mend the promise nor those who claim their rights, and a restart would
 * mend nothing. Whether the database answers says {@link com.qmplus.vern.shared.application.Ready}.
 */
@Readiness
@ApplicationScoped
public class PromiseHealth implements HealthCheck {

    private PromiseRuns runs;
    private OwnTransaction transaction;

    protected PromiseHealth() {} // for CDI

    @Inject
    public PromiseHealth(PromiseRuns runs, OwnTransaction transaction) {
        this.runs = runs;
        this.transaction = transaction;
    }

    @Override
    public HealthCheckResponse call() {
        try {
            return transaction.run(this::told).build();
        } catch (RuntimeException failure) {
            Guarded.tell("telling of the promises", failure);
            return response().build();
        }
    }

    private HealthCheckResponseBuilder told() {
        var response = response();
        runs.last().ifPresent(run -> {
            var states = run.states().values();
            Arrays.stream(PromiseState.values())
                    .forEach(state -> response.withData(
                            state.name(),
                            states.stream().filter(each -> each == state).count()));
            response.withData("LOOKED", run.ended().toString());
        });
        return response;
    }

    private static HealthCheckResponseBuilder response() {
        return HealthCheckResponse.named("promises").up();
    }
}
