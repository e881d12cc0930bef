package com.qmplus.vern.audit.application;

import java.util.List;

/**
 * A feature's scenarios for {@link TracedMethodsTest}: at least one for every {@link Traced} method of its services.
 *
 * <p>Write a class in the feature's test package that implements this, is public and has a public constructor without
 * parameters: {@code RightsTracedScenarios}. It is found by itself. For each call of {@link #scenarios} build a new world
 * on repositories in memory, with services that are given <em>this</em> log, also deep inside (the door of people, the
 * outbox); set the world up through repositories and entities rather than through services, since the log may be one that
 * fails. Example: {@code StaffTracedScenarios}.
 *
 * <p>Each scenario is run twice: with a log that works it must succeed and leave an entry; with a log that fails it must
 * throw because of that, and its {@code state} must be what it was before. There is no transaction to undo a change, so
 * the method has to record first and change afterwards.
 */
public interface TracedScenarios {

    List<TracedScenario> scenarios(AccessLog log);
}
