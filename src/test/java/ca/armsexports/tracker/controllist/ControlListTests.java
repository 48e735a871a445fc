package ca.armsexports.tracker.controllist;

import ca.armsexports.tracker.shared.ItemCode;
import ca.armsexports.tracker.shared.LocalizedText;
import ca.armsexports.tracker.shared.NotFound;
import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.shared.change.Change;
import ca.armsexports.tracker.support.Publisher;
import ca.armsexports.tracker.support.RecordTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@RecordTest
class ControlListTests {

	@Autowired
	private ControlList controlList;

	@Autowired
	private Publisher publisher;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void listsItemsInNaturalOrder() {
		assertThat(this.controlList.listItems(ReleaseNumber.FOUNDING)).hasSize(31)
			.extracting((item) -> item.code().value())
			.startsWith("2-1", "2-2")
			.containsSubsequence("2-9", "2-10", "2-22", "9-1");
	}

	@Test
	void listsGroupsByNumber() {
		assertThat(this.controlList.listGroups(ReleaseNumber.FOUNDING)).extracting(ItemGroup::number)
			.containsExactly(1, 2, 3, 4, 5, 6, 7, 9);
	}

	@Test
	void knowsWhereTitlesComeFrom() {
		Item item = this.controlList.getItem(new ItemCode("2-4"), ReleaseNumber.FOUNDING);
		assertThat(item.titleEn().status()).isEqualTo(TitleStatus.GUIDE_QUOTED);
		assertThat(item.titleFr().status()).isEqualTo(TitleStatus.UNOFFICIAL);
	}

	@Test
	void findsNoItemThatIsNotOnTheList() {
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> this.controlList.getItem(new ItemCode("2-99"), ReleaseNumber.FOUNDING))
			.extracting(NotFound::thing)
			.isEqualTo("item");
	}

	@Test
	void keepsTheItemOfAnEarlierRelease() {
		Item item = this.controlList.getItem(new ItemCode("2-6"), ReleaseNumber.FOUNDING);
		ItemTitle title = new ItemTitle(TitleStatus.OFFICIAL, "Another title");
		ReleaseNumber release = publish(new RecordItem(item.code(), item.group(), item.sort(), item.label(), title,
				item.titleFr(), item.wassenaarMl(), null, null));
		assertThat(this.controlList.getItem(item.code(), release).titleEn()).isEqualTo(title);
		assertThat(this.controlList.getItem(item.code(), ReleaseNumber.FOUNDING)).isEqualTo(item);
		assertThat(this.jdbc.sql("select title_en_status from item_version where item = '2-6' order by since_release")
			.query(String.class)
			.list()).containsExactly("guide_quoted", "official");
	}

	@Test
	void retitlesGroup() {
		ReleaseNumber release = publish(new RecordItemGroup(2, new LocalizedText("a", "b", "c"), true));
		assertThat(this.controlList.listGroups(release))
			.contains(new ItemGroup(2, new LocalizedText("a", "b", "c"), true));
		assertThat(this.jdbc.sql("select title_fr from ecl_group where number = 2 and until_release is null")
			.query(String.class)
			.single()).isEqualTo("b");
	}

	private ReleaseNumber publish(Change change) {
		return this.publisher.publish(change).number();
	}

}
