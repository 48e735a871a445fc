package ca.armsexports.tracker.journal;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import ca.armsexports.tracker.shared.PersonName;
import ca.armsexports.tracker.shared.Sha256;
import ca.armsexports.tracker.shared.change.CanonicalJson;
import org.jspecify.annotations.Nullable;

/**
 * A step as the journal keeps it.
 *
 * @param number from 1 upwards, without a gap
 * @param at when it was taken, to the millisecond
 * @param person who took it
 * @param action what kind of step, such as {@code draft.approve}
 * @param subject what it concerns
 * @param before what stood before, as canonical JSON
 * @param after what stands since, as canonical JSON
 * @param reason why, if a reason was given
 * @param previousSha256 the hash of the entry before; none for the first
 * @param sha256 the hash over everything above
 */
public record JournalEntry(long number, Instant at, PersonName person, String action, String subject,
		@Nullable String before, @Nullable String after, @Nullable String reason, @Nullable Sha256 previousSha256,
		Sha256 sha256) {

	static JournalEntry seal(Step step, Instant at, @Nullable JournalEntry previous) {
		JournalEntry open = new JournalEntry((previous != null) ? previous.number() + 1 : 1, at, step.person(),
				step.action(), step.subject(), (step.before() != null) ? CanonicalJson.write(step.before()) : null,
				(step.after() != null) ? CanonicalJson.write(step.after()) : null, step.reason(),
				(previous != null) ? previous.sha256() : null, Sha256.of(""));
		return new JournalEntry(open.number, open.at, open.person, open.action, open.subject, open.before, open.after,
				open.reason, open.previousSha256, open.computeSha256());
	}

	/**
	 * An entry of its canonical form.
	 * @param canonicalForm as {@link #canonicalForm()} wrote it
	 * @throws IllegalArgumentException if it is not the canonical form of an entry
	 */
	public static JournalEntry read(String canonicalForm) {
		Sealed sealed = CanonicalJson.read(canonicalForm, Sealed.class);
		JournalEntry entry;
		try {
			entry = new JournalEntry(sealed.number, Instant.parse(sealed.at), sealed.person, sealed.action,
					sealed.subject, sealed.before, sealed.after, sealed.reason, sealed.previousSha256,
					Sha256.of(canonicalForm));
		}
		catch (DateTimeException ex) {
			throw new IllegalArgumentException("not a moment: " + sealed.at, ex);
		}
		if (!entry.canonicalForm().equals(canonicalForm)) {
			throw new IllegalArgumentException("not in canonical form");
		}
		return entry;
	}

	/**
	 * The canonical JSON that the hash is taken of: every component but the hash itself,
	 * keys sorted, no white space, absent ones left out, what stood before and after as
	 * strings.
	 */
	public String canonicalForm() {
		Map<String, Object> sealed = new TreeMap<>();
		sealed.put("number", this.number);
		sealed.put("at", this.at.toString());
		sealed.put("person", this.person);
		sealed.put("action", this.action);
		sealed.put("subject", this.subject);
		if (this.before != null) {
			sealed.put("before", this.before);
		}
		if (this.after != null) {
			sealed.put("after", this.after);
		}
		if (this.reason != null) {
			sealed.put("reason", this.reason);
		}
		if (this.previousSha256 != null) {
			sealed.put("previousSha256", this.previousSha256);
		}
		return CanonicalJson.write(sealed);
	}

	/** Whether this is the entry that was hashed, and names the one before. */
	boolean follows(@Nullable JournalEntry previous) {
		long expected = (previous != null) ? previous.number + 1 : 1;
		return this.number == expected && computeSha256().equals(this.sha256)
				&& Objects.equals(this.previousSha256, (previous != null) ? previous.sha256 : null);
	}

	Sha256 computeSha256() {
		return Sha256.of(canonicalForm());
	}

	private record Sealed(long number, String at, PersonName person, String action, String subject,
			@Nullable String before, @Nullable String after, @Nullable String reason, @Nullable Sha256 previousSha256) {
	}

}
