package ca.armsexports.tracker.account;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A session as its owner sees it.
 *
 * @param id the name by which it is ended; not the secret of its cookie
 * @param current whether it is the one that asks
 * @param began when the person signed in
 * @param lastUsed when it was last used
 * @param agent browser and system, as far as they say
 * @param means how the person signed in
 */
record DeskSession(String id, boolean current, Instant began, Instant lastUsed, @Nullable String agent,
		DeskSessions.Means means) {
}
