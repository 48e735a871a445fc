package ca.armsexports.tracker.research.api;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import ca.armsexports.tracker.controllist.ControlList;
import ca.armsexports.tracker.controllist.Item;
import ca.armsexports.tracker.controllist.ItemGroup;
import ca.armsexports.tracker.shared.ItemCode;
import ca.armsexports.tracker.shared.api.Head;
import ca.armsexports.tracker.shared.api.LanguageParameter;
import ca.armsexports.tracker.shared.api.ListParameters;
import ca.armsexports.tracker.shared.api.ListRequest;
import ca.armsexports.tracker.shared.web.PageFrame;
import ca.armsexports.tracker.shared.web.Parameters;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/items")
@Tag(name = "Items")
class ItemApiController {

	private final ControlList controlList;

	private final FigureCounts counts;

	ItemApiController(ControlList controlList, FigureCounts counts) {
		this.controlList = controlList;
		this.counts = counts;
	}

	@GetMapping
	@Operation(operationId = "listItems", summary = "Items of the Export Control List",
			description = "The items in the natural order of their codes: 2-6 before 2-10.")
	ResponseEntity<ApiItem.Many> items(
			@Parameter(description = "Only of these groups.",
					array = @ArraySchema(schema = @Schema(type = "integer", minimum = "1", maximum = "9",
							example = "2"))) @RequestParam(required = false) @Nullable List<String> group,
			@ModelAttribute @ParameterObject ListParameters parameters, PageFrame frame, HttpServletRequest request) {
		Set<Integer> groups = Parameters.all("group", group, ItemApiController::groupOf);
		ListRequest listing = new ListRequest(parameters, frame, request);
		ListRequest.Part<Item> part = listing.partOf(this.controlList.listItems(frame.release())
			.stream()
			.filter((item) -> groups.isEmpty() || groups.contains(item.group()))
			.toList(), Item::code);
		Map<Integer, ItemGroup> titles = groups(frame);
		Map<String, Long> figures = this.counts.byItem(frame.release());
		return ListRequest.answer(
				new ApiItem.Many(listing.head(), part.map((item) -> item(item, titles, figures, frame)), part.next()),
				part.next());
	}

	@GetMapping("/{item:[1-9]-[0-9]{1,4}(?:\\.[a-z0-9]{1,8}){0,3}}")
	@Operation(operationId = "getItem", summary = "One item")
	ResponseEntity<ApiItem.One> item(
			@Parameter(description = "The item's code.", example = "2-6") @PathVariable ItemCode item,
			@ModelAttribute @ParameterObject LanguageParameter language, PageFrame frame) {
		return ListRequest.answer(new ApiItem.One(Head.of(frame), item(this.controlList.getItem(item, frame.release()),
				groups(frame), this.counts.byItem(frame.release()), frame)), null);
	}

	private Map<Integer, ItemGroup> groups(PageFrame frame) {
		return this.controlList.listGroups(frame.release())
			.stream()
			.collect(Collectors.toUnmodifiableMap(ItemGroup::number, Function.identity()));
	}

	private static ApiItem item(Item item, Map<Integer, ItemGroup> groups, Map<String, Long> figures, PageFrame frame) {
		return ApiItem.of(item, groups.get(item.group()), figures.getOrDefault(item.code().value(), 0L),
				frame.language());
	}

	private static Integer groupOf(String text) {
		if (!text.matches("[1-9]")) {
			throw new IllegalArgumentException("a group from 1 to 9");
		}
		return Integer.valueOf(text);
	}

}
