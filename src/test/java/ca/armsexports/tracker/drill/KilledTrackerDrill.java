package ca.armsexports.tracker.drill;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.jsoup.Jsoup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Files of 10,000 figures go their way to a release, one after the other, while the
 * application is killed at random moments and started again.
 */
final class KilledTrackerDrill {

	private static final System.Logger LOG = System.getLogger(KilledTrackerDrill.class.getName());

	private final RunningTracker tracker;

	private final DeskClient desk;

	private final int toKill;

	private final Random random;

	private final int releasesBefore;

	private final int draftsBefore;

	private final Map<Stage, Long> usual = new EnumMap<>(
			Map.of(Stage.READING, 3000L, Stage.HANDING_OVER, 3000L, Stage.RELEASING, 2000L));

	private final Map<Stage, Integer> kills = new EnumMap<>(Stage.class);

	private final DoubleSummaryStatistics starts = new DoubleSummaryStatistics();

	private final List<FigureFile> released = new ArrayList<>();

	private int afterTheEnd;

	private int doneAllTheSame;

	/**
	 * A drill.
	 * @param tracker the application
	 * @param desk an editor who may approve
	 * @param kills how often it is killed
	 * @param seed the same seed, the same moments
	 */
	KilledTrackerDrill(RunningTracker tracker, DeskClient desk, int kills, long seed) {
		this.tracker = tracker;
		this.desk = desk;
		this.toKill = kills;
		this.random = new Random(seed);
		this.releasesBefore = count("select max(number) from release");
		this.draftsBefore = count("select count(*) from draft");
	}

	/** Runs it, and fails at the first thing that is lost, doubled or half done. */
	void run() throws Exception {
		int visibleBefore = visible();
		int left = this.toKill;
		// The first file is only killed while it is released, which matters most.
		Stage next = Stage.RELEASING;
		try (ExecutorService hands = Executors.newVirtualThreadPerTaskExecutor()) {
			while (left > 0) {
				FileOnItsWay work = new FileOnItsWay(FigureFile.of(this.tracker.database(), this.released.size()));
				for (Stage stage : Stage.values()) {
					work.prepare(stage);
					if (left > 0 && stage.compareTo(next) >= 0) {
						List<String> heads = this.tracker.heads();
						kill(stage, hands.submit(() -> work.take(stage)));
						left--;
						next = Stage.READING;
						this.tracker.verify(heads);
					}
					work.finish(stage);
					work.check(stage);
				}
				this.released.add(work.file);
				checkPublished(this.released.size());
				assertThat(visible()).isEqualTo(visibleBefore + FigureFile.ROWS);
			}
		}
		LOG.log(System.Logger.Level.INFO, String.format(
				"SAFETY 1: %d kills of the application (%s; %d just after the work was done, %d with the work committed but not answered): "
						+ "no partial release, 0 of %,d rows lost or doubled, verified after each; started again in %.1f s on average, %.1f s at most",
				this.toKill, this.kills, this.afterTheEnd, this.doneAllTheSame, this.released.size() * FigureFile.ROWS,
				this.starts.getAverage(), this.starts.getMax()));
	}

	/** Kills the application while it works, and starts it again. */
	private void kill(Stage stage, Future<?> work) throws Exception {
		long delay = this.random.nextLong(this.usual.get(stage));
		boolean ended = true;
		try {
			work.get(delay, TimeUnit.MILLISECONDS);
		}
		catch (TimeoutException ex) {
			ended = false;
		}
		this.tracker.kill();
		if (ended) {
			this.afterTheEnd++;
		}
		try {
			work.get();
		}
		catch (ExecutionException ex) {
			assertThat(ex).hasCauseInstanceOf(IOException.class);
		}
		this.kills.merge(stage, 1, Integer::sum);
		double seconds = this.tracker.start();
		this.starts.accept(seconds);
		LOG.log(System.Logger.Level.INFO, String.format("killed %d ms into %s%s, started again in %.1f s", delay, stage,
				ended ? ", which was done" : "", seconds));
		int files = count("select max(number) from release") - this.releasesBefore;
		assertThat(files).isBetween(this.released.size(), this.released.size() + 1);
		checkPublished(files);
	}

	/**
	 * A release of 10,000 figures for each file, and of each cell what the last one says.
	 */
	private void checkPublished(int files) {
		assertThat(count("select count(*) from release")).isEqualTo(this.releasesBefore + files);
		assertThat(count("select count(*) from release_change where release > " + this.releasesBefore))
			.isEqualTo(files * FigureFile.ROWS);
		String cells = " from yearly_total where source = '%s' and year between %d and %d and since_release > %d"
			.formatted(FigureFile.SOURCE, FigureFile.FIRST_YEAR, FigureFile.LAST_YEAR, this.releasesBefore);
		String standing = cells + " and until_release is null";
		assertThat(count("select count(*)" + cells)).isEqualTo(files * FigureFile.ROWS);
		assertThat(count("select count(*)" + standing)).isEqualTo((files > 0) ? FigureFile.ROWS : 0);
		assertThat(count("select count(distinct (destination, year, item))" + standing))
			.isEqualTo((files > 0) ? FigureFile.ROWS : 0);
		if (files > 0) {
			BigDecimal sum = this.tracker.database()
				.sql("select sum(amount)" + standing)
				.query(BigDecimal.class)
				.single();
			assertThat(sum).isEqualByComparingTo(FigureFile.of(this.tracker.database(), files - 1).sum());
		}
	}

