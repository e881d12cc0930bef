package com.qmplus.vern.shared;

/** Another system failed for now. Why is told to whoever has to do something about it; neither that nor the message quotes data. */
public abstract class SystemFailed extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final Why why;

    protected SystemFailed(Why why, String message) {
        super(message);
        this.why = why;
    }

    public Why why() {
        return why;
    }

    public enum Why {
        /** Nobody is there, or the way is closed. */
        UNREACHABLE,
        TOO_SLOW,
        /** Vern may not sign in there, or may not do what it is to do. */
        REFUSED,
        /** Somebody else was quicker. */
        BUSY,
        /** It does not look as it is described. */
        NOT_AS_DESCRIBED,
        /** A file that is exchanged with it is missing, too old, or cannot be read or written. */
        FILE_UNUSABLE,
        OUT_OF_ORDER
    }
}
