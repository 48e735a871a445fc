package ca.armsexports.tracker.founding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import ca.armsexports.tracker.support.database.FreshDatabase;
import ca.armsexports.tracker.support.database.TestDatabases;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Release 1 against the files that it was made from: each row letter for letter, nothing
 * more and nothing less. Every query names its columns as the file does; an empty cell
 * and an absent value are the same.
 */
class FoundingRecordTests {

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
		.build();

	private static FreshDatabase database;

	private static JdbcClient client;

	@BeforeAll
	static void layFoundingRecord() {
		database = TestDatabases.create();
		database.migrate();
		client = JdbcClient.create(database.connections());
	}

	@AfterAll
	static void dropDatabase() {
		database.close();
	}

	@Test
	void holdsEveryYearlyTotal() {
		List<Map<String, String>> rows = published("""
				select upper(destination) as destination, year, item as ecl_item, round(amount, decimals) as value,
				       coalesce(currency, 'CAD') as currency, qualifier, state, source, quote, note_en as note,
				       inference_en as inference, case when preferred_reason is not null then 'yes' end as preferred
				  from yearly_total
				 where destination <> 'all'
				 order by figure
				""");
		assertThat(rows).isEqualTo(FoundingFile.of("yearly-totals").rows());
	}

	@Test
	void holdsEveryWorldTotal() {
		// A source names its publisher in its own language, the file in English.
		List<Map<String, String>> rows = published("""
				select total.year, round(total.amount, total.decimals) as value_cad, total.qualifier,
				       source.kind as source_kind,
				       replace(source.publisher, 'Affaires mondiales Canada', 'Global Affairs Canada') as publisher,
				       source.address as url, total.quote
				  from yearly_total total
				  join source_version source on source.source = total.source
				 where total.destination = 'all' and total.item is null and total.currency = 'CAD'
				   and total.state = 'reported' and total.preferred_reason = 'only_statement'
				 order by total.figure
				""");
		assertThat(rows).isEqualTo(FoundingFile.of("world-totals").rows());
		assertThat(single("select count(*) from yearly_total where destination = 'all'")).isEqualTo("" + rows.size());
	}

	@Test
	void prefersOneStatementPerCellAndSaysWhy() {
		assertThat(published("""
				select destination, year, source, preferred_reason as reason
				  from yearly_total
				 where preferred_reason in ('equal_statements', 'more_precise')
				 order by figure
				""")).extracting((row) -> String.join(" ", row.values()))
			.containsExactly("co 2014 rabble-2021 equal_statements", "co 2015 rabble-2021 equal_statements",
					"co 2016 pbi-2021-05-19 more_precise", "co 2017 pbi-2021-05-19 more_precise",
					"co 2018 pbi-2023-06-10 more_precise");
		assertThat(published("""
				select destination, year, item
				  from yearly_total
				 group by destination, year, item
				having count(preferred_reason) <> 1 or (count(*) = 1 and min(preferred_reason) <> 'only_statement')
				""")).isEmpty();
	}

	@Test
	void holdsThePermit() {
		List<Map<String, String>> rows = published("""
				select upper(destination) as destination, valid_from, valid_to,
				       case term_months when 36 then 'three years from the start' end as term,
				       round(amount, decimals) as value, currency, qualifier,
				       (select string_agg(item.item, ';' order by version.sort)
				          from permit_item item
				          join item_version version on version.item = item.item
				         where item.permit = permit_version.permit) as ecl_items,
				       inference_en as ecl_note, source, quote,
				       disclosed_in_en || case when request_number is null then '; request number not published' end
				           as release,
				       note_en as note
				  from permit_version
				""");
		assertThat(rows).isEqualTo(FoundingFile.of("permits").without("field_disclosure").rows());
	}

