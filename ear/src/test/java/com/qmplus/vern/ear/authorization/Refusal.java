package com.qmplus.vern.ear.authorization;

import com.microsoft.playwright.APIResponse;

/** How the server says that a page is not for you: a 403, or being shown the door, which is the sign-in. */
final class Refusal {

    private Refusal() {}

    static boolean is(APIResponse answer) {
        var location = answer.headers().getOrDefault("location", "");
        return (answer.status() == 403 && !answer.url().contains("/error/"))
                || (location.contains("/sign-in") && !answer.url().contains("/sign-in"));
    }
}
