package com.qmplus.vern.rights.application;

import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.SystemKey;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.Errand;
import com.qmplus.vern.rights.ErrandItem;
import com.qmplus.vern.rights.ErrandKind;
import com.qmplus.vern.rights.OrderNotWithdrawn;
import com.qmplus.vern.rights.Trouble;
import com.qmplus.vern.shared.Annotation;
import com.qmplus.vern.shared.CarriedOut;
import com.qmplus.vern.shared.Correction;
import com.qmplus.vern.shared.PersonalDataSystem;
import com.qmplus.vern.shared.Sought;
import com.qmplus.vern.shared.SystemFailed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;

/**
 * Has a system do what it is told, and keeps what came of it. What Vern's own store is told is done by the feature that holds it; of
 * another system it is first asked whom it takes the person for, so that nobody else's data are touched.
 */
@ApplicationScoped
public class Carrier {

    private static final Logger LOG = Logger.getLogger(Carrier.class.getName());

    /** Of several features, the answer of the one that holds the datum: for the others it is gone, or was never there. */
    private static final Comparator<CarriedOut> TELLING = Comparator.comparing(List.of(
            CarriedOut.DONE_BEFORE,
            CarriedOut.ANNOTATION_ERASED,
            CarriedOut.ANONYMISED,
            CarriedOut.DONE,
            CarriedOut.WAITING,
            CarriedOut.BY_HAND,
            CarriedOut.CHANGED_SINCE)::indexOf);

    private Reachable reachable;
    private Whom whom;
    private CaseSeal seal;
    private ErasedData erased;
    private Clock clock;

    protected Carrier() {} // for CDI

    @Inject
    public Carrier(Reachable reachable, Whom whom, CaseSeal seal, ErasedData erased, Clock clock) {
        this.reachable = reachable;
        this.whom = whom;
        this.seal = seal;
        this.erased = erased;
        this.clock = clock;
    }

    /** Tries it once; what was done before is done. */
    void carryOut(DataSubjectRequest request, Errand errand) {
        var content = Objects.requireNonNull(seal.errand(request, errand));
        var sought = whom.asOf(request, content.identifiers()).telling(errand.telling());
        try {
            note(request, errand, content, outcomes(errand, content, sought));
        } catch (AnsweredForAnother other) {
            failed(request, errand, Trouble.STRANGERS, other);
        } catch (SystemFailed failure) {
            failed(request, errand, Trouble.of(failure), failure);
        } catch (RuntimeException failure) {
            if (isVerns(errand)) throw failure; // all of its features have done it, or none
            failed(request, errand, Trouble.OUT_OF_ORDER, failure);
        }
    }

    /**
     * Somebody has seen to it, or nobody can: what the system was told and has not answered is not to be done after that.
     *
     * @throws OrderNotWithdrawn where the system cannot be told
     */
    void withdraw(DataSubjectRequest request, Errand errand) {
        var content = errand.isOpen() && errand.mayBeTried() ? seal.errand(request, errand) : null;
        if (content == null || isVerns(errand)) return;
        var sought = whom.asOf(request, content.identifiers());
        try {
            for (var system : reachable.of(errand.system()))
                system.withdraw(sought, errand.kind().verb(), content.held());
        } catch (RuntimeException failure) {
            tell(request, errand, failure);
            throw new OrderNotWithdrawn();
        }
    }

    private void failed(DataSubjectRequest request, Errand errand, Trouble why, RuntimeException failure) {
        tell(request, errand, failure);
        request.carryingOutFailed(errand, why, clock.instant());
    }

    private static void tell(DataSubjectRequest request, Errand errand, RuntimeException failure) {
        LOG.log(Level.WARNING, "{0} of case {1} failed for now: {2}", new Object[] {
            errand.name(),
            request.id(),
            failure instanceof SystemFailed told
                    ? told.getMessage()
                    : failure.getClass().getName()
        });
    }

