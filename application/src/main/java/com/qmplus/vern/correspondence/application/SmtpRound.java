package com.qmplus.vern.correspondence.application;

import com.qmplus.vern.correspondence.Mishap;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.time.Clock;
import java.util.regex.Pattern;

/** A line to the mail server, by Jakarta Mail. */
final class SmtpRound implements Post.Round {

    private static final Pattern NO_FOR_GOOD = Pattern.compile("^5\\d\\d[ -].*", Pattern.DOTALL);

    private final Session session;
    private final Transport transport;
    private final Envelope envelope;

    private SmtpRound(Session session, Transport transport, Envelope envelope) {
        this.session = session;
        this.transport = transport;
        this.envelope = envelope;
    }

    static Post.Round open(SmtpAccess access, Letterhead from, Clock clock) throws Undelivered {
        var session = Session.getInstance(access.properties());
        try {
            var transport = session.getTransport();
            transport.connect(
                    access.host(),
                    access.port(),
                    access.user().orElse(null),
                    access.password().orElse(null));
            return new SmtpRound(
                    session,
                    transport,
                    new Envelope(from.name(), access.sender().orElse(from.email()), clock));
        } catch (MessagingException unreachable) {
            throw new Undelivered(Mishap.UNREACHABLE);
        }
    }

    @Override
    public void deliver(String messageId, Letter letter) throws Undelivered {
        try {
            var message = envelope.around(session, messageId, letter);
            transport.sendMessage(message, message.getAllRecipients());
        } catch (SendFailedException refused) {
            throw new Undelivered(isForGood(refused) ? Mishap.REFUSED : Mishap.PUT_OFF);
        } catch (MessagingException broken) {
            throw new Undelivered(Mishap.BROKEN_OFF);
        }
    }

    /** The server named the address as invalid, or began its answer with a 5. */
    private static boolean isForGood(SendFailedException refused) {
        var invalid = refused.getInvalidAddresses();
        if (invalid != null && invalid.length > 0) return true;
        var said = refused.getMessage();
        return said != null && NO_FOR_GOOD.matcher(said).matches();
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (MessagingException alreadyGone) {
            // every letter has been answered for by now
        }
    }
}
