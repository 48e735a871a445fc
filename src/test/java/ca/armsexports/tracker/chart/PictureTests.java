package ca.armsexports.tracker.chart;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PictureTests {

	@Test
	void drawsTheSamePixelsAsBefore() throws Exception {
		for (Layout layout : List.of(Layout.COLUMNS, Layout.NARROW_ROWS)) {
			BufferedImage image = read(Drawing.of(BarHistoryMother.peru(), Sheet.file(layout)).png());
			int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
			ByteBuffer bytes = ByteBuffer.allocate(pixels.length * 4);
			bytes.asIntBuffer().put(pixels);
			String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.array()));
			Golden.holds("peru-" + ((layout == Layout.COLUMNS) ? "wide" : "narrow") + ".pixels.txt",
					"%d x %d %s\n".formatted(image.getWidth(), image.getHeight(), hash));
		}
	}

	@Test
	void isTwiceTheNaturalSizeAndHasInkOnPaper() throws Exception {
		BufferedImage image = read(Drawing.of(BarHistoryMother.colombia(), Sheet.file(Layout.COLUMNS)).png());
		assertThat(image.getWidth()).isEqualTo(2 * Layout.COLUMNS.width());
		assertThat(image.getRGB(2, 2)).isEqualTo(0xFFFBFAF7);
		int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
		assertThat(pixels).contains(0xFF9C2F1D).contains(0xFF1C1D20);
	}

	@Test
	void givesTheSameBytesTwice() {
		Drawing drawing = Drawing.of(BarHistoryMother.peru(), Sheet.file(Layout.NARROW_ROWS));
		assertThat(drawing.png()).isEqualTo(drawing.png());
	}

	@Test
	void tellsWhatItShowsAndWhereItIsFrom() {
		String bytes = new String(Drawing.of(BarHistoryMother.peru(), Sheet.file(Layout.COLUMNS)).png(),
				StandardCharsets.UTF_8);
		assertThat(bytes).contains("iTXtTitle", BarHistoryMother.peru().title(), BarHistoryMother.IMPRINT.source(),
				BarHistoryMother.IMPRINT.address());
	}

	@Test
	void writesLettersAsOutlines() throws Exception {
		assertThat(Typeface.get().outline("ñ", 0, 10, 12, false)).startsWith("M").endsWith("Z");
		assertThat(Typeface.get().outline("1\u202F800", 0, 10, 12, false))
			.hasSameSizeAs(Typeface.get().outline("1\u00A0800", 0, 10, 12, false));
	}

	private static BufferedImage read(byte[] png) throws Exception {
		BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
		assertThat(image).isNotNull();
		return image;
	}

}
