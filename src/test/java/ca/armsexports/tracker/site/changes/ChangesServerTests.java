package ca.armsexports.tracker.site.changes;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import javax.xml.parsers.DocumentBuilderFactory;

import ca.armsexports.tracker.equipment.EquipmentCount;
import ca.armsexports.tracker.equipment.EquipmentCounts;
import ca.armsexports.tracker.equipment.RecordEquipmentCount;
import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.CellState;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.FigureId;
import ca.armsexports.tracker.shared.ItemCode;
import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.shared.LocalizedText;
import ca.armsexports.tracker.shared.Money;
import ca.armsexports.tracker.shared.QualifiedAmount;
import ca.armsexports.tracker.shared.Qualifier;
import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.shared.SourceId;
import ca.armsexports.tracker.source.Citation;
import ca.armsexports.tracker.source.RecordSource;
import ca.armsexports.tracker.source.SourceKind;
import ca.armsexports.tracker.support.Golden;
import ca.armsexports.tracker.support.Publisher;
import ca.armsexports.tracker.support.ServerTest;
import ca.armsexports.tracker.support.Wire;
import ca.armsexports.tracker.yearlytotal.PreferredReason;
import ca.armsexports.tracker.yearlytotal.PriceBasis;
import ca.armsexports.tracker.yearlytotal.RecordYearlyTotal;
import ca.armsexports.tracker.shared.change.WithdrawFigure;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.NodeList;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A record of three releases: the second corrects Peru's total of 2021, withdraws that of
 * 2020 and adds one of Mexico with its document; the third takes the correction back in
 * part, and reads the goods of a count anew.
 */
