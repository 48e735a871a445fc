package ca.armsexports.tracker.release;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import ca.armsexports.tracker.journal.Journal;
import ca.armsexports.tracker.journal.JournalEntry;
import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.CellState;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.FigureId;
import ca.armsexports.tracker.shared.ItemCode;
import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.shared.LocalizedText;
import ca.armsexports.tracker.shared.Money;
import ca.armsexports.tracker.shared.PersonName;
import ca.armsexports.tracker.shared.QualifiedAmount;
import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.shared.Sha256;
import ca.armsexports.tracker.shared.SourceId;
import ca.armsexports.tracker.shared.change.Change;
import ca.armsexports.tracker.shared.change.Warning;
import ca.armsexports.tracker.shared.change.Withdraw;
import ca.armsexports.tracker.shared.change.WithdrawFigure;
import ca.armsexports.tracker.source.Citation;
import ca.armsexports.tracker.source.RecordSource;
import ca.armsexports.tracker.source.SourceKind;
import ca.armsexports.tracker.support.Publisher;
import ca.armsexports.tracker.support.RecordTest;
import ca.armsexports.tracker.support.database.FreshDatabase;
import ca.armsexports.tracker.yearlytotal.PreferredReason;
import ca.armsexports.tracker.yearlytotal.PriceBasis;
import ca.armsexports.tracker.yearlytotal.RecordYearlyTotal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

@RecordTest
class DraftsTests {

	private static final PersonName ADA = new PersonName("Ada Editor");

	private static final PersonName BELA = new PersonName("Bela Approver");

	private static final LocalizedText WORDS = new LocalizedText("A test", "Un essai", "Una prueba");

	private static final SourceId DOCUMENT = new SourceId("example-2026");

	@Autowired
	private Drafts drafts;

	@Autowired
	private Publishing publishing;

	@Autowired
	private Publisher publisher;

	@Autowired
	private Ledger ledger;

	@Autowired
	private Journal journal;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private FreshDatabase database;

	@Test
	void everyPublishedChangeKnowsItsSubject() {
		List<String> subjects = this.jdbc.sql("select subject from release_change where release = 1 order by position")
			.query(String.class)
			.list();
		assertThat(this.ledger.readChanges(ReleaseNumber.FOUNDING)).extracting(Change::subject)
			.containsExactlyElementsOf(subjects);
	}

	@Test
	void putsAChangeBesideWhatIsPublished() {
		DraftId draft = open();
		this.drafts.propose(draft, ADA, peru2021("2701.00"), 0);
		this.drafts.propose(draft, ADA, mexico(5000, 2020, "7.00"), 0);
		this.drafts.propose(draft, ADA, new WithdrawFigure(new FigureId(19)), 0);
		assertThat(this.drafts.listChanges(draft, 0, 10)).extracting(ProposedChange::subject, ProposedChange::kind)
			.containsExactly(tuple("figure 20", ProposedChange.Kind.CHANGED),
					tuple("figure 5000", ProposedChange.Kind.NEW), tuple("figure 19", ProposedChange.Kind.WITHDRAWN));
		assertThat(this.drafts.findChange(draft, "figure 20").orElseThrow().published()).isNotNull()
			.extracting(RecordedChange::content)
			.asString()
			.contains("\"2700.00\"");
	}

	@Test
	void refusesAnEditOfAnOlderRevisionWithBothValues() {
		DraftId draft = open();
		this.drafts.propose(draft, ADA, mexico(5000, 2020, "7.00"), 0);
		this.drafts.propose(draft, BELA, mexico(5000, 2020, "8.00"), 1);
		assertThatExceptionOfType(StaleProposal.class)
			.isThrownBy(() -> this.drafts.propose(draft, ADA, mexico(5000, 2020, "9.00"), 1))
			.satisfies((stale) -> {
				assertThat(stale.standing()).isNotNull();
				assertThat(stale.standing().change().content()).contains("8.00");
				assertThat(stale.standing().editor()).isEqualTo(BELA);
				assertThat(stale.refused()).isNotNull();
				assertThat(stale.refused().content()).contains("9.00");
			});
		assertThatExceptionOfType(StaleProposal.class)
			.isThrownBy(() -> this.drafts.takeBack(draft, ADA, "figure 5000", 1));
		assertThatExceptionOfType(StaleProposal.class)
			.isThrownBy(() -> this.drafts.propose(draft, ADA, mexico(5000, 2020, "9.00"), 0));
	}