    private List<CarriedOut> outcomes(Errand errand, ErrandContent content, Sought sought) {
        var systems = reachable.of(errand.system());
        if (!isVerns(errand)) systems.forEach(system -> refuseStrangers(system, sought));
        return systems.stream()
                .map(system -> tell(system, errand, content, sought))
                .reduce(Carrier::together)
                .orElseGet(() -> byHand(content));
    }

    private static List<CarriedOut> together(List<CarriedOut> one, List<CarriedOut> other) {
        return IntStream.range(0, one.size())
                .mapToObj(place -> more(one.get(place), other.get(place)))
                .toList();
    }

    private static List<CarriedOut> byHand(ErrandContent content) {
        return content.items().stream().map(item -> CarriedOut.BY_HAND).toList();
    }

    private static boolean isVerns(Errand errand) {
        return errand.system().equals(SystemKey.VERN.value());
    }

    private static CarriedOut more(CarriedOut one, CarriedOut other) {
        return TELLING.compare(one, other) >= 0 ? one : other;
    }

    private static void refuseStrangers(PersonalDataSystem system, Sought sought) {
        if (!system.find(sought).stream().allMatch(sought::owns)) throw new AnsweredForAnother(system.system());
    }

    private static List<CarriedOut> tell(
            PersonalDataSystem system, Errand errand, ErrandContent content, Sought sought) {
        return switch (errand.kind()) {
            case CORRECT -> system.correct(sought, corrections(content));
            case ANNOTATE -> system.annotate(sought, annotations(content));
            case ERASE -> system.erase(sought, content.held());
            case RESTRICT -> system.restrict(sought, content.held());
            case RELEASE -> system.release(sought, content.held());
        };
    }

    private static List<Correction> corrections(ErrandContent content) {
        return content.items().stream()
                .map(item -> new Correction(item.held(), Objects.requireNonNull(item.to())))
                .toList();
    }

    private static List<Annotation> annotations(ErrandContent content) {
        return content.items().stream()
                .map(item -> new Annotation(item.held(), Objects.requireNonNull(item.to())))
                .toList();
    }

    private void note(DataSubjectRequest request, Errand errand, ErrandContent content, List<CarriedOut> outcomes) {
        erased.some(request, errand, content, those(content, outcomes, Carrier::isGone));
        erased.annotations(request, errand, content, those(content, outcomes, Carrier::isGoneFromBeside));
        var left = those(content, outcomes, one -> !one.isSettled());
        if (left.isEmpty()) {
            request.carriedOut(errand, clock.instant());
            return;
        }
        if (left.size() < content.items().size())
            errand.leaves(fields(left), seal.errand(request, errand.id(), kept(errand, content, left)));
        if (outcomes.contains(CarriedOut.WAITING)) request.carryingOutWaits(errand, clock.instant());
        else request.needsHand(errand, why(outcomes), clock.instant());
    }

    private static boolean isGone(CarriedOut outcome) {
        return outcome.isSettled() && !isGoneFromBeside(outcome);
    }

    private static boolean isGoneFromBeside(CarriedOut outcome) {
        return outcome == CarriedOut.ANNOTATION_ERASED;
    }

    /** What is restricted already is let go one day, and is told again until then. */
    private static ErrandContent kept(Errand errand, ErrandContent content, List<ErrandItem> left) {
        return errand.kind() == ErrandKind.RESTRICT ? content : content.left(left);
    }

    private static List<ErrandItem> those(
            ErrandContent content, List<CarriedOut> outcomes, Predicate<CarriedOut> which) {
        return IntStream.range(0, outcomes.size())
                .filter(place -> which.test(outcomes.get(place)))
                .mapToObj(content.items()::get)
                .toList();
    }

    private static Trouble why(Collection<CarriedOut> outcomes) {
        return outcomes.contains(CarriedOut.CHANGED_SINCE) ? Trouble.CHANGED : Trouble.NO_WAY;
    }

    private static List<FieldKey> fields(List<ErrandItem> items) {
        return items.stream().map(item -> new FieldKey(item.held().field())).toList();
    }
}