@ServerTest
@DirtiesContext
@TestPropertySource(properties = "tracker.test.releases=changes")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChangesServerTests {

	private static final String ATOM = "http://www.w3.org/2005/Atom";

	@LocalServerPort
	private int port;

	@Autowired
	private Publisher publisher;

	@Autowired
	private EquipmentCounts equipmentCounts;

	private Wire wire;

	private byte[] frozen;

	@BeforeAll
	void publish() {
		this.wire = new Wire(this.port);
		this.publisher.publish(peru2021(QualifiedAmount.exact(Money.cad("2701.00")), "2021 – $2,701.00"),
				new WithdrawFigure(new FigureId(19)),
				new RecordSource(new SourceId("example-2026"), SourceKind.NEWS, "=A title", "Example Times", null, null,
						Language.EN, null, null, null, null),
				new RecordYearlyTotal(new FigureId(5000), new DestinationCode("mx"), new CalendarYear(2020),
						new ItemCode("2-6"), CellState.REPORTED, QualifiedAmount.exact(Money.cad("10.5")),
						PriceBasis.CURRENT_PRICES,
						new Citation(new SourceId("example-2026"), "page 1", "=10.5 <million> & more", null), null,
						new LocalizedText("Entered late.", null, null), PreferredReason.ONLY_STATEMENT));
		this.frozen = this.wire.get("/en/changes.csv?release=2").bytes();
		this.publisher.publish(
				peru2021(new QualifiedAmount(Money.cad("2700"), Qualifier.MORE_THAN), "2021 – more than $2,700"),
				goodsReadAnew());
	}

	@Test
	void saysHowManyFiguresChanged() {
		assertThat(page("/en/changes?from=1&to=3").selectFirst(".answer").text())
			.isEqualTo("From release 1 to release 3: 1 figure added, 2 changed and 1 withdrawn.");
		assertThat(page("/fr/changes?from=1&to=2").selectFirst(".answer").text().replace('\u00a0', ' '))
			.isEqualTo("De la version 1 à la version 2 : 1 chiffre ajouté, 1 modifié et 1 retiré.");
		assertThat(page("/es/changes?from=3&to=3").selectFirst(".answer").text()).isEqualTo(
				"De la publicación 3 a la publicación 3: ninguna cifra agregada, ninguna modificada y ninguna retirada.");
	}

	@Test
	void showsBothValuesAndTheReason() {
		Document page = page("/en/changes?from=1&to=3");
		assertThat(page.select("[aria-labelledby=changed] tbody tr").eachText())
			.anySatisfy((row) -> assertThat(row).contains("Peru, 2021", "$2,700.00", "more than $2,700",
					"2021 – more than $2,700", "correction of an error"));
		assertThat(page.select("[aria-labelledby=changed] tbody tr").eachText())
			.anySatisfy((row) -> assertThat(row).contains("The value is the same; goods, recipient"));
		assertThat(page.select("[aria-labelledby=withdrawn] tbody tr").text()).contains("Peru, 2020").contains(" 2 ");
		assertThat(page.select("[aria-labelledby=added] tbody tr").text()).contains("Mexico, 2020, 2-6", "$10.5");
		assertThat(page.select(".step h3").eachText()).containsExactly("Release 3 · A correction",
				"Release 2 · A correction");
		assertThat(page.select(".step").text()).contains("A figure was read again.", "Documents: 1",
				"Example Times · =A title");
	}

	@Test
	void comparesWithTheReleaseBeforeUnlessToldOtherwise() {
		assertThat(page("/en/changes").selectFirst("h1").text()).isEqualTo("From release 2 to release 3");
		assertThat(page("/en/changes?to=2").selectFirst("h1").text()).isEqualTo("From release 1 to release 2");
		assertThat(page("/en/changes?from=1").selectFirst("h1").text()).isEqualTo("From release 1 to release 3");
		assertThat(page("/en/changes?release=2").selectFirst("h1").text()).isEqualTo("From release 1 to release 2");
	}

	@ParameterizedTest
	@CsvSource({ "destination=pe,1 changed", "destination=mx,1 figure added", "item=2-6,1 figure added",
			"year=2020,1 withdrawn", "source=example-2026,1 figure added", "figure=20,1 changed",
			"kind=equipment_count,1 changed" })
	void narrowsToWhatAPageHasInView(String filter, String count) {
		Document page = page("/en/changes?from=1&to=3&" + filter);
		assertThat(page.selectFirst(".answer").text()).contains(count);
		assertThat(page.select("[aria-labelledby] tbody tr").size()).isBetween(1, 3);
		assertThat(page.select("input[type=hidden]").eachAttr("name"))
			.containsExactly(filter.substring(0, filter.indexOf('=')));
	}

	@Test
	void everyFigureIsAddedFromTheBeginning() {
		Document page = page("/en/changes?from=0&to=1");
		assertThat(page.select("[aria-labelledby=added] tbody tr")).hasSizeGreaterThan(60);
		assertThat(page.select("[aria-labelledby=changed], [aria-labelledby=withdrawn]")).isEmpty();
	}

	@Test
	void filesStayTheSameForEver() {
		assertThat(this.wire.get("/en/changes.csv?release=2").bytes()).isEqualTo(this.frozen);
		assertThat(this.wire.get("/en/changes.csv?from=1&to=2").bytes()).isEqualTo(this.frozen);
	}

	@ParameterizedTest
	@CsvSource({ "/en/changes.csv?from=1&to=3,1-to-3.csv", "/fr/changes.json?from=1&to=3,1-to-3-fr.json",
			"/en/changes.atom?from=1&to=3,1-to-3.atom", "/es/countries/pe.atom?release=3,pe-es.atom",
			"/en/releases.atom,releases.atom" })
	void pinsTheFiles(String address, String golden) throws IOException {
		Wire.Answer answer = this.wire.get(address);
		assertThat(answer.status()).isEqualTo(200);
		Golden.file("site/changes/" + golden).hasBytes(answer.bytes());
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/releases.atom", "/fr/countries/pe.atom", "/es/categories/2-6.atom",
			"/en/countries/fr.atom", "/en/changes.atom?from=0&to=3", "/en/countries/pe.atom?release=1" })
	void feedsHaveWhatAtomAsksFor(String address) throws Exception {
		Wire.Answer answer = this.wire.get(address);
		assertThat(answer.header("Content-Type")).isEqualTo("application/atom+xml;charset=UTF-8");
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setNamespaceAware(true);
		org.w3c.dom.Element feed = factory.newDocumentBuilder()
			.parse(new ByteArrayInputStream(answer.bytes()))
			.getDocumentElement();
		assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
		for (String name : List.of("id", "title", "updated", "author")) {
			assertThat(children(feed, name)).as(name).hasSize(1);
		}
		assertThat(children(feed, "id").getFirst().getTextContent())
			.isEqualTo("http://localhost:8080" + address.replace("?release=1", ""));
		assertThat(links(feed, "self")).containsExactly("http://localhost:8080" + address);
		assertThat(
				this.wire.get(links(feed, "alternate").getFirst().substring("http://localhost:8080".length())).status())
			.isEqualTo(200);
		assertThat(children(feed, "subtitle").getFirst().getTextContent()).containsPattern("[0-9a-f]{64}")
			.contains("2024");
		Set<String> ids = new HashSet<>();
		for (org.w3c.dom.Element entry : children(feed, "entry")) {
			String id = children(entry, "id").getFirst().getTextContent();
			assertThat(ids.add(id)).as("once: " + id).isTrue();
			assertThat(this.wire.get(id.substring("http://localhost:8080".length())).status()).isEqualTo(200);
			assertThat(children(entry, "title")).hasSize(1);
			assertThat(children(entry, "updated").getFirst().getTextContent()).matches("\\d{4}-\\d\\d-\\d\\dT.*Z");
		}
		assertThat(ids).hasSize(address.contains("/fr.atom") ? 0 : ids.size());
	}

	@Test
	void aFeedHoldsTheReleasesThatTouchedItsFigures() {
		String peru = this.wire.get("/en/countries/pe.atom").body();
		assertThat(peru).contains("/en/changes?from=2&amp;to=3&amp;destination=pe",
				"Changed: Peru, 2021, exports: more than $2,700, before $2,701.00", "Withdrawn: Peru, 2020, exports: ");
		assertThat(this.wire.get("/en/countries/mx.atom").body()).contains("Added: Mexico, 2020, 2-6, exports: $10.5")
			.doesNotContain("from=2&amp;to=3", "from=0&amp;to=1");
		assertThat(this.wire.get("/en/countries/xx.atom").status()).isEqualTo(404);
	}

	@Test
	void pagesNameTheirFeeds() {
		assertThat(page("/en/countries/pe").select("link[type=application/atom+xml]").eachAttr("href"))
			.containsExactly("http://localhost:8080/en/releases.atom", "http://localhost:8080/en/countries/pe.atom");
		assertThat(page("/fr/method").select("link[type=application/atom+xml]").eachAttr("href"))
			.containsExactly("http://localhost:8080/fr/releases.atom");
	}

	@ParameterizedTest
	@CsvSource({ "/countries/pe,2 figures,&destination=pe", "/categories/2-6,2 figures,&item=2-6",
			"/years/2020,2 figures,&year=2020", "/sources/pbi-2023-05-26,2 figures,&source=pbi-2023-05-26",
			"/figures/20,1 figure,&figure=20", "/equipment,1 figure,&kind=equipment_count",
			"/countries/pe/timeline,2 figures,&destination=pe" })
	void aPageOfAnEarlierReleaseSaysWhatChangedSince(String path, String figures, String narrowing) {
		Element notice = page("/en" + path + "?release=1").selectFirst("main .frozen");
		assertThat(notice.text()).startsWith(figures).contains("after release 1.");
		assertThat(notice.selectFirst("a").attr("href")).isEqualTo("/en/changes?from=1&to=3" + narrowing);
		assertThat(page(notice.selectFirst("a").attr("href")).select("[aria-labelledby] tbody tr")).isNotEmpty();
		assertThat(page("/en" + path).select("main .frozen")).isEmpty();
		assertThat(page("/en" + path + "?release=3").select("main .frozen")).isEmpty();
	}

	@Test
	void aPageOfAnEarlierReleaseIsSilentWhereNothingInItsViewChanged() {
		for (String path : List.of("/countries/fr", "/years/2009", "/figures/10", "/permits/pe-2023-02-06",
				"/categories/2-1", "/sources/cbc-2016")) {
			assertThat(page("/en" + path + "?release=1").select("main .frozen")).as(path).isEmpty();
		}
		assertThat(page("/en/countries/pe?release=2").selectFirst("main .frozen").text()).startsWith("1 figure");
	}

	@Test
	void aVerdictOfAnEarlierReleaseSaysThatItsTotalsChanged() {
		String check = "/en/check?destination=pe&from=2017&to=2021&amount=2.4+million&currency=CAD";
		assertThat(page(check + "&release=1").selectFirst("main .frozen a").attr("href"))
			.startsWith("/en/changes?from=1&to=3&destination=pe");
		assertThat(page(check).select("main .frozen")).isEmpty();
		assertThat(page("/en/claims/pe-2.4m?release=1").select("main .frozen")).hasSize(1);
	}

	private RecordEquipmentCount goodsReadAnew() {
		EquipmentCount count = this.equipmentCounts.listCounts(ReleaseNumber.FOUNDING).getFirst();
		return new RecordEquipmentCount(count.figure(), count.destination(), count.fromYear(), count.toYear(),
				count.count(), count.qualifier(), new LocalizedText("Goods read anew", null, null), count.recipient(),
				count.measure(), count.value(), count.item(), count.citation(), count.note());
	}

	private static RecordYearlyTotal peru2021(QualifiedAmount amount, String quote) {
		return new RecordYearlyTotal(new FigureId(20), new DestinationCode("pe"), new CalendarYear(2021), null,
				CellState.REPORTED, amount, PriceBasis.CURRENT_PRICES,
				new Citation(new SourceId("pbi-2023-05-26"), "in the list of figures", quote, null), null, null,
				PreferredReason.ONLY_STATEMENT);
	}

	private Document page(String address) {
		Wire.Answer answer = this.wire.get(address);
		assertThat(answer.status()).isEqualTo(200);
		return Jsoup.parse(answer.body());
	}

	private static List<String> links(org.w3c.dom.Element parent, String relation) {
		return children(parent, "link").stream()
			.filter((link) -> link.getAttribute("rel").equals(relation))
			.map((link) -> link.getAttribute("href"))
			.toList();
	}

	private static List<org.w3c.dom.Element> children(org.w3c.dom.Element parent, String name) {
		List<org.w3c.dom.Element> children = new ArrayList<>();
		NodeList nodes = parent.getChildNodes();
		for (int index = 0; index < nodes.getLength(); index++) {
			if (nodes.item(index) instanceof org.w3c.dom.Element element && name.equals(element.getLocalName())) {
				children.add(element);
			}
		}
		return children;
	}

}
