package ca.armsexports.tracker.ingest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

import ca.armsexports.tracker.country.RecordAlias;
import ca.armsexports.tracker.ingest.MadeUpEdition.Form;
import ca.armsexports.tracker.ingest.Statement.Difference;
import ca.armsexports.tracker.journal.Journal;
import ca.armsexports.tracker.journal.JournalEntry;
import ca.armsexports.tracker.release.DraftId;
import ca.armsexports.tracker.release.DraftWarning;
import ca.armsexports.tracker.release.Drafts;
import ca.armsexports.tracker.release.OpenDraft;
import ca.armsexports.tracker.release.ProposedChange;
import ca.armsexports.tracker.release.ReasonClass;
import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.ItemCode;
import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.source.RecordSource;
import ca.armsexports.tracker.source.SourceKind;
import ca.armsexports.tracker.shared.LocalizedText;
import ca.armsexports.tracker.shared.PersonName;
import ca.armsexports.tracker.shared.SourceId;
import ca.armsexports.tracker.shared.change.Change;
import ca.armsexports.tracker.shared.written.NumberRule;
import ca.armsexports.tracker.support.RecordTest;
import ca.armsexports.tracker.yearlytotal.PreferredReason;
import ca.armsexports.tracker.yearlytotal.RecordYearlyTotal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@RecordTest
class IngestsTests {

	private static final PersonName ADA = new PersonName("Ada Editor");

	private static final PersonName BELA = new PersonName("Bela Approver");

	/** A source of the founding record. */
	private static final SourceId SOURCE = new SourceId("gac-2023");

	@Autowired
	private Ingests ingests;

	@Autowired
	private IngestWork work;

	@Autowired
	private Drafts drafts;

	@Autowired
	private Journal journal;

	@Test
	void aFileBecomesADraft() {
		List<List<Printed>> table = new MadeUpEdition(1).table(Form.LONG, false);
		Ingest ingest = read(PrintedFiles.csv(table, false), MadeUpEdition.YEAR);
		assertThat(ingest.reading().problems()).isEmpty();
		assertThat(ingest.reading().counts()).isEqualTo(new Reading.Counts(150, 0, 0));
		assertThat(this.ingests.listLines(ingest.id(), LineFilter.ALL, 0, 1000)).hasSize(ingest.reading().lines());
		assertThat(this.ingests.listLines(ingest.id(), new LineFilter(Difference.NEW, false), 0, 20)).hasSize(20)
			.allSatisfy((line) -> assertThat(line.statements()).hasSize(1));
		DraftId draft = this.ingests.handOver(ingest.id(), ingest.revision(), command(), false);
		List<Change> changes = changes(draft);
		assertThat(changes).hasSize(150).allSatisfy((change) -> {
			RecordYearlyTotal total = (RecordYearlyTotal) change;
			assertThat(total.preferredReason()).isEqualTo(PreferredReason.ONLY_STATEMENT);
			assertThat(total.citation().quote()).isNotBlank();
			assertThat(total.citation().source()).isEqualTo(SOURCE);
		});
		assertThat(this.ingests.getIngest(ingest.id()).state()).isEqualTo(IngestState.DRAFTED);
		assertThat(this.journal.listEntries("ingest " + ingest.id())).extracting(JournalEntry::action)
			.containsExactly("ingest.take", "ingest.hand_over");
	}

	@Test
	void goesIntoTheDraftThatRecordsItsDocument() {
		SourceId document = new SourceId("report-on-2031");
		DraftId draft = this.drafts.open(command());
		this.drafts.propose(draft, ADA, new RecordSource(document, SourceKind.ANNUAL_REPORT, "Report on 2031",
				"Example Office", null, null, Language.EN, null, null, null, null), 0);
		Ingest ingest = read("Destination,Value\nPeru,7\nChile,8\n".getBytes(StandardCharsets.UTF_8), 2031, document);
		this.ingests.handOver(ingest.id(), ingest.revision(), ADA, draft, false);
		assertThat(changes(draft)).extracting(Change::type)
			.containsExactly("RecordSource", "RecordYearlyTotal", "RecordYearlyTotal");
		check(draft);
		assertThat(this.ingests.getIngest(ingest.id()).draft()).isEqualTo(draft);
	}

	@Test
	void goesIntoNoDraftThatConcernsItsCells() {
		DraftId draft = this.drafts.open(command());
		Ingest first = read("Destination,Value\nPeru,7\nChile,8\n".getBytes(StandardCharsets.UTF_8), 2031);
		this.ingests.handOver(first.id(), first.revision(), ADA, draft, false);
		Ingest second = read("Destination,Value\nPeru,70\nBrazil,9\n".getBytes(StandardCharsets.UTF_8), 2031);
		assertThatExceptionOfType(RefusedIngest.class)
			.isThrownBy(() -> this.ingests.handOver(second.id(), second.revision(), BELA, draft, false))
			.satisfies((refused) -> {
				assertThat(refused.kind()).isEqualTo(RefusedIngest.Kind.IN_DRAFT);
				assertThat(refused.draft()).isEqualTo(draft);
				assertThat(refused.count()).isOne();
			});
		assertThat(changes(draft)).hasSize(2);
		Ingest other = read("Destination,Value\nBrazil,9\n".getBytes(StandardCharsets.UTF_8), 2031);
		this.ingests.handOver(other.id(), other.revision(), BELA, draft, false);
		assertThat(changes(draft)).hasSize(3);
	}

