package ca.armsexports.tracker.release;

import ca.armsexports.tracker.shared.Sha256;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import ca.armsexports.tracker.shared.ReleaseNumber;
import org.jspecify.annotations.Nullable;

/** Recomputes every hash of the chain. */
final class ChainVerifier {

	private ChainVerifier() {
	}

	static List<ChainBreak> verify(List<Release> releases, Function<ReleaseNumber, DraftContent> contents) {
		List<ChainBreak> breaks = new ArrayList<>();
		int expected = ReleaseNumber.FOUNDING.value();
		Sha256 head = null;
		for (Release release : releases) {
			if (release.number().value() != expected) {
				breaks.add(new ChainBreak(release.number(), ChainBreak.Kind.GAP));
			}
			verify(release, head, contents.apply(release.number()), breaks);
			expected = release.number().value() + 1;
			head = release.sha256();
		}
		return List.copyOf(breaks);
	}

	private static void verify(Release release, @Nullable Sha256 head, DraftContent content, List<ChainBreak> breaks) {
		if (!Objects.equals(release.previousSha256(), head)) {
			breaks.add(new ChainBreak(release.number(), ChainBreak.Kind.PREVIOUS));
		}
		if (content.count() != release.changeCount() || !content.sha256().equals(release.changesSha256())) {
			breaks.add(new ChainBreak(release.number(), ChainBreak.Kind.CHANGES));
		}
		if (!release.computeSha256().equals(release.sha256())) {
			breaks.add(new ChainBreak(release.number(), ChainBreak.Kind.HEADER));
		}
	}

}
