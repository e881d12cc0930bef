package com.qmplus.vern.shared.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Lets one node alone do what a timer starts on every node. The row lies in the database, so that it holds whatever
 * server runs; it expires, so that a node that died blocks nothing.
 */
@ApplicationScoped
public class Leases {

    private static final Logger LOG = Logger.getLogger(Leases.class.getName());

    private final String node = UUID.randomUUID().toString();
    private LeaseRows rows;
    private Clock clock;

    protected Leases() {} // for CDI

    @Inject
    public Leases(LeaseRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Whether this node may do the work until the duration has passed; holding it again prolongs it. */
    public boolean hold(String name, Duration duration) {
        var now = clock.instant();
        try {
            return rows.take(name, node, now, now.plus(duration));
        } catch (RuntimeException e) { // another node took the row meanwhile, or the database is away: not ours
            LOG.log(Level.FINE, "The lease {0} was not taken: {1}", new Object[] {name, e.getMessage()});
            return false;
        }
    }
}
