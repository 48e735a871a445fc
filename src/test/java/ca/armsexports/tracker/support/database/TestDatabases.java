package ca.armsexports.tracker.support.database;

/**
 * Fresh databases for tests. The server behind them is a container when a Docker engine
 * answers, else the embedded PostgreSQL; {@code -Dtracker.test.database=testcontainers}
 * or {@code embedded} decides. It starts when the first database is asked for and serves
 * until Java ends.
 */
public final class TestDatabases {

	private TestDatabases() {
	}

	/** A database that nobody else uses, with nothing in it. */
	public static FreshDatabase create() {
		return Holder.SERVER.create();
	}

	private static final class Holder {

		static final TestServer SERVER = TestServer.start();

	}

}
