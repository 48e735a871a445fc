package ca.armsexports.tracker.site.cache;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

/**
 * An answer with status 200, plain and compressed, each with a strong entity tag of its
 * own.
 */
public final class StoredAnswer {

	private static final int WORTH_COMPRESSING = 512;

	private static final int OVERHEAD = 1024;

	private final Variant plain;

	private final @Nullable Variant gzip;

	private final String type;

	private final String cacheControl;

	private final List<Header> headers;

	private StoredAnswer(Variant plain, @Nullable Variant gzip, String type, String cacheControl,
			List<Header> headers) {
		this.plain = plain;
		this.gzip = gzip;
		this.type = type;
		this.cacheControl = cacheControl;
		this.headers = List.copyOf(headers);
	}

	/**
	 * Makes an answer ready to be sent.
	 * @param prefix what the entity tag begins with, such as {@code r1}
	 * @param type the media type
	 * @param cacheControl how long others may keep it
	 * @param headers further headers
	 * @param body the body
	 */
	public static StoredAnswer of(String prefix, String type, String cacheControl, List<Header> headers, byte[] body) {
		String tag = prefix + "-" + hash(body);
		byte[] compressed = (body.length >= WORTH_COMPRESSING && isText(type)) ? compress(body) : body;
		Variant gzip = (compressed.length < body.length) ? new Variant('"' + tag + "-gz\"", compressed, true) : null;
		return new StoredAnswer(new Variant('"' + tag + '"', body, false), gzip, type, cacheControl, headers);
	}

	/**
	 * Sends the answer, or 304 if the client has it.
	 * @param request the request, GET or HEAD
	 * @param response the response, nothing sent yet
	 * @throws IOException if the client is gone
	 */
	public void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
		Variant variant = choose(request);
		response.setHeader("ETag", variant.tag);
		response.setHeader("Cache-Control", this.cacheControl);
		response.setHeader("Vary", "Accept-Encoding");
		for (Header header : this.headers) {
			response.setHeader(header.name(), header.value());
		}
		String known = request.getHeader("If-None-Match");
		if (known != null && EntityTags.match(known, variant.tag)) {
			response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
			return;
		}
		response.setContentType(this.type);
		response.setContentLength(variant.body.length);
		if (variant.compressed) {
			response.setHeader("Content-Encoding", "gzip");
		}
		if (!request.getMethod().equals("HEAD")) {
			response.getOutputStream().write(variant.body);
		}
	}

	/** About how many bytes of memory it takes. */
	int weight() {
		return OVERHEAD + this.plain.body.length + ((this.gzip != null) ? this.gzip.body.length : 0);
	}

	private Variant choose(HttpServletRequest request) {
		Variant compressed = this.gzip;
		if (compressed == null) {
			return this.plain;
		}
		String accepted = request.getHeader("Accept-Encoding");
		return (accepted != null && Encodings.acceptsGzip(accepted)) ? compressed : this.plain;
	}

	private static boolean isText(String type) {
		return type.startsWith("text/") || type.startsWith("application/json") || type.startsWith("image/svg")
				|| type.startsWith("application/javascript") || type.contains("+xml") || type.contains("+json");
	}

	private static String hash(byte[] body) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
			return HexFormat.of().formatHex(digest, 0, 16);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static byte[] compress(byte[] body) {
		ByteArrayOutputStream compressed = new ByteArrayOutputStream(body.length / 3);
		try (GZIPOutputStream gzip = new BestGzip(compressed)) {
			gzip.write(body);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return compressed.toByteArray();
	}

	/**
	 * A header.
	 *
	 * @param name its name
	 * @param value its value
	 */
	public record Header(String name, String value) {
	}

	private static final class Variant {

		private final String tag;

		private final byte[] body;

		private final boolean compressed;

		Variant(String tag, byte[] body, boolean compressed) {
			this.tag = tag;
			this.body = body;
			this.compressed = compressed;
		}

	}

	/** Made once and sent often, so it is compressed as well as can be. */
	private static final class BestGzip extends GZIPOutputStream {

		BestGzip(ByteArrayOutputStream output) throws IOException {
			super(output);
			this.def.setLevel(Deflater.BEST_COMPRESSION);
		}

	}

}