	/** How many figures of the files' years readers see. */
	private int visible() throws IOException {
		DeskClient.Answer answer = this.desk.get("/en/explore.csv?source=%s&from=%d&to=%d".formatted(FigureFile.SOURCE,
				FigureFile.FIRST_YEAR, FigureFile.LAST_YEAR));
		assertThat(answer.status()).isEqualTo(200);
		return (int) answer.body().lines().count();
	}

	private int count(String query) {
		return this.tracker.database().sql(query).query(Integer.class).single();
	}

	/** What the application works at when it is killed. */
	private enum Stage {

		READING, HANDING_OVER, RELEASING

	}

	/** A file from the desk to the release. */
	private final class FileOnItsWay {

		private final FigureFile file;

		private final int before = released.size();

		private volatile long ingest;

		private volatile long draft;

		private volatile boolean acknowledged;

		FileOnItsWay(FigureFile file) {
			this.file = file;
		}

		void prepare(Stage stage) throws IOException {
			this.acknowledged = false;
			if (stage == Stage.RELEASING) {
				desk.confirmIfNeeded();
				require(desk.post(draftAddress() + "/submit"));
				String content = Jsoup.parse(desk.get(draftAddress()).body()).select("input[name=content]").val();
				require(desk.post(draftAddress() + "/approve", "content", content));
			}
		}

		/** Does the work of a stage and waits until it is done. */
		Void take(Stage stage) throws IOException {
			long begin = System.nanoTime();
			switch (stage) {
				case READING -> {
					DeskClient.Answer answer = require(desk.post("/admin/files", "source", FigureFile.SOURCE, "first",
							"" + FigureFile.FIRST_YEAR, "last", "" + FigureFile.LAST_YEAR, "numbers", "english",
							"pasted", this.file.text()));
					this.ingest = answer.number();
					this.acknowledged = true;
					awaitRead();
				}
				case HANDING_OVER -> {
					DeskClient.Answer answer = require(desk.post("/admin/files/" + this.ingest + "/hand-over",
							"revision", "1", "reason", "new_edition", "title.en", "Made up", "title.fr", "Inventé",
							"title.es", "Inventado", "note.en", "A drill.", "note.fr", "Un exercice.", "note.es",
							"Un ejercicio."));
					this.draft = answer.number();
					this.acknowledged = true;
				}
				case RELEASING -> {
					require(desk.post(draftAddress() + "/publish"));
					this.acknowledged = true;
				}
			}
			usual.put(stage, (System.nanoTime() - begin) / 1_000_000);
			return null;
		}

		/** What was cut off is found whole or not at all, and goes on. */
		void finish(Stage stage) throws IOException {
			boolean there = isThere(stage);
			if (this.acknowledged) {
				assertThat(there).as("what was acknowledged").isTrue();
			}
			else if (there) {
				doneAllTheSame++;
			}
			switch (stage) {
				case READING -> {
					if (there) {
						this.ingest = number("select id from ingest order by id desc limit 1");
						awaitRead();
					}
					else {
						take(stage);
					}
				}
				case HANDING_OVER -> {
					if (there) {
						this.draft = number("select id from draft order by id desc limit 1");
					}
					else {
						assertThat(count("select count(*) from draft")).isEqualTo(draftsBefore + this.before);
						take(stage);
					}
				}
				case RELEASING -> {
					if (!there) {
						desk.confirmIfNeeded();
						take(stage);
					}
				}
			}
		}

		private boolean isThere(Stage stage) {
			return switch (stage) {
				case READING -> count("select count(*) from ingest") > this.before;
				case HANDING_OVER -> count("select count(*) from ingest where state = 'drafted'") > this.before;
				case RELEASING -> count("select max(number) from release") > releasesBefore + this.before;
			};
		}

		/** What a stage leaves, once. */
		void check(Stage stage) {
			int files = this.before + 1;
			assertThat(count("select count(*) from ingest")).isEqualTo(files);
			assertThat(count("select count(*) from ingest_job")).isZero();
			assertThat(count("select count(*) from ingest_line where difference in ('new', 'changed')"))
				.isEqualTo(files * FigureFile.ROWS);
			if (stage != Stage.READING) {
				assertThat(count("select count(*) from draft")).isEqualTo(draftsBefore + files);
				assertThat(count("select count(*) from draft_change where draft = " + this.draft))
					.isEqualTo(FigureFile.ROWS);
			}
		}

		private void awaitRead() throws IOException {
			await().atMost(Duration.ofSeconds(90)).pollInterval(Duration.ofMillis(100)).until(() -> {
				String progress = desk.get("/admin/files/" + this.ingest + "/progress").body();
				assertThat(progress).doesNotContain("refused");
				return progress.contains("\"read\"");
			});
		}

		private String draftAddress() {
			return "/admin/drafts/" + this.draft;
		}

		private DeskClient.Answer require(DeskClient.Answer answer) {
			assertThat(answer.done())
				.as("%d %s: %s", answer.status(), answer.location(), Jsoup.parse(answer.body()).text())
				.isTrue();
			return answer;
		}

		private long number(String query) {
			return tracker.database().sql(query).query(Long.class).single();
		}

	}

}
