package ca.armsexports.tracker.desk.settings;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import ca.armsexports.tracker.account.DeskFrame;
import ca.armsexports.tracker.setting.Setting;
import org.jspecify.annotations.Nullable;

/**
 * The page of the settings.
 *
 * @param frame the page's frame
 * @param singleEditor whether an editor may approve their own draft
 * @param chosen who chose that at the desk; none if it holds since the start
 * @param start the property that holds, or held before somebody chose
 * @param others the settings that only another start changes
 * @param form a change that was refused
 * @param done whether a change was just made
 */
record SettingsPage(DeskFrame frame, boolean singleEditor, @Nullable Setting chosen, StartSetting start,
		List<StartSetting> others, Form form, boolean done) {

	/** The version that a change is made from. */
	public int seen() {
		return (this.chosen != null) ? this.chosen.version() : 0;
	}

	/** Who decided on the single editor, and when, or where the start says so. */
	public String origin() {
		return (this.chosen != null)
				? this.frame.phrases()
					.text("settings.chosen", this.chosen.person(),
							this.frame.phrases().date(LocalDate.ofInstant(this.chosen.changedAt(), ZoneOffset.UTC)))
				: this.frame.phrases()
					.text("settings.started", this.frame.phrases().text("settings.from." + this.start.from().code()));
	}

	/**
	 * The reason that was written, and why it did not do.
	 *
	 * @param reason the reason as written
	 * @param error why it was refused; empty if it was not
	 */
	record Form(String reason, String error) {

		static final Form EMPTY = new Form("", "");

	}

}
