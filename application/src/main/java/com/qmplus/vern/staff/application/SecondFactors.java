package com.qmplus.vern.staff.application;

import com.qmplus.vern.shared.application.Vault;
import com.qmplus.vern.staff.Employee;
import com.qmplus.vern.staff.SecondFactor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.OptionalLong;

/** Makes, shows and checks the second factor; its secret lies in the vault. */
@ApplicationScoped
public class SecondFactors {

    private Vault vault;
    private Clock clock;

    protected SecondFactors() {} // for CDI

    @Inject
    public SecondFactors(Vault vault, Clock clock) {
        this.vault = vault;
        this.clock = clock;
    }

    /** A fresh secret each time that it is shown, until one is enrolled. */
    void offerTo(Employee employee) {
        offerTo(employee, TimeCodes.newSecret());
    }

    void offerTo(Employee employee, byte[] secret) {
        employee.secondFactor().map(SecondFactor::key).ifPresent(vault::destroy);
        var key = vault.newKey(employee.id().value());
        employee.offer(SecondFactor.offered(key, vault.seal(key, context(employee), secret)));
    }

    void forget(Employee employee) {
        employee.secondFactor().map(SecondFactor::key).ifPresent(vault::destroy);
        employee.forgetSecondFactor();
    }

    OptionalLong acceptedStep(Employee employee, String code) {
        return TimeCodes.acceptedStep(factor(employee), secret(employee), code, clock.instant());
    }

    /** The code that an authenticator shows at this moment. */
    String presentCode(Employee employee) {
        return TimeCodes.code(secret(employee), clock.instant());
    }

    String shownSecret(Employee employee) {
        return Base32.encode(secret(employee));
    }

    String otpauthUri(Employee employee) {
        return "otpauth://totp/Vern:%s?secret=%s&issuer=Vern"
                .formatted(URLEncoder.encode(employee.signInName(), StandardCharsets.UTF_8), shownSecret(employee));
    }

    private byte[] secret(Employee employee) {
        var factor = factor(employee);
        return vault.open(factor.key(), context(employee), factor.secret());
    }

    private static SecondFactor factor(Employee employee) {
        return employee.secondFactor().orElseThrow();
    }

    private static String context(Employee employee) {
        return "second factor " + employee.id();
    }
}
