package ca.armsexports.tracker.ingest;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import ca.armsexports.tracker.claim.UnreadableAmount;
import ca.armsexports.tracker.claim.WrittenAmount;
import ca.armsexports.tracker.country.SomeDestinations;
import ca.armsexports.tracker.ingest.format.FileFormats;
import ca.armsexports.tracker.ingest.format.ReadingLimits;
import ca.armsexports.tracker.ingest.format.Sheets;
import ca.armsexports.tracker.ingest.format.UnreadableFile;
import ca.armsexports.tracker.shared.ItemCode;
import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.shared.Qualifier;
import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.shared.written.NumberRule;
import ca.armsexports.tracker.shared.written.UnreadableNumber;
import ca.armsexports.tracker.shared.written.Written;
import ca.armsexports.tracker.shared.written.WrittenNumber;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/**
 * What a fuzzer calls with bytes of its making: one reader, named by an argument. Nothing
 * but the declared refusal may come out of it, and no number that is not written there.
 */
public final class FuzzTarget {

	private static final BigDecimal LIMIT = BigDecimal.TEN.pow(14);

	private static final Published PUBLISHED = new Published(ReleaseNumber.FOUNDING,
			SomeDestinations.names("ar", "be", "br", "cl", "co", "de", "fr", "jp", "mx", "pe"),
			Set.of(new ItemCode("2-1"), new ItemCode("2-4"), new ItemCode("2-6"), new ItemCode("2-10")),
			(year) -> List.of());

	private static Reader reader = Reader.NUMBER;

	private static FileFormats formats;

	private FuzzTarget() {
	}

	/** Called once before all inputs. */
	public static void fuzzerInitialize(String[] arguments) {
		reader = Reader.of(arguments[0]);
		((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.OFF);
		// What is loaded first shall not count as the time of an input.
		reader.read(" <table><tr><td>Destination<td>2031<tr><td>Peru<td>7</table>".getBytes(StandardCharsets.UTF_8));
	}

	/** Called for each input. */
	public static void fuzzerTestOneInput(byte[] input) {
		reader.read(input);
	}

	private static void readFile(byte[] bytes, int choice) {
		try {
			ReadFile.of(bytes, ReadFile.declaration(2030, 2031, List.of(NumberRule.values()).get(choice % 3)),
					Choices.NONE, formats(), PUBLISHED);
		}
		catch (UnreadableFile ex) {
			check(ex.messageKey().startsWith("ingest.refusal.") && ex.place() != null, "a refusal without a place");
		}
	}

	private static synchronized FileFormats formats() {
		if (formats == null) {
			try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext(
					"ca.armsexports.tracker.ingest.format")) {
				formats = context.getBean(FileFormats.class);
			}
		}
		return formats;
	}

	private static void readNumber(String text) {
		for (NumberRule rule : NumberRule.values()) {
			try {
				if (Written.read(text, rule) instanceof WrittenNumber number) {
					BigDecimal value = number.value();
					check(value.scale() >= 0 && value.scale() <= 2, "finer than a cent");
					check(value.abs().compareTo(LIMIT) < 0, "too large");
					check(value.signum() != 0 || number.qualifier() != Qualifier.EXACT, "a zero that is a number");
					check(digits(text).contains(digits(value.toPlainString())), "digits that are not written");
				}
			}
			catch (UnreadableNumber ex) {
				check(!ex.reason().name().isEmpty(), "a refusal without a reason");
			}
		}
		for (Language language : Language.values()) {
			try {
				check(WrittenAmount.read(text, language).toString() != null, "nothing");
			}
			catch (UnreadableAmount ex) {
				check(ex.getMessage() != null, "a refusal without a reason");
			}
		}
	}

	private static String digits(String text) {
		return text.replaceAll("[^0-9]", "");
	}

	private static void check(boolean holds, String otherwise) {
		if (!holds) {
			throw new IllegalStateException(otherwise);
		}
	}

	/** The readers; but for numbers, the first byte chooses the format of numbers. */
	enum Reader {

		/** Numbers of reports and amounts of articles. */
		NUMBER {
			@Override
			void read(byte[] input) {
				readNumber(new String(input, StandardCharsets.UTF_8));
			}
		},
		/** Text with separators, in any encoding. */
		CSV {
			@Override
			void readRest(int choice, byte[] rest) {
				readFile(rest, choice);
			}
		},
		/** Pages of the web. */
		HTML {
			@Override
			void readRest(int choice, byte[] rest) {
				readFile(rest, choice);
			}
		},
		/** Parts of workbooks, packed anew so that their sums fit, or whole workbooks. */
		XLSX {
			@Override
			void readRest(int choice, byte[] rest) {
				readFile(rest.length > 1 && rest[0] == 'P' && rest[1] == 'K' ? rest
						: Sheets.workbook(choice / 3 % 3, rest), choice);
			}
		},
		/** Documents. */
		PDF {
			@Override
			void readRest(int choice, byte[] rest) {
				readFile(rest, choice);
			}
		};

		static Reader of(String name) {
			return valueOf(name);
		}

		void read(byte[] input) {
			if (input.length > 1 && input.length < ReadingLimits.USUAL.bytes()) {
				readRest(input[0] & 0xff, Arrays.copyOfRange(input, 1, input.length));
			}
		}

		void readRest(int choice, byte[] rest) {
		}

	}

}
