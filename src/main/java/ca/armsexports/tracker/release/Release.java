package ca.armsexports.tracker.release;

import ca.armsexports.tracker.shared.change.CanonicalJson;
import ca.armsexports.tracker.shared.Sha256;
import ca.armsexports.tracker.shared.PersonName;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;

import ca.armsexports.tracker.shared.LocalizedText;
import ca.armsexports.tracker.shared.ReleaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * A numbered state of the whole public record.
 *
 * @param number its number
 * @param publishedAt when it became public, to the second
 * @param editor who proposed the changes
 * @param approver who approved them; nobody for the founding record
 * @param approval how they were approved
 * @param reason why they were made
 * @param title what changed, in a few words
 * @param note what readers should know
 * @param changeCount how many typed changes it holds
 * @param changesSha256 the hash of its canonical change list
 * @param previousSha256 the head hash of the release before; none for the first
 * @param journalSha256 the hash of the last entry of the journal before it; none for the
 * first
 * @param sha256 its head hash, over everything above
 */
public record Release(ReleaseNumber number, Instant publishedAt, PersonName editor, @Nullable PersonName approver,
		Approval approval, ReasonClass reason, LocalizedText title, LocalizedText note, int changeCount,
		Sha256 changesSha256, @Nullable Sha256 previousSha256, @Nullable Sha256 journalSha256, Sha256 sha256) {

	/**
	 * A release of its canonical form.
	 * @param canonicalForm as {@link #canonicalForm()} wrote it
	 * @throws IllegalArgumentException if it is not the canonical form of a release
	 */
	public static Release read(String canonicalForm) {
		Sealed sealed = CanonicalJson.read(canonicalForm, Sealed.class);
		try {
			Release release = new Release(sealed.number, Instant.parse(sealed.publishedAt), sealed.editor,
					sealed.approver, sealed.approval, sealed.reason, sealed.title, sealed.note, sealed.changeCount,
					sealed.changesSha256, sealed.previousSha256, sealed.journalSha256, Sha256.of(canonicalForm));
			if (release.canonicalForm().equals(canonicalForm)) {
				return release;
			}
		}
		catch (DateTimeException ex) {
			throw new IllegalArgumentException("not a moment: " + sealed.publishedAt, ex);
		}
		throw new IllegalArgumentException("not in canonical form");
	}

	/** The day on which it became public, in universal time. */
	public LocalDate publishedOn() {
		return LocalDate.ofInstant(this.publishedAt, ZoneOffset.UTC);
	}

	/**
	 * The head hash that follows from all other components, in the canonical form that
	 * the method page describes.
	 */
	Sha256 computeSha256() {
		return Sha256.of(canonicalForm());
	}

	/**
	 * The canonical JSON that the head hash is taken of: every component but the hash
	 * itself, keys sorted, no white space, absent ones left out.
	 */
	public String canonicalForm() {
		Map<String, Object> sealed = new LinkedHashMap<>();
		if (this.approver != null) {
			sealed.put("approver", this.approver);
		}
		if (this.previousSha256 != null) {
			sealed.put("previousSha256", this.previousSha256);
		}
		if (this.journalSha256 != null) {
			sealed.put("journalSha256", this.journalSha256);
		}
		sealed.put("number", this.number);
		sealed.put("publishedAt", this.publishedAt.toString());
		sealed.put("editor", this.editor);
		sealed.put("approval", this.approval);
		sealed.put("reason", this.reason);
		sealed.put("title", this.title);
		sealed.put("note", this.note);
		sealed.put("changeCount", this.changeCount);
		sealed.put("changesSha256", this.changesSha256);
		return CanonicalJson.write(sealed);
	}

	Release sealed() {
		return new Release(this.number, this.publishedAt, this.editor, this.approver, this.approval, this.reason,
				this.title, this.note, this.changeCount, this.changesSha256, this.previousSha256, this.journalSha256,
				computeSha256());
	}

	private record Sealed(ReleaseNumber number, String publishedAt, PersonName editor, @Nullable PersonName approver,
			Approval approval, ReasonClass reason, LocalizedText title, LocalizedText note, int changeCount,
			Sha256 changesSha256, @Nullable Sha256 previousSha256, @Nullable Sha256 journalSha256) {
	}

}
