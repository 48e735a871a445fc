package ca.armsexports.tracker.release;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import ca.armsexports.tracker.shared.LocalizedText;
import ca.armsexports.tracker.shared.PersonName;
import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.shared.Sha256;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/**
 * Proposed changes on their way to a release. A draft keeps its own rules: a change after
 * approval takes the approval away, nobody approves what they had a hand in unless a
 * single editor is allowed, and only what was approved is published. The changes
 * themselves are rows of their own, because there may be 100,000 of them.
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

	private @Nullable String sentBackReason;

	private @Nullable String approver;

	private @Nullable Instant approvedAt;

	@Column(name = "approved_sha256")
	private @Nullable String approvedSha256;

	private @Nullable Integer undoes;

	private @Nullable Integer release;

	@ElementCollection
	@CollectionTable(name = "draft_editor", joinColumns = @JoinColumn(name = "draft"))
	@Column(name = "person")
	private Set<String> editors = new TreeSet<>();

	@SuppressWarnings("NullAway.Init")
	protected Draft() {
	}

	Draft(OpenDraft command, @Nullable ReleaseNumber undoes, Instant openedAt) {
		this.editor = command.editor().value();
		this.reason = command.reason();
		this.title = command.title();
		this.note = command.note();
		this.undoes = (undoes != null) ? undoes.value() : null;
		this.openedAt = openedAt;
		this.editors.add(this.editor);
	}

	DraftId id() {
		if (this.id == null) {
			throw new IllegalStateException("the draft has no number before it is saved");
		}
		return new DraftId(this.id);
	}

	DraftSummary toSummary() {
		return new DraftSummary(id(), this.lockVersion, this.state, editor(), editors(), this.openedAt, this.reason,
				this.title, this.note, this.sentBackReason,
				(this.approver != null) ? new PersonName(this.approver) : null, this.approvedAt,
				(this.undoes != null) ? new ReleaseNumber(this.undoes) : null,
				(this.release != null) ? new ReleaseNumber(this.release) : null);
	}

	/**
	 * Takes note that somebody changes its content. An approval is void afterwards.
	 * @throws RefusedStep if the draft is published or abandoned
	 */
	void change(PersonName person) {
		requireOpen();
		this.editors.add(person.value());
		this.state = DraftState.PROPOSED;
		voidApproval();
	}

	/**
	 * Says anew what the release will be called and why it is made.
	 * @throws RefusedStep if the draft is published or abandoned
	 */
	void describe(PersonName person, ReasonClass reason, LocalizedText title, LocalizedText note) {
		change(person);
		this.reason = reason;
		this.title = title;
		this.note = note;
	}

	/**
	 * Hands the draft over for approval.
	 * @throws RefusedStep if it is not open or holds no change
	 */
	void check(DraftContent content) {
		requireOpen();
		require(this.state == DraftState.PROPOSED, RefusedStep.Kind.HANDED_OVER);
		require(content.count() > 0, RefusedStep.Kind.EMPTY);
		this.state = DraftState.CHECKED;
		this.sentBackReason = null;
	}

	/**
	 * Gives the draft back to its editors.
	 * @throws RefusedStep if it was not handed over
	 */
	void sendBack(String reason) {
		require(this.state == DraftState.CHECKED || this.state == DraftState.APPROVED,
				RefusedStep.Kind.NOT_HANDED_OVER);
		this.state = DraftState.PROPOSED;
		this.sentBackReason = reason;
		voidApproval();
	}

	/**
	 * Approves the content as it stands.
	 * @throws RefusedStep if the draft was not handed over, or if somebody approves who
	 * had a hand in it and a single editor is not allowed
	 */
	void approve(PersonName approver, DraftContent content, boolean singleEditorAllowed, Instant now) {
		require(this.state == DraftState.CHECKED, RefusedStep.Kind.NOT_HANDED_OVER);
		require(singleEditorAllowed || !hasHandInIt(approver), RefusedStep.Kind.OWN_HAND);
		this.approver = approver.value();
		this.approvedAt = now;
		this.approvedSha256 = content.sha256().hex();
		this.state = DraftState.APPROVED;
	}

	/**
	 * Turns the approved draft into the release that follows.
	 * @throws RefusedStep if the draft is not approved, or not with this content
	 */
	Release publish(Release previous, DraftContent content, @Nullable Sha256 journalHead, Instant now) {
		if (this.state != DraftState.APPROVED || this.approver == null) {
			throw new RefusedStep(RefusedStep.Kind.NOT_APPROVED);
		}
		PersonName approver = new PersonName(this.approver);
		require(content.sha256().hex().equals(this.approvedSha256), RefusedStep.Kind.OTHER_CONTENT);
		Release release = new Release(previous.number().next(), now, editor(), approver,
				hasHandInIt(approver) ? Approval.SELF_APPROVED : Approval.SECOND_PERSON, this.reason, this.title,
				this.note, content.count(), content.sha256(), previous.sha256(), journalHead, content.sha256())
			.sealed();
		this.state = DraftState.PUBLISHED;
		this.release = release.number().value();
		return release;
	}

	/**
	 * Gives the draft up.
	 * @throws RefusedStep if it is published or abandoned already
	 */
	void abandon() {
		requireOpen();
		this.state = DraftState.ABANDONED;
		voidApproval();
	}

	private PersonName editor() {
		return new PersonName(this.editor);
	}

	private Set<PersonName> editors() {
		return this.editors.stream().map(PersonName::new).collect(Collectors.toUnmodifiableSet());
	}

	private boolean hasHandInIt(PersonName person) {
		return editors().stream().anyMatch(person::isSamePerson);
	}

	private void voidApproval() {
		this.approver = null;
		this.approvedAt = null;
		this.approvedSha256 = null;
	}

	private void requireOpen() {
		require(this.state != DraftState.PUBLISHED && this.state != DraftState.ABANDONED, RefusedStep.Kind.CLOSED);
	}

	private void require(boolean condition, RefusedStep.Kind otherwise) {
		if (!condition) {
			throw new RefusedStep(otherwise);
		}
	}

}
