package ca.armsexports.tracker.drill;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Lines and comments are saved in drafts and small drafts are published, all without a
 * pause, while the database is killed at random moments. Each write carries a mark of its
 * own, so that it is found in the record and in the journal.
 */
final class KilledDatabaseDrill {

	private static final System.Logger LOG = System.getLogger(KilledDatabaseDrill.class.getName());

	private static final Duration PROMISED = Duration.ofSeconds(30);

	private static final Pattern MARK = Pattern.compile("drill-([0-9]+)-");

	private final RunningTracker tracker;

	private final DeskClient desk;

	private final String editor;

	private final int kills;

	private final Random random;

	private final CountDownLatch enough = new CountDownLatch(1);

	private final AtomicInteger marks = new AtomicInteger();

	private final Map<Kind, Map<Integer, Boolean>> acknowledged = new ConcurrentHashMap<>();

	/** When the last write was sent that was acknowledged. */
	private final Map<Kind, Long> lastSent = new ConcurrentHashMap<>();

	private final Map<String, Integer> answers = new ConcurrentSkipListMap<>();

	private final Queue<String> unclear = new ConcurrentLinkedQueue<>();

	private final List<String> destinations;

	/**
	 * A drill.
	 * @param tracker the application
	 * @param desk an editor who may approve
	 * @param editor the editor's name
	 * @param kills how often the database is killed
	 * @param seed the same seed, the same moments
	 */
	KilledDatabaseDrill(RunningTracker tracker, DeskClient desk, String editor, int kills, long seed) {
		this.tracker = tracker;
		this.desk = desk;
		this.editor = editor;
		this.kills = kills;
		this.random = new Random(seed);
		this.destinations = tracker.database()
			.sql("select code from destination where code ~ '^[a-z]{2}$' order by code")
			.query(String.class)
			.list();
		for (Kind kind : Kind.values()) {
			this.acknowledged.put(kind, new ConcurrentHashMap<>());
		}
	}

