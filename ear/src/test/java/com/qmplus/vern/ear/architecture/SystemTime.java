package com.qmplus.vern.ear.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.Set;

/** Every way to ask the machine, and not the clock that was handed in, what time it is. */
final class SystemTime {

    private static final Set<String> CLOCKS =
            Set.of("systemDefaultZone", "systemUTC", "system", "tickMillis", "tickSeconds", "tickMinutes");

    static final DescribedPredicate<JavaCall<?>> READ =
            DescribedPredicate.describe("the system's clock is read", SystemTime::isRead);

    static final DescribedPredicate<JavaCall<?>> CONSTRUCTED =
            DescribedPredicate.describe("the system's clock is read", SystemTime::isConstructed);

    private SystemTime() {}

    /** The one place where the clock comes from is the producer that injects it. */
    private static boolean isTheProducer(JavaCodeUnit unit) {
        return unit.isAnnotatedWith(Produces.class) && unit.getRawReturnType().isEquivalentTo(Clock.class);
    }

    private static boolean isRead(JavaCall<?> call) {
        if (isTheProducer(call.getOwner())) return false;
        var owner = call.getTargetOwner();
        var name = call.getTarget().getName();
        return isNowWithoutClock(call)
                || (owner.isEquivalentTo(Clock.class) && CLOCKS.contains(name))
                || (owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis"))
                || (owner.isAssignableTo(Calendar.class) && name.equals("getInstance"));
    }

    private static boolean isNowWithoutClock(JavaCall<?> call) {
        return call.getTargetOwner().getPackageName().startsWith("java.time")
                && call.getTarget().getName().equals("now")
                && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static boolean isConstructed(JavaCall<?> call) {
        var owner = call.getTargetOwner();
        var noArguments = call.getTarget().getRawParameterTypes().isEmpty();
        return noArguments && (owner.isEquivalentTo(Date.class) || owner.isEquivalentTo(GregorianCalendar.class));
    }
}
