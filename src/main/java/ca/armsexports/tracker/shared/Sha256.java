package ca.armsexports.tracker.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A SHA-256 in hexadecimal.
 *
 * @param hex 64 digits in lower case
 */
public record Sha256(@JsonValue String hex) {

	/**
	 * @throws IllegalArgumentException if these are not 64 hexadecimal digits in lower
	 * case
	 */
	@JsonCreator
	public Sha256 {
		if (!hex.matches("[0-9a-f]{64}")) {
			throw new IllegalArgumentException("64 hexadecimal digits");
		}
	}

	/**
	 * The hash of a text in UTF-8.
	 * @param text the text
	 */
	public static Sha256 of(String text) {
		return of(text.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * The hash of a file.
	 * @param bytes its content
	 */
	public static Sha256 of(byte[] bytes) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
			return new Sha256(HexFormat.of().formatHex(digest));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java platform has SHA-256", ex);
		}
	}

	@Override
	public String toString() {
		return this.hex;
	}

}
