package bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;

/** A reader of one site on loopback, over one connection that is kept. */
final class Web {

	private static final int PATIENCE = 300_000;

	private final int port;

	Web(int port) {
		this.port = port;
	}

	static int freePort() {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The status of an address, or 0 if nobody answers. */
	int status(String path) {
		try {
			HttpURLConnection connection = connect(path, null);
			int status = connection.getResponseCode();
			drain(connection, OutputStream.nullOutputStream());
			return status;
		}
		catch (IOException ex) {
			return 0;
		}
	}

	/**
	 * The body of an address as sent.
	 * @param encoding what to accept, or null
	 * @throws NotMeasured if the answer is not 200
	 */
	byte[] body(String path, String encoding) {
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		read(path, encoding, body);
		return body.toByteArray();
	}

	/**
	 * Reads an address to its end.
	 * @return the time from asking to the last byte, in nanoseconds
	 * @throws NotMeasured if the answer is not 200
	 */
	long time(String path) {
		return read(path, null, OutputStream.nullOutputStream());
	}

	/** As {@link #time(String)}, and hands the bytes on. */
	long read(String path, String encoding, OutputStream output) {
		long start = System.nanoTime();
		try {
			HttpURLConnection connection = connect(path, encoding);
			int status = connection.getResponseCode();
			drain(connection, (status == 200) ? output : OutputStream.nullOutputStream());
			if (status != 200) {
				throw new NotMeasured(path + " answered " + status);
			}
			return System.nanoTime() - start;
		}
		catch (IOException ex) {
			throw new NotMeasured(path + " was not answered to its end: " + ex.getMessage());
		}
	}

	private HttpURLConnection connect(String path, String encoding) throws IOException {
		HttpURLConnection connection = (HttpURLConnection) URI.create("http://127.0.0.1:" + this.port + path)
			.toURL()
			.openConnection();
		connection.setInstanceFollowRedirects(false);
		connection.setConnectTimeout(PATIENCE);
		connection.setReadTimeout(PATIENCE);
		if (encoding != null) {
			connection.setRequestProperty("Accept-Encoding", encoding);
		}
		return connection;
	}

	private static void drain(HttpURLConnection connection, OutputStream output) throws IOException {
		try (InputStream input = (connection.getResponseCode() < 400) ? connection.getInputStream()
				: connection.getErrorStream()) {
			if (input != null) {
				input.transferTo(output);
			}
		}
	}

}
