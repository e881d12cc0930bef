package com.qmplus.vern.register.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.register.RegisterUpload;
import com.qmplus.vern.register.RegisterUploads;
import com.qmplus.vern.register.RegisterVersion;
import com.qmplus.vern.register.RegisterVersions;
import com.qmplus.vern.shared.application.Databases;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass(name = "on {0}")
@EnumSource(Databases.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class RegisterUploadsContractTest {

    private static final AtomicInteger NUMBERS = new AtomicInteger(700_000);
    private static final Instant NOW = Instant.parse("2026-11-22T09:30:00.123456Z");

    private final Databases on;
    private final RegisterUploads uploads;
    private final RegisterVersions versions;

    RegisterUploadsContractTest(Databases on) {
        this.on = on;
        this.uploads = on.repository(InMemoryRegisterUploads::new, JpaRegisterUploads::new);
        this.versions = on.repository(InMemoryRegisterVersions::new, JpaRegisterVersions::new);
    }

    @Test
    void a_file_comes_back_whole_however_long_it_is() {
        var text = "{\"æøå\": \"" + "€".repeat(100_000) + "\"}";
        var id = added(text, NOW);
        var found = on.inTransaction(() -> uploads.find(id).orElseThrow());
        assertThat(found.content()).isEqualTo(text);
        assertThat(found.fileName()).isEqualTo("protokoll.json");
        assertThat(found.madeOn()).isEqualTo(NOW);
        assertThat(found.importedAs()).isNull();
    }

    @Test
    void of_one_that_was_imported_only_the_fact_is_kept() {
        var number = NUMBERS.incrementAndGet();
        var id = added("{}", NOW);
        on.inTransaction(() -> {
            versions.add(new RegisterVersion(number, NOW, "system", "test"), List.of());
            uploads.find(id).orElseThrow().imported(number);
        });
        var found = on.inTransaction(() -> uploads.find(id).orElseThrow());
        assertThat(found.importedAs()).isEqualTo(number);
        assertThat(found.content()).isEmpty();
    }

    @Test
    void those_from_before_a_day_are_forgotten() {
        var old = added("{}", NOW.minus(Duration.ofDays(9)));
        var young = added("{}", NOW.minus(Duration.ofDays(6)));
        on.inTransaction(() -> uploads.forget(NOW.minus(Duration.ofDays(7))));
        assertThat(on.inTransaction(() -> uploads.find(old))).isEmpty();
        assertThat(on.inTransaction(() -> uploads.find(young))).isPresent();
    }

    @Test
    void one_that_was_imported_is_never_forgotten() {
        var number = NUMBERS.incrementAndGet();
        var old = added("{}", NOW.minus(Duration.ofDays(9)));
        on.inTransaction(() -> {
            versions.add(new RegisterVersion(number, NOW, "system", "test"), List.of());
            uploads.find(old).orElseThrow().imported(number);
        });
        on.inTransaction(() -> uploads.forget(NOW.minus(Duration.ofDays(7))));
        assertThat(on.inTransaction(() -> uploads.find(old).orElseThrow()).importedAs())
                .isEqualTo(number);
    }

    private UUID added(String text, Instant when) {
        var upload = new RegisterUpload("protokoll.json", text, "manager", when);
        on.inTransaction(() -> uploads.add(upload));
        return upload.id();
    }
}
