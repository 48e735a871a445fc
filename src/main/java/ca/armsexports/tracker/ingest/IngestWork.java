package ca.armsexports.tracker.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import ca.armsexports.tracker.controllist.ControlList;
import ca.armsexports.tracker.country.Destinations;
import ca.armsexports.tracker.ingest.format.FileFormats;
import ca.armsexports.tracker.ingest.format.Place;
import ca.armsexports.tracker.ingest.format.Sheet;
import ca.armsexports.tracker.ingest.format.UnreadableFile;
import ca.armsexports.tracker.release.Ledger;
import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.yearlytotal.YearlyTotals;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads one file after the other. Who reads one holds the row of its job until everything
 * is written, so that no second node reads it, and a node that ends leaves it to the
 * next.
 */
@Component
class IngestWork {

	/** A file that ends the application is not begun for ever. */
	private static final int MOST_ATTEMPTS = 3;

	private static final int PART = 500;

	private static final Logger LOG = LoggerFactory.getLogger(IngestWork.class);

	private final IngestRows rows;

	private final FileFormats formats;

	private final IngestSettings settings;

	private final Ledger ledger;

	private final Destinations destinations;

	private final ControlList controlList;

	private final YearlyTotals yearlyTotals;

	private final TransactionTemplate together;

	private final TransactionTemplate apart;

	IngestWork(IngestRows rows, FileFormats formats, IngestSettings settings, Ledger ledger, Destinations destinations,
			ControlList controlList, YearlyTotals yearlyTotals, PlatformTransactionManager transactions) {
		this.rows = rows;
		this.formats = formats;
		this.settings = settings;
		this.ledger = ledger;
		this.destinations = destinations;
		this.controlList = controlList;
		this.yearlyTotals = yearlyTotals;
		this.together = new TransactionTemplate(transactions);
		this.apart = new TransactionTemplate(transactions);
		this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	/** Reads the next file that waits; answers whether there was one. */
	boolean readNext() {
		return Boolean.TRUE.equals(this.together.execute((status) -> this.rows.holdJob().map((id) -> {
			Integer attempts = this.apart.execute((inner) -> this.rows.begin(id));
			read(id, Objects.requireNonNullElse(attempts, 0));
			this.rows.removeJob(id);
			return true;
		}).orElse(false)));
	}

	private void read(IngestId id, int attempts) {
		Ingest ingest = this.rows.find(id).orElse(null);
		if (ingest == null || (ingest.state() != IngestState.READING && ingest.state() != IngestState.WAITING)) {
			return;
		}
		try {
			if (attempts > MOST_ATTEMPTS) {
				throw new UnreadableFile(UnreadableFile.Reason.BROKEN_OFF, MOST_ATTEMPTS);
			}
			understand(ingest);
		}
		catch (UnreadableFile ex) {
			if (Thread.currentThread().isInterrupted()) {
				throw ex;
			}
			this.rows.removeLines(id);
			this.rows.setRefused(id, new Refusal(ex.reason(), ex.place(), ex.found()));
		}
		catch (IllegalArgumentException | IllegalStateException | ArithmeticException | IndexOutOfBoundsException ex) {
			LOG.error("ingest {} could not be read", id, ex);
			this.rows.removeLines(id);
			this.rows.setRefused(id, new Refusal(UnreadableFile.Reason.DAMAGED, Place.FILE, ""));
		}
	}

	private void understand(Ingest ingest) {
		IngestId id = ingest.id();
		byte[] bytes = this.rows.findContent(ingest.file()).orElseThrow();
		List<Sheet> sheets = this.formats.read(bytes, this.settings.limits());
		setProgress(id, 20);
		Published published = published();
		Layout layout = (ingest.layout() != null) ? ingest.layout()
				: new LayoutFinder(ingest.declaration(), published.names()).find(sheets);
		this.rows.removeLines(id);
		List<ReadLine> part = new ArrayList<>(PART);
		Reading reading = new SheetsReader(ingest.declaration(), layout, ingest.choices(), published, (line) -> {
			part.add(line);
			if (part.size() == PART) {
				this.rows.addLines(id, part);
				part.clear();
			}
		}, (percent) -> setProgress(id, 20 + percent * 4 / 5)).read(ingest.kind(), sheets);
		this.rows.addLines(id, part);
		this.rows.setRead(id, layout, reading);
	}

	private void setProgress(IngestId id, int percent) {
		if (percent < 100) {
			this.apart.executeWithoutResult((status) -> this.rows.setProgress(id, percent));
		}
	}

	/** What is published now. */
	Published published() {
		ReleaseNumber release = this.ledger.getCurrentNumber();
		return new Published(release, this.destinations.getNames(release), this.controlList.mapItems(release).keySet(),
				(year) -> this.yearlyTotals.listStatements(year, release));
	}

}
