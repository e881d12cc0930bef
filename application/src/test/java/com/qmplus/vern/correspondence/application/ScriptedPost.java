package com.qmplus.vern.correspondence.application;

import com.qmplus.vern.correspondence.Mishap;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A post that does what the test says, and remembers what it took. */
final class ScriptedPost implements Post {

    private final List<String> taken = new ArrayList<>();
    private Runnable whenHanded = () -> {};
    private @Nullable Mishap mishap;
    private String refused = "";
    private boolean away;
    private boolean crashing;

    List<String> taken() {
        return taken;
    }

    void whenHanded(Runnable work) {
        whenHanded = work;
    }

    void fails(Mishap how) {
        mishap = how;
    }

    void refuses(String address) {
        refused = address;
    }

    void isAway() {
        away = true;
    }

    void crashesOnOpening() {
        crashing = true;
    }

    void works() {
        mishap = null;
        away = false;
        crashing = false;
    }

    @Override
    public Round open() throws Undelivered {
        if (crashing) throw new MailCarrierTest.Crash();
        if (away) throw new Undelivered(Mishap.UNREACHABLE);
        return new Round() {
            @Override
            public void deliver(String messageId, Letter letter) throws Undelivered {
                if (letter.to().equals(refused)) throw new Undelivered(Mishap.REFUSED);
                if (mishap != null) throw new Undelivered(mishap);
                taken.add(messageId);
                whenHanded.run();
            }

            @Override
            public void close() {}
        };
    }
}
