package com.qmplus.vern.staff.application;

import com.qmplus.vern.shared.Annotation;
import com.qmplus.vern.shared.CarriedOut;
import com.qmplus.vern.shared.Correction;
import com.qmplus.vern.shared.HeldDatum;
import com.qmplus.vern.shared.HeldHere;
import com.qmplus.vern.shared.KnownIdentifier;
import com.qmplus.vern.shared.PersonalDataSystem;
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
public class AccountsHeld implements PersonalDataSystem {

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
    public List<CarriedOut> correct(Sought whose, List<Correction> corrections) {
        return here(whose).each(corrections.stream().map(Correction::held).toList(), CarriedOut.BY_HAND);
    }

    @Override
    public List<CarriedOut> annotate(Sought whose, List<Annotation> annotations) {
        return here(whose).each(annotations.stream().map(Annotation::held).toList(), CarriedOut.BY_HAND);
    }

    /** What is here is kept: whoever decided otherwise has to decide anew. */
    @Override
    public List<CarriedOut> erase(Sought whose, List<HeldDatum> data) {
        return here(whose).each(data, CarriedOut.CHANGED_SINCE);
    }

    @Override
    public List<CarriedOut> restrict(Sought whose, List<HeldDatum> data) {
        return here(whose).each(data, CarriedOut.BY_HAND);
    }

    @Override
    public List<CarriedOut> release(Sought whose, List<HeldDatum> data) {
        return here(whose).each(data, CarriedOut.BY_HAND);
    }

    private HeldHere here(Sought whose) {
        return new HeldHere(find(whose));
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
