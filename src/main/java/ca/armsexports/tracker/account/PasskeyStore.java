package ca.armsexports.tracker.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;

/**
 * Passkeys in the database, and their owners as passkeys know them: by a random handle
 * beside the name.
 */
@Component
class PasskeyStore implements UserCredentialRepository, PublicKeyCredentialUserEntityRepository {

	private static final String CREDENTIALS = """
			select k.*, p.passkey_handle from passkey k join person p on p.id = k.person
			""";

	private static final String OWNERS = "select name, passkey_handle from person ";

	private final JdbcClient jdbc;

	private final Clock clock;

	PasskeyStore(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** The passkeys of a person, the first first. */
	List<Passkey> list(Person owner) {
		return this.jdbc.sql("""
				select credential, label, created_at, last_used_at from passkey
				 where person = :person order by created_at, credential
				""")
			.param("person", owner.id())
			.query((row, number) -> new Passkey(row.getString("credential"), row.getString("label"),
					row.getObject("created_at", OffsetDateTime.class).toInstant(),
					row.getObject("last_used_at", OffsetDateTime.class).toInstant()))
			.list();
	}

	/**
	 * Forgets a passkey.
	 * @return whether the person had it
	 */
	boolean remove(Person owner, String credential) {
		return this.jdbc.sql("delete from passkey where person = :person and credential = :credential")
			.param("person", owner.id())
			.param("credential", credential)
			.update() == 1;
	}

	/**
	 * Keeps a new passkey, or notes the use of one.
	 * @param credential the passkey
	 * @throws IllegalStateException if it counts fewer uses than it did before, as a copy
	 * of it would
	 */
	@Override
	public void save(CredentialRecord credential) {
		OffsetDateTime now = OffsetDateTime.ofInstant(this.clock.instant(), ZoneOffset.UTC);
		Bytes attestation = credential.getAttestationObject();
		int saved = this.jdbc.sql("""
				insert into passkey (credential, person, label, public_key, attestation, signature_count,
				                     uv_initialized, backup_eligible, backup_state, transports, created_at,
				                     last_used_at)
				select :credential, id, :label, :key, :attestation, :count, :verified, :eligible, :backup, :transports,
				       :now, :now
				  from person where passkey_handle = :handle
				on conflict (credential) do update
				   set signature_count = :count, backup_state = :backup, last_used_at = :now
				 where passkey.signature_count < :count or (passkey.signature_count = 0 and :count = 0)
				""")
			.param("credential", credential.getCredentialId().toBase64UrlString())
			.param("label", credential.getLabel())
			.param("key", credential.getPublicKey().getBytes())
			.param("attestation", (attestation != null) ? attestation.getBytes() : new byte[0])
			.param("count", credential.getSignatureCount())
			.param("verified", credential.isUvInitialized())
			.param("eligible", credential.isBackupEligible())
			.param("backup", credential.isBackupState())
			.param("transports",
					credential.getTransports()
						.stream()
						.map(AuthenticatorTransport::getValue)
						.sorted()
						.collect(Collectors.joining(",")))
			.param("now", now)
			.param("handle", credential.getUserEntityUserId().toBase64UrlString())
			.update();
		if (saved != 1) {
			throw new IllegalStateException("a passkey whose count of uses lags");
		}
	}

	@Override
	public @Nullable CredentialRecord findByCredentialId(Bytes credential) {
		return this.jdbc.sql(CREDENTIALS + "where k.credential = :credential")
			.param("credential", credential.toBase64UrlString())
			.query(PasskeyStore::credential)
			.optional()
			.orElse(null);
	}

	@Override
	public List<CredentialRecord> findByUserId(Bytes handle) {
		return this.jdbc.sql(CREDENTIALS + "where p.passkey_handle = :handle order by k.created_at")
			.param("handle", handle.toBase64UrlString())
			.query(PasskeyStore::credential)
			.list();
	}

	@Override
	public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
		return this.jdbc.sql(OWNERS + "where passkey_handle = :handle and not disabled")
			.param("handle", handle.toBase64UrlString())
			.query(PasskeyStore::owner)
			.optional()
			.orElse(null);
	}

	@Override
	public @Nullable PublicKeyCredentialUserEntity findByUsername(String name) {
		return this.jdbc.sql(OWNERS + "where name = :name and not disabled")
			.param("name", name)
			.query(PasskeyStore::owner)
			.optional()
			.orElse(null);
	}

	@Override
	public void save(PublicKeyCredentialUserEntity owner) {
		throw new UnsupportedOperationException("people join by a link");
	}

	@Override
	public void delete(Bytes identifier) {
		throw new UnsupportedOperationException("only owners remove their passkeys");
	}

	private static PublicKeyCredentialUserEntity owner(ResultSet row, int number) throws SQLException {
		return ImmutablePublicKeyCredentialUserEntity.builder()
			.name(row.getString("name"))
			.displayName(row.getString("name"))
			.id(Bytes.fromBase64(row.getString("passkey_handle")))
			.build();
	}

	private static CredentialRecord credential(ResultSet row, int number) throws SQLException {
		return ImmutableCredentialRecord.builder()
			.credentialType(PublicKeyCredentialType.PUBLIC_KEY)
			.credentialId(Bytes.fromBase64(row.getString("credential")))
			.userEntityUserId(Bytes.fromBase64(row.getString("passkey_handle")))
			.publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
			.attestationObject(new Bytes(row.getBytes("attestation")))
			.signatureCount(row.getLong("signature_count"))
			.uvInitialized(row.getBoolean("uv_initialized"))
			.backupEligible(row.getBoolean("backup_eligible"))
			.backupState(row.getBoolean("backup_state"))
			.transports(transports(row.getString("transports")))
			.label(row.getString("label"))
			.created(row.getObject("created_at", OffsetDateTime.class).toInstant())
			.lastUsed(row.getObject("last_used_at", OffsetDateTime.class).toInstant())
			.build();
	}

	private static Set<AuthenticatorTransport> transports(String values) {
		return Arrays.stream(values.split(","))
			.filter((value) -> !value.isEmpty())
			.map(AuthenticatorTransport::valueOf)
			.collect(Collectors.toUnmodifiableSet());
	}

}
