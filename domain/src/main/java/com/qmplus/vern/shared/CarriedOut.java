package com.qmplus.vern.shared;

/** What came of it when a system was told to do something with one datum. */
public enum CarriedOut {
    /** It is as it was asked for, and was not before. */
    DONE,
    /** What the person had said of it is gone, as was asked for; it stands itself. */
    ANNOTATION_ERASED,
    /** Nobody can be singled out by what is left of it (R7.6). */
    ANONYMISED,
    /** It was so already: done once before, or no longer there. */
    DONE_BEFORE,
    /** What stands there now is not what was decided on, or something keeps it that did not then (R7.3); it was left alone. */
    CHANGED_SINCE,
    /** The system has been told, and has not answered yet: it is asked again. */
    WAITING,
    /** The system has no way to do it; somebody has to. */
    BY_HAND;

    /** Whether nothing is left to be done. */
    public boolean isSettled() {
        return switch (this) {
            case DONE, ANNOTATION_ERASED, ANONYMISED, DONE_BEFORE -> true;
            case CHANGED_SINCE, WAITING, BY_HAND -> false;
        };
    }
}
