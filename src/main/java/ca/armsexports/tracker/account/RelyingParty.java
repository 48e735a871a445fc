package ca.armsexports.tracker.account;

import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.webauthn.api.AttestationConveyancePreference;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialDescriptor;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialParameters;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * This site as passkeys know it (WebAuthn's relying party). A passkey must always know
 * its user, by a finger or a PIN, and is found without a name, so that nothing tells who
 * has one. On the machine itself any port will do.
 */
@Component
class RelyingParty {

	private static final String NAME = "Arms Export Tracker";

	private static final String MACHINE = "localhost";

	private static final Duration PATIENCE = Duration.ofMinutes(5);

	private final PasskeyStore store;

	private final PublicKeyCredentialRpEntity site;

	private final String domain;

	private final Set<String> origins = new HashSet<>();

	private final JsonMapper mapper = JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

	RelyingParty(PasskeyStore store, AccountSettings settings,
			@Value("${tracker.site.origin:http://localhost:8080}") String origin) {
		this.store = store;
		this.domain = settings.domain(origin);
		this.site = PublicKeyCredentialRpEntity.builder().id(this.domain).name(NAME).build();
		this.origins.add(origin);
		this.origins.addAll(settings.passkeyOrigins());
	}

	/** A random text that a passkey is to sign. */
	String challenge() {
		return OneTimeLink.random(32);
	}

	/**
	 * What a browser needs to make a passkey, as JSON.
	 * @param name whose it will be
	 * @param challenge the random text
	 */
	String creation(String name, String challenge) {
		return this.mapper.writeValueAsString(creationOptions(name, challenge));
	}

	/**
	 * What a browser needs to ask for a passkey, as JSON.
	 * @param name whose it must be; anybody's if none is given
	 * @param challenge the random text
	 */
	String request(@Nullable String name, String challenge) {
		return this.mapper.writeValueAsString(requestOptions(name, challenge));
	}

	/**
	 * Adds a passkey.
	 * @param name whose it will be
	 * @param challenge the random text that it was to sign
	 * @param label what its owner calls it
	 * @param answer what the browser says, as JSON
	 * @param origin where the browser says it is
	 * @throws RuntimeException if it was made elsewhere, of another text, or cannot be
	 * read
	 */
	void register(String name, String challenge, String label, String answer, String origin) {
		PublicKeyCredential<AuthenticatorAttestationResponse> credential = this.mapper.readValue(answer,
				new TypeReference<>() {
				});
		operations(origin).registerCredential(new ImmutableRelyingPartyRegistrationRequest(
				creationOptions(name, challenge), new RelyingPartyPublicKey(credential, label)));
	}

	/**
	 * The name of the person whose passkey signed.
	 * @param challenge the random text that it was to sign
	 * @param answer what the browser says, as JSON
	 * @param origin where the browser says it is
	 * @throws RuntimeException if it is nobody's, was used elsewhere, signed another
	 * text, or cannot be read
	 */
	String authenticate(String challenge, String answer, String origin) {
		PublicKeyCredential<AuthenticatorAssertionResponse> credential = this.mapper.readValue(answer,
				new TypeReference<>() {
				});
		return operations(origin)
			.authenticate(new RelyingPartyAuthenticationRequest(requestOptions(null, challenge), credential))
			.getName();
	}

	private PublicKeyCredentialCreationOptions creationOptions(String name, String challenge) {
		PublicKeyCredentialUserEntity owner = this.store.findByUsername(name);
		if (owner == null) {
			throw new IllegalStateException("nobody is called " + name);
		}
		return PublicKeyCredentialCreationOptions.builder()
			.rp(this.site)
			.user(owner)
			.challenge(Bytes.fromBase64(challenge))
			.pubKeyCredParams(PublicKeyCredentialParameters.EdDSA, PublicKeyCredentialParameters.ES256,
					PublicKeyCredentialParameters.RS256)
			.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
				.residentKey(ResidentKeyRequirement.REQUIRED)
				.userVerification(UserVerificationRequirement.REQUIRED)
				.build())
			.attestation(AttestationConveyancePreference.NONE)
			.excludeCredentials(descriptors(owner))
			.timeout(PATIENCE)
			.build();
	}

	private PublicKeyCredentialRequestOptions requestOptions(@Nullable String name, String challenge) {
		PublicKeyCredentialUserEntity owner = (name != null) ? this.store.findByUsername(name) : null;
		return PublicKeyCredentialRequestOptions.builder()
			.rpId(this.domain)
			.challenge(Bytes.fromBase64(challenge))
			.allowCredentials((owner != null) ? descriptors(owner) : List.of())
			.userVerification(UserVerificationRequirement.REQUIRED)
			.timeout(PATIENCE)
			.build();
	}

	private List<PublicKeyCredentialDescriptor> descriptors(PublicKeyCredentialUserEntity owner) {
		return this.store.findByUserId(owner.getId())
			.stream()
			.map((credential) -> PublicKeyCredentialDescriptor.builder()
				.id(credential.getCredentialId())
				.transports(credential.getTransports())
				.build())
			.toList();
	}

	private Webauthn4JRelyingPartyOperations operations(String origin) {
		Set<String> allowed = new HashSet<>(this.origins);
		if (this.domain.equals(MACHINE) && isOnMachine(origin)) {
			allowed.add(origin);
		}
		return new Webauthn4JRelyingPartyOperations(this.store, this.store, this.site, allowed);
	}

	private static boolean isOnMachine(String origin) {
		try {
			return MACHINE.equals(URI.create(origin).getHost());
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

}
