package ca.armsexports.tracker.setting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

import ca.armsexports.tracker.journal.Journal;
import ca.armsexports.tracker.journal.Step;
import ca.armsexports.tracker.shared.PersonName;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The settings that were changed while the tracker runs. */
@Service
@Transactional(readOnly = true)
public class Settings {

	private final JdbcClient jdbc;

	private final Journal journal;

	private final Clock clock;

	Settings(JdbcClient jdbc, Journal journal, Clock clock) {
		this.jdbc = jdbc;
		this.journal = journal;
		this.clock = clock;
	}

	/**
	 * A setting, if anybody ever changed it.
	 * @param name the name of its property
	 */
	public Optional<Setting> find(String name) {
		return this.jdbc.sql("select name, value, person, changed_at, version from setting where name = :name")
			.param("name", name)
			.query(Settings::setting)
			.optional();
	}

	/**
	 * Changes a setting, with a step in the journal.
	 * @param change what is changed, by whom and why
	 * @throws StaleSetting if somebody else changed it since the version that was seen
	 */
	@Transactional
	public void change(Change change) {
		OffsetDateTime now = OffsetDateTime.ofInstant(this.clock.instant().truncatedTo(ChronoUnit.MILLIS),
				ZoneOffset.UTC);
		int changed = this.jdbc.sql("""
				insert into setting as present (name, value, person, changed_at, version)
				select :name, :value, :person, :now, 1
				 where :seen = 0 or exists (select from setting where name = :name)
				    on conflict on constraint setting_pk do update
				   set value = excluded.value, person = excluded.person, changed_at = excluded.changed_at,
				       version = present.version + 1
				 where present.version = :seen
				""")
			.param("name", change.name())
			.param("value", change.after())
			.param("person", change.person().value())
			.param("now", now)
			.param("seen", change.seen())
			.update();
		if (changed != 1) {
			throw new StaleSetting(change.name());
		}
		this.journal.write(new Step(change.person(), "setting.change", "setting " + change.name(),
				Map.of("value", change.before()), Map.of("value", change.after()), change.reason()));
	}

	private static Setting setting(ResultSet row, int number) throws SQLException {
		return new Setting(row.getString("name"), row.getString("value"), new PersonName(row.getString("person")),
				row.getObject("changed_at", OffsetDateTime.class).toInstant(), row.getInt("version"));
	}

	/**
	 * A change of a setting.
	 *
	 * @param name the name of its property
	 * @param before the value that held before, wherever it came from
	 * @param after the value from now on
	 * @param person who changes it
	 * @param reason why
	 * @param seen the version that the person saw; 0 if nobody had changed it yet
	 */
	public record Change(String name, String before, String after, PersonName person, String reason, int seen) {
	}

}