	@Test
	void revisesManyChangesOrNone() {
		DraftId draft = open();
		this.drafts.propose(draft, ADA, List.of(mexico(5000, 2020, "7.00"), mexico(5001, 2021, "8.00")));
		assertThatExceptionOfType(StaleProposal.class)
			.isThrownBy(() -> this.drafts.revise(draft, BELA, List.of(mexico(5002, 2022, "9.00")),
					Map.of("figure 5002", 0, "figure 5001", 2)))
			.satisfies((stale) -> assertThat(stale.standing()).isNotNull());
		assertThat(this.drafts.listChanges(draft, 0, 10)).hasSize(2);
		this.drafts.revise(draft, BELA, List.of(mexico(5002, 2022, "9.00"), mexico(5000, 2020, "7.50")),
				Map.of("figure 5000", 1, "figure 5001", 1, "figure 5002", 0));
		assertThat(this.drafts.listChanges(draft, 0, 10)).extracting(ProposedChange::subject, ProposedChange::revision)
			.containsExactly(tuple("figure 5000", 2), tuple("figure 5002", 1));
		assertThat(this.drafts.getSummary(draft).editors()).contains(BELA);
		assertThat(this.journal.findLast().orElseThrow().action()).isEqualTo("draft.propose_many");
	}

	@Test
	void aChangeToWhatIsPublishedIsNone() {
		RecordYearlyTotal published = mexico(5000, 2020, "7.00");
		this.publisher.publish(published);
		DraftId draft = open();
		this.drafts.propose(draft, ADA, mexico(5000, 2020, "8.00"), 0);
		this.drafts.propose(draft, ADA, published, 1);
		assertThat(this.drafts.listChanges(draft, 0, 10)).isEmpty();
		this.drafts.propose(draft, ADA, List.of(published, mexico(5001, 2021, "1.00")));
		assertThat(this.drafts.listChanges(draft, 0, 10)).extracting(ProposedChange::subject)
			.containsExactly("figure 5001");
	}

	@Test
	void isNotHandedOverWhenSomethingElseWasPublished() {
		DraftId late = open();
		this.drafts.propose(late, ADA, mexico(5000, 2020, "8.00"), 0);
		DraftId approved = open();
		this.drafts.propose(approved, ADA, mexico(5000, 2020, "9.00"), 0);
		explain(approved);
		this.drafts.check(approved, ADA);
		this.drafts.approve(approved, BELA, this.drafts.getContent(approved).sha256());
		this.publisher.publish(mexico(5000, 2020, "7.00"));
		assertThat(this.drafts.listOutdated(late, 5)).containsExactly("figure 5000");
		refuses(() -> this.drafts.check(late, ADA), RefusedStep.Kind.OUTDATED);
		refuses(() -> this.publishing.publish(approved, BELA), RefusedStep.Kind.OUTDATED);
		this.drafts.compareAnew(late, ADA);
		assertThat(this.drafts.findChange(late, "figure 5000").orElseThrow().kind())
			.isEqualTo(ProposedChange.Kind.CHANGED);
		assertThat(this.publisher.publish(late).number()).isEqualTo(new ReleaseNumber(3));
	}

	@Test
	void isApprovedAsItWasSeen() {
		DraftId draft = open();
		this.drafts.propose(draft, ADA, mexico(5000, 2020, "8.00"), 0);
		explain(draft);
		this.drafts.check(draft, ADA);
		refuses(() -> this.drafts.approve(draft, BELA, Sha256.of("something else")), RefusedStep.Kind.OTHER_CONTENT);
		refuses(() -> this.drafts.approve(draft, ADA, this.drafts.getContent(draft).sha256()),
				RefusedStep.Kind.OWN_HAND);
	}

