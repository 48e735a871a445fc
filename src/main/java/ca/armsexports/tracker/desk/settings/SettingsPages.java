package ca.armsexports.tracker.desk.settings;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import ca.armsexports.tracker.account.DeskFrame;
import ca.armsexports.tracker.account.SignedIn;
import ca.armsexports.tracker.release.SingleEditor;
import ca.armsexports.tracker.setting.Settings;

import org.springframework.stereotype.Component;

/** Puts the page of the settings together, and changes the one that can be changed. */
@Component
class SettingsPages {

	private final Settings settings;

	private final SingleEditor singleEditor;

	private final StartSettings starts;

	SettingsPages(Settings settings, SingleEditor singleEditor, StartSettings starts) {
		this.settings = settings;
		this.singleEditor = singleEditor;
		this.starts = starts;
	}

	SettingsPage page(DeskFrame frame, SettingsPage.Form form, boolean done) {
		List<StartSetting> all = this.starts.list();
		Map<String, StartSetting> byName = all.stream()
			.collect(Collectors.toMap(StartSetting::name, Function.identity()));
		return new SettingsPage(frame, this.singleEditor.isAllowed(),
				this.settings.find(SingleEditor.NAME).orElse(null),
				byName.getOrDefault(SingleEditor.NAME,
						new StartSetting(SingleEditor.NAME, "false", StartSetting.From.DEFAULT)),
				all.stream().filter((setting) -> !setting.name().equals(SingleEditor.NAME)).toList(), form, done);
	}

	void change(boolean allowed, String reason, int seen, SignedIn by) {
		this.settings.change(new Settings.Change(SingleEditor.NAME, Boolean.toString(this.singleEditor.isAllowed()),
				Boolean.toString(allowed), by.name(), reason, seen));
	}

}
