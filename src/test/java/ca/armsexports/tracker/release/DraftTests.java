package ca.armsexports.tracker.release;

import java.time.Instant;
import java.util.List;

import ca.armsexports.tracker.shared.LocalizedText;
import ca.armsexports.tracker.shared.PersonName;
import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.shared.Sha256;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.test.util.ReflectionTestUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class DraftTests {

	private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

	private static final PersonName EDITOR = new PersonName("Ada Editor");

	private static final PersonName APPROVER = new PersonName("Bela Approver");

	private static final LocalizedText TEXT = new LocalizedText("words", "mots", "palabras");

	private static final DraftContent CONTENT = ChangeList
		.of(List.of(new RecordedChange("RecordYearlyTotal", "{\"figure\":16}")));

	private static final DraftContent EMPTY = ChangeList.of(List.of());

	private final Draft draft = new Draft(new OpenDraft(EDITOR, ReasonClass.LATE_DATA, TEXT, TEXT), null, NOW);

	@Test
	void becomesTheNextReleaseOfTheChain() {
		approve();
		Sha256 journal = Sha256.of("journal");
		Release release = this.draft.publish(founding(), CONTENT, journal, NOW);
		assertThat(release.number()).isEqualTo(new ReleaseNumber(2));
		assertThat(release.previousSha256()).isEqualTo(founding().sha256());
		assertThat(release.journalSha256()).isEqualTo(journal);
		assertThat(release.editor()).isEqualTo(EDITOR);
		assertThat(release.approver()).isEqualTo(APPROVER);
		assertThat(release.approval()).isEqualTo(Approval.SECOND_PERSON);
		assertThat(release.sha256()).isEqualTo(release.computeSha256());
		assertThat(ChainVerifier.verify(List.of(founding(), release),
				(number) -> number.equals(ReleaseNumber.FOUNDING) ? EMPTY : CONTENT))
			.noneMatch((found) -> found.release().equals(release.number()));
	}

	@Test
	void isNotHandedOverEmpty() {
		refuses(() -> this.draft.check(EMPTY), RefusedStep.Kind.EMPTY);
	}

	@Test
	void isNotApprovedBeforeItIsHandedOver() {
		refuses(() -> this.draft.approve(APPROVER, CONTENT, false, NOW), RefusedStep.Kind.NOT_HANDED_OVER);
	}

	@Test
	void isNotApprovedByItsEditor() {
		this.draft.check(CONTENT);
		refuses(() -> this.draft.approve(new PersonName(" ada editor "), CONTENT, false, NOW),
				RefusedStep.Kind.OWN_HAND);
	}

	@Test
	void isNotApprovedByAnybodyWhoHadAHandInIt() {
		this.draft.change(APPROVER);
		this.draft.check(CONTENT);
		refuses(() -> this.draft.approve(APPROVER, CONTENT, false, NOW), RefusedStep.Kind.OWN_HAND);
	}

	@Test
	void saysThatASingleEditorApprovedIt() {
		this.draft.check(CONTENT);
		this.draft.approve(EDITOR, CONTENT, true, NOW);
		assertThat(this.draft.publish(founding(), CONTENT, null, NOW).approval()).isEqualTo(Approval.SELF_APPROVED);
	}

	@Test
	void losesItsApprovalWhenItIsChanged() {
		approve();
		this.draft.change(EDITOR);
		refuses(() -> this.draft.publish(founding(), CONTENT, null, NOW), RefusedStep.Kind.NOT_APPROVED);
	}

	@Test
	void losesItsApprovalWhenItIsDescribedAnew() {
		approve();
		this.draft.describe(EDITOR, ReasonClass.METHOD, TEXT, TEXT);
		refuses(() -> this.draft.publish(founding(), CONTENT, null, NOW), RefusedStep.Kind.NOT_APPROVED);
	}

	@Test
	void isNotPublishedWithOtherContent() {
		approve();
		refuses(() -> this.draft.publish(founding(), EMPTY, null, NOW), RefusedStep.Kind.OTHER_CONTENT);
	}

	@Test
	void isSentBackWithItsReason() {
		approve();
		this.draft.sendBack("The page is missing.");
		refuses(() -> this.draft.publish(founding(), CONTENT, null, NOW), RefusedStep.Kind.NOT_APPROVED);
		this.draft.check(CONTENT);
		refuses(() -> this.draft.check(CONTENT), RefusedStep.Kind.HANDED_OVER);
	}

	@Test
	void isNotSentBackBeforeItIsHandedOver() {
		refuses(() -> this.draft.sendBack("The page is missing."), RefusedStep.Kind.NOT_HANDED_OVER);
		this.draft.check(CONTENT);
		this.draft.sendBack("The page is missing.");
		DraftSummary summary = summary();
		assertThat(summary.state()).isEqualTo(DraftState.PROPOSED);
		assertThat(summary.sentBackReason()).isEqualTo("The page is missing.");
		this.draft.check(CONTENT);
		assertThat(summary().sentBackReason()).isNull();
	}

	@Test
	void namesNobodyForAnApprovalThatIsVoid() {
		assertApprover(null);
		approve();
		assertApprover(APPROVER);
		this.draft.change(EDITOR);
		assertApprover(null);
		approve();
		this.draft.sendBack("The page is missing.");
		assertApprover(null);
		approve();
		this.draft.abandon();
		assertApprover(null);
		assertThat(summary().isOpen()).isFalse();
	}

	@Test
	void saysWhatItTakesBackAndWhatItBecame() {
		Draft undoing = new Draft(new OpenDraft(EDITOR, ReasonClass.METHOD, TEXT, TEXT), new ReleaseNumber(3), NOW);
		assertThatIllegalStateException().isThrownBy(undoing::toSummary);
		assertThat(summary(undoing).undoes()).isEqualTo(new ReleaseNumber(3));
		assertThat(summary()).satisfies((summary) -> {
			assertThat(summary.id()).isEqualTo(new DraftId(7));
			assertThat(summary.editors()).containsExactly(EDITOR);
			assertThat(summary.undoes()).isNull();
			assertThat(summary.release()).isNull();
			assertThat(summary.isOpen()).isTrue();
		});
		approve();
		this.draft.publish(founding(), CONTENT, null, NOW);
		assertThat(summary().release()).isEqualTo(new ReleaseNumber(2));
		assertThat(summary().isOpen()).isFalse();
	}

	@Test
	void isPublishedOnce() {
		approve();
		this.draft.publish(founding(), CONTENT, null, NOW);
		refuses(() -> this.draft.publish(founding(), CONTENT, null, NOW), RefusedStep.Kind.NOT_APPROVED);
		refuses(() -> this.draft.change(EDITOR), RefusedStep.Kind.CLOSED);
		refuses(this.draft::abandon, RefusedStep.Kind.CLOSED);
	}

	@Test
	void isGivenUpForGood() {
		this.draft.abandon();
		refuses(() -> this.draft.change(EDITOR), RefusedStep.Kind.CLOSED);
		refuses(() -> this.draft.check(CONTENT), RefusedStep.Kind.CLOSED);
	}

	private void approve() {
		this.draft.check(CONTENT);
		this.draft.approve(APPROVER, CONTENT, false, NOW);
	}

	private void assertApprover(@Nullable PersonName approver) {
		assertThat(summary().approver()).isEqualTo(approver);
		assertThat(summary().approvedAt()).isEqualTo((approver != null) ? NOW : null);
	}

	private DraftSummary summary() {
		return summary(this.draft);
	}

	/** As the database numbers it. */
	private static DraftSummary summary(Draft draft) {
		ReflectionTestUtils.setField(draft, "id", 7L);
		return draft.toSummary();
	}

	private static void refuses(Runnable step, RefusedStep.Kind kind) {
		assertThatExceptionOfType(RefusedStep.class).isThrownBy(step::run)
			.satisfies((refused) -> assertThat(refused.kind()).isEqualTo(kind));
	}

	private static Release founding() {
		Sha256 none = Sha256.of("");
		return new Release(ReleaseNumber.FOUNDING, NOW, new PersonName("Founding record"), null, Approval.FOUNDING,
				ReasonClass.NEW_EDITION, TEXT, TEXT, 1, none, null, null, none)
			.sealed();
	}

}