	@Test
	void takesAReleaseBackWithANewDraft() {
		RecordYearlyTotal before = mexico(5000, 2020, "7.00");
		this.publisher.publish(before);
		this.publisher.publish(mexico(5000, 2020, "8.00"), mexico(5001, 2021, "1.00"),
				new WithdrawFigure(new FigureId(20)));
		DraftId draft = this.drafts.undo(new ReleaseNumber(3), command());
		assertThat(this.drafts.getSummary(draft).undoes()).isEqualTo(new ReleaseNumber(3));
		assertThat(this.drafts.listChanges(draft, 0, 10)).extracting(ProposedChange::kind)
			.containsExactly(ProposedChange.Kind.NEW, ProposedChange.Kind.WITHDRAWN, ProposedChange.Kind.CHANGED);
		ReleaseNumber undone = this.publisher.publish(draft).number();
		assertThat(this.ledger.readChanges(undone)).contains(before, new WithdrawFigure(new FigureId(5001)));
		assertThat(this.ledger.verify()).isEmpty();
	}

	@Test
	void doesNotTakeBackWhatALaterReleaseChangedAgain() {
		this.publisher.publish(mexico(5000, 2020, "7.00"));
		this.publisher.publish(mexico(5000, 2020, "8.00"));
		refuses(() -> this.drafts.undo(new ReleaseNumber(2), command()), RefusedStep.Kind.CHANGED_AGAIN);
	}

	@Test
	void doesNotTakeBackTheFoundingRecord() {
		refuses(() -> this.drafts.undo(ReleaseNumber.FOUNDING, command()), RefusedStep.Kind.FOUNDING);
	}

	@Test
	void doesNotTakeBackWhatSomethingElseRefersToByNow() {
		this.publisher.publish(document());
		this.publisher.publish(mexico(5000, 2020, "7.00", DOCUMENT));
		refuses(() -> this.drafts.undo(new ReleaseNumber(2), command()), RefusedStep.Kind.REFERRED_TO,
				"source example-2026 ← figure 5000");
		DraftId draft = open();
		this.drafts.propose(draft, ADA, new Withdraw("source example-2026"), 0);
		refuses(() -> this.drafts.check(draft, ADA), RefusedStep.Kind.REFERRED_TO, "figure 5000");
		this.drafts.propose(draft, ADA, new WithdrawFigure(new FigureId(5000)), 0);
		assertThat(this.publisher.publish(draft).changeCount()).isEqualTo(2);
		assertThat(this.ledger.findPublished("source example-2026")).isEmpty();
	}

	@Test
	void namesAFewOfManyThatReferToSomething() {
		DraftId draft = open();
		this.drafts.propose(draft, ADA, new Withdraw("destination pe"), 0);
		assertThatExceptionOfType(RefusedStep.class).isThrownBy(() -> this.drafts.check(draft, ADA))
			.satisfies((refused) -> assertThat(refused.subject())
				.matches("destination pe ← claim [^,]+, claim [^,]+, claim [^,]+, …"));
	}

	@Test
	void publishesNothingThatRefersToWhatIsWithdrawn() {
		this.publisher.publish(document());
		DraftId withdrawing = open();
		this.drafts.propose(withdrawing, ADA, new Withdraw("source example-2026"), 0);
		this.drafts.check(withdrawing, ADA);
		this.drafts.approve(withdrawing, BELA, this.drafts.getContent(withdrawing).sha256());
		DraftId citing = open();
		this.drafts.propose(citing, ADA, mexico(5000, 2020, "7.00", DOCUMENT), 0);
		this.publisher.publish(citing);
		refuses(() -> this.publishing.publish(withdrawing, BELA), RefusedStep.Kind.REFERRED_TO, "figure 5000");
	}

	@Test
	void publishesNoFigureOfADocumentThatWasWithdrawn() {
		this.publisher.publish(document());
		this.publisher.publish(new Withdraw("source example-2026"));
		DraftId citing = open();
		this.drafts.propose(citing, ADA, mexico(5000, 2020, "7.00", DOCUMENT), 0);
		refuses(() -> this.publisher.publish(citing), RefusedStep.Kind.REFERRED_TO,
				"source example-2026 ← figure 5000");
	}

	@Test
	void withdrawsOnlyWhatIsOnRecord() {
		DraftId draft = open();
		this.drafts.propose(draft, ADA, new Withdraw("event nothing"), 0);
		this.drafts.propose(draft, ADA, new WithdrawFigure(new FigureId(5999)), 0);
		refuses(() -> this.drafts.check(draft, ADA), RefusedStep.Kind.NOT_ON_RECORD, "event nothing, figure 5999");
	}