	@Test
	void holdsWhatThePermitWithholds() {
		Map<String, String> withheld = Arrays
			.stream(FoundingFile.of("permits").rows().getFirst().get("field_disclosure").split(";"))
			.map((field) -> field.split("=", 2))
			.collect(Collectors.toMap((field) -> field[0], (field) -> field[1]));
		Map<String, String> fields = published("select field, disclosure from permit_field").stream()
			.collect(Collectors.toMap((row) -> row.get("field"), (row) -> row.get("disclosure")));
		assertThat(fields).containsAllEntriesOf(withheld);
		fields.keySet().removeAll(withheld.keySet());
		assertThat(fields).containsOnlyKeys("valid_from", "term", "amount", "items")
			.allSatisfy((field, disclosure) -> assertThat(disclosure).isEqualTo("disclosed"));
	}

	@Test
	void holdsEveryCountOfPermits() {
		assertThat(published("""
				select upper(destination) as destination, year, measure, count, source, note_en as note
				  from permit_count
				 order by figure
				""")).isEqualTo(FoundingFile.of("permit-counts").rows());
	}

	@Test
	void holdsEveryCountOfEquipment() {
		assertThat(published("""
				select upper(destination) as destination, from_year, to_year, count, qualifier, goods_en as item,
				       recipient_en as recipient, measure, round(amount, decimals) as value, currency, item as ecl_item,
				       source, quote, note_en as note
				  from equipment_count
				 order by figure
				""")).isEqualTo(FoundingFile.of("units").rows());
	}

	@Test
	void holdsEveryEvent() {
		assertThat(published("""
				select upper(destination) as country, starts_on as "from", ends_on as "to", kind,
				       title_en as title, source, quote, note_en as note
				  from event_version
				""")).containsExactlyInAnyOrderElementsOf(FoundingFile.of("events").rows());
	}

	@Test
	void holdsEveryLegalText() {
		assertThat(published("select id, instrument, section, words, note_en as note from legal_text"))
			.containsExactlyInAnyOrderElementsOf(FoundingFile.of("law").rows());
	}

	@Test
	void holdsEveryClaim() {
		assertThat(published("""
				select claim as id,
				       (select upper(string_agg(place.destination, ';' order by place.destination))
				          from claim_destination place
				         where place.claim = claim_version.claim) as destinations,
				       from_year, to_year, round(amount, decimals) as amount, currency, qualifier, source, quote,
				       note_en as note
				  from claim_version
				""")).containsExactlyInAnyOrderElementsOf(FoundingFile.of("claims").rows());
	}

	@Test
	void saysWhatEachClaimIsHeldAgainstAndReadsTheOtherCurrencyOfItsQuote() {
		assertThat(published(
				"""
						select claim, kind, permit, round(beside_amount, beside_decimals) as beside, beside_currency as currency,
						       beside_qualifier as qualifier
						  from claim_version
						 where kind <> 'totals' or beside_amount is not null
						 order by claim
						"""))
			.extracting((row) -> String.join(" ", row.values()).strip())
			.containsExactly("pe-1m-permit permit pe-2023-02-06", "pe-67m-lav goods  49500000 USD exact",
					"pe-81.4m totals  60000000 USD about");
	}

	@Test
	void holdsEveryReportEdition() {
		assertThat(published("""
				select first_year, last_year, released_on, note_en as note
				  from report_edition
				 where id = first_year::text or id = first_year || '-' || last_year
				 order by first_year
				""")).isEqualTo(FoundingFile.of("report-editions").rows());
		assertThat(published("select * from report_edition")).hasSameSizeAs(FoundingFile.of("report-editions").rows());
	}

	@Test
	void holdsEveryGroupOfItems() {
		assertThat(published("""
				select number as "group", title_en, title_fr, title_es,
				       case when in_report then 'yes' else 'no' end as in_annual_report
				  from ecl_group
				 order by number
				""")).isEqualTo(FoundingFile.of("ecl-groups").rows());
	}

	@Test
	void holdsEveryItem() {
		assertThat(published("""
				select item, group_number as "group", sort, label_en, label_fr, label_es, title_en, title_en_status,
				       title_fr, title_fr_status, wassenaar_ml, valid_from
				  from item_version
				 where valid_to is null
				 order by sort
				""")).isEqualTo(FoundingFile.of("ecl-items").rows());
		assertThat(published("select * from item_version")).hasSameSizeAs(FoundingFile.of("ecl-items").rows());
	}

