package ca.armsexports.tracker.site.cache;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.function.Consumer;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.jspecify.annotations.Nullable;

/**
 * A response whose body is held back until it is whole, so that it can be remembered, or
 * replaced by an error. A body that grows too large is let through from then on.
 */
final class CapturedResponse extends HttpServletResponseWrapper {

	private final int largest;

	private final Consumer<HttpServletResponse> onPassThrough;

	private final ByteArrayOutputStream held = new ByteArrayOutputStream(32 * 1024);

	private final Output output = new Output();

	private @Nullable PrintWriter writer;

	private long declaredLength = -1;

	private volatile boolean passedThrough;

	CapturedResponse(HttpServletResponse response, int largest, Consumer<HttpServletResponse> onPassThrough) {
		super(response);
		this.largest = largest;
		this.onPassThrough = onPassThrough;
	}

	byte[] body() {
		flushWriter();
		return this.held.toByteArray();
	}

	boolean isPassedThrough() {
		flushWriter();
		return this.passedThrough;
	}

	/** Lets the body through, what was held back first. */
	void passThrough() throws IOException {
		flushWriter();
		this.output.open();
	}

	@Override
	public ServletOutputStream getOutputStream() {
		return this.output;
	}

	@Override
	public PrintWriter getWriter() throws IOException {
		if (this.writer == null) {
			this.writer = new PrintWriter(new OutputStreamWriter(this.output, Charset.forName(getCharacterEncoding())));
		}
		return this.writer;
	}

	@Override
	public void flushBuffer() throws IOException {
		if (this.passedThrough) {
			flushWriter();
			super.flushBuffer();
		}
	}

	@Override
	public void sendError(int status) throws IOException {
		forget();
		super.sendError(status);
	}

	@Override
	public void sendError(int status, String message) throws IOException {
		forget();
		super.sendError(status, message);
	}

	/**
	 * The language of an answer is the one of its address, never the one of a browser.
	 */
	@Override
	public void setLocale(Locale locale) {
		// Said by the header Content-Language instead.
	}

	@Override
	public void reset() {
		super.reset();
		forget();
	}

	@Override
	public void resetBuffer() {
		super.resetBuffer();
		forget();
	}

	@Override
	public void setContentLength(int length) {
		this.declaredLength = length;
	}

	@Override
	public void setContentLengthLong(long length) {
		this.declaredLength = length;
	}

	@Override
	public void setHeader(String name, @Nullable String value) {
		if (isLength(name, value)) {
			this.declaredLength = Long.parseLong(value);
		}
		else {
			super.setHeader(name, value);
		}
	}

	@Override
	public void addHeader(String name, @Nullable String value) {
		if (isLength(name, value)) {
			this.declaredLength = Long.parseLong(value);
		}
		else {
			super.addHeader(name, value);
		}
	}

	private static boolean isLength(String name, @Nullable String value) {
		return value != null && name.equalsIgnoreCase("Content-Length");
	}

	private void forget() {
		this.held.reset();
		this.writer = null;
		this.declaredLength = -1;
	}

	private void flushWriter() {
		if (this.writer != null) {
			this.writer.flush();
		}
	}

	/** Where bytes go: into memory, and from some point on to the client. */
	private final class Output extends ServletOutputStream {

		@Override
		public boolean isReady() {
			return true;
		}

		@Override
		public void setWriteListener(WriteListener listener) {
			throw new IllegalStateException("answers are written blocking");
		}

		@Override
		public void write(int b) throws IOException {
			write(new byte[] { (byte) b }, 0, 1);
		}

		@Override
		public synchronized void write(byte[] bytes, int offset, int length) throws IOException {
			if (!CapturedResponse.this.passedThrough
					&& CapturedResponse.this.held.size() + length > CapturedResponse.this.largest) {
				open();
			}
			if (CapturedResponse.this.passedThrough) {
				getResponse().getOutputStream().write(bytes, offset, length);
			}
			else {
				CapturedResponse.this.held.write(bytes, offset, length);
			}
		}

		@Override
		public synchronized void flush() throws IOException {
			if (CapturedResponse.this.passedThrough) {
				getResponse().getOutputStream().flush();
			}
		}

		synchronized void open() throws IOException {
			if (CapturedResponse.this.passedThrough) {
				return;
			}
			CapturedResponse.this.passedThrough = true;
			CapturedResponse.this.onPassThrough.accept(CapturedResponse.this);
			if (getResponse().isCommitted()) {
				return;
			}
			if (CapturedResponse.this.declaredLength >= 0) {
				getResponse().setContentLengthLong(CapturedResponse.this.declaredLength);
			}
			if (CapturedResponse.this.held.size() > 0) {
				CapturedResponse.this.held.writeTo(getResponse().getOutputStream());
				CapturedResponse.this.held.reset();
			}
		}

	}

}