	@Test
	void wantsAReasonForEachWarning() {
		DraftId draft = open();
		this.drafts.propose(draft, ADA, mexico(5000, 2020, "8.00"), 0);
		this.jdbc.sql("""
				insert into draft_warning (draft, subject, kind, arguments) values (:draft, 'figure 5000', 'test', '[]')
				""").param("draft", draft.value()).update();
		Warning warning = new Warning("figure 5000", "test", List.of());
		assertThat(this.drafts.listWarnings(draft)).extracting(DraftWarning::warning).contains(warning);
		this.drafts.explain(draft, warning, ADA, "As printed on page 9.");
		assertThat(this.drafts.listWarnings(draft)).noneMatch(DraftWarning::isOpen);
		assertThat(this.drafts.findWarnings(draft)).extracting(DraftWarning::warning).doesNotContain(warning);
	}

	@Test
	void writesEveryStepToTheJournal() {
		DraftId draft = open();
		this.drafts.propose(draft, ADA, mexico(5000, 2020, "8.00"), 0);
		this.drafts.comment(draft, BELA, "Page 9 says 8.");
		this.drafts.takeBack(draft, ADA, "figure 5000", 1);
		this.drafts.propose(draft, ADA, mexico(5000, 2020, "8.00"), 0);
		explain(draft);
		this.drafts.check(draft, ADA);
		this.drafts.sendBack(draft, BELA, "The note is missing.");
		int version = this.drafts.listDrafts(EnumSet.of(DraftState.PROPOSED), 1).getFirst().version();
		this.drafts.describe(draft, command(), version);
		this.drafts.abandon(draft, ADA);
		assertThat(this.journal.listEntries("draft " + draft)).extracting(JournalEntry::action)
			.filteredOn((action) -> !action.equals("draft.explain"))
			.containsExactly("draft.open", "draft.propose", "draft.comment", "draft.take_back", "draft.propose",
					"draft.check", "draft.send_back", "draft.describe", "draft.abandon");
		assertThat(this.drafts.listComments(draft)).extracting(DraftComment::words).containsExactly("Page 9 says 8.");
		assertThat(this.drafts.listDrafts(EnumSet.of(DraftState.ABANDONED), 5)).extracting(DraftSummary::id)
			.contains(draft);
		assertThat(this.journal.verify()).isEmpty();
	}

	@Test
	void namesTheHeadOfTheJournalInTheRelease() {
		DraftId draft = open();
		this.drafts.propose(draft, ADA, mexico(5000, 2020, "8.00"), 0);
		explain(draft);
		this.drafts.check(draft, ADA);
		this.drafts.approve(draft, BELA, this.drafts.getContent(draft).sha256());
		JournalEntry last = this.journal.findLast().orElseThrow();
		Release release = this.publishing.publish(draft, BELA);
		assertThat(release.journalSha256()).isEqualTo(last.sha256());
		JournalEntry published = this.journal.findLast().orElseThrow();
		assertThat(published.action()).isEqualTo("release.publish");
		assertThat(published.after()).contains(release.sha256().hex());
	}

	@Test
	void carriesThousandsOfChanges() {
		List<RecordYearlyTotal> changes = IntStream.range(0, 2000)
			.mapToObj((index) -> mexico(5000 + index, 1990 + index % 100, "2-" + (1 + index / 100), index + ".00"))
			.toList();
		DraftId draft = open();
		this.drafts.propose(draft, ADA, changes.subList(0, 1500));
		this.drafts.propose(draft, ADA, changes.subList(1500, 2000));
		Release release = this.publisher.publish(draft);
		assertThat(release.changeCount()).isEqualTo(2000);
		assertThat(this.ledger.readChanges(release.number())).containsExactlyElementsOf(changes);
		assertThat(this.ledger.verify()).isEmpty();
		assertThat(this.jdbc.sql("select count(*) from yearly_total where since_release = 2")
			.query(Integer.class)
			.single()).isEqualTo(2000);
	}

