package com.qmplus.vern.ear;

/** A key has a value that means nothing: the start stops here and names it. */
final class WrongSetting extends CannotStart {

    private static final long serialVersionUID = 1L;

    WrongSetting(String key, String value, String allowed) {
        super("%s is \"%s\", but must be %s.".formatted(key, value, allowed));
    }

    WrongSetting(String key, String value, String allowed, Throwable cause) {
        super("%s is \"%s\", but must be %s.".formatted(key, value, allowed), cause);
    }
}
