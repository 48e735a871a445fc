/* Shows the buttons for passkeys, which need a script, and carries what browser and site say to each other. */
(() => {
	'use strict';

	const decode = (text) => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (letter) => letter.charCodeAt(0));

	const encode = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer)))
		.replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');

	const credentials = (list) => (list || []).map((one) => ({ ...one, id: decode(one.id) }));

	const post = (address, place, body) => fetch(address, {
		method: 'POST',
		headers: { 'X-CSRF-Token': place.dataset.csrf, 'Content-Type': 'application/json' },
		body,
		redirect: 'error',
	});

	const answerOf = (credential) => {
		const response = credential.response;
		const said = { clientDataJSON: encode(response.clientDataJSON) };
		if (response.attestationObject) {
			said.attestationObject = encode(response.attestationObject);
			said.transports = response.getTransports ? response.getTransports() : [];
		}
		else {
			said.authenticatorData = encode(response.authenticatorData);
			said.signature = encode(response.signature);
			said.userHandle = response.userHandle ? encode(response.userHandle) : undefined;
		}
		return JSON.stringify({
			id: credential.id,
			rawId: encode(credential.rawId),
			type: credential.type,
			authenticatorAttachment: credential.authenticatorAttachment || undefined,
			clientExtensionResults: {},
			response: said,
		});
	};

	const touch = async (place, options) => {
		const publicKey = { ...options, challenge: decode(options.challenge) };
		if (place.dataset.passkey === 'create') {
			publicKey.user = { ...options.user, id: decode(options.user.id) };
			publicKey.excludeCredentials = credentials(options.excludeCredentials);
			return navigator.credentials.create({ publicKey });
		}
		publicKey.allowCredentials = credentials(options.allowCredentials);
		return navigator.credentials.get({ publicKey });
	};

	const addressOf = (place) => {
		const label = document.getElementById('label');
		return (place.dataset.passkey === 'create' && label && label.value)
			? place.dataset.answer + '?label=' + encodeURIComponent(label.value) : place.dataset.answer;
	};

	const run = async (place) => {
		const asked = await post(place.dataset.options, place);
		if (!asked.ok) {
			return asked.status;
		}
		const answered = await post(addressOf(place), place, answerOf(await touch(place, await asked.json())));
		if (answered.ok) {
			location.assign(answered.headers.get('Location'));
		}
		return answered.status;
	};

	if (!window.PublicKeyCredential) {
		return;
	}
	for (const place of document.querySelectorAll('[data-passkey]')) {
		const says = place.querySelector('[role="alert"]');
		const button = place.querySelector('button');
		place.hidden = false;
		button.addEventListener('click', async () => {
			says.textContent = '';
			button.disabled = true;
			try {
				const status = await run(place);
				says.textContent = status < 300 ? '' : (status === 429 ? place.dataset.wait : place.dataset.failed);
			}
			catch {
				says.textContent = place.dataset.failed;
			}
			button.disabled = false;
		});
	}
	for (const field of document.querySelectorAll('[data-for-script]')) {
		field.hidden = false;
	}
})();
