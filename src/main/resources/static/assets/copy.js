/* Shows the buttons that copy a text, which need a script, says when it is done, and opens what a link leads to. */
(() => {
	'use strict';

	const copy = async (text) => {
		if (navigator.clipboard) {
			await navigator.clipboard.writeText(text);
			return;
		}
		const field = document.createElement('textarea');
		field.value = text;
		field.className = 'unseen';
		document.body.append(field);
		field.select();
		const done = document.execCommand('copy');
		field.remove();
		if (!done) {
			throw new Error('not copied');
		}
	};

	const open = () => {
		const target = document.getElementById(location.hash.slice(1));
		if (target instanceof HTMLDetailsElement) {
			target.open = true;
		}
	};

	open();
	window.addEventListener('hashchange', open);

	const prepare = () => {
		for (const button of document.querySelectorAll('button[data-copy][hidden]')) {
			show(button);
		}
	};

	const show = (button) => {
		const target = document.getElementById(button.dataset.copy);
		const says = document.getElementById(button.dataset.says);
		button.hidden = false;
		button.addEventListener('click', async () => {
			says.textContent = '';
			try {
				await copy(target.textContent);
				says.textContent = button.dataset.done;
			}
			catch {
				window.getSelection().selectAllChildren(target);
				says.textContent = button.dataset.failed;
			}
			button.focus();
		});
	};

	prepare();
	document.addEventListener('htmx:load', prepare);
})();
