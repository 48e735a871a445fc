package ca.armsexports.tracker.research.api;

import java.util.List;

import ca.armsexports.tracker.controllist.Item;
import ca.armsexports.tracker.controllist.ItemGroup;
import ca.armsexports.tracker.controllist.TitleStatus;
import ca.armsexports.tracker.shared.ItemCode;
import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.shared.api.Head;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An item of the list. */
@Schema(name = "Item", description = "An entry of the Export Control List.")
record ApiItem(@Schema(description = "Its code.", example = "2-6") ItemCode code,
		@Schema(description = "Its group. Goods of Group 9 are goods of Group 2 too: never add the two.",
				example = "2") int group,
		@JsonProperty("group_title") @Schema(description = "The title of the group.",
				example = "Munitions List") @Nullable String groupTitle,
		@JsonProperty("in_report") @Schema(
				description = "Whether the annual report on military exports covers the group.",
				example = "true") boolean inReport,
		@Schema(description = "A short label of ours.", example = "Ground vehicles") String label,
		@Schema(description = "Its title.") String title,
		@JsonProperty("title_status") @Schema(description = "Where the words of the title come from.",
				example = "official") TitleStatus titleStatus,
		@JsonProperty("wassenaar_ml") @Schema(
				description = "The number of the Wassenaar Munitions List that it follows.",
				example = "ML6") @Nullable String wassenaarMl,
		@JsonProperty("valid_from") @Schema(
				description = "Since when the list has it, where that is recorded.") @Nullable String validFrom,
		@JsonProperty("valid_to") @Schema(
				description = "Until when the list had it, if it was removed.") @Nullable String validTo,
		@Schema(description = "How many figures are on record for it.", example = "42") long figures) {

	static ApiItem of(Item item, @Nullable ItemGroup group, long figures, Language language) {
		return new ApiItem(item.code(), item.group(), (group != null) ? group.title().in(language) : null,
				group != null && group.inReport(), item.label().in(language), item.title(language).words(),
				item.title(language).status(), item.wassenaarMl(), Texts.of(item.validFrom()), Texts.of(item.validTo()),
				figures);
	}

	@Schema(name = "Items", description = "A part of the items, by their codes.")
	record Many(@JsonUnwrapped Head head, @Schema(description = "The items.") List<ApiItem> items,
			@Schema(description = "The address of the next part, relative to this one; null at the end.",
					example = "/api/v1/items?cursor=Mi02&release=1") @Nullable String next) {
	}

	@Schema(name = "ItemAnswer", description = "One item.")
	record One(@JsonUnwrapped Head head, @Schema(description = "The item.") ApiItem item) {
	}

}
