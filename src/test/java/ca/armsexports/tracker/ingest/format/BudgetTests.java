package ca.armsexports.tracker.ingest.format;

import ca.armsexports.tracker.ingest.format.UnreadableFile.Reason;
import org.junit.jupiter.api.Test;

import static ca.armsexports.tracker.ingest.format.Trial.refuses;
import static ca.armsexports.tracker.ingest.format.Trial.refusesLate;
import static org.assertj.core.api.Assertions.assertThat;

class BudgetTests {

	private final Budget budget = Trial.small();

	@Test
	void takesAFileUpToItsSize() {
		this.budget.takeFile(1);
		this.budget.takeFile(100);
		refuses(() -> this.budget.takeFile(0), Reason.EMPTY, Place.FILE, "0");
		refuses(() -> this.budget.takeFile(101), Reason.TOO_LARGE, Place.FILE, "101");
	}

	@Test
	void takesLinesUpToTheLast() {
		this.budget.takeRow("a", 3);
		refuses(() -> this.budget.takeRow("a", 4), Reason.TOO_MANY_ROWS, new Place("a", 4, 0), "4");
	}

	@Test
	void takesCellsUpToTheLastColumn() {
		this.budget.takeCell("a", 2, 3, "x");
		refuses(() -> this.budget.takeCell("a", 2, 4, "x"), Reason.TOO_MANY_COLUMNS, new Place("a", 2, 4), "4");
	}

	@Test
	void takesTextsUpToTheirLength() {
		this.budget.takeCell("a", 2, 1, "x".repeat(50));
		refuses(() -> this.budget.takeCell("a", 2, 1, "x".repeat(51)), Reason.CELL_TOO_LONG, new Place("a", 2, 1),
				"x".repeat(40));
	}

	@Test
	void takesCellsUpToTheirNumber() {
		for (int cell = 1; cell <= 6; cell++) {
			this.budget.takeCell("a", 1, 1, "x");
		}
		refuses(() -> this.budget.takeCell("b", 1, 2, "x"), Reason.TOO_MANY_CELLS, new Place("b", 1, 2), "6");
	}

	@Test
	void takesWhatIsUnpackedUpToItsSizeOnTheWhole() {
		this.budget.takeUnpacked(400);
		this.budget.takeUnpacked(600);
		refuses(() -> this.budget.takeUnpacked(1), Reason.UNPACKS_TOO_LARGE, Place.FILE, "1000");
	}

	@Test
	void takesPagesUpToTheirNumber() {
		this.budget.takePages(2);
		refuses(() -> this.budget.takePages(3), Reason.TOO_MANY_PAGES, Place.FILE, "3");
	}

	@Test
	void takesNothingWhenTimeIsUp() {
		Budget late = Trial.late();
		refusesLate(late::checkTime);
		refusesLate(() -> late.takeRow(null, 1));
		refusesLate(() -> late.takeUnpacked(1));
		assertThat(late.nanosLeft()).isNegative();
		assertThat(this.budget.nanosLeft()).isBetween(20_000_000_000L, 30_000_000_000L);
	}

	@Test
	void takesNothingWhenItIsBrokenOff() {
		this.budget.checkTime();
		Thread.currentThread().interrupt();
		try {
			refuses(this.budget::checkTime, Reason.TOO_SLOW, Place.FILE, "30");
		}
		finally {
			assertThat(Thread.interrupted()).isTrue();
		}
	}

}
