package com.qmplus.vern.shared.web;

import jakarta.faces.context.Flash;
import jakarta.faces.context.FlashFactory;

/** Gives each request {@link MessagesInSession} for its flash, in place of the server's, which sets a cookie. */
public class NoFlashCookie extends FlashFactory {

    public NoFlashCookie(FlashFactory wrapped) {
        super(wrapped);
    }

    @Override
    public Flash getFlash(boolean create) {
        return new MessagesInSession();
    }
}
