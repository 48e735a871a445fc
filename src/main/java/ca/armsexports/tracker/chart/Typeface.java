package ca.armsexports.tracker.chart;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The one face of the drawings, Liberation Sans, read from the class path. Its widths are
 * those of Arial and Helvetica, so that what is laid out here fits in a browser, and its
 * outlines make a picture with letters on a machine without any fonts.
 */
final class Typeface {

	/** For browsers: faces of the same widths first. */
	static final String FAMILIES = "Arial, 'Liberation Sans', Helvetica, sans-serif";

	private static final String RESOURCE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

	/** How much wider bold letters run than regular ones, at most. */
	private static final double BOLD = 1.09;

	/** How much wider regular letters are set when a line around them makes them bold. */
	private static final double THICKENED = 1.045;

	/** Letters below it are as they should be: none of them joins with another. */
	private static final char FIRST_COMBINING = '\u0300';

	private static final String ELLIPSIS = "…";

	private final TrueTypeFont font;

	private final CmapLookup characters;

	private final double unitsPerEm;

	private final Map<Integer, Glyph> glyphs = new ConcurrentHashMap<>();

	private Typeface() {
		try (InputStream in = TrueTypeFont.class.getResourceAsStream(RESOURCE)) {
			if (in == null) {
				throw new IllegalStateException("the typeface of the drawings is not on the class path");
			}
			this.font = new TTFParser().parse(new RandomAccessReadBuffer(in));
			this.characters = this.font.getUnicodeCmapLookup();
			this.unitsPerEm = this.font.getUnitsPerEm();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static Typeface get() {
		return Holder.TYPEFACE;
	}

	/** The width of a text in the units of its size. */
	double width(String text, double size, boolean bold) {
		String letters = normalized(text);
		double units = 0;
		for (int i = 0; i < letters.length(); i = letters.offsetByCodePoints(i, 1)) {
			units += glyph(letters.codePointAt(i)).advance();
		}
		return units * size * (bold ? BOLD : 1);
	}

	/**
	 * Lines no wider than that, broken between words, and inside a word only where the
	 * word alone is too wide.
	 * @param text what is to be broken
	 * @param size the size of its letters
	 * @param bold whether it is bold
	 * @param width the width of a line
	 */
	List<String> wrap(String text, double size, boolean bold, double width) {
		List<String> lines = new ArrayList<>();
		StringBuilder line = new StringBuilder();
		for (String word : text.strip().split("[ \t\n\r]+", -1)) {
			String rest = word;
			if (!line.isEmpty() && width(line + " " + rest, size, bold) > width) {
				lines.add(line.toString());
				line.setLength(0);
			}
			while (width(rest, size, bold) > width && rest.length() > 1) {
				int end = Math.max(1, fitting(rest, size, bold, width));
				lines.add(rest.substring(0, end));
				rest = rest.substring(end);
			}
			line.append(line.isEmpty() ? "" : " ").append(rest);
		}
		lines.add(line.toString());
		return lines;
	}

	/** The text, cut with an ellipsis where it would be wider than that. */
	String fit(String text, double size, double width) {
		if (width(text, size, false) <= width) {
			return text;
		}
		return text.substring(0, fitting(text, size, false, width - width(ELLIPSIS, size, false))).strip() + ELLIPSIS;
	}

	private int fitting(String text, double size, boolean bold, double width) {
		int end = 0;
		while (end < text.length()) {
			int next = text.offsetByCodePoints(end, 1);
			if (width(text.substring(0, next), size, bold) > width) {
				break;
			}
			end = next;
		}
		return end;
	}

	/** The outlines of a text that begins at a point of its baseline, as path data. */
	String outline(String text, double x, double y, double size, boolean bold) {
		StringBuilder data = new StringBuilder();
		double[] pen = { x };
		normalized(text).codePoints().forEach((point) -> {
			Glyph glyph = glyph(point);
			trace(data, glyph.outline(), pen[0], y, size / this.unitsPerEm);
			pen[0] += glyph.advance() * size * (bold ? THICKENED : 1);
		});
		return data.toString();
	}

	private static void trace(StringBuilder data, GeneralPath path, double x, double y, double scale) {
		double[] points = new double[6];
		for (PathIterator parts = path.getPathIterator(null); !parts.isDone(); parts.next()) {
			int kind = parts.currentSegment(points);
			int count = switch (kind) {
				case PathIterator.SEG_CLOSE -> 0;
				case PathIterator.SEG_QUADTO -> 2;
				case PathIterator.SEG_CUBICTO -> 3;
				default -> 1;
			};
			data.append("MLQCZ".charAt(kind));
			for (int i = 0; i < count; i++) {
				data.append((i > 0) ? " " : "")
					.append(SvgWriter.number(x + points[2 * i] * scale))
					.append(' ')
					.append(SvgWriter.number(y - points[2 * i + 1] * scale));
			}
		}
	}

	/**
	 * Letters with their accents, and plain spaces and hyphens for those that the face
	 * lacks.
	 */
	private static String normalized(String text) {
		if (text.chars().allMatch((letter) -> letter >= ' ' && letter < FIRST_COMBINING)) {
			return text;
		}
		return Normalizer.normalize(text, Normalizer.Form.NFC)
			.replace('\u202F', '\u00A0')
			.replace('\u2009', '\u00A0')
			.replace('\u2011', '-')
			.replace('\t', ' ')
			.replace('\n', ' ')
			.replace('\r', ' ');
	}

	private Glyph glyph(int point) {
		return this.glyphs.computeIfAbsent(point, this::read);
	}

	private synchronized Glyph read(int point) {
		try {
			int id = this.characters.getGlyphId(point);
			GlyphData data = this.font.getGlyph().getGlyph(id);
			GeneralPath outline = (data != null) ? data.getPath() : new GeneralPath();
			return new Glyph(this.font.getAdvanceWidth(id) / this.unitsPerEm, outline);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private record Glyph(double advance, GeneralPath outline) {
	}

	private static final class Holder {

		private static final Typeface TYPEFACE = new Typeface();

	}

}
