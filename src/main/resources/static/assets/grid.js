/*
 * Makes a grid of figures behave like a spreadsheet: moves by keys, takes a pasted block, takes edits back, shows
 * differences while typing, and keeps what is typed on this device until it is proposed. It never reads an amount for
 * the record: the server does, and what is shown here is a preview.
 */
(() => {
	'use strict';

	const form = document.getElementById('grid');
	if (!form) {
		return;
	}
	const rows = [...form.querySelectorAll('tbody tr')].map((row) => [...row.querySelectorAll('td > input[type=text]')]);
	const inputs = rows.flat();
	const places = new Map(rows.flatMap((row, y) => row.map((input, x) => [input, { x, y }])));
	const state = form.querySelector('.grid-state');
	const words = form.dataset;
	const key = `grid:${words.key}`;

	/* texts */

	const say = (text, ...values) => text.replace(/\{(\d)\}/g, (whole, place) => values[Number(place)]);
	const before = (input) => input.dataset.before === undefined ? input.defaultValue : input.dataset.before.slice(1);
	const changed = (input) => input.value.trim() !== before(input).trim();

	/* amounts, in cents, as a preview */

	const cents = (text) => {
		const grouping = words.group === ',' ? ',' : '[ \\u00a0\\u202f]';
		const decimal = words.decimal === ',' ? ',' : '\\.';
		const form = new RegExp(`^(\\d{1,3}(?:${grouping}\\d{3})+|\\d{1,14})(?:${decimal}(\\d{1,2}))?$`);
		const digits = text.trim().replace(/^\$ ?| ?\$$/g, '').replace(/^[^\d$]+ (?=\d)/, '');
		const found = form.exec(digits);
		return found ? BigInt(found[1].replace(/\D/g, '') + (found[2] ?? '').padEnd(2, '0')) : null;
	};
	const plain = (digits) => {
		const [whole, part] = digits.split('.');
		return BigInt(whole + (part ?? '').padEnd(2, '0'));
	};
	const exact = (text) => /^[\d$]/.test(text.trim()) ? cents(text) : null;
	const written = (amount, signed) => {
		const digits = (amount < 0n ? -amount : amount).toString().padStart(3, '0');
		const whole = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, words.group);
		const part = digits.slice(-2) === '00' ? '' : words.decimal + digits.slice(-2);
		return (amount < 0n ? '\u2212' : signed && amount > 0n ? '+' : '') + whole + part;
	};

	/* what stands beside a cell, and the sum of its row */

	const preview = (input) => {
		const beside = input.parentElement.querySelector('.grid-beside');
		const now = cents(input.value);
		const last = input.dataset.last ? plain(input.dataset.last) : null;
		const known = now !== null && last !== null;
		if (last !== null) {
			beside.querySelector('.change').textContent = known ? written(now - last, true) : '';
			const far = known && now > 0n && last > 0n && (now > 10n * last || last > 10n * now);
			beside.querySelector('.leap').hidden = !far;
		}
		input.parentElement.classList.toggle('changed', changed(input));
	};
	const column = (input) => input.name.split('.').slice(2).join('.');
	const sum = (row) => {
		const said = row[0].closest('tr').querySelector('.grid-sum');
		const filled = row.filter((input) => input.value.trim() !== '');
		const items = new Set(filled.map(column));
		const added = filled.filter((input) => {
			const item = column(input);
			return item !== 'all' && !item.startsWith('9-') && !(item.includes('.') && items.has(item.split('.')[0]));
		});
		const amounts = added.map((input) => exact(input.value));
		if (amounts.length === 0 || amounts.includes(null)) {
			said.textContent = '';
			return;
		}
		const all = filled.find((input) => column(input) === 'all');
		const total = all ? exact(all.value) : null;
		const together = amounts.reduce((one, other) => one + other, 0n);
		said.textContent = total === null ? say(words.sum, written(together))
			: total === together ? say(words.holds, written(together))
				: say(words.misses, written(together), written(total - together));
	};

	/* what is kept on the device */

	const stored = () => {
		try {
			return JSON.parse(localStorage.getItem(key) ?? '{}');
		}
		catch {
			return {};
		}
	};
	const store = () => {
		const kept = Object.fromEntries(inputs.filter(changed).map((input) => [input.name, input.value]));
		const count = Object.keys(kept).length;
		try {
			if (count > 0) {
				localStorage.setItem(key, JSON.stringify(kept));
			}
			else {
				localStorage.removeItem(key);
			}
		}
		catch {
			// A device that keeps nothing still takes the grid.
		}
		state.textContent = count > 0 ? say(words.changed, count) : words.none;
		return count;
	};
	const offer = () => {
		const kept = stored();
		const names = Object.keys(kept).filter((name) => {
			const input = form.elements[name];
			return input && input.value !== kept[name];
		});
		const bar = form.querySelector('.grid-kept');
		if (names.length === 0) {
			return;
		}
		bar.querySelector('[data-text]').textContent = say(bar.querySelector('[data-text]').dataset.text, names.length);
		bar.hidden = false;
		bar.querySelector('[data-kept=take]').addEventListener('click', () => {
			bar.hidden = true;
			edit(names.map((name) => [form.elements[name], kept[name]]));
			form.elements[names[0]].focus();
		});
		bar.querySelector('[data-kept=forget]').addEventListener('click', () => {
			bar.hidden = true;
			store();
		});
	};

	/* edits, which can be taken back */

	const past = [];
	let open = null;
	const show = (input) => {
		preview(input);
		sum(rows[places.get(input).y]);
	};
	const edit = (cells) => {
		close();
		past.push(cells.map(([input]) => [input, input.value]));
		for (const [input, text] of cells) {
			input.value = text;
			show(input);
		}
		open = { input: document.activeElement, text: document.activeElement?.value };
		store();
	};
	const close = () => {
		if (open && places.has(open.input) && open.input.value !== open.text) {
			past.push([[open.input, open.text]]);
			open.text = open.input.value;
		}
	};
	const takeBack = () => {
		close();
		const cells = past.pop();
		if (!cells) {
			return;
		}
		for (const [input, text] of cells) {
			input.value = text;
			show(input);
		}
		store();
		open = null;
		cells[0][0].focus();
	};

	/* keys */

	const go = (x, y) => {
		const target = rows[y]?.[x];
		if (target) {
			target.focus();
			target.select();
		}
		return Boolean(target);
	};
	const edge = (input, end) => input.selectionStart === 0 && input.selectionEnd === input.value.length
		|| input.selectionStart === input.selectionEnd && input.selectionEnd === (end ? input.value.length : 0);
	form.addEventListener('keydown', (event) => {
		const place = places.get(event.target);
		if (!place) {
			return;
		}
		const { x, y } = place;
		let done = false;
		if (event.ctrlKey || event.metaKey) {
			if (event.key.toLowerCase() === 'z' && !event.shiftKey) {
				takeBack();
				done = true;
			}
			else if (event.key === 'Enter') {
				form.requestSubmit(form.querySelector('.grid-go button'));
				done = true;
			}
		}
		else if (!event.altKey && !event.isComposing) {
			switch (event.key) {
				case 'Enter':
					go(x, event.shiftKey ? y - 1 : y + 1);
					done = true;
					break;
				case 'ArrowUp':
					done = go(x, y - 1);
					break;
				case 'ArrowDown':
					done = go(x, y + 1);
					break;
				case 'ArrowLeft':
					done = !event.shiftKey && edge(event.target, false) && go(x - 1, y);
					break;
				case 'ArrowRight':
					done = !event.shiftKey && edge(event.target, true) && go(x + 1, y);
					break;
			}
		}
		if (done) {
			event.preventDefault();
		}
	});

	form.addEventListener('paste', (event) => {
		const place = places.get(event.target);
		const text = event.clipboardData?.getData('text/plain') ?? '';
		if (!place || !/[\t\n]/.test(text.replace(/\r?\n$/, ''))) {
			return;
		}
		event.preventDefault();
		const cells = [];
		let outside = 0;
		text.replace(/\r/g, '').replace(/\n$/, '').split('\n').forEach((line, y) => line.split('\t').forEach((part, x) => {
			const input = rows[place.y + y]?.[place.x + x];
			if (input) {
				cells.push([input, part.trim()]);
			}
			else if (part.trim() !== '') {
				outside++;
			}
		}));
		edit(cells);
		if (outside > 0) {
			state.textContent += `. ${say(words.outside, outside)}`;
		}
	});

	form.addEventListener('focusin', (event) => {
		if (places.has(event.target) && open?.input !== event.target) {
			open = { input: event.target, text: event.target.value };
		}
	});
	form.addEventListener('focusout', (event) => {
		if (places.has(event.target)) {
			close();
			open = null;
		}
	});
	form.addEventListener('input', (event) => {
		if (places.has(event.target)) {
			show(event.target);
			store();
		}
	});

	let sending = false;
	form.addEventListener('submit', () => {
		sending = true;
	});
	window.addEventListener('pageshow', () => {
		sending = false;
	});
	window.addEventListener('beforeunload', (event) => {
		if (!sending && inputs.some(changed)) {
			event.preventDefault();
		}
	});

	if (words.done) {
		try {
			localStorage.removeItem(key);
		}
		catch {
			// Nothing was kept.
		}
		const address = new URL(location.href);
		address.searchParams.delete('proposed');
		history.replaceState(history.state, '', address);
	}
	offer();
	for (const input of inputs) {
		preview(input);
	}
	if (inputs.some(changed)) {
		store();
	}
	for (const hidden of document.querySelectorAll('.grid-script')) {
		hidden.hidden = false;
	}
	const flawed = places.get(form.querySelector('[aria-invalid]'));
	if (flawed) {
		go(flawed.x, flawed.y);
	}
})();