	@Test
	void holdsEverySource() {
		Set<String> ids = FoundingFile.of("sources").column("id");
		assertThat(published("""
				select source as id, kind, title, publisher, author, published_on,
				       case length(published_on) when 4 then 'year' when 7 then 'month' when 10 then 'day' end
				           as date_precision,
				       language, address as url, note_en as note
				  from source_version
				""").stream().filter((row) -> ids.contains(row.get("id"))))
			.containsExactlyInAnyOrderElementsOf(FoundingFile.of("sources").rows());
	}

	@Test
	void addsTheDocumentsOfTheWorldTotalsWithoutTitleAndDate() {
		Set<String> ids = FoundingFile.of("sources").column("id");
		Set<String> addresses = FoundingFile.of("sources").column("url");
		List<Map<String, String>> added = published("""
				select source, kind, title, publisher, author, published_on, language, address, note_en
				  from source_version
				""").stream().filter((row) -> !ids.contains(row.get("source"))).toList();
		assertThat(added)
			.allSatisfy((row) -> assertThat(row).containsAllEntriesOf(Map.of("title", "", "author", "", "published_on",
					"", "language", "en", "note_en", "The title and the date of this document were not recorded.")));
		assertThat(added).map((row) -> List.of(row.get("kind"), row.get("publisher"), row.get("address")))
			.containsExactlyInAnyOrderElementsOf(FoundingFile.of("world-totals")
				.rows()
				.stream()
				.filter((row) -> !addresses.contains(row.get("url")))
				.map((row) -> List.of(row.get("source_kind"), row.get("publisher"), row.get("url")))
				.collect(Collectors.toSet()));
	}

	@Test
	void listsTheCountriesThatTheNoteOnTheListNames() {
		assertThat(published("""
				select id, destination, list, amended_by, source, coalesce(listed_since, listed_until, quote) as more
				  from country_listing
				 order by id
				""")).extracting((row) -> String.join(" ", row.values()).strip())
			.containsExactly("afccl-cl cl automatic_firearms SOR/2014-92 afccl-sor-91-575",
					"afccl-co co automatic_firearms SOR/2012-287 afccl-sor-91-575",
					"afccl-pe pe automatic_firearms SOR/2014-92 afccl-sor-91-575");
	}

	@ParameterizedTest
	@CsvSource({ "all,All destinations,Toutes les destinations,Todos los destinos",
			"ci,Côte d’Ivoire,Côte d’Ivoire,Costa de Marfil", "co,Colombia,Colombie,Colombia", "pe,Peru,Pérou,Perú",
			"tr,Türkiye,Turquie,Turquía" })
	void namesDestinationsInThreeLanguages(String code, String english, String french, String spanish) {
		String sql = "select name_en, name_fr, name_es from destination_name where destination = '" + code + "'";
		assertThat(published(sql)).containsExactly(Map.of("name_en", english, "name_fr", french, "name_es", spanish));
	}

	@Test
	void knowsEveryCountryAndAllDestinationsTogether() {
		assertThat(single("select count(*) from destination_name where length(destination) = 2")).isEqualTo("249");
		assertThat(single("select count(*) from destination")).isEqualTo("250");
	}

	@Test
	void numbersFiguresWithoutGap() {
		long count = Stream.of("yearly-totals", "world-totals", "permits", "permit-counts", "units")
			.mapToLong((name) -> FoundingFile.of(name).rows().size())
			.sum();
		assertThat(published("select id from figure order by id")).map((row) -> row.get("id"))
			.isEqualTo(LongStream.rangeClosed(1, count).mapToObj(Long::toString).toList());
	}

