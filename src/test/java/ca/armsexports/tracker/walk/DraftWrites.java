package ca.armsexports.tracker.walk;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

import ca.armsexports.tracker.account.Person;
import ca.armsexports.tracker.account.Role;
import ca.armsexports.tracker.release.DraftId;
import ca.armsexports.tracker.release.Drafts;
import ca.armsexports.tracker.release.OpenDraft;
import ca.armsexports.tracker.release.ReasonClass;
import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.CellState;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.FigureId;
import ca.armsexports.tracker.shared.LocalizedText;
import ca.armsexports.tracker.shared.Money;
import ca.armsexports.tracker.shared.QualifiedAmount;
import ca.armsexports.tracker.shared.SourceId;
import ca.armsexports.tracker.source.Citation;
import ca.armsexports.tracker.support.Publisher;
import ca.armsexports.tracker.walk.DeskWrites.Desk;
import ca.armsexports.tracker.walk.DeskWrites.Sample;
import ca.armsexports.tracker.yearlytotal.PriceBasis;
import ca.armsexports.tracker.yearlytotal.RecordYearlyTotal;

/** For each write that concerns a draft a request that does it. */
final class DraftWrites {

	private static final LocalizedText WORDS = new LocalizedText("A test", "Un essai", "Una prueba");

	private static final AtomicInteger FIGURES = new AtomicInteger(20_000);

	static final String[] FORM = { "reason", "method", "title.en", "A title", "title.fr", "Un titre", "title.es",
			"Un título", "note.en", "A note", "note.fr", "Une note", "note.es", "Una nota" };

	private DraftWrites() {
	}

	static Map<String, Function<Desk, Sample>> samples() {
		Map<String, Function<Desk, Sample>> samples = new HashMap<>();
		samples.put("POST /admin/drafts", (desk) -> Sample.by(editor(desk), "/admin/drafts", FORM));
		samples.put("POST /admin/drafts/{draft}/describe", (desk) -> {
			DraftId draft = proposed(desk);
			Sample sample = Sample.by(editor(desk), "/admin/drafts/" + draft + "/describe", FORM);
			sample.form().put("version", "" + drafts(desk).getSummary(draft).version());
			return sample;
		});
		samples.put("POST /admin/releases/{release}/undo", (desk) -> {
			int release = desk.context().getBean(Publisher.class).publish(total(next(), 2020, "1.00")).number().value();
			return Sample.by(editor(desk), "/admin/releases/" + release + "/undo", FORM);
		});
		samples.put("POST /admin/drafts/{draft}/enter/{type}",
				(desk) -> Sample.by(editor(desk), "/admin/drafts/" + proposed(desk) + "/enter/yearly-total", "seen",
						"0", "destination", "mx", "year", "2019", "state", "reported", "amount.money.amount",
						"7,000.00", "amount.money.currency", "CAD", "amount.qualifier", "exact", "priceBasis",
						"current_prices", "citation.source", "gac-2022", "citation.locator", "table 1",
						"citation.quote", "as printed"));
		samples.put("POST /admin/drafts/{draft}/grid",
				(desk) -> Sample.by(editor(desk), "/admin/drafts/" + proposed(desk) + "/grid", "source", "gac-2022",
						"locator", "Table 3", "year", "2019", "c.mx.all", "7,000.00"));
		samples.put("POST /admin/drafts/{draft}/take-back", (desk) -> {
			int figure = next();
			return Sample.by(editor(desk), "/admin/drafts/" + proposed(desk, figure, 2020) + "/take-back", "subject",
					"figure " + figure, "seen", "1");
		});
		samples.put("POST /admin/drafts/{draft}/withdraw", (desk) -> Sample.by(editor(desk),
				"/admin/drafts/" + proposed(desk) + "/withdraw", "subject", "event pe-2022-12-protests", "seen", "0"));
		samples.put("POST /admin/drafts/{draft}/compare-anew", (desk) -> {
			int figure = next();
			DraftId draft = proposed(desk, figure, 2020);
			desk.context().getBean(Publisher.class).publish(total(figure, 2020, "9.00"));
			return Sample.by(editor(desk), "/admin/drafts/" + draft + "/compare-anew");
		});
		samples.put("POST /admin/drafts/{draft}/explain", (desk) -> {
			DraftId draft = proposed(desk, next(), 2050);
			String warning = drafts(desk).findWarnings(draft).getFirst().key();
			return Sample.by(editor(desk), "/admin/drafts/" + draft + "/explain", "warning", warning, "reason",
					"It is a test.");
		});
		samples.put("POST /admin/drafts/{draft}/comment",
				(desk) -> Sample.by(editor(desk), "/admin/drafts/" + proposed(desk) + "/comment", "words", "Fine."));
		samples.put("POST /admin/drafts/{draft}/submit",
				(desk) -> Sample.by(editor(desk), "/admin/drafts/" + proposed(desk) + "/submit"));
		samples.put("POST /admin/drafts/{draft}/send-back", (desk) -> Sample.by(approver(desk),
				"/admin/drafts/" + submitted(desk) + "/send-back", "reason", "The page is missing."));
		samples.put("POST /admin/drafts/{draft}/approve", (desk) -> {
			DraftId draft = submitted(desk);
			return Sample.by(approver(desk), "/admin/drafts/" + draft + "/approve", "content",
					drafts(desk).getContent(draft).sha256().hex());
		});
		samples.put("POST /admin/drafts/{draft}/publish", (desk) -> {
			DraftId draft = submitted(desk);
			drafts(desk).approve(draft, approver(desk).name(), drafts(desk).getContent(draft).sha256());
			return Sample.by(approver(desk), "/admin/drafts/" + draft + "/publish");
		});
		samples.put("POST /admin/drafts/{draft}/abandon",
				(desk) -> Sample.by(editor(desk), "/admin/drafts/" + proposed(desk) + "/abandon"));
		return samples;
	}

	private static Person editor(Desk desk) {
		return desk.person("Wanda Writer", Role.EDITOR);
	}

	private static Person approver(Desk desk) {
		return desk.person("Ann Approver", Role.APPROVER);
	}

	private static Drafts drafts(Desk desk) {
		return desk.context().getBean(Drafts.class);
	}

	private static DraftId submitted(Desk desk) {
		DraftId draft = proposed(desk);
		drafts(desk).check(draft, editor(desk).name());
		return draft;
	}

	private static DraftId proposed(Desk desk) {
		int figure = next();
		return proposed(desk, figure, 1990 + figure % 30);
	}

	private static DraftId proposed(Desk desk, int figure, int year) {
		DraftId draft = open(desk);
		drafts(desk).propose(draft, editor(desk).name(), total(figure, year, "7.00"), 0);
		return draft;
	}

	static DraftId open(Desk desk) {
		return drafts(desk).open(new OpenDraft(editor(desk).name(), ReasonClass.CORRECTION_OF_ERROR, WORDS, WORDS));
	}

	private static RecordYearlyTotal total(int figure, int year, String amount) {
		return new RecordYearlyTotal(new FigureId(figure), new DestinationCode("mx"), new CalendarYear(year), null,
				CellState.REPORTED, QualifiedAmount.exact(Money.cad(amount)), PriceBasis.CURRENT_PRICES,
				new Citation(new SourceId("gac-2022"), "made up", "as printed", null), null, null, null);
	}

	private static int next() {
		return FIGURES.incrementAndGet();
	}

}
