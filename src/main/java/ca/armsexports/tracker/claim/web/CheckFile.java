package ca.armsexports.tracker.claim.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import ca.armsexports.tracker.shared.api.Head;
import ca.armsexports.tracker.shared.web.PageFrame;
import ca.armsexports.tracker.shared.web.Phrases;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/** A verdict as a file. */
final class CheckFile {

	private static final JsonMapper MAPPER = JsonMapper.builder().build();

	private static final MediaType SVG = new MediaType("image", "svg+xml", StandardCharsets.UTF_8);

	private CheckFile() {
	}

	static ResponseEntity<byte[]> json(CheckPage page) {
		Checked checked = page.checked();
		if (checked == null || checked.finding() == null) {
			return refusal(page);
		}
		return answer(CheckedSum.of(checked, checked.finding(), page.frame()), "check", page.frame());
	}

	/** The verdict as a card to share. */
	static ResponseEntity<byte[]> svg(CheckPage page) {
		return CheckCard.of(page)
			.map((card) -> answer(SVG, card.svg().getBytes(StandardCharsets.UTF_8), "check-card", "svg", page.frame()))
			.orElseGet(() -> refusal(page));
	}

	/** The same card as a picture. */
	static ResponseEntity<byte[]> png(CheckPage page) {
		return CheckCard.of(page)
			.map((card) -> answer(MediaType.IMAGE_PNG, card.png(), "check-card", "png", page.frame()))
			.orElseGet(() -> refusal(page));
	}

	/** A file with its licence and a name of its own. */
	static ResponseEntity<byte[]> answer(Object content, String name, PageFrame frame) {
		return answer(MediaType.APPLICATION_JSON, bytes(content), name, "json", frame);
	}

	/** A file of some type with its licence and a name of its own. */
	static ResponseEntity<byte[]> answer(MediaType type, byte[] content, String name, String suffix, PageFrame frame) {
		return ResponseEntity.ok()
			.contentType(type)
			.header(HttpHeaders.LINK, "<" + Head.LICENCE + ">; rel=\"license\"")
			.header(HttpHeaders.CONTENT_DISPOSITION,
					"inline; filename=\"arms-exports-%s-%s-release-%s.%s\"".formatted(name, frame.language().code(),
							frame.release(), suffix))
			.body(content);
	}

	/**
	 * An error for programs, after RFC 9457, naming the first parameter that is wrong.
	 */
	static ResponseEntity<byte[]> refusal(CheckPage page) {
		Phrases phrases = page.frame().phrases();
		CheckPage.Sentence first = page.flaws().isEmpty()
				? new CheckPage.Sentence("destination", phrases.text("check.flaw.missing_destination"))
				: page.flaws().getFirst();
		Map<String, Object> problem = new LinkedHashMap<>();
		problem.put("type", "urn:arms-exports:problem:malformed-parameter");
		problem.put("title", phrases.text("error.malformed-parameter.title"));
		problem.put("status", HttpStatus.BAD_REQUEST.value());
		problem.put("detail", page.flaws().isEmpty() ? first.words()
				: page.flaws().stream().map(CheckPage.Sentence::words).collect(Collectors.joining(" ")));
		problem.put("parameter", first.parameter());
		return ResponseEntity.badRequest()
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.header(HttpHeaders.CACHE_CONTROL, "no-store")
			.body(bytes(problem));
	}

	private static byte[] bytes(Object content) {
		ByteArrayOutputStream output = new ByteArrayOutputStream();
		MAPPER.writerWithDefaultPrettyPrinter().writeValue(output, content);
		return output.toByteArray();
	}

}