	@ParameterizedTest
	@CsvSource({ "RecordDestination,destination_name", "RecordItemGroup,ecl_group", "RecordItem,item_version",
			"RecordSource,source_version", "RecordListing,country_listing", "RecordReportEdition,report_edition",
			"RecordYearlyTotal,yearly_total", "RecordPermit,permit_version", "RecordPermitCount,permit_count",
			"RecordEquipmentCount,equipment_count", "RecordEvent,event_version", "RecordLegalText,legal_text",
			"RecordClaim,claim_version" })
	void laysOneCurrentRowPerChange(String type, String table) {
		String changes = single("select count(*) from release_change where type = '" + type + "'");
		assertThat(changes).isNotEqualTo("0");
		assertThat(single("select count(*) from " + table)).isEqualTo(changes);
		assertThat(single("select count(*) from " + table + " where since_release = 1 and until_release is null"))
			.isEqualTo(changes);
	}

	@ParameterizedTest
	@CsvSource({ "yearly_total,note", "yearly_total,inference", "permit_version,note", "permit_version,inference",
			"permit_version,disclosed_in", "permit_count,note", "equipment_count,note", "equipment_count,goods",
			"equipment_count,recipient", "event_version,note", "event_version,title", "legal_text,note",
			"report_edition,note", "source_version,note", "claim_version,note", "release,note", "release,title" })
	void translatesEveryTextOfOurs(String table, String column) {
		assertThat(published("select * from %2$s where num_nonnulls(%1$s_en, %1$s_fr, %1$s_es) not in (0, 3)"
			.formatted(column, table))).isEmpty();
		// French sets no-break spaces inside its quotation marks and before a colon.
		assertThat(published("select %1$s_fr as french from %2$s where %1$s_fr is not null".formatted(column, table)))
			.allSatisfy(
					(row) -> assertThat(row.get("french")).doesNotContainPattern("«[^\u00a0]|[^\u00a0]»|[^\u00a0]: "));
	}

	@Test
	void writesEachChangeAsCanonicalJson() {
		List<Map<String, String>> changes = published("select position, content from release_change order by position");
		assertThat(changes).map((row) -> row.get("position"))
			.isEqualTo(IntStream.rangeClosed(1, changes.size()).mapToObj(Integer::toString).toList());
		assertThat(changes).map((row) -> row.get("content")).allSatisfy((content) -> {
			Map<String, Object> members = JSON.readValue(content, new TypeReference<TreeMap<String, Object>>() {
			});
			assertThat(JSON.writeValueAsString(members)).isEqualTo(content);
			assertThat(content).doesNotContain(":null", ":\"\"");
		});
	}

	@Test
	void chainsReleaseOneByHashesThatRecompute() {
		String changes = published("select type, content from release_change where release = 1 order by position")
			.stream()
			.map((row) -> row.get("type") + " " + row.get("content") + "\n")
			.collect(Collectors.joining());
		Map<String, String> release = published("""
				select *, to_char(published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as published_at_utc
				  from release
				""").getFirst();
		assertThat(release).containsEntry("changes_sha256", sha256(changes))
			.containsEntry("approver", "")
			.containsEntry("previous_sha256", "");
		Map<String, Object> head = Map.of("number", Integer.valueOf(release.get("number")), "publishedAt",
				release.get("published_at_utc"), "editor", release.get("editor"), "approval", release.get("approval"),
				"reason", release.get("reason"), "title", threeLanguages(release, "title"), "note",
				threeLanguages(release, "note"), "changeCount", Integer.valueOf(release.get("change_count")),
				"changesSha256", release.get("changes_sha256"));
		assertThat(release).containsEntry("sha256", sha256(JSON.writeValueAsString(head)))
			.containsEntry("change_count", single("select count(*) from release_change"));
	}

	private static Map<String, String> threeLanguages(Map<String, String> row, String column) {
		return Map.of("en", row.get(column + "_en"), "fr", row.get(column + "_fr"), "es", row.get(column + "_es"));
	}

	private static List<Map<String, String>> published(String sql) {
		return client.sql(sql).query((row, number) -> {
			Map<String, String> cells = new LinkedHashMap<>();
			for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
				String cell = row.getString(column);
				cells.put(row.getMetaData().getColumnLabel(column), (cell != null) ? cell : "");
			}
			return cells;
		}).list();
	}

	private static String single(String sql) {
		return published(sql).getFirst().values().iterator().next();
	}

	private static String sha256(String text) {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
