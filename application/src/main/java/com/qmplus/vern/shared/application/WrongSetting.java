package com.qmplus.vern.shared.application;

/** A setting that Vern cannot start with; the message names the key, never the value, which may be a secret. */
public final class WrongSetting extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    WrongSetting(Setting setting, String reason) {
        super("Wrong setting " + setting.key() + ": " + reason + ". " + setting.meaning());
    }
}
