package ca.armsexports.tracker.account;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;

/**
 * A passkey without a device: makes the answers that a browser would give, right or
 * wrong, after WebAuthn Level 3, sections 6.1 and 6.5, for keys on the curve P-256.
 */
public final class SoftwareKey {

	private static final int USER_PRESENT = 0x01;

	private static final int USER_VERIFIED = 0x04;

	private static final int KEY_INCLUDED = 0x40;

	private final KeyPair keys;

	private final byte[] identifier = new byte[16];

	private String domain = "localhost";

	private String origin = "http://localhost:8080";

	private boolean verifies = true;

	private int uses;

	public SoftwareKey() {
		try {
			KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
			generator.initialize(new ECGenParameterSpec("secp256r1"));
			this.keys = generator.generateKeyPair();
			ByteBuffer.wrap(this.identifier).putLong(System.nanoTime()).putLong(hashCode());
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The same, used on another site. */
	public SoftwareKey on(String domain, String origin) {
		this.domain = domain;
		this.origin = origin;
		return this;
	}

	/** The same, touched by anybody. */
	public SoftwareKey withoutVerification() {
		this.verifies = false;
		return this;
	}

	/** The same with a counter that starts anew, as a copy would have. */
	public SoftwareKey copied() {
		this.uses = 0;
		return this;
	}

	String identifier() {
		return encode(this.identifier);
	}

	/** The public key, COSE. */
	byte[] publicKey() {
		ECPublicKey key = (ECPublicKey) this.keys.getPublic();
		ByteArrayOutputStream cose = new ByteArrayOutputStream();
		cose.writeBytes(new byte[] { (byte) 0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20 });
		cose.writeBytes(coordinate(key.getW().getAffineX().toByteArray()));
		cose.writeBytes(new byte[] { 0x22, 0x58, 0x20 });
		cose.writeBytes(coordinate(key.getW().getAffineY().toByteArray()));
		return cose.toByteArray();
	}

	/** What the authenticator says when the key is made: CBOR of the form "none". */
	byte[] attestation() {
		byte[] data = authenticatorData(true);
		ByteArrayOutputStream cbor = new ByteArrayOutputStream();
		cbor.write(0xa3);
		text(cbor, "fmt");
		text(cbor, "none");
		text(cbor, "attStmt");
		cbor.write(0xa0);
		text(cbor, "authData");
		cbor.writeBytes(new byte[] { 0x58, (byte) data.length });
		cbor.writeBytes(data);
		return cbor.toByteArray();
	}

	/**
	 * The answer to a request to make a passkey.
	 * @param challenge what is to be signed
	 */
	public String creation(String challenge) {
		return """
				{"id": "%1$s", "rawId": "%1$s", "type": "public-key", "clientExtensionResults": {}, "response": {
				 "clientDataJSON": "%2$s", "attestationObject": "%3$s", "transports": ["internal"]}}
				""".formatted(identifier(), encode(clientData("webauthn.create", challenge)), encode(attestation()));
	}

	/**
	 * The answer to a request for a passkey.
	 * @param challenge what is to be signed
	 */
	public String assertion(String challenge) {
		try {
			this.uses++;
			byte[] data = authenticatorData(false);
			byte[] client = clientData("webauthn.get", challenge);
			Signature signature = Signature.getInstance("SHA256withECDSA");
			signature.initSign(this.keys.getPrivate());
			signature.update(data);
			signature.update(MessageDigest.getInstance("SHA-256").digest(client));
			return """
					{"id": "%1$s", "rawId": "%1$s", "type": "public-key", "clientExtensionResults": {}, "response": {
					 "clientDataJSON": "%2$s", "authenticatorData": "%3$s", "signature": "%4$s"}}
					""".formatted(identifier(), encode(client), encode(data), encode(signature.sign()));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private byte[] authenticatorData(boolean withKey) {
		try {
			int flags = USER_PRESENT | (this.verifies ? USER_VERIFIED : 0) | (withKey ? KEY_INCLUDED : 0);
			ByteArrayOutputStream data = new ByteArrayOutputStream();
			data.writeBytes(MessageDigest.getInstance("SHA-256").digest(this.domain.getBytes(StandardCharsets.UTF_8)));
			data.writeBytes(ByteBuffer.allocate(5).put((byte) flags).putInt(this.uses).array());
			if (withKey) {
				data.writeBytes(new byte[16]);
				data.writeBytes(ByteBuffer.allocate(2).putShort((short) this.identifier.length).array());
				data.writeBytes(this.identifier);
				data.writeBytes(publicKey());
			}
			return data.toByteArray();
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private byte[] clientData(String type, String challenge) {
		return "{\"type\":\"%s\",\"challenge\":\"%s\",\"origin\":\"%s\",\"crossOrigin\":false}"
			.formatted(type, challenge, this.origin)
			.getBytes(StandardCharsets.UTF_8);
	}

	private static void text(ByteArrayOutputStream cbor, String text) {
		cbor.write(0x60 + text.length());
		cbor.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
	}

	private static byte[] coordinate(byte[] number) {
		byte[] fixed = new byte[32];
		int length = Math.min(number.length, 32);
		System.arraycopy(number, number.length - length, fixed, 32 - length, length);
		return fixed;
	}

	private static String encode(byte[] bytes) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

}
