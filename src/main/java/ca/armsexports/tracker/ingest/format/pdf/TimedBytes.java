package ca.armsexports.tracker.ingest.format.pdf;

import java.io.IOException;

import ca.armsexports.tracker.ingest.format.Budget;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadView;

/**
 * The bytes of a document, which stop being readable when time is up: a document that
 * leads in circles is stopped by it wherever the circle is.
 */
final class TimedBytes implements RandomAccessRead {

	/** The clock is asked at each so many reads. */
	private static final int SELDOM = 256;

	private final RandomAccessReadBuffer bytes;

	private final Budget budget;

	private int reads;

	TimedBytes(byte[] bytes, Budget budget) {
		this.bytes = new RandomAccessReadBuffer(bytes);
		this.budget = budget;
	}

	@Override
	public int read() throws IOException {
		checkSometimes();
		return this.bytes.read();
	}

	@Override
	public int read(byte[] target, int offset, int length) throws IOException {
		checkSometimes();
		return this.bytes.read(target, offset, length);
	}

	@Override
	public long getPosition() throws IOException {
		return this.bytes.getPosition();
	}

	@Override
	public void seek(long position) throws IOException {
		checkSometimes();
		this.bytes.seek(position);
	}

	@Override
	public long length() throws IOException {
		return this.bytes.length();
	}

	@Override
	public boolean isClosed() {
		return this.bytes.isClosed();
	}

	@Override
	public boolean isEOF() throws IOException {
		return this.bytes.isEOF();
	}

	@Override
	public RandomAccessReadView createView(long start, long length) {
		this.budget.checkTime();
		return new RandomAccessReadView(this, start, length);
	}

	@Override
	public void close() throws IOException {
		this.bytes.close();
	}

	private void checkSometimes() {
		if (this.reads++ % SELDOM == 0) {
			this.budget.checkTime();
		}
	}

}