	/** Runs it, and fails if anything acknowledged is lost or anything is half done. */
	void run() throws Exception {
		List<String> heads = this.tracker.heads();
		DoubleSummaryStatistics away = new DoubleSummaryStatistics();
		try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<?>> working = new ArrayList<>();
			working.add(people.submit(() -> repeat(this::enter)));
			working.add(people.submit(() -> repeat(this::enter)));
			working.add(people.submit(() -> repeat(this::comment)));
			working.add(people.submit(() -> repeat(this::publish)));
			working.add(people.submit(() -> repeat(this::read)));
			try {
				awaitWritesSince(System.nanoTime());
				for (int kill = 1; kill <= this.kills; kill++) {
					this.enough.await(this.random.nextLong(2000), TimeUnit.MILLISECONDS);
					boolean children = kill % 3 != 0;
					long begin = System.nanoTime();
					this.tracker.killDatabase(children);
					awaitWritesSince(System.nanoTime());
					double seconds = (System.nanoTime() - begin) / 1e9;
					away.accept(seconds);
					LOG.log(System.Logger.Level.INFO,
							String.format("database killed%s, all kinds of writes again after %.1f s",
									children ? " with its children" : "", seconds));
				}
			}
			finally {
				this.enough.countDown();
			}
			for (Future<?> work : working) {
				work.get();
			}
		}
		LOG.log(System.Logger.Level.INFO, "answers: " + this.answers);
		assertThat(this.unclear).isEmpty();
		checkWrites();
		this.tracker.verify(heads);
		LOG.log(System.Logger.Level.INFO, String.format(
				"SAFETY 2: %d kills of the database under %,d writes (%s): 0 acknowledged ones lost, 0 half done, chains verified; "
						+ "serving every kind of write again after %.1f s on average, %.1f s at most, without a start of the application",
				this.kills, this.marks.get(),
				this.acknowledged.entrySet()
					.stream()
					.map((kind) -> kind.getKey() + " "
							+ kind.getValue().values().stream().filter(Boolean::booleanValue).count()
							+ " acknowledged of " + kind.getValue().size())
					.sorted()
					.collect(Collectors.joining(", ")),
				away.getAverage(), away.getMax()));
	}

	private void awaitWritesSince(long since) {
		await().atMost(PROMISED)
			.pollInterval(Duration.ofMillis(50))
			.until(() -> List.of(Kind.values())
				.stream()
				.allMatch((kind) -> this.lastSent.containsKey(kind) && this.lastSent.get(kind) - since > 0));
	}

	/** Somebody who tries again whatever happens, with a breath after a failure. */
	private Void repeat(Work work) throws InterruptedException {
		Map<String, Long> own = new HashMap<>();
		while (this.enough.getCount() > 0) {
			try {
				if (!work.attempt(own)) {
					this.enough.await(100, TimeUnit.MILLISECONDS);
				}
			}
			catch (IOException ex) {
				count("no answer");
			}
		}
		return null;
	}

	private boolean enter(Map<String, Long> own) throws IOException {
		if (!own.containsKey("draft") && !open(own)) {
			return false;
		}
		return write(Kind.LINE, (mark) -> post("line", own.get("draft") + "/enter/yearly-total", line(mark)));
	}

	private boolean comment(Map<String, Long> own) throws IOException {
		if (!own.containsKey("draft") && !open(own)) {
			return false;
		}
		return write(Kind.COMMENT,
				(mark) -> post("comment", own.get("draft") + "/comment", "words", "drill-" + mark + "-"));
	}

	private boolean publish(Map<String, Long> own) throws IOException {
		own.clear();
		int[] written = new int[1];
		if (!open(own) || !write(Kind.LINE, (mark) -> {
			written[0] = mark;
			return post("line", own.get("draft") + "/enter/yearly-total", line(mark));
		})) {
			return false;
		}
		String draft = "" + own.get("draft");
		if (!post("submit", draft + "/submit").done()) {
			return false;
		}
		DeskClient.Answer page = seen("draft", this.desk.get("/admin/drafts/" + draft));
		String content = Jsoup.parse(page.body()).select("input[name=content]").val();
		this.desk.confirmIfNeeded();
		if (content.isEmpty() || !post("approve", draft + "/approve", "content", content).done()) {
			return false;
		}
		long sent = System.nanoTime();
		Map<Integer, Boolean> releases = this.acknowledged.get(Kind.RELEASE);
		releases.put(written[0], false);
		if (post("publish", draft + "/publish").done()) {
			releases.put(written[0], true);
			this.lastSent.put(Kind.RELEASE, sent);
			return true;
		}
		return false;
	}

	/** A page that lies in memory, and one that nobody asked for before. */
	private boolean read(Map<String, Long> own) throws IOException {
		seen("page from memory", this.desk.get("/en/"));
		seen("new page", this.desk.get("/en/explore?min=" + own.merge("page", 1L, Long::sum)));
		seen("list of drafts", this.desk.get("/admin/drafts"));
		return false;
	}

	private boolean open(Map<String, Long> own) throws IOException {
		DeskClient.Answer answer = post("open", "", "reason", "method", "title.en", "A drill", "title.fr",
				"Un exercice", "title.es", "Un ejercicio", "note.en", "A drill.", "note.fr", "Un exercice.", "note.es",
				"Un ejercicio.");
		if (answer.done()) {
			own.put("draft", answer.number());
		}
		else if (answer.location().startsWith("/admin/sign-in")) {
			this.desk.signInIfNeeded(this.editor);
		}
		return answer.done();
	}

	private boolean write(Kind kind, Sending sending) throws IOException {
		int mark = this.marks.incrementAndGet();
		long sent = System.nanoTime();
		this.acknowledged.get(kind).put(mark, false);
		if (sending.send(mark).done()) {
			this.acknowledged.get(kind).put(mark, true);
			this.lastSent.put(kind, sent);
			return true;
		}
		return false;
	}

	private DeskClient.Answer post(String what, String address, String... fields) throws IOException {
		return seen(what, this.desk.post("/admin/drafts" + (address.isEmpty() ? "" : "/") + address, fields));
	}

	private DeskClient.Answer seen(String what, DeskClient.Answer answer) {
		count(what + " " + answer.status());
		if (!answer.isClear()) {
			this.unclear.add(what + " " + answer.status() + " " + Jsoup.parse(answer.body()).text());
		}
		return answer;
	}

	private void count(String answer) {
		this.answers.merge(answer, 1, Integer::sum);
	}

	/** Of another cell each, so that nothing looks like a slip. */
	private String[] line(int mark) {
		String destination = this.destinations.get(mark / 30 % this.destinations.size());
		return new String[] { "seen", "0", "destination", destination, "year", "" + (1990 + mark % 30), "item", "2-1",
				"state", "reported", "amount.money.amount", "7,%03d.00".formatted(mark % 1000), "amount.money.currency",
				"CAD", "amount.qualifier", "exact", "priceBasis", "current_prices", "citation.source", "gac-2022",
				"citation.locator", "table 1", "citation.quote", "drill-" + mark + "-" };
	}

	/** What is in the record is in the journal, and the other way round. */
	private void checkWrites() {
		Map<Integer, Integer> lines = marks("select content from draft_change");
		assertThat(lines).isEqualTo(marks("select after from journal_entry where action = 'draft.propose'"));
		checkAcknowledged(Kind.LINE, lines);
		Map<Integer, Integer> comments = marks("select words from draft_comment");
		assertThat(comments).isEqualTo(marks("select after from journal_entry where action = 'draft.comment'"));
		checkAcknowledged(Kind.COMMENT, comments);
		Map<Integer, Integer> released = marks("select content from release_change");
		assertThat(released)
			.isEqualTo(
					marks("""
							select line.content from journal_entry step join draft_change line on step.subject = 'draft ' || line.draft
							 where step.action = 'release.publish'
							"""))
			.isEqualTo(marks("""
					select line.content from draft join draft_change line on line.draft = draft.id
					 where draft.state = 'published'
					"""))
			.isEqualTo(marks("select quote from yearly_total"));
		checkAcknowledged(Kind.RELEASE, released);
		assertThat(number("select count(*) from journal_entry where action in ('draft.open', 'ingest.hand_over')"))
			.isEqualTo(number("select count(*) from draft")
					+ number("select count(*) from journal_entry where action = 'ingest.hand_over'"));
	}

	private void checkAcknowledged(Kind kind, Map<Integer, Integer> found) {
		assertThat(found.values()).as("%s is there once", kind).containsOnly(1);
		List<Integer> lost = this.acknowledged.get(kind)
			.entrySet()
			.stream()
			.filter((write) -> write.getValue() && !found.containsKey(write.getKey()))
			.map(Map.Entry::getKey)
			.toList();
		assertThat(lost).as("acknowledged and lost").isEmpty();
	}

	/** How often each mark is found in a column. */
	private Map<Integer, Integer> marks(String query) {
		Map<Integer, Integer> found = new HashMap<>();
		for (String text : this.tracker.database().sql(query).query(String.class).list()) {
			Matcher matcher = MARK.matcher((text != null) ? text : "");
			if (matcher.find()) {
				found.merge(Integer.valueOf(matcher.group(1)), 1, Integer::sum);
			}
		}
		return found;
	}

	private long number(String query) {
		return this.tracker.database().sql(query).query(Long.class).single();
	}

	/** What is written. */
	private enum Kind {

		LINE, COMMENT, RELEASE

	}

	private interface Work {

		/** Answers whether all went well. */
		boolean attempt(Map<String, Long> own) throws IOException;

	}

	private interface Sending {

		DeskClient.Answer send(int mark) throws IOException;

	}

}
