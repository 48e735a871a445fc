package ca.armsexports.tracker.support;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/** An HTTP client that sends exactly what it is told to, also what is no HTTP. */
public final class Wire {

	private final int port;

	/**
	 * A client.
	 * @param port the server's port on this machine
	 */
	public Wire(int port) {
		this.port = port;
	}

	/**
	 * Asks for an address.
	 * @param target path and query as they are to be written
	 * @param headers further header lines
	 */
	public Answer get(String target, String... headers) {
		return ask("GET", target, headers);
	}

	/**
	 * Asks by some method.
	 * @param method the method
	 * @param target path and query as they are to be written
	 * @param headers further header lines
	 */
	public Answer ask(String method, String target, String... headers) {
		StringBuilder request = new StringBuilder(method).append(' ').append(target).append(" HTTP/1.1\r\n");
		List<String> lines = new ArrayList<>(List.of(headers));
		if (lines.stream().noneMatch((line) -> line.toLowerCase(Locale.ROOT).startsWith("host:"))) {
			lines.addFirst("Host: localhost:" + this.port);
		}
		lines.add("Connection: close");
		lines.forEach((line) -> request.append(line).append("\r\n"));
		return send(request.append("\r\n").toString());
	}

	/**
	 * Sends bytes and reads until the server closes.
	 * @param request the bytes, in ISO 8859-1
	 */
	public Answer send(String request) {
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.port)) {
			socket.setSoTimeout(20_000);
			socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
			socket.getOutputStream().flush();
			return Answer.parse(socket.getInputStream().readAllBytes());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * What came back.
	 *
	 * @param status the status, or 0 if there was no status line
	 * @param headers the headers, by names in any case
	 * @param bytes the body as it was sent, without its chunks
	 */
	@SuppressWarnings("ArrayRecordComponent")
	public record Answer(int status, Map<String, List<String>> headers, byte[] bytes) {

		static Answer parse(byte[] all) throws IOException {
			String text = new String(all, StandardCharsets.ISO_8859_1);
			int end = text.indexOf("\r\n\r\n");
			Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
			if (end < 0 || !text.startsWith("HTTP/1.")) {
				return new Answer(0, headers, all);
			}
			String[] lines = text.substring(0, end).split("\r\n", -1);
			for (int i = 1; i < lines.length; i++) {
				int colon = lines[i].indexOf(':');
				headers.computeIfAbsent(lines[i].substring(0, colon), (name) -> new ArrayList<>())
					.add(lines[i].substring(colon + 1).strip());
			}
			byte[] body = text.substring(end + 4).getBytes(StandardCharsets.ISO_8859_1);
			boolean chunked = headers.getOrDefault("Transfer-Encoding", List.of()).contains("chunked");
			return new Answer(Integer.parseInt(lines[0].substring(9, 12)), headers,
					chunked ? joinChunks(new ByteArrayInputStream(body)) : body);
		}

		/** The only value of a header, or null if it is not there. */
		public String header(String name) {
			List<String> values = this.headers.getOrDefault(name, List.of());
			if (values.size() > 1) {
				throw new AssertionError(name + " stands there more than once: " + values);
			}
			return values.isEmpty() ? null : values.getFirst();
		}

		/** The body as text, unpacked if it was compressed. */
		public String body() {
			try (InputStream input = "gzip".equals(header("Content-Encoding"))
					? new GZIPInputStream(new ByteArrayInputStream(this.bytes))
					: new ByteArrayInputStream(this.bytes)) {
				return new String(input.readAllBytes(), StandardCharsets.UTF_8);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		private static byte[] joinChunks(ByteArrayInputStream input) {
			ByteArrayOutputStream whole = new ByteArrayOutputStream();
			while (true) {
				StringBuilder size = new StringBuilder();
				for (int read = input.read(); read >= 0 && read != '\n'; read = input.read()) {
					size.append((char) read);
				}
				int length = size.isEmpty() ? 0 : Integer.parseInt(size.toString().strip(), 16);
				if (length == 0) {
					return whole.toByteArray();
				}
				byte[] chunk = new byte[length];
				whole.write(chunk, 0, input.read(chunk, 0, length));
				input.skip(2);
			}
		}

	}

}
