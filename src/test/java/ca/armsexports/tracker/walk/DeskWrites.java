package ca.armsexports.tracker.walk;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

import ca.armsexports.tracker.account.DeskPeople;
import ca.armsexports.tracker.account.Person;
import ca.armsexports.tracker.account.Role;
import ca.armsexports.tracker.account.SoftwareKey;
import ca.armsexports.tracker.release.SingleEditor;
import ca.armsexports.tracker.setting.Setting;
import ca.armsexports.tracker.setting.Settings;
import jakarta.servlet.http.Cookie;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationContext;

/**
 * For each write of the desk a request that does it. A new handler that writes gets its
 * line here.
 */
final class DeskWrites {

	private static final Map<String, Function<Desk, Sample>> SAMPLES = new HashMap<>();

	static {
		SAMPLES.putAll(DraftWrites.samples());
		SAMPLES.putAll(FileWrites.samples());
		add("POST /admin/sign-in", (desk) -> Sample.by(null, "/admin/sign-in", "name",
				desk.person("Wanda Writer", Role.EDITOR).name().value(), "password", DeskPeople.PASSWORD));
		add("POST /admin/sign-out", (desk) -> Sample.by(desk.person("Wanda Writer", Role.EDITOR), "/admin/sign-out"));
		add("POST /admin/confirm", (desk) -> Sample.by(desk.person("Wanda Writer", Role.EDITOR), "/admin/confirm",
				"password", DeskPeople.PASSWORD));
		add("POST /admin/join",
				(desk) -> Sample.by(null, "/admin/join", "token",
						desk.people().invite(desk.administrator(), desk.name()), "password",
						"seven giraffes eat lichen", "again", "seven giraffes eat lichen", "language", "es"));
		add("POST /admin/account/language", (desk) -> Sample.by(desk.person("Wanda Writer", Role.EDITOR),
				"/admin/account/language", "language", "fr"));
		add("POST /admin/account/password",
				(desk) -> Sample.by(desk.person("Paul Password", Role.EDITOR), "/admin/account/password", "password",
						"seven giraffes eat lichen", "again", "seven giraffes eat lichen"));
		add("POST /admin/account/sessions/end", (desk) -> Sample.by(desk.person("Wanda Writer", Role.EDITOR),
				"/admin/account/sessions/end", "session", desk.session("Wanda Writer")));
		add("POST /admin/account/sessions/end-others",
				(desk) -> Sample.by(desk.person("Wanda Writer", Role.EDITOR), "/admin/account/sessions/end-others"));
		add("POST /admin/people/invite", (desk) -> Sample.by(desk.administrator(), "/admin/people/invite", "name",
				"Wilma Welcome", "role", "EDITOR"));
		add("POST /admin/people/invitations/{id}/withdraw", (desk) -> {
			String name = desk.name();
			desk.people().invite(desk.administrator(), name);
			return Sample.by(desk.administrator(),
					"/admin/people/invitations/" + desk.people().invitation(name) + "/withdraw");
		});
		add("POST /admin/people/{id}/roles", (desk) -> {
			Person person = desk.person("Wendy Worker", Role.EDITOR);
			return Sample.by(desk.administrator(), "/admin/people/" + person.id() + "/roles", "role", "APPROVER",
					"version", "" + person.version());
		});
		add("POST /admin/people/{id}/renew", (desk) -> Sample.by(desk.administrator(),
				"/admin/people/" + desk.person("Wendy Worker", Role.EDITOR).id() + "/renew"));
		add("POST /admin/people/{id}/disable", (desk) -> {
			Person person = desk.person("Wendy Worker", Role.EDITOR);
			return Sample.by(desk.administrator(), "/admin/people/" + person.id() + "/disable", "version",
					"" + person.version());
		});
		add("POST /admin/settings/single-editor",
				(desk) -> Sample.by(desk.administrator(), "/admin/settings/single-editor", "allowed", "true", "reason",
						"Nobody else is here today.", "seen", Integer.toString(desk.version(SingleEditor.NAME))));
		add("POST /admin/record/download", (desk) -> Sample.by(desk.administrator(), "/admin/record/download"));
		add("POST /admin/people/{id}/enable", (desk) -> {
			Person person = desk.disabled("Dora Disabled");
			return Sample.by(desk.administrator(), "/admin/people/" + person.id() + "/enable", "version",
					"" + person.version());
		});
	}

	static {
		String challenge = "Y2hhbGxlbmdlIGNoYWxsZW5nZQ";
		add("POST /admin/sign-in/passkey", (desk) -> {
			SoftwareKey key = desk.people().key(desk.person("Wanda Writer", Role.EDITOR));
			return new Sample(null, "/admin/sign-in/passkey", Map.of(), desk.people().asked(null, "use", challenge),
					key.assertion(challenge));
		});
		add("POST /admin/confirm/passkey", (desk) -> {
			Person person = desk.person("Wanda Writer", Role.EDITOR);
			SoftwareKey key = desk.people().key(person);
			return new Sample(person, "/admin/confirm/passkey", Map.of(), desk.people().asked(person, "use", challenge),
					key.assertion(challenge));
		});
		add("POST /admin/account/passkeys", (desk) -> {
			Person person = desk.person("Wanda Writer", Role.EDITOR);
			return new Sample(person, "/admin/account/passkeys", Map.of(),
					desk.people().asked(person, "add", challenge), new SoftwareKey().creation(challenge));
		});
		add("POST /admin/account/passkeys/remove", (desk) -> {
			Person person = desk.person("Wanda Writer", Role.EDITOR);
			return Sample.by(person, "/admin/account/passkeys/remove", "passkey",
					desk.people().nameOf(desk.people().key(person)));
		});
	}

	private DeskWrites() {
	}

	private static void add(String address, Function<Desk, Sample> sample) {
		SAMPLES.put(address, sample);
	}

	static boolean has(DeskAddresses.Address address) {
		return SAMPLES.containsKey(address.name());
	}

	static Sample sample(DeskAddresses.Address address, Desk desk) {
		return SAMPLES.get(address.name()).apply(desk);
	}

	/**
	 * What samples are made of.
	 *
	 * @param context where every service is found
	 */
	record Desk(ApplicationContext context) {

		DeskPeople people() {
			return this.context.getBean(DeskPeople.class);
		}

		Person person(String name, Role... roles) {
			return people().person(name, roles);
		}

		Person administrator() {
			return person("Wilhelmina Administrator", Role.ADMINISTRATOR);
		}

		Person disabled(String name) {
			return people().disabled(name);
		}

		/** The version of a setting. */
		int version(String setting) {
			return this.context.getBean(Settings.class).find(setting).map(Setting::version).orElse(0);
		}

		/** A name that nobody has. */
		String name() {
			return "Newcomer " + Long.toString(System.nanoTime(), 36).replaceAll("[0-9]", "x");
		}

		/** Another session of somebody, as its owner names it. */
		String session(String name) {
			return people().session(person(name, Role.EDITOR));
		}

	}

	/**
	 * A request.
	 *
	 * @param by who sends it; nobody if none is signed in
	 * @param address where to
	 * @param form what is filled in
	 * @param session the session's cookie; a new one if none is given
	 * @param json what a script sends; nothing if there is a form
	 */
	record Sample(@Nullable Person by, String address, Map<String, String> form, @Nullable Cookie session,
			@Nullable String json) {

		static Sample by(@Nullable Person by, String address, String... form) {
			Map<String, String> fields = new HashMap<>();
			for (int i = 0; i < form.length; i += 2) {
				fields.put(form[i], form[i + 1]);
			}
			return new Sample(by, address, fields, null, null);
		}

	}

}
