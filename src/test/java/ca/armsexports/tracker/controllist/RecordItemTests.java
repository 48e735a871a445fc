package ca.armsexports.tracker.controllist;

import ca.armsexports.tracker.shared.ItemCode;
import ca.armsexports.tracker.shared.LocalizedText;
import ca.armsexports.tracker.shared.PartialDate;
import ca.armsexports.tracker.shared.change.RefusedChange;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class RecordItemTests {

	private static final LocalizedText LABEL = new LocalizedText("Ground vehicles", "Véhicules terrestres",
			"Vehículos terrestres");

	private static final ItemTitle TITLE = new ItemTitle(TitleStatus.OFFICIAL, "Ground vehicles and components");

	@Test
	void isAboutItsItem() {
		assertThat(item(2, LABEL, "2001", "2001-06").subject()).isEqualTo("item 2-6");
	}

	@Test
	void rejectsGroupThatIsNotTheCodes() {
		assertRefused("group", () -> item(9, LABEL, "2001", "2002"));
	}

	@Test
	void rejectsLabelWithoutSpanish() {
		assertRefused("label", () -> item(2, new LocalizedText("a", "b", null), "2001", "2002"));
	}

	@Test
	void rejectsEndBeforeStart() {
		assertRefused("validTo", () -> item(2, LABEL, "2001-07", "2001-06-30"));
	}

	@Test
	void rejectsTitleWithoutWords() {
		assertThatIllegalArgumentException().isThrownBy(() -> new ItemTitle(TitleStatus.OFFICIAL, " "));
	}

	@Test
	void rejectsGroupBeyondNine() {
		assertRefused("number", () -> new RecordItemGroup(10, LABEL, true));
	}

	@Test
	void rejectsGroupWithoutFrenchTitle() {
		assertRefused("title", () -> new RecordItemGroup(2, new LocalizedText("a", null, "c"), true));
	}

	private static void assertRefused(String field, Runnable construction) {
		assertThatExceptionOfType(RefusedChange.class).isThrownBy(construction::run)
			.extracting(RefusedChange::field)
			.isEqualTo(field);
	}

	private static RecordItem item(int group, LocalizedText label, String from, String to) {
		return new RecordItem(new ItemCode("2-6"), group, 6, label, TITLE, TITLE, "ML6", new PartialDate(from),
				new PartialDate(to));
	}

}
