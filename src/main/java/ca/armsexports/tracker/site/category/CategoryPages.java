package ca.armsexports.tracker.site.category;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import ca.armsexports.tracker.chart.BarHistory;
import ca.armsexports.tracker.chart.Scale;
import ca.armsexports.tracker.controllist.ControlList;
import ca.armsexports.tracker.controllist.Item;
import ca.armsexports.tracker.controllist.ItemGroup;
import ca.armsexports.tracker.country.Destination;
import ca.armsexports.tracker.country.Destinations;
import ca.armsexports.tracker.equipment.EquipmentCount;
import ca.armsexports.tracker.equipment.EquipmentCounts;
import ca.armsexports.tracker.permit.Permit;
import ca.armsexports.tracker.permit.Permits;
import ca.armsexports.tracker.research.FigureQuery;
import ca.armsexports.tracker.research.FigureViews;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.ItemCode;
import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.shared.NotFound;
import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.shared.SourceId;
import ca.armsexports.tracker.shared.web.PageFrame;
import ca.armsexports.tracker.site.drawing.InlineChart;
import ca.armsexports.tracker.source.Citation;
import ca.armsexports.tracker.source.Source;
import ca.armsexports.tracker.source.Sources;
import ca.armsexports.tracker.yearlytotal.YearlyTotal;
import ca.armsexports.tracker.yearlytotal.YearlyTotals;
import org.springframework.stereotype.Component;

/** Puts the pages of the Export Control List's items together. */
@Component
class CategoryPages {

	private final ControlList controlList;

	private final YearlyTotals yearlyTotals;

	private final Destinations destinations;

	private final Permits permits;

	private final EquipmentCounts equipmentCounts;

	private final Sources sources;

	private final FigureViews views;

	CategoryPages(ControlList controlList, YearlyTotals yearlyTotals, Destinations destinations, Permits permits,
			EquipmentCounts equipmentCounts, Sources sources, FigureViews views) {
		this.controlList = controlList;
		this.yearlyTotals = yearlyTotals;
		this.destinations = destinations;
		this.permits = permits;
		this.equipmentCounts = equipmentCounts;
		this.sources = sources;
		this.views = views;
	}

	CategoriesPage categories(PageFrame frame) {
		ReleaseNumber release = frame.release();
		List<ItemGroup> groups = this.controlList.listGroups(release);
		List<Item> items = this.controlList.listItems(release);
		Set<ItemCode> stated = new HashSet<>(this.yearlyTotals.listItems(release));
		Map<DestinationCode, Destination> names = this.destinations.mapDestinations(release);
		List<Permit> permits = this.permits.listPermits(release);
		List<EquipmentCount> equipment = this.equipmentCounts.listCounts(release);
		List<CategoriesPage.Line> lines = items.stream()
			.map((item) -> new CategoriesPage.Line(item,
					stated.contains(item.code()) ? CategoryWords.exports(cells(item, names, frame), frame) : "",
					count(permits, (permit) -> permit.items().contains(item.code())),
					count(equipment, (goods) -> item.code().equals(goods.item()))))
			.toList();
		return new CategoriesPage(frame, stated.size(),
				groups.stream()
					.filter(ItemGroup::inReport)
					.map((group) -> new CategoriesPage.Group(group,
							lines.stream().filter((line) -> line.item().group() == group.number()).toList()))
					.toList(),
				groups.stream().filter((group) -> !group.inReport()).toList());
	}

	private static <T> int count(List<T> list, Predicate<T> filter) {
		return Math.toIntExact(list.stream().filter(filter).count());
	}

	void requireOnList(ItemCode code, PageFrame frame) {
		this.controlList.getItem(code, frame.release());
	}

	BarHistory drawing(ItemCode code, Scale scale, PageFrame frame) {
		Item item = this.controlList.getItem(code, frame.release());
		List<Cell> cells = cells(item, this.destinations.mapDestinations(frame.release()), frame);
		if (cells.isEmpty()) {
			throw new NotFound("drawing", code);
		}
		return CategoryDrawing.of(item, cells, scale, frame);
	}

	CategoryPage category(ItemCode code, Scale scale, PageFrame frame) {
		ReleaseNumber release = frame.release();
		Item item = this.controlList.getItem(code, release);
		Map<DestinationCode, Destination> names = this.destinations.mapDestinations(release);
		List<Cell> cells = cells(item, names, frame);
		CategoryWords words = new CategoryWords(frame, item, cells);
		List<Permit> permits = this.permits.listPermits(release)
			.stream()
			.filter((permit) -> permit.items().contains(code))
			.toList();
		List<EquipmentCount> equipment = this.equipmentCounts.listCounts(release)
			.stream()
			.filter((count) -> code.equals(count.item()))
			.toList();
		Map<SourceId, Source> sources = this.sources.mapSources(release);
		return new CategoryPage(frame, item, group(item, release),
				Arrays.stream(Language.values())
					.map((language) -> new CategoryPage.Title(language, item.title(language)))
					.toList(),
				words.answer(),
				cells.isEmpty() ? null : InlineChart.ofNames(CategoryDrawing.of(item, cells, scale, frame)),
				words.unknown(), cells, permits, equipment, names, sources, cited(cells, permits, equipment, sources),
				this.views.getView(FigureQuery.of(item.code()),
						frame.phrases().text("cite.of.item", item.code(), item.label().in(frame.language())), frame));
	}

	private ItemGroup group(Item item, ReleaseNumber release) {
		return this.controlList.listGroups(release)
			.stream()
			.filter((group) -> group.number() == item.group())
			.findAny()
			.orElseThrow(() -> new NotFound("item", item.code()));
	}

	private List<Cell> cells(Item item, Map<DestinationCode, Destination> names, PageFrame frame) {
		return Cell.of(this.yearlyTotals.listStatements(item.code(), frame.release()), names, frame);
	}

	private static List<Source> cited(List<Cell> cells, List<Permit> permits, List<EquipmentCount> equipment,
			Map<SourceId, Source> sources) {
		return Stream
			.of(cells.stream()
				.flatMap((cell) -> Stream.concat(Stream.of(cell.statement()), cell.others().stream()))
				.map(YearlyTotal::citation), permits.stream().map(Permit::citation),
					equipment.stream().map(EquipmentCount::citation))
			.flatMap((citations) -> citations)
			.map(Citation::source)
			.distinct()
			.map(sources::get)
			.sorted(Comparator.comparing(Source::id))
			.toList();
	}

}
