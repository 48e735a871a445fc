package ca.armsexports.tracker.ingest.format.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import ca.armsexports.tracker.ingest.format.Budget;
import ca.armsexports.tracker.ingest.format.FileKind;
import ca.armsexports.tracker.ingest.format.FormatReader;
import ca.armsexports.tracker.ingest.format.Place;
import ca.armsexports.tracker.ingest.format.Sheet;
import ca.armsexports.tracker.ingest.format.UnreadableFile;
import ca.armsexports.tracker.ingest.format.UnreadableFile.Reason;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.springframework.stereotype.Component;
import technology.tabula.ObjectExtractor;
import technology.tabula.Page;

/**
 * Reads the tables of a document page by page, on a thread of its own with a small stack:
 * a document that leads in circles ends that thread and nothing else.
 */
@Component
class PdfFormat implements FormatReader {

	private static final long STACK = 1_048_576;

	@Override
	public FileKind kind() {
		return FileKind.PDF;
	}

	@Override
	public List<Sheet> read(byte[] bytes, Budget budget) {
		PackedStreams.check(bytes, budget);
		CompletableFuture<List<Sheet>> sheets = new CompletableFuture<>();
		Thread reader = Thread.ofPlatform().name("pdf").daemon().stackSize(STACK).unstarted(() -> {
			try {
				sheets.complete(readPages(bytes, budget));
			}
			catch (IOException | RuntimeException | StackOverflowError ex) {
				sheets.completeExceptionally(ex);
			}
		});
		reader.start();
		try {
			return sheets.get(Math.max(1, budget.nanosLeft()), TimeUnit.NANOSECONDS);
		}
		catch (ExecutionException ex) {
			throw refusal(Objects.requireNonNullElse(ex.getCause(), ex));
		}
		catch (TimeoutException ex) {
			reader.interrupt();
			throw new UnreadableFile(Reason.TOO_SLOW, budget.limits().time().toSeconds());
		}
		catch (InterruptedException ex) {
			reader.interrupt();
			Thread.currentThread().interrupt();
			throw new UnreadableFile(Reason.TOO_SLOW, Place.FILE, ex);
		}
	}

	private static RuntimeException refusal(Throwable cause) {
		return switch (cause) {
			case UnreadableFile refusal -> refusal;
			case InvalidPasswordException ex -> new UnreadableFile(Reason.ENCRYPTED, Place.FILE, ex);
			case StackOverflowError ex -> new UnreadableFile(Reason.TOO_DEEP, Place.FILE, ex);
			default -> new UnreadableFile(Reason.DAMAGED, Place.FILE, cause);
		};
	}

	private static List<Sheet> readPages(byte[] bytes, Budget budget) throws IOException {
		try (PDDocument document = Loader.loadPDF(new TimedBytes(bytes, budget))) {
			if (document.isEncrypted()) {
				throw new UnreadableFile(Reason.ENCRYPTED, "");
			}
			int pages = document.getNumberOfPages();
			budget.takePages(pages);
			WorkOfPages work = new WorkOfPages(budget);
			ObjectExtractor extractor = new ObjectExtractor(document);
			List<Sheet> sheets = new ArrayList<>();
			for (int number = 1; number <= pages; number++) {
				work.count(document.getPage(number - 1), number);
				Page page = extractor.extract(number);
				String name = "page " + number;
				sheets.add(new Sheet(name, new PageRows(name, page, budget).read()));
			}
			return sheets;
		}
	}

}