	@Test
	void goesIntoNoDraftThatWasHandedOver() {
		DraftId draft = this.drafts.open(command());
		Ingest first = read("Destination,Value\nPeru,7\n".getBytes(StandardCharsets.UTF_8), 2031);
		this.ingests.handOver(first.id(), first.revision(), ADA, draft, false);
		check(draft);
		Ingest second = read("Destination,Value\nChile,7\n".getBytes(StandardCharsets.UTF_8), 2031);
		assertRefused(RefusedIngest.Kind.DRAFT_CLOSED,
				() -> this.ingests.handOver(second.id(), second.revision(), ADA, draft, false));
	}

	@Test
	void theSameFileIsToldWhichDraftItRepeats() {
		byte[] bytes = PrintedFiles.csv(new MadeUpEdition(2).table(Form.LONG, false), false);
		Ingest ingest = read(bytes, MadeUpEdition.YEAR);
		DraftId draft = this.ingests.handOver(ingest.id(), ingest.revision(), command(), false);
		assertThat(take(bytes, MadeUpEdition.YEAR)).isEqualTo(new Taken(ingest.id(), true, draft));
		assertThat(take(bytes, MadeUpEdition.YEAR - 1).repeated()).isFalse();
	}

	@Test
	void whatADecisionMendsIsAskedOnce() {
		Ingest asked = read("""
				Destination,Item,Value 2031
				Peruu,2-6,"1,234"
				Colombia,6-Feb,–
				Chile,2-99,7
				Grand Duchy of Fenwick,2-6,8
				""".getBytes(StandardCharsets.UTF_8), 2031);
		assertThat(asked.reading().problems()).extracting(Problem::kind)
			.containsExactlyInAnyOrder(Problem.Kind.DESTINATION_UNKNOWN, Problem.Kind.ITEM_AS_DATE,
					Problem.Kind.ITEM_UNKNOWN, Problem.Kind.DESTINATION_UNKNOWN);
		assertThat(asked.reading().names().getFirst().destinations()).first().isEqualTo(new DestinationCode("pe"));
		assertThatExceptionOfType(RefusedIngest.class)
			.isThrownBy(() -> this.ingests.handOver(asked.id(), asked.revision(), command(), false))
			.satisfies((refused) -> {
				assertThat(refused.kind()).isEqualTo(RefusedIngest.Kind.PROBLEMS_LEFT);
				assertThat(refused.count()).isEqualTo(3);
			});
		Choices choices = new Choices(Map.of("Peruu", new DestinationCode("pe")), Map.of("6-Feb", new ItemCode("2-6")),
				Set.of("Grand Duchy of Fenwick"), Map.of("dash –", MarkMeaning.NIL), false);
		this.ingests.decide(asked.id(), ADA, asked.revision(), asked.declaration(), asked.layout(), choices);
		assertThat(this.work.readNext()).isTrue();
		Ingest decided = this.ingests.getIngest(asked.id());
		assertThat(decided.reading().blocking()).isZero();
		List<Change> changes = changes(this.ingests.handOver(decided.id(), decided.revision(), command(), false));
		assertThat(changes).extracting(Change::type)
			.containsExactly("RecordAlias", "RecordItem", "RecordYearlyTotal", "RecordYearlyTotal",
					"RecordYearlyTotal");
		assertThat(((RecordAlias) changes.getFirst()).alias()).isEqualTo("Peruu");
	}

	@Test
	void aDecisionOnAnOlderRevisionIsRefused() {
		Ingest ingest = read("Destination,Value\nPeru,7\n".getBytes(StandardCharsets.UTF_8), 2031);
		this.ingests.decide(ingest.id(), ADA, ingest.revision(), ingest.declaration(), null, Choices.NONE);
		this.work.readNext();
		assertRefused(RefusedIngest.Kind.DECIDED_MEANWHILE, () -> this.ingests.decide(ingest.id(), ADA,
				ingest.revision(), ingest.declaration(), null, Choices.NONE));
	}

