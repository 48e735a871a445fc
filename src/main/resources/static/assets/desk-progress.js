// Follows the reading of a file and shows the page anew when it is done.
(() => {
	"use strict";
	const box = document.querySelector("[data-progress]");
	if (!box) {
		return;
	}
	const bar = box.querySelector("progress");
	const look = async () => {
		try {
			const answer = await fetch(box.dataset.progress, { headers: { Accept: "application/json" } });
			const now = await answer.json();
			bar.value = now.progress;
			if (now.state !== "waiting" && now.state !== "reading") {
				location.reload();
				return;
			}
		}
		catch {
			// The connection may come back; the reading goes on without this page.
		}
		setTimeout(look, 1000);
	};
	setTimeout(look, 500);
})();