	/**
	 * The planner knows nothing of lines that came in this transaction, and after a large
	 * draft is gone it takes every draft for empty.
	 */
	@Test
	void twentyThousandLinesAreHeldAgainstWhatIsPublishedWithinTheTimeOfAStatement() {
		letALargeDraftGo();
		DraftId draft = open();
		this.jdbc.sql("""
				insert into release_change (release, position, subject, type, content)
				select 1, 1000000 + number, 'figure ' || (1000000 + number), 'WithdrawFigure',
				       '{"figure":' || (1000000 + number) || '}'
				  from generate_series(1, 20000) as number
				""").update();
		this.jdbc.sql("""
				insert into draft_change (draft, position, subject, type, content, editor, base_type, base_content)
				select :draft, position, subject, 'RecordYearlyTotal', content, 'Ada Editor', type,
				       case when position = 1020000 then '{}' else content end
				  from release_change where position > 1000000
				""").param("draft", draft.value()).update();
		assertThat(this.drafts.listOutdated(draft, 3)).containsExactly("figure 1020000");
		this.drafts.compareAnew(draft, ADA);
		assertThat(this.drafts.listOutdated(draft, 3)).isEmpty();
	}

	private void letALargeDraftGo() {
		JdbcClient owner = JdbcClient.create(this.database.ownersConnections());
		owner.sql("""
				insert into draft (state, editor, opened_at, reason, title_en, note_en)
				values ('proposed', 'Gone Editor', now(), 'CORRECTION_OF_ERROR', 'Large', 'Large')
				""").update();
		owner.sql("""
				insert into draft_change (draft, position, subject, type, content, editor)
				select draft.id, number, 'line ' || number, 'RecordYearlyTotal', '{}', draft.editor
				  from draft, generate_series(1, 20000) as number where draft.editor = 'Gone Editor'
				""").update();
		owner.sql("delete from draft where editor = 'Gone Editor'").update();
		owner.sql("analyze draft_change").update();
	}

	private void explain(DraftId draft) {
		this.drafts.findWarnings(draft)
			.stream()
			.filter(DraftWarning::isOpen)
			.forEach((found) -> this.drafts.explain(draft, found.warning(), ADA, "As printed."));
	}

	private DraftId open() {
		return this.drafts.open(command());
	}

	private static OpenDraft command() {
		return new OpenDraft(ADA, ReasonClass.CORRECTION_OF_ERROR, WORDS, WORDS);
	}

	private static void refuses(Runnable step, RefusedStep.Kind kind) {
		assertThatExceptionOfType(RefusedStep.class).isThrownBy(step::run)
			.satisfies((refused) -> assertThat(refused.kind()).isEqualTo(kind));
	}

	private static void refuses(Runnable step, RefusedStep.Kind kind, String subject) {
		assertThatExceptionOfType(RefusedStep.class).isThrownBy(step::run).satisfies((refused) -> {
			assertThat(refused.kind()).isEqualTo(kind);
			assertThat(refused.subject()).contains(subject);
		});
	}

	private static RecordSource document() {
		return new RecordSource(DOCUMENT, SourceKind.NEWS, "A title", "Example Times", null, null, Language.EN, null,
				null, null, null);
	}

	private RecordYearlyTotal peru2021(String amount) {
		RecordYearlyTotal published = this.ledger.readChanges(ReleaseNumber.FOUNDING)
			.stream()
			.filter((change) -> change.subject().equals("figure 20"))
			.map(RecordYearlyTotal.class::cast)
			.findAny()
			.orElseThrow();
		return new RecordYearlyTotal(published.figure(), published.destination(), published.year(), published.item(),
				published.state(), QualifiedAmount.exact(Money.cad(amount)), published.priceBasis(),
				published.citation(), published.inference(), published.note(), published.preferredReason());
	}

	private static RecordYearlyTotal mexico(int figure, int year, String amount) {
		return mexico(figure, year, null, amount);
	}

	private static RecordYearlyTotal mexico(int figure, int year, @Nullable String item, String amount) {
		return mexico(figure, year, item, amount, new SourceId("gac-2022"));
	}

	private static RecordYearlyTotal mexico(int figure, int year, String amount, SourceId source) {
		return mexico(figure, year, null, amount, source);
	}

	private static RecordYearlyTotal mexico(int figure, int year, @Nullable String item, String amount,
			SourceId source) {
		return new RecordYearlyTotal(new FigureId(figure), new DestinationCode("mx"), new CalendarYear(year),
				(item != null) ? new ItemCode(item) : null, CellState.REPORTED,
				QualifiedAmount.exact(Money.cad(amount)), PriceBasis.CURRENT_PRICES,
				new Citation(source, "made up", "as printed", null), null, null, PreferredReason.ONLY_STATEMENT);
	}

}
