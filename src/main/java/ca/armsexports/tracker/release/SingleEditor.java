package ca.armsexports.tracker.release;

import ca.armsexports.tracker.setting.Setting;
import ca.armsexports.tracker.setting.Settings;

import org.springframework.stereotype.Component;

/**
 * Whether an editor may approve their own draft. What an administrator chose at the desk
 * holds, else what the property says; it is asked on each approval.
 */
@Component
public class SingleEditor {

	/** The name of the setting and of its property. */
	public static final String NAME = "tracker.release.single-editor";

	private final Settings settings;

	private final ReleaseSettings properties;

	SingleEditor(Settings settings, ReleaseSettings properties) {
		this.settings = settings;
		this.properties = properties;
	}

	/** Whether it is allowed now; the release then says "self-approved". */
	public boolean isAllowed() {
		return this.settings.find(NAME).map(Setting::isOn).orElse(this.properties.singleEditor());
	}

}
