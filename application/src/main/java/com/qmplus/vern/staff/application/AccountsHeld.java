package com.qmplus.vern.staff.application;

import com.qmplus.vern.shared.CarriedOut;
import com.qmplus.vern.shared.HeldDatum;
import com.qmplus.vern.shared.KeptAsEvidence;
import com.qmplus.vern.shared.KnownIdentifier;
import com.qmplus.vern.shared.Sought;
import com.qmplus.vern.staff.Employee;
import com.qmplus.vern.staff.Employees;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An employee's account is personal data too. It is theirs when they sign in with an address that the person is known by, or
 * with the first part of it and under the same name; a name alone may be a namesake's.
 *
 * <p>It tells who did what, and is kept for that (GDPR art. 5(2), 17(3)(b)): it is closed when they leave, and not erased by a case.
 * Whoever administers accounts puts it right, or closes it.
 */
@ApplicationScoped
public class AccountsHeld implements KeptAsEvidence {

    private static final String VERN = "vern";
    private static final String EMPLOYEE_ENTRY = "employee-entry";

    private Employees employees;

    protected AccountsHeld() {} // for CDI

    @Inject
    public AccountsHeld(Employees employees) {
        this.employees = employees;
    }

    @Override
    public String system() {
        return VERN;
    }

    @Override
    public List<HeldDatum> find(Sought sought) {
        var names = values(sought, "name");
        return values(sought, "email").stream()
                .flatMap(address -> Stream.of(byAddress(address), byNameAndBeginning(address, names))
                        .flatMap(Optional::stream))
                .distinct()
                .flatMap(AccountsHeld::data)
                .toList();
    }

    @Override
    public CarriedOut whenRestricted() {
        return CarriedOut.BY_HAND;
    }

    private Optional<Employee> byAddress(String address) {
        return employees.bySignInName(Employee.normalised(address));
    }

    private Optional<Employee> byNameAndBeginning(String address, List<String> names) {
        return employees
                .bySignInName(Employee.normalised(address.split("@")[0]))
                .filter(employee -> names.stream().anyMatch(name -> name.strip().equalsIgnoreCase(employee.name())));
    }

    private static List<String> values(Sought sought, String kind) {
        return sought.identifiers().stream()
                .filter(known -> known.kind().equals(kind))
                .map(KnownIdentifier::value)
                .toList();
    }

    private static Stream<HeldDatum> data(Employee employee) {
        var roles = employee.roles().stream().map(role -> datum("employee-role", role));
        return Stream.concat(
                Stream.of(datum("employee-name", employee.name()), datum("sign-in-name", employee.signInName())),
                roles);
    }

    private static HeldDatum datum(String field, String value) {
        return new HeldDatum(field, value, VERN, EMPLOYEE_ENTRY, null);
    }
}
