package ca.armsexports.tracker.release;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import ca.armsexports.tracker.shared.LocalizedText;
import ca.armsexports.tracker.shared.PersonName;
import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.shared.Sha256;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ChainVerifierTests {

	private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");

	private static final LocalizedText WORDS = new LocalizedText("words", "mots", "palabras");

	private final List<Release> releases = new ArrayList<>();

	private final List<DraftContent> contents = new ArrayList<>();

	ChainVerifierTests() {
		for (int number = 1; number <= 4; number++) {
			this.contents
				.add(ChangeList.of(List.of(new RecordedChange("RecordYearlyTotal", "{\"figure\":" + number + "}"))));
			this.releases.add(release(number, this.contents.getLast(),
					this.releases.isEmpty() ? null : this.releases.getLast().sha256(), "Ada Editor"));
		}
	}

	@Test
	void findsNothingInAChainThatNobodyTouched() {
		assertThat(verify()).isEmpty();
	}

	@Test
	void findsAHeaderThatWasChanged() {
		Release was = this.releases.get(2);
		this.releases.set(2,
				new Release(was.number(), was.publishedAt(), new PersonName("Eve Editor"), was.approver(),
						was.approval(), was.reason(), was.title(), was.note(), was.changeCount(), was.changesSha256(),
						was.previousSha256(), was.journalSha256(), was.sha256()));
		assertThat(verify()).containsExactly(new ChainBreak(new ReleaseNumber(3), ChainBreak.Kind.HEADER));
	}

	@Test
	void findsAReleaseThatWasSealedAnew() {
		this.releases.set(2, release(3, this.contents.get(2), this.releases.get(1).sha256(), "Eve Editor"));
		assertThat(verify()).containsExactly(new ChainBreak(new ReleaseNumber(4), ChainBreak.Kind.PREVIOUS));
	}

	@Test
	void findsAChangeThatWasChanged() {
		this.contents.set(1, ChangeList.of(List.of(new RecordedChange("RecordYearlyTotal", "{\"figure\":7}"))));
		assertThat(verify()).containsExactly(new ChainBreak(new ReleaseNumber(2), ChainBreak.Kind.CHANGES));
	}

	@Test
	void findsAChangeThatIsGone() {
		DraftContent was = this.contents.get(1);
		this.contents.set(1, new DraftContent(0, was.sha256()));
		assertThat(verify()).containsExactly(new ChainBreak(new ReleaseNumber(2), ChainBreak.Kind.CHANGES));
	}

	@Test
	void findsAReleaseThatIsGone() {
		this.releases.remove(1);
		assertThat(verify()).containsExactly(new ChainBreak(new ReleaseNumber(3), ChainBreak.Kind.GAP),
				new ChainBreak(new ReleaseNumber(3), ChainBreak.Kind.PREVIOUS));
	}

	@Test
	void findsABeginningThatIsGone() {
		this.releases.removeFirst();
		assertThat(verify()).containsExactly(new ChainBreak(new ReleaseNumber(2), ChainBreak.Kind.GAP),
				new ChainBreak(new ReleaseNumber(2), ChainBreak.Kind.PREVIOUS));
	}

	private List<ChainBreak> verify() {
		return ChainVerifier.verify(this.releases, (number) -> this.contents.get(number.value() - 1));
	}

	private static Release release(int number, DraftContent content, Sha256 previous, String editor) {
		return new Release(new ReleaseNumber(number), NOON.plusSeconds(number), new PersonName(editor), null,
				Approval.SECOND_PERSON, ReasonClass.LATE_DATA, WORDS, WORDS, content.count(), content.sha256(),
				previous, null, Sha256.of(""))
			.sealed();
	}

}
