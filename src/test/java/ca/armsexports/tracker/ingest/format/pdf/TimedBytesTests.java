package ca.armsexports.tracker.ingest.format.pdf;

import java.io.IOException;

import ca.armsexports.tracker.ingest.format.Place;
import ca.armsexports.tracker.ingest.format.Trial;
import ca.armsexports.tracker.ingest.format.UnreadableFile.Reason;
import org.junit.jupiter.api.Test;

import static ca.armsexports.tracker.ingest.format.Trial.refuses;
import static ca.armsexports.tracker.ingest.format.Trial.refusesLate;
import static org.assertj.core.api.Assertions.assertThat;

class TimedBytesTests {

	private static final byte[] BYTES = { 1, 2, 3, 4 };

	@Test
	void areReadAsTheyAre() throws IOException {
		TimedBytes bytes = new TimedBytes(BYTES, Trial.usual());
		assertThat(bytes.length()).isEqualTo(4);
		assertThat(bytes.read()).isEqualTo(1);
		assertThat(bytes.getPosition()).isEqualTo(1);
		bytes.seek(2);
		byte[] rest = new byte[3];
		assertThat(bytes.read(rest, 1, 2)).isEqualTo(2);
		assertThat(rest).containsExactly(0, 3, 4);
		assertThat(bytes.isEOF()).isTrue();
		assertThat(bytes.read()).isNegative();
		assertThat(bytes.createView(1, 2).read()).isEqualTo(2);
		assertThat(bytes.isEOF()).isFalse();
		assertThat(bytes.isClosed()).isFalse();
		bytes.close();
		assertThat(bytes.isClosed()).isTrue();
	}

	@Test
	void areNotReadWhenTimeIsUp() {
		refusesLate(() -> new TimedBytes(BYTES, Trial.late()).read());
		refusesLate(() -> new TimedBytes(BYTES, Trial.late()).read(new byte[1], 0, 1));
		refusesLate(() -> new TimedBytes(BYTES, Trial.late()).seek(1));
		refusesLate(() -> new TimedBytes(BYTES, Trial.late()).createView(0, 1));
	}

	@Test
	void theClockIsAskedEverySoManyReads() throws IOException {
		TimedBytes bytes = new TimedBytes(BYTES, Trial.usual());
		bytes.seek(0);
		Thread.currentThread().interrupt();
		try {
			for (int read = 1; read < 256; read++) {
				bytes.seek(0);
			}
			refuses(bytes::read, Reason.TOO_SLOW, Place.FILE, "30");
		}
		finally {
			assertThat(Thread.interrupted()).isTrue();
		}
	}

}
