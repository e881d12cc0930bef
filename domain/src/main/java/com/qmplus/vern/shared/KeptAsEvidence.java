package com.qmplus.vern.shared;

import java.util.List;

/**
 * A place of Vern's own whose records show what was done and by whom: they are kept as long as their storage time says, and neither
 * corrected nor erased by what is decided about a claim. Whoever decided otherwise has to decide anew.
 */
public interface KeptAsEvidence extends PersonalDataSystem {

    /** What comes of restricting what is here, and of letting it go again. */
    CarriedOut whenRestricted();

    @Override
    default List<CarriedOut> correct(Sought whose, List<Correction> corrections) {
        return each(whose, corrections.stream().map(Correction::held).toList(), CarriedOut.BY_HAND);
    }

    @Override
    default List<CarriedOut> annotate(Sought whose, List<Annotation> annotations) {
        return each(whose, annotations.stream().map(Annotation::held).toList(), CarriedOut.BY_HAND);
    }

    @Override
    default List<CarriedOut> erase(Sought whose, List<HeldDatum> data) {
        return each(whose, data, CarriedOut.CHANGED_SINCE);
    }

    @Override
    default List<CarriedOut> restrict(Sought whose, List<HeldDatum> data) {
        return each(whose, data, whenRestricted());
    }

    @Override
    default List<CarriedOut> release(Sought whose, List<HeldDatum> data) {
        return each(whose, data, whenRestricted());
    }

    private List<CarriedOut> each(Sought whose, List<HeldDatum> data, CarriedOut here) {
        return new HeldHere(find(whose)).each(data, here);
    }
}