	@Test
	void aRefusalNamesWhoDidWhatAndTheDraft() {
		Ingest ingest = read("Destination,Value\nPeru,7\n".getBytes(StandardCharsets.UTF_8), 2031);
		this.ingests.decide(ingest.id(), ADA, ingest.revision(), ingest.declaration(), null, Choices.NONE);
		assertRefused(RefusedIngest.Kind.BEING_READ,
				() -> this.ingests.giveUp(ingest.id(), BELA, ingest.revision() + 1, "Too early."));
		this.work.readNext();
		DraftId draft = this.ingests.handOver(ingest.id(), ingest.revision() + 1, command(), false);
		assertThatExceptionOfType(RefusedIngest.class)
			.isThrownBy(() -> this.ingests.giveUp(ingest.id(), BELA, ingest.revision() + 2, "Too late."))
			.satisfies((refused) -> {
				assertThat(refused.kind()).isEqualTo(RefusedIngest.Kind.DRAFTED);
				assertThat(refused.person()).isEqualTo(ADA);
				assertThat(refused.draft()).isEqualTo(draft);
			});
	}

	@Test
	void whatIsPublishedAlreadyMakesNoDraft() {
		Ingest ingest = read("Destination,Value 2031\nPeru,..\n".getBytes(StandardCharsets.UTF_8), 2031);
		this.ingests.decide(ingest.id(), ADA, ingest.revision(), ingest.declaration(), ingest.layout(),
				new Choices(Map.of(), Map.of(), Set.of(), Map.of("dots ..", MarkMeaning.NOTHING), false));
		this.work.readNext();
		assertRefused(RefusedIngest.Kind.NOTHING_NEW,
				() -> this.ingests.handOver(ingest.id(), ingest.revision() + 1, command(), false));
	}

	@Test
	void theSameFileComesAgainOnceItsDraftIsGivenUp() {
		byte[] bytes = "Destination,Value\nPeru,7\n".getBytes(StandardCharsets.UTF_8);
		Ingest first = read(bytes, 2031);
		DraftId draft = this.ingests.handOver(first.id(), first.revision(), command(), false);
		this.drafts.abandon(draft, ADA);
		Ingest second = read(bytes, 2031);
		assertThat(second.id()).isNotEqualTo(first.id());
		assertThat(this.ingests.getIngest(first.id()).state()).isEqualTo(IngestState.GIVEN_UP);
		assertThat(this.journal.listEntries("ingest " + first.id())).extracting(JournalEntry::action)
			.containsExactly("ingest.take", "ingest.hand_over", "ingest.give_up");
		assertThat(changes(this.ingests.handOver(second.id(), second.revision(), command(), false))).hasSize(1);
	}

	private static void assertRefused(RefusedIngest.Kind kind, ThrowingCallable step) {
		assertThatExceptionOfType(RefusedIngest.class).isThrownBy(step)
			.satisfies((refused) -> assertThat(refused.kind()).isEqualTo(kind));
	}

	@Test
	void aFileThatCannotBeReadSaysWhy() {
		Ingest ingest = read("Destination,Value\nPeru,\"7\n".getBytes(StandardCharsets.UTF_8), 2031);
		assertThat(ingest.state()).isEqualTo(IngestState.REFUSED);
		assertThat(ingest.refusal().messageKey()).isEqualTo("ingest.refusal.quotes");
		assertThat(ingest.refusal().place().line()).isEqualTo(2);
		this.ingests.giveUp(ingest.id(), ADA, ingest.revision(), "A wrong file.");
		assertThat(this.ingests.getIngest(ingest.id()).state()).isEqualTo(IngestState.GIVEN_UP);
	}

	private Ingest read(byte[] bytes, int year) {
		return read(bytes, year, SOURCE);
	}

	private Ingest read(byte[] bytes, int year, SourceId source) {
		Taken taken = take(bytes, year, source);
		assertThat(this.work.readNext()).isTrue();
		return this.ingests.getIngest(taken.id());
	}

	private Taken take(byte[] bytes, int year) {
		return take(bytes, year, SOURCE);
	}

	private Taken take(byte[] bytes, int year, SourceId source) {
		return this.ingests.take(new NewIngest(ADA, "made-up.csv", bytes,
				new Declaration(source, new CalendarYear(year), new CalendarYear(year), NumberRule.ENGLISH)));
	}

	private void check(DraftId draft) {
		this.drafts.findWarnings(draft)
			.stream()
			.filter(DraftWarning::isOpen)
			.forEach((found) -> this.drafts.explain(draft, found.warning(), ADA, "As printed."));
		this.drafts.check(draft, ADA);
	}

	private List<Change> changes(DraftId draft) {
		return this.drafts.listChanges(draft, 0, 1000)
			.stream()
			.map(ProposedChange::change)
			.map(this.drafts::read)
			.toList();
	}

	private static OpenDraft command() {
		return new OpenDraft(ADA, ReasonClass.NEW_EDITION,
				new LocalizedText("A made-up edition", "Une édition inventée", "Una edición inventada"),
				new LocalizedText("Made up for a test.", "Inventée pour un essai.", "Inventada para una prueba."));
	}

}
