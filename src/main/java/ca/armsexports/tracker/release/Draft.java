package ca.armsexports.tracker.release;

import ca.armsexports.tracker.shared.Sha256;
import ca.armsexports.tracker.shared.PersonName;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import ca.armsexports.tracker.shared.Conflict;
import ca.armsexports.tracker.shared.LocalizedText;
import ca.armsexports.tracker.shared.ReleaseNumber;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.ListIndexBase;
import org.jspecify.annotations.Nullable;

/**
 * Proposed changes on their way to a release. A draft keeps its own rules: only its open
 * state takes changes, a change after approval takes the approval away, nobody approves
 * what they wrote unless a single editor is allowed, and only what was approved is
 * published.
 */
@Entity
@Table(name = "draft")
class Draft {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private int lockVersion;

	@Enumerated(EnumType.STRING)
	private DraftState state = DraftState.PROPOSED;

	private String editor;

	private Instant openedAt;

	@Enumerated(EnumType.STRING)
	private ReasonClass reason;

	@Embedded
	@EmbeddedColumnNaming("title_%s")
	private LocalizedText title;

	@Embedded
	@EmbeddedColumnNaming("note_%s")
	private LocalizedText note;

	private @Nullable String approver;

	private @Nullable Instant approvedAt;

	@Column(name = "approved_sha256")
	private @Nullable String approvedSha256;

	private @Nullable Integer release;

	@ElementCollection
	@CollectionTable(name = "draft_change", joinColumns = @JoinColumn(name = "draft"))
	@OrderColumn(name = "position")
	@ListIndexBase(1)
	private List<Line> changes = new ArrayList<>();

	@SuppressWarnings("NullAway.Init")
	protected Draft() {
	}

	Draft(OpenDraft command, Instant openedAt) {
		this.editor = command.editor().value();
		this.reason = command.reason();
		this.title = command.title();
		this.note = command.note();
		this.openedAt = openedAt;
	}

	DraftId id() {
		if (this.id == null) {
			throw new IllegalStateException("the draft has no number before it is saved");
		}
		return new DraftId(this.id);
	}

	DraftSummary toSummary() {
		return new DraftSummary(id(), this.state, editor(), this.openedAt, this.reason, this.title, this.note,
				(this.approver != null) ? new PersonName(this.approver) : null, this.approvedAt,
				(this.release != null) ? new ReleaseNumber(this.release) : null, changes());
	}

	/**
	 * Takes a change, in place of an earlier one on the same subject. An approval is void
	 * afterwards.
	 * @throws Conflict if the draft is published or abandoned
	 */
	void propose(String subject, RecordedChange change) {
		require(this.state != DraftState.PUBLISHED && this.state != DraftState.ABANDONED, "takes no more changes");
		this.changes.removeIf((line) -> line.subject().equals(subject));
		this.changes.add(new Line(subject, change.type(), change.content()));
		this.state = DraftState.PROPOSED;
		this.approver = null;
		this.approvedAt = null;
		this.approvedSha256 = null;
	}

	/**
	 * Hands the draft over for approval.
	 * @throws Conflict if it is not open or holds no change
	 */
	void check() {
		require(this.state == DraftState.PROPOSED, "is not open");
		require(!this.changes.isEmpty(), "holds no change");
		this.state = DraftState.CHECKED;
	}

	/**
	 * Approves the content as it stands.
	 * @throws Conflict if the draft was not handed over, or if its own editor approves
	 * and a single editor is not allowed
	 */
	void approve(PersonName approver, boolean singleEditorAllowed, Instant now) {
		require(this.state == DraftState.CHECKED, "was not handed over for approval");
		require(singleEditorAllowed || !editor().isSamePerson(approver),
				"is approved by a second person, not by its editor");
		this.approver = approver.value();
		this.approvedAt = now;
		this.approvedSha256 = ChangeList.sha256(changes()).hex();
		this.state = DraftState.APPROVED;
	}

	/**
	 * Turns the approved draft into the release that follows.
	 * @throws Conflict if the draft is not approved, or not with this content
	 */
	Release publish(Release previous, Instant now) {
		if (this.state != DraftState.APPROVED || this.approver == null) {
			throw new Conflict("the draft is not approved");
		}
		PersonName approver = new PersonName(this.approver);
		List<RecordedChange> approved = changes();
		Sha256 changesSha256 = ChangeList.sha256(approved);
		require(changesSha256.hex().equals(this.approvedSha256), "holds other content than was approved");
		Release release = new Release(previous.number().next(), now, editor(), approver,
				editor().isSamePerson(approver) ? Approval.SELF_APPROVED : Approval.SECOND_PERSON, this.reason,
				this.title, this.note, approved.size(), changesSha256, previous.sha256(), changesSha256)
			.sealed();
		this.state = DraftState.PUBLISHED;
		this.release = release.number().value();
		return release;
	}

	PersonName editor() {
		return new PersonName(this.editor);
	}

	List<RecordedChange> changes() {
		return this.changes.stream().map((line) -> new RecordedChange(line.type(), line.content())).toList();
	}

	private void require(boolean condition, String otherwise) {
		if (!condition) {
			throw new Conflict("the draft %s".formatted(otherwise));
		}
	}

	@Embeddable
	record Line(String subject, String type, String content) {
	}

}
