package ca.armsexports.tracker.desk.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Supplier;

import ca.armsexports.tracker.account.Access;
import ca.armsexports.tracker.account.DeskFrame;
import ca.armsexports.tracker.account.Role;
import ca.armsexports.tracker.desk.draft.DraftForm;
import ca.armsexports.tracker.ingest.Ingest;
import ca.armsexports.tracker.ingest.IngestId;
import ca.armsexports.tracker.ingest.Ingests;
import ca.armsexports.tracker.ingest.NewIngest;
import ca.armsexports.tracker.ingest.RefusedIngest;
import ca.armsexports.tracker.ingest.Taken;
import ca.armsexports.tracker.ingest.format.UnreadableFile;
import ca.armsexports.tracker.release.DraftId;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;

/** Files: bringing one, looking at how it was understood, deciding, handing over. */
@Controller
class FileController {

	private static final String VIEW = "desk/file";

	private static final String FILES = "redirect:/admin/files";

	private final FilePages pages;

	private final Ingests ingests;

	FileController(FilePages pages, Ingests ingests) {
		this.pages = pages;
		this.ingests = ingests;
	}

	@GetMapping("/admin/files")
	@Access(Role.EDITOR)
	String files(DeskFrame frame, Model model) {
		model.addAttribute("page", this.pages.files(frame));
		return "desk/files";
	}

