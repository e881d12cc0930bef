package com.qmplus.vern.register.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.register.RegisterUpload;
import com.qmplus.vern.shared.application.Leases;
import com.qmplus.vern.shared.application.TestClock;
import java.time.Duration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class UploadClockTest {

    private final TestClock clock = TestClock.anyDay();
    private final InMemoryRegisterUploads uploads = new InMemoryRegisterUploads();
    private final RegisterUpload upload = new RegisterUpload("a.json", "{}", "manager", clock.instant());

    @Test
    void a_file_that_nobody_imports_is_deleted_after_seven_days() {
        uploads.add(upload);
        clock.pass(Duration.ofDays(6));
        strike(true);
        assertThat(uploads.find(upload.id())).isPresent();
        clock.pass(Duration.ofDays(2));
        strike(true);
        assertThat(uploads.find(upload.id())).isEmpty();
    }

    @Test
    void the_node_without_the_lease_makes_no_round() {
        uploads.add(upload);
        clock.pass(Duration.ofDays(9));
        strike(false);
        assertThat(uploads.find(upload.id())).isPresent();
    }

    private void strike(boolean leaseIsOurs) {
        new UploadClock(new UploadRounds(uploads, clock), new Leases(null, clock) {
                    @Override
                    public boolean hold(String name, Duration duration) {
                        return leaseIsOurs;
                    }
                })
                .strike();
    }
}
