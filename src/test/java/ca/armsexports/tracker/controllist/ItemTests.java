package ca.armsexports.tracker.controllist;

import ca.armsexports.tracker.shared.ItemCode;
import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.shared.LocalizedText;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ItemTests {

	private final Item item = new Item(new ItemCode("2-6"), 2, 6,
			new LocalizedText("Ground vehicles", "Véhicules terrestres", "Vehículos terrestres"),
			new ItemTitle(TitleStatus.GUIDE_QUOTED, "Ground vehicles and components"),
			new ItemTitle(TitleStatus.OFFICIAL, "Véhicules terrestres et leurs composants"), "ML6", null, null);

	@Test
	void answersWithTheTitleOfTheList() {
		assertThat(this.item.title(Language.EN))
			.isEqualTo(new ItemTitle(TitleStatus.GUIDE_QUOTED, "Ground vehicles and components"));
		assertThat(this.item.title(Language.FR).status()).isEqualTo(TitleStatus.OFFICIAL);
	}

	@Test
	void marksTheSpanishTitleAsUnofficial() {
		assertThat(this.item.title(Language.ES))
			.isEqualTo(new ItemTitle(TitleStatus.UNOFFICIAL, "Vehículos terrestres"));
	}

}
