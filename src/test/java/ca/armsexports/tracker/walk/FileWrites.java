package ca.armsexports.tracker.walk;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

import ca.armsexports.tracker.account.Person;
import ca.armsexports.tracker.account.Role;
import ca.armsexports.tracker.ingest.Declaration;
import ca.armsexports.tracker.ingest.Ingest;
import ca.armsexports.tracker.ingest.IngestId;
import ca.armsexports.tracker.ingest.IngestState;
import ca.armsexports.tracker.ingest.Ingests;
import ca.armsexports.tracker.ingest.NewIngest;
import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.SourceId;
import ca.armsexports.tracker.shared.written.NumberRule;
import ca.armsexports.tracker.walk.DeskWrites.Desk;
import ca.armsexports.tracker.walk.DeskWrites.Sample;
import org.awaitility.Awaitility;

/** For each write that concerns a file a request that does it. */
final class FileWrites {

	private static final AtomicInteger FILES = new AtomicInteger();

	private FileWrites() {
	}

	static Map<String, Function<Desk, Sample>> samples() {
		Map<String, Function<Desk, Sample>> samples = new HashMap<>();
		samples.put("POST /admin/files", (desk) -> Sample.by(editor(desk), "/admin/files", "source", "gac-2022",
				"first", "2016", "last", "", "numbers", "english", "pasted", table()));
		samples.put("POST /admin/files/{file}/decide", (desk) -> {
			Ingest read = read(desk);
			return Sample.by(editor(desk), "/admin/files/" + read.id() + "/decide", "revision", "" + read.revision(),
					"numbers", "english", "table.0", "true", "year.0", "2016", "power.0", "0");
		});
		samples.put("POST /admin/files/{file}/hand-over", (desk) -> {
			Ingest read = read(desk);
			Sample sample = Sample.by(editor(desk), "/admin/files/" + read.id() + "/hand-over", DraftWrites.FORM);
			sample.form().put("revision", "" + read.revision());
			return sample;
		});
		samples.put("POST /admin/files/{file}/put-into", (desk) -> {
			Ingest read = read(desk);
			return Sample.by(editor(desk), "/admin/files/" + read.id() + "/put-into", "revision", "" + read.revision(),
					"draft", "" + DraftWrites.open(desk));
		});
		samples.put("POST /admin/files/{file}/give-up", (desk) -> {
			Ingest read = read(desk);
			return Sample.by(editor(desk), "/admin/files/" + read.id() + "/give-up", "revision", "" + read.revision(),
					"reason", "It is a test.");
		});
		return samples;
	}

	private static Person editor(Desk desk) {
		return desk.person("Wanda Writer", Role.EDITOR);
	}

	private static Ingest read(Desk desk) {
		Ingests ingests = desk.context().getBean(Ingests.class);
		CalendarYear year = new CalendarYear(2016);
		IngestId id = ingests
			.take(new NewIngest(editor(desk).name(), "table.csv", table().getBytes(StandardCharsets.UTF_8),
					new Declaration(new SourceId("gac-2022"), year, year, NumberRule.ENGLISH)))
			.id();
		return Awaitility.await()
			.atMost(Duration.ofSeconds(30))
			.until(() -> ingests.getIngest(id), (ingest) -> ingest.state() == IngestState.READ);
	}

	/** Another table each time: the same one again would be the same ingest. */
	private static String table() {
		return "Destination,Total (CAD)\nMexico,\"%d.00\"\nChile,\"5,000.00\"\n".formatted(FILES.incrementAndGet());
	}

}