	@PostMapping("/admin/files")
	@Access(Role.EDITOR)
	String take(@ModelAttribute FileForm form, @RequestParam(required = false) @Nullable MultipartFile file,
			DeskFrame frame, HttpServletResponse response, Model model) throws IOException {
		Map<String, String> problems = form.problems();
		byte[] bytes = (file != null && !file.isEmpty()) ? file.getBytes() : form.bytes();
		if (bytes.length == 0) {
			problems.put("file", "files.problem.none");
		}
		if (problems.isEmpty()) {
			try {
				String name = (file != null && !file.isEmpty()) ? file.getOriginalFilename() : null;
				Taken taken = this.ingests.take(new NewIngest(frame.who().name(),
						(name != null) ? name : frame.phrases().text("files.pasted.name"), bytes, form.declaration()));
				return FILES + "/" + taken.id() + (taken.repeated() ? "?repeated=true" : "");
			}
			catch (UnreadableFile ex) {
				model.addAttribute("page", this.pages.refusing(form, ex, frame));
			}
			catch (RefusedIngest ex) {
				model.addAttribute("page", this.pages.refusing(form, ex, frame));
				response.setStatus(HttpStatus.CONFLICT.value());
				return "desk/files";
			}
		}
		else {
			model.addAttribute("page", this.pages.refusing(form, problems, frame));
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return "desk/files";
	}

	@GetMapping("/admin/files/{file:[1-9][0-9]{0,17}}")
	@Access(Role.EDITOR)
	String file(@PathVariable long file, @RequestParam(defaultValue = "all") String show,
			@RequestParam(defaultValue = "0") int after, @RequestParam(defaultValue = "false") boolean repeated,
			DeskFrame frame, Model model) {
		model.addAttribute("page", this.pages.file(new IngestId(file), show, after, repeated, frame));
		return VIEW;
	}

	/** How far the reading is, for the script of the page. */
	@GetMapping("/admin/files/{file:[1-9][0-9]{0,17}}/progress")
	@Access(Role.EDITOR)
	@ResponseBody
	Map<String, Object> progress(@PathVariable long file) {
		Ingest ingest = this.ingests.getIngest(new IngestId(file));
		return Map.of("state", ingest.state().code(), "progress", ingest.progress());
	}

	@GetMapping("/admin/files/{file:[1-9][0-9]{0,17}}/original")
	@Access({ Role.EDITOR, Role.APPROVER })
	ResponseEntity<byte[]> original(@PathVariable long file) {
		Ingest ingest = this.ingests.getIngest(new IngestId(file));
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_OCTET_STREAM)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment()
						.filename(ingest.file().hex().substring(0, 16) + "." + ingest.kind().code())
						.build()
						.toString())
			.body(this.ingests.getFile(ingest.file()));
	}

	@GetMapping("/admin/files/{file:[1-9][0-9]{0,17}}/problems.csv")
	@Access(Role.EDITOR)
	ResponseEntity<byte[]> problems(@PathVariable long file, DeskFrame frame) throws IOException {
		Ingest ingest = this.ingests.getIngest(new IngestId(file));
		return ResponseEntity.ok()
			.contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("problems-" + file + ".csv").build().toString())
			.body(ProblemReport.of(ingest, frame.phrases()));
	}

	@PostMapping("/admin/files/{file:[1-9][0-9]{0,17}}/decide")
	@Access(Role.EDITOR)
	String decide(@PathVariable long file, @RequestParam Map<String, String> fields, DeskFrame frame,
			HttpServletResponse response, Model model) {
		IngestId id = new IngestId(file);
		Decisions decisions = new Decisions(this.ingests.getIngest(id), fields);
		return send(id, DraftForm.EMPTY, frame, response, model, () -> {
			this.ingests.decide(id, frame.who().name(), revision(fields), decisions.declaration(), decisions.layout(),
					decisions.choices());
			return FILES + "/" + file;
		});
	}

	@PostMapping("/admin/files/{file:[1-9][0-9]{0,17}}/hand-over")
	@Access(Role.EDITOR)
	String handOver(@PathVariable long file, @ModelAttribute DraftForm form, @RequestParam int revision,
			@RequestParam(defaultValue = "false") boolean gone, DeskFrame frame, HttpServletResponse response,
			Model model) {
		Map<String, String> problems = form.problems();
		if (problems.isEmpty()) {
			IngestId id = new IngestId(file);
			return send(id, form, frame, response, model, () -> "redirect:/admin/drafts/"
					+ this.ingests.handOver(id, revision, form.toCommand(frame.who().name()), gone));
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		model.addAttribute("page", this.pages.refusing(new IngestId(file), form, problems, frame));
		return VIEW;
	}

	@PostMapping("/admin/files/{file:[1-9][0-9]{0,17}}/put-into")
	@Access(Role.EDITOR)
	String putInto(@PathVariable long file, @RequestParam DraftId draft, @RequestParam int revision,
			@RequestParam(defaultValue = "false") boolean gone, DeskFrame frame, HttpServletResponse response,
			Model model) {
		IngestId id = new IngestId(file);
		return send(id, DraftForm.EMPTY, frame, response, model, () -> {
			this.ingests.handOver(id, revision, frame.who().name(), draft, gone);
			return "redirect:/admin/drafts/" + draft;
		});
	}

	@PostMapping("/admin/files/{file:[1-9][0-9]{0,17}}/give-up")
	@Access(Role.EDITOR)
	String giveUp(@PathVariable long file, @RequestParam int revision, @RequestParam String reason, DeskFrame frame,
			HttpServletResponse response, Model model) {
		IngestId id = new IngestId(file);
		return send(id, DraftForm.EMPTY, frame, response, model, () -> {
			this.ingests.giveUp(id, frame.who().name(), revision, reason.strip());
			return FILES;
		});
	}

	private String send(IngestId id, DraftForm form, DeskFrame frame, HttpServletResponse response, Model model,
			Supplier<String> step) {
		try {
			return step.get();
		}
		catch (RefusedIngest ex) {
			response.setStatus(HttpStatus.CONFLICT.value());
			model.addAttribute("page", this.pages.refusing(id, form, ex, frame));
			return VIEW;
		}
	}

	private static int revision(Map<String, String> fields) {
		String revision = fields.getOrDefault("revision", "");
		return revision.matches("[0-9]{1,9}") ? Integer.parseInt(revision) : -1;
	}

}
