package ca.armsexports.tracker.chart;

import java.util.List;

/**
 * A short answer made to be shown elsewhere, 1200 by 630 as social networks and messages
 * show pictures. All words come ready in the reader's language. Nothing is cut off: where
 * there is much to say, everything is set smaller.
 *
 * @param kicker says what kind of card it is
 * @param question what was asked
 * @param label the answer in a word or two
 * @param mood how the label is framed
 * @param answer the answer in a sentence
 * @param facts what the answer stands on
 * @param imprint what must be said wherever the card is copied to
 */
public record Card(String kicker, String question, String label, Mood mood, String answer, List<Fact> facts,
		Imprint imprint) {

	/** The width of a card in pixels. */
	public static final int WIDTH = 1200;

	/** The height of a card in pixels. */
	public static final int HEIGHT = 630;

	/** Holds its own list. */
	public Card {
		facts = List.copyOf(facts);
	}

	/** The card as SVG, with its words for those who do not see it. */
	public String svg() {
		return new CardPainter(this, false).paint();
	}

	/** The card as a PNG of its natural size, with letters as outlines. */
	public byte[] png() {
		return Picture.of(new CardPainter(this, true).paint(), WIDTH, HEIGHT, 1, caption());
	}

	/** All that the card says. */
	Caption caption() {
		StringBuilder words = new StringBuilder(this.label).append(". ").append(this.answer);
		this.facts
			.forEach((fact) -> words.append(' ').append(fact.name()).append(": ").append(fact.value()).append('.'));
		return new Caption(this.question, "", words.toString(), List.of(), this.imprint);
	}

	/**
	 * Something that the answer stands on.
	 *
	 * @param name what it is
	 * @param value its value with its unit
	 */
	public record Fact(String name, String value) {
	}

	/** How the label of an answer is framed. Its words say the same. */
	public enum Mood {

		/** A solid line: the question is settled. */
		SETTLED,
		/** A solid line in the colour of warnings: it is settled against the number. */
		AGAINST,
		/** A broken line: the question stays open. */
		OPEN

	}

}
