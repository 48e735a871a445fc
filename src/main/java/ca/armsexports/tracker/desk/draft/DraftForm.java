package ca.armsexports.tracker.desk.draft;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import ca.armsexports.tracker.release.DraftSummary;
import ca.armsexports.tracker.release.OpenDraft;
import ca.armsexports.tracker.release.ReasonClass;
import ca.armsexports.tracker.shared.LocalizedText;
import ca.armsexports.tracker.shared.PersonName;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/**
 * What a release will be called and why it is made, as somebody wrote it. Readers get all
 * of it in their language, so that nothing may be left out.
 *
 * @param reason the code of the reason class
 * @param titleEn the title in English
 * @param titleFr the title in French
 * @param titleEs the title in Spanish
 * @param noteEn the note in English
 * @param noteFr the note in French
 * @param noteEs the note in Spanish
 * @param version the version of the draft that the form was made from
 */
public record DraftForm(@Nullable String reason, @BindParam("title.en") @Nullable String titleEn,
		@BindParam("title.fr") @Nullable String titleFr, @BindParam("title.es") @Nullable String titleEs,
		@BindParam("note.en") @Nullable String noteEn, @BindParam("note.fr") @Nullable String noteFr,
		@BindParam("note.es") @Nullable String noteEs, @Nullable Integer version) {

	private static final int LONGEST_TITLE = 200;

	private static final int LONGEST_NOTE = 2000;

	/** A form in which nothing is written yet. */
	public static final DraftForm EMPTY = new DraftForm(null, null, null, null, null, null, null, null);

	static DraftForm of(DraftSummary draft) {
		return new DraftForm(draft.reason().code(), draft.title().en(), draft.title().fr(), draft.title().es(),
				draft.note().en(), draft.note().fr(), draft.note().es(), draft.version());
	}

	/** The same words on another version of the draft. */
	DraftForm of(@Nullable Integer version) {
		return new DraftForm(this.reason, this.titleEn, this.titleFr, this.titleEs, this.noteEn, this.noteFr,
				this.noteEs, version);
	}

	/** What was written, by the names of the fields. */
	public Map<String, String> values() {
		Map<String, String> values = new LinkedHashMap<>();
		values.put("title.en", text(this.titleEn));
		values.put("title.fr", text(this.titleFr));
		values.put("title.es", text(this.titleEs));
		values.put("note.en", text(this.noteEn));
		values.put("note.fr", text(this.noteFr));
		values.put("note.es", text(this.noteEs));
		return values;
	}

	/** The keys of what is wrong, by the names of the fields. */
	public Map<String, String> problems() {
		Map<String, String> problems = new LinkedHashMap<>();
		if (reasonClass().isEmpty()) {
			problems.put("reason", "entry.problem.code");
		}
		values().forEach((name, value) -> {
			if (value.isEmpty()) {
				problems.put(name, "draft.problem.language");
			}
			else if (value.length() > (name.startsWith("title") ? LONGEST_TITLE : LONGEST_NOTE)) {
				problems.put(name, "draft.problem.long");
			}
		});
		return problems;
	}

	/**
	 * The command that the form means, if nothing is wrong with it.
	 * @param person who sent it
	 */
	public OpenDraft toCommand(PersonName person) {
		Map<String, String> values = values();
		return new OpenDraft(person, reasonClass().orElseThrow(), words(values, "title"), words(values, "note"));
	}

	/** The reasons that can be chosen. */
	public List<ReasonClass> reasons() {
		return Arrays.asList(ReasonClass.values());
	}

	private Optional<ReasonClass> reasonClass() {
		return Arrays.stream(ReasonClass.values()).filter((known) -> known.code().equals(this.reason)).findAny();
	}

	private static LocalizedText words(Map<String, String> values, String name) {
		return new LocalizedText(values.getOrDefault(name + ".en", ""), values.get(name + ".fr"),
				values.get(name + ".es"));
	}

	private static String text(@Nullable String written) {
		return (written != null) ? written.strip().replace("\r\n", "\n") : "";
	}

}
