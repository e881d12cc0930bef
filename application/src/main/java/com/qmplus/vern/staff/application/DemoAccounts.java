package com.qmplus.vern.staff.application;

import com.qmplus.vern.shared.Language;
import com.qmplus.vern.staff.Employee;
import com.qmplus.vern.staff.EmployeeId;
import com.qmplus.vern.staff.Employees;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The accounts of the trial, with a password that everybody knows; never opened outside it. */
@ApplicationScoped
public class DemoAccounts {

    static final String PASSWORD = "Vern-trial-2026";

    private static final String LIST = "/com/qmplus/vern/staff/demo-accounts.csv";
    private static final byte[] SECRET = "vern-trial-known-key".getBytes(StandardCharsets.US_ASCII);
    private static final long LONG_AGO = 0;

    private Employees employees;
    private SecondFactors secondFactors;

    protected DemoAccounts() {} // for CDI

    @Inject
    public DemoAccounts(Employees employees, SecondFactors secondFactors) {
        this.employees = employees;
        this.secondFactors = secondFactors;
    }

    static List<TrialAccount> listed() {
        return lines().stream()
                .skip(1)
                .map(line -> line.split(";", -1))
                .map(fields -> new TrialAccount(fields[0], fields[1], List.of(fields[2].split(" "))))
                .toList();
    }

    void open() {
        var hash = Passwords.hash(PASSWORD); // one for all: its reckoning is meant to take time
        listed().forEach(account -> open(account, hash));
    }

    private void open(TrialAccount account, String hash) {
        var employee =
                new Employee(EmployeeId.random(), account.name(), account.signInName(), account.roles(), Language.NB);
        employee.choosePassword(hash);
        secondFactors.offerTo(employee, SECRET);
        employee.useCodeOf(LONG_AGO);
        employees.add(employee);
    }

    private static List<String> lines() {
        try (var list = Objects.requireNonNull(DemoAccounts.class.getResourceAsStream(LIST), LIST)) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
