package ca.armsexports.tracker.chart;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class CardTests {

	private static final Imprint IMPRINT = new Imprint("The sum with its sources:", "Arms Export Tracker, release 1",
			"https://armsexports.example/en/check?destination=pe&from=2017&to=2021&amount=2.4+million&release=1");

	@ParameterizedTest
	@EnumSource
	void drawsEveryMoodAsBefore(Card.Mood mood) throws Exception {
		Card card = new Card("A number held against the record", "2.4 million – Peru, 2017 to 2021", "Rounds to it",
				mood, "The record says $2,403,611.89, which rounds to $2,400,000 at the nearest $100,000.",
				List.of(new Card.Fact("On record", "$2,403,611.89")), IMPRINT);
		Golden.holds("card-" + mood.name().toLowerCase(Locale.ROOT) + ".svg", card.svg());
	}

	@Test
	void cutsNothingOffHoweverMuchThereIsToSay() throws Exception {
		Random random = new Random(630);
		for (int round = 0; round < 60; round++) {
			int size = 1 + random.nextInt(400);
			Card card = new Card(words(random, 4), words(random, size), words(random, 3), Card.Mood.OPEN,
					words(random, size * 2), facts(random, random.nextInt(9)), new Imprint(words(random, 4),
							words(random, 5), "https://armsexports.example/" + "a".repeat(size * 9)));
			DrawnXml drawn = DrawnXml.of(card.svg());
			String all = String.join("", drawn.texts()).replace(" ", "");
			assertThat(all).contains(card.kicker().replace(" ", ""), card.question().replace(" ", ""),
					card.label().replace(" ", ""), card.answer().replace(" ", ""), card.imprint().address());
			card.facts().forEach((fact) -> assertThat(all).contains(fact.value().replace(" ", "")));
			List<Box> boxes = drawn.textBoxes();
			for (int i = 0; i < boxes.size(); i++) {
				assertThat(boxes.get(i).left()).isGreaterThanOrEqualTo(60);
				assertThat(boxes.get(i).right()).isLessThanOrEqualTo(Card.WIDTH - 60.0);
				assertThat(boxes.get(i).top()).isGreaterThanOrEqualTo(40);
				assertThat(boxes.get(i).bottom()).isLessThanOrEqualTo(Card.HEIGHT - 40.0);
				for (int j = 0; j < i; j++) {
					assertThat(boxes.get(i).isNear(boxes.get(j), 0)).as("words over words, round %d", round).isFalse();
				}
			}
		}
	}

	@Test
	void saysAllOfItToThoseWhoDoNotSeeIt() throws Exception {
		Card card = new Card("Kicker", "2.4 million", "Holds", Card.Mood.SETTLED, "The record says so.",
				List.of(new Card.Fact("Sum", "$5")), IMPRINT);
		DrawnXml drawn = DrawnXml.of(card.svg());
		assertThat(drawn.elements("title").getFirst().getTextContent()).isEqualTo("2.4 million");
		assertThat(drawn.elements("desc").getFirst().getTextContent()).isEqualTo("Holds. The record says so. Sum: $5.");
		assertThat(drawn.values("style")).isEmpty();
	}

	@Test
	void takesHostileWordsForWords() throws Exception {
		String hostile = "\"><script>alert(1)</script>'&\u0000";
		Card card = new Card(hostile, hostile, hostile, Card.Mood.AGAINST, hostile,
				List.of(new Card.Fact(hostile, hostile)), new Imprint(hostile, hostile, hostile));
		assertThat(DrawnXml.of(card.svg()).elements("script")).isEmpty();
		assertThat(card.png()).startsWith(0x89, 'P', 'N', 'G');
	}

	private static List<Card.Fact> facts(Random random, int count) {
		return IntStream.range(0, count)
			.mapToObj((at) -> new Card.Fact(words(random, 1 + random.nextInt(6)), words(random, 1 + random.nextInt(3))))
			.toList();
	}

	private static String words(Random random, int count) {
		return IntStream.range(0, count)
			.mapToObj((at) -> "Wägöx, 12".substring(0, 2 + random.nextInt(7)).strip())
			.collect(Collectors.joining(" "));
	}

}
