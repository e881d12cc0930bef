package com.qmplus.vern.ear;

/**
 * How many requests are served at once, and how many connections to the database there are for them. A request may hold
 * two: the trace of an access commits in a transaction of its own while the work waits. With fewer, requests that all hold
 * their first would wait for ever for their second.
 */
record Capacity(int requests, int connections) {

    private static final int MOST = 1000;
    private static final int FOR_TIMERS = 8;

    static Capacity chosenBy(Settings settings) {
        int requests = settings.number("vern.http.threads", 16, 2, MOST);
        int least = 2 * requests;
        return new Capacity(
                requests, settings.number("vern.db.connections", least + FOR_TIMERS, least, 2 * MOST + FOR_TIMERS));
    }
}
