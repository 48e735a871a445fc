package ca.armsexports.tracker.site.release;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import ca.armsexports.tracker.claim.RecordClaim;
import ca.armsexports.tracker.controllist.RecordItem;
import ca.armsexports.tracker.controllist.RecordItemGroup;
import ca.armsexports.tracker.country.Destination;
import ca.armsexports.tracker.country.RecordAlias;
import ca.armsexports.tracker.country.RecordDestination;
import ca.armsexports.tracker.country.RecordListing;
import ca.armsexports.tracker.equipment.RecordEquipmentCount;
import ca.armsexports.tracker.event.EventKind;
import ca.armsexports.tracker.event.RecordEvent;
import ca.armsexports.tracker.event.RecordLegalText;
import ca.armsexports.tracker.permit.RecordPermit;
import ca.armsexports.tracker.permit.RecordPermitCount;
import ca.armsexports.tracker.release.Ledger;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.shared.LocalizedText;
import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.shared.change.Change;
import ca.armsexports.tracker.shared.web.PageFrame;
import ca.armsexports.tracker.shared.web.Phrases;
import ca.armsexports.tracker.source.RecordReportEdition;
import ca.armsexports.tracker.source.RecordSource;
import ca.armsexports.tracker.yearlytotal.RecordYearlyTotal;
import ca.armsexports.tracker.shared.change.Withdraw;
import ca.armsexports.tracker.shared.change.WithdrawFigure;
import org.jspecify.annotations.Nullable;

/**
 * Changes as readers name them. A kind of change that is not known here is named by what
 * it says of itself.
 */
public final class ChangeLines {

	private final PageFrame frame;

	private final Phrases phrases;

	private final Map<DestinationCode, Destination> destinations;

	private final Ledger ledger;

	/**
	 * Lines for a page.
	 * @param frame the page's frame
	 * @param destinations names of the destinations
	 * @param ledger tells what stood before it was withdrawn
	 */
	public ChangeLines(PageFrame frame, Map<DestinationCode, Destination> destinations, Ledger ledger) {
		this.frame = frame;
		this.phrases = frame.phrases();
		this.destinations = destinations;
		this.ledger = ledger;
	}

	/**
	 * Changes by what they are about, in the order in which each kind first comes.
	 * @param changes the changes
	 * @param release the release that they are of
	 */
	public List<ChangeGroup> groups(List<Change> changes, ReleaseNumber release) {
		return changes.stream()
			.map((change) -> (change instanceof Withdraw withdrawn) ? withdrawn(withdrawn, release) : line(change))
			.collect(Collectors.groupingBy(ChangeLine::kind, LinkedHashMap::new, Collectors.toList()))
			.entrySet()
			.stream()
			.map((group) -> new ChangeGroup(group.getKey(), group.getValue()))
			.toList();
	}

	private ChangeLine line(Change change) {
		return switch (change) {
			case RecordDestination destination -> line("destination", destination.name(),
					destination.code().isCountry() ? country(destination.code()) : null);
			case RecordAlias alias ->
				line("alias", alias.alias() + " · " + name(alias.destination()), country(alias.destination()));
			case RecordListing listing ->
				line("listing", this.phrases.text("release.line.listing", name(listing.destination()),
						this.phrases.code("list_of_law", listing.list())), country(listing.destination()));
			case RecordItemGroup group ->
				line("item_group", group.number() + " · " + group.title().in(this.frame.language()), "/categories");
			case RecordItem item -> line("item", item.code() + " · " + item.label().in(this.frame.language()),
					"/categories/" + item.code());
			case RecordSource source -> source(source);
			case RecordReportEdition edition ->
				line("report_edition", edition.id(), "/years/" + edition.lastYear().value());
			case RecordYearlyTotal total -> line("yearly_total", total(total), "/figures/" + total.figure());
			case RecordPermit permit -> line("permit", permit(permit), "/permits/" + permit.id());
			case RecordPermitCount count -> line("permit_count",
					name(count.destination()) + ", " + count.year() + " · "
							+ this.phrases.text("permit.count." + count.measure().code(), count.count()),
					"/figures/" + count.figure());
			case RecordEquipmentCount count -> line("equipment_count", equipment(count), "/figures/" + count.figure());
			case RecordEvent event -> line("event", event.title(),
					country(event.destination()) + ((event.kind() == EventKind.PRECEDENT) ? "#precedents" : "#events"));
			case RecordLegalText text -> line("legal_text",
					this.phrases.code("instrument", text.instrument()) + ", "
							+ this.phrases.text("law.section." + text.instrument().code(), text.section()),
					"/method#law");
			case RecordClaim claim -> line("claim", claim(claim), "/claims/" + claim.id());
			case WithdrawFigure withdrawn -> line("withdrawn", this.phrases.text("figure.name", withdrawn.figure()),
					"/figures/" + withdrawn.figure());
			default -> new ChangeLine("other", change.subject(), Language.EN, null);
		};
	}

