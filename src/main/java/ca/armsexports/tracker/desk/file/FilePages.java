package ca.armsexports.tracker.desk.file;

import java.util.List;
import java.util.Map;
import java.util.Set;

import ca.armsexports.tracker.account.DeskFrame;
import ca.armsexports.tracker.desk.choice.FormChoices;
import ca.armsexports.tracker.desk.draft.DraftForm;
import ca.armsexports.tracker.ingest.Ingest;
import ca.armsexports.tracker.ingest.IngestId;
import ca.armsexports.tracker.ingest.Ingests;
import ca.armsexports.tracker.ingest.LineFilter;
import ca.armsexports.tracker.ingest.ReadLine;
import ca.armsexports.tracker.ingest.RefusedIngest;
import ca.armsexports.tracker.ingest.Statement;
import ca.armsexports.tracker.ingest.format.UnreadableFile;
import ca.armsexports.tracker.release.DraftState;
import ca.armsexports.tracker.release.Drafts;
import ca.armsexports.tracker.shared.written.NumberRule;
import org.springframework.stereotype.Component;

/** Puts the pages of files together. */
@Component
class FilePages {

	/** How many drafts a file can be put into. */
	private static final int MOST_DRAFTS = 100;

	private static final int MOST_FILES = 50;

	private static final int MOST_LINES = 100;

	private static final int MEGABYTE = 1024 * 1024;

	private final Ingests ingests;

	private final FormChoices choices;

	private final Drafts drafts;

	FilePages(Ingests ingests, FormChoices choices, Drafts drafts) {
		this.ingests = ingests;
		this.choices = choices;
		this.drafts = drafts;
	}

	FilesPage files(DeskFrame frame) {
		return files(FileForm.EMPTY, Map.of(), "", frame);
	}

	FilesPage refusing(FileForm form, Map<String, String> problems, DeskFrame frame) {
		return files(form, problems, "", frame);
	}

	FilesPage refusing(FileForm form, UnreadableFile refused, DeskFrame frame) {
		return files(form, Map.of(),
				frame.phrases()
					.text(refused.messageKey(), refused.found(), FileWords.place(refused.place(), frame.phrases())),
				frame);
	}

	FilesPage refusing(FileForm form, RefusedIngest refused, DeskFrame frame) {
		return files(form, Map.of(), FileWords.refusal(refused, frame.phrases()), frame);
	}

	private FilesPage files(FileForm form, Map<String, String> problems, String refusal, DeskFrame frame) {
		return new FilesPage(frame, this.ingests.listIngests(MOST_FILES), this.choices.nameDocuments(),
				this.choices.nameProposedDocuments(), form, NumberRule.usualIn(frame.language()), problems, refusal,
				this.ingests.largestSize() / MEGABYTE);
	}

	FilePage file(IngestId id, String shown, int after, boolean repeated, DeskFrame frame) {
		return file(id, shown, after, DraftForm.EMPTY, Map.of(), repeated, "", frame);
	}

	/** The page of a file with what is wrong with the form of its draft. */
	FilePage refusing(IngestId id, DraftForm form, Map<String, String> problems, DeskFrame frame) {
		return file(id, "all", 0, form, problems, false, "", frame);
	}

	/** The page of a file with why nothing was done, and all that was written. */
	FilePage refusing(IngestId id, DraftForm form, RefusedIngest refused, DeskFrame frame) {
		return file(id, "all", 0, form, Map.of(), false, FileWords.refusal(refused, frame.phrases()), frame);
	}

	private FilePage file(IngestId id, String shown, int after, DraftForm form, Map<String, String> problems,
			boolean repeated, String refused, DeskFrame frame) {
		Ingest ingest = this.ingests.getIngest(id);
		List<ReadLine> lines = (ingest.reading() != null)
				? this.ingests.listLines(id, filter(shown), after, MOST_LINES + 1) : List.of();
		List<ReadLine> part = lines.subList(0, Math.min(lines.size(), MOST_LINES));
		return new FilePage(frame, ingest, part, (lines.size() > MOST_LINES) ? part.getLast().position() : null, shown,
				this.choices.nameDestinations(frame.phrases()),
				this.choices.nameDocuments().containsKey(ingest.declaration().source().value()),
				this.drafts.listDrafts(Set.of(DraftState.PROPOSED), MOST_DRAFTS), form, problems, repeated, refused,
				(ingest.draft() != null) ? this.drafts.getSummary(ingest.draft()) : null);
	}

	private static LineFilter filter(String shown) {
		return switch (shown) {
			case "troubled" -> new LineFilter(null, true);
			case "new", "changed", "same" -> new LineFilter(Statement.Difference.ofCode(shown), false);
			default -> LineFilter.ALL;
		};
	}

}
