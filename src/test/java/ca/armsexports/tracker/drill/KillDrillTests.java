package ca.armsexports.tracker.drill;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * The application and its database are killed while people work.
 * {@code src/docs/operation.md} says how often and how to kill more often.
 */
class KillDrillTests {

	private static final int KILLS = Integer.getInteger("tracker.drill.kills", 1);

	private static final long SEED = Long.getLong("tracker.drill.seed", 1);

	private static final String EDITOR = "Ada Editor";

	@TempDir(cleanup = CleanupMode.ON_SUCCESS)
	private static Path folder;

	private static RunningTracker tracker;

	private static DeskClient desk;

	@BeforeAll
	static void startTracker() throws IOException {
		tracker = RunningTracker.start(folder);
		desk = new DeskClient(tracker.port());
		desk.join(tracker.firstLink(), EDITOR);
	}

	@AfterAll
	static void stopTracker() {
		tracker.close();
	}

	@Test
	void anApplicationThatIsKilledLosesDoublesAndShowsNothingByHalves() throws Exception {
		new KilledTrackerDrill(tracker, desk, KILLS, SEED).run();
	}

	@Test
	void aDatabaseThatIsKilledLosesNothingThatWasAcknowledged() throws Exception {
		new KilledDatabaseDrill(tracker, desk, EDITOR, KILLS, SEED).run();
	}

}