	/** What is withdrawn is named by what stood before. */
	private ChangeLine withdrawn(Withdraw withdrawn, ReleaseNumber release) {
		ChangeLine before = line(this.ledger.findBefore(withdrawn.subject(), release).orElse(withdrawn));
		return new ChangeLine("taken_off", this.phrases.text("release.change." + before.kind()) + " · " + before.text(),
				before.language(), before.address());
	}

	private ChangeLine source(RecordSource source) {
		return new ChangeLine("source",
				source.publisher() + " · "
						+ ((source.title() != null) ? source.title() : this.phrases.text("source.untitled")),
				(source.title() != null) ? source.language() : null, this.frame.link("/sources/" + source.id()));
	}

	private String total(RecordYearlyTotal total) {
		String cell = name(total.destination()) + ", " + total.year()
				+ ((total.item() != null) ? ", " + total.item() : "");
		return cell + " · "
				+ ((total.amount() != null) ? this.phrases.amount(total.amount()) : this.phrases.state(total.state()));
	}

	private String permit(RecordPermit permit) {
		String name = (permit.validFrom() != null)
				? this.phrases.text("permit.name", this.phrases.date(permit.validFrom())) : permit.id().toString();
		return name(permit.destination()) + " · " + name;
	}

	private String claim(RecordClaim claim) {
		String years = (claim.fromYear() != null) ? ", " + claim.fromYear() + "–" + claim.toYear() : "";
		return this.phrases.list(claim.destinations().stream().map(this::name).toList()) + years + " · "
				+ this.phrases.amount(claim.amount());
	}

	private String equipment(RecordEquipmentCount count) {
		String years = count.fromYear().equals(count.toYear()) ? count.fromYear().toString()
				: count.fromYear() + "–" + count.toYear();
		String number = (this.phrases.qualifier(count.qualifier()) + " " + this.phrases.count(count.count())).strip();
		return name(count.destination()) + ", " + years + " · " + number + " × "
				+ count.goods().in(this.frame.language());
	}

	private ChangeLine line(String kind, LocalizedText text, @Nullable String path) {
		Language language = text.languageFor(this.frame.language());
		return new ChangeLine(kind, text.in(this.frame.language()),
				(language == this.frame.language()) ? null : language, link(path));
	}

	private ChangeLine line(String kind, String text, @Nullable String path) {
		return new ChangeLine(kind, text, null, link(path));
	}

	private static String country(DestinationCode code) {
		return "/countries/" + code;
	}

	private @Nullable String link(@Nullable String path) {
		if (path == null) {
			return null;
		}
		String[] parts = path.split("#", 2);
		return this.frame.link(parts[0]) + ((parts.length > 1) ? "#" + parts[1] : "");
	}

	private String name(DestinationCode code) {
		Destination destination = this.destinations.get(code);
		return (destination != null) ? destination.nameIn(this.frame.language()) : code.value();
	}

}
