package ca.armsexports.tracker.site.changes;

import ca.armsexports.tracker.support.PageTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class ChangesPageTests {

	@Autowired
	private MockMvcTester mvc;

	@ParameterizedTest
	@CsvSource({ "from=2,from", "to=2,to", "to=0,to", "from=-1,from", "from=one,from", "from=01,from",
			"to=99999999999,to", "from=1&from=1,from", "destination=xx,destination", "destination=PERU,destination",
			"item=2-999,item", "item=tanks,item", "year=20x0,year", "source=no-such-source,source", "source=..,source",
			"kind=gift,kind", "figure=0,figure", "figure=x,figure", "colour=red,colour" })
	void refusesWhatItCannotRead(String query, String parameter) {
		for (String suffix : new String[] { "", ".csv", ".json", ".atom" }) {
			assertThat(this.mvc.get().uri("/en/changes" + suffix + "?" + query)).hasStatus(400)
				.bodyText()
				.contains(parameter);
		}
	}

	@Test
	void foundingRecordIsComparedWithTheEmptyOne() {
		assertThat(this.mvc.get().uri("/en/changes")).hasStatusOk()
			.bodyText()
			.contains("From the beginning to release 1", "figures added, none changed and none withdrawn");
	}

}
