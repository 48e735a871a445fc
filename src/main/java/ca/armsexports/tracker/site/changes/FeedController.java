package ca.armsexports.tracker.site.changes;

import ca.armsexports.tracker.controllist.ControlList;
import ca.armsexports.tracker.country.Destinations;
import ca.armsexports.tracker.research.ChangeParameters;
import ca.armsexports.tracker.research.FigureQuery;
import ca.armsexports.tracker.research.ReleaseSpan;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.ItemCode;
import ca.armsexports.tracker.shared.web.PageFrame;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/{language:en|fr|es}")
class FeedController {

	private final Feeds feeds;

	private final ChangesPages pages;

	private final Destinations destinations;

	private final ControlList controlList;

	FeedController(Feeds feeds, ChangesPages pages, Destinations destinations, ControlList controlList) {
		this.feeds = feeds;
		this.pages = pages;
		this.destinations = destinations;
		this.controlList = controlList;
	}

	@GetMapping("/releases.atom")
	ResponseEntity<byte[]> releases(PageFrame frame) {
		return this.feeds.releases(frame);
	}

	@GetMapping("/changes.atom")
	ResponseEntity<byte[]> changes(@ModelAttribute ChangeParameters parameters, @ModelAttribute ChangesForm form,
			PageFrame frame) {
		ChangesQuery query = this.pages.query(parameters, form, frame);
		return this.feeds.changes(this.pages.title(query, frame), query.figures(), query.span(), "changes", frame);
	}

	@GetMapping("/countries/{country:[a-z]{2}}.atom")
	ResponseEntity<byte[]> country(@PathVariable DestinationCode country, PageFrame frame) {
		String name = this.destinations.getDestination(country, frame.release()).nameIn(frame.language());
		return this.feeds.changes(frame.phrases().text("feed.of", name), FigureQuery.to(country),
				new ReleaseSpan(0, frame.release()), country.value(), frame);
	}

	@GetMapping("/categories/{item:[1-9]-[0-9]{1,4}(?:\\.[a-z0-9]{1,8}){0,3}}.atom")
	ResponseEntity<byte[]> item(@PathVariable ItemCode item, PageFrame frame) {
		String label = this.controlList.getItem(item, frame.release()).label().in(frame.language());
		return this.feeds.changes(frame.phrases().text("feed.of", item + " · " + label), FigureQuery.of(item),
				new ReleaseSpan(0, frame.release()), item.value(), frame);
	}

}
