package ca.armsexports.tracker.site.permit;

import java.util.ArrayList;
import java.util.List;

import ca.armsexports.tracker.permit.Permit;
import ca.armsexports.tracker.permit.PermitCount;
import ca.armsexports.tracker.shared.web.PageFrame;
import ca.armsexports.tracker.shared.web.Prose;
import ca.armsexports.tracker.shared.web.Prose.Run;

/** The answer of the list of permits. */
final class PermitsWords {

	private PermitsWords() {
	}

	static List<Prose> answer(List<Permit> permits, List<PermitCount> counts, PageFrame frame) {
		List<Prose> answer = new ArrayList<>();
		int withheld = Math.toIntExact(permits.stream().filter((permit) -> !permit.withheldFields().isEmpty()).count());
		if (permits.isEmpty()) {
			answer.add(frame.phrases().prose("permits.answer.nothing"));
		}
		else {
			answer.add(frame.phrases()
				.prose("permits.answer", Run.of(frame.phrases().count(permits.size())), new Run(
						frame.phrases().count(withheld), frame.withFilters(WithheldFilter.PARAMETER + "=any"))));
		}
		if (!counts.isEmpty()) {
			answer.add(frame.phrases().prose("permits.answer.counts"));
		}
		return List.copyOf(answer);
	}

}
