package ca.armsexports.tracker.ingest.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import ca.armsexports.tracker.shared.Codes;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/**
 * A program of its own with little memory that reads the named files one by one and
 * prints what became of each and in how many milliseconds.
 */
final class HostileFilesProbe {

	private HostileFilesProbe() {
	}

	public static void main(String[] arguments) throws IOException {
		FileFormats formats;
		try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext(
				"ca.armsexports.tracker.ingest.format")) {
			formats = context.getBean(FileFormats.class);
		}
		for (String file : arguments) {
			byte[] bytes = Files.readAllBytes(Path.of(file));
			long start = System.nanoTime();
			String outcome = read(formats, bytes);
			System.out.printf("outcome\t%s\t%d%n", outcome, (System.nanoTime() - start) / 1_000_000);
		}
	}

	private static String read(FileFormats formats, byte[] bytes) {
		try {
			List<Sheet> sheets = formats.read(bytes, ReadingLimits.USUAL);
			return "read " + sheets.stream().mapToInt((sheet) -> sheet.rows().size()).sum();
		}
		catch (UnreadableFile ex) {
			return "refused " + Codes.of(ex.reason()) + " " + ex.place();
		}
		catch (RuntimeException | Error ex) {
			ex.printStackTrace();
			return "failed " + ex;
		}
	}

}
