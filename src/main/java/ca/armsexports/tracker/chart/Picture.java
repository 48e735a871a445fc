package ca.armsexports.tracker.chart;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;

/**
 * Turns a drawing without words, only shapes, into the bytes of a PNG that says what it
 * shows and where it is from.
 */
final class Picture {

	private static final double SCALE = 2;

	/** The most pixels of a picture: 36 MB while it is drawn. */
	private static final double MOST_PIXELS = 12_000_000;

	private static final byte[] SIGNATURE = { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n' };

	private Picture() {
	}

	/** At twice the natural size, less where that were too many pixels. */
	static byte[] of(String svg, int width, int height, Caption caption) {
		return of(svg, width, height, Math.min(SCALE, Math.sqrt(MOST_PIXELS / ((double) width * height))), caption);
	}

	/** At so many times the natural size. */
	static byte[] of(String svg, int width, int height, double scale, Caption caption) {
		BufferedImage image = new BufferedImage((int) Math.round(width * scale), (int) Math.round(height * scale),
				BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = image.createGraphics();
		try {
			graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
			graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
			load(svg).renderWithPlatform(NullPlatformSupport.INSTANCE, graphics,
					new ViewBox(image.getWidth(), image.getHeight()));
		}
		finally {
			graphics.dispose();
		}
		return encode(image, caption);
	}

	private static SVGDocument load(String svg) {
		SVGDocument document = new SVGLoader().load(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)),
				null, LoaderContext.createDefault());
		if (document == null) {
			throw new IllegalStateException("a drawing that cannot be read back");
		}
		return document;
	}

	private static byte[] encode(BufferedImage image, Caption caption) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(64 * 1024);
		try (DataOutputStream out = new DataOutputStream(bytes)) {
			out.write(SIGNATURE);
			chunk(out, "IHDR", header(image));
			Imprint imprint = caption.imprint();
			chunk(out, "iTXt", text("Title", caption.title()));
			chunk(out, "iTXt", text("Description", caption.description()));
			chunk(out, "iTXt", text("Source", imprint.source() + ". " + imprint.release() + ". " + imprint.address()));
			chunk(out, "IDAT", pixels(image));
			chunk(out, "IEND", new byte[0]);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	private static byte[] header(BufferedImage image) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (DataOutputStream out = new DataOutputStream(bytes)) {
			out.writeInt(image.getWidth());
			out.writeInt(image.getHeight());
			out.write(new byte[] { 8, 2, 0, 0, 0 });
		}
		return bytes.toByteArray();
	}

	private static byte[] text(String keyword, String text) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		bytes.write(keyword.getBytes(StandardCharsets.US_ASCII));
		bytes.write(new byte[5]);
		bytes.write(text.getBytes(StandardCharsets.UTF_8));
		return bytes.toByteArray();
	}

	/** Rows of red, green and blue, each row as the difference to the one above it. */
	private static byte[] pixels(BufferedImage image) throws IOException {
		int width = image.getWidth();
		int[] row = new int[width];
		byte[] above = new byte[width * 3];
		byte[] line = new byte[1 + width * 3];
		line[0] = 2;
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
		try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater)) {
			for (int y = 0; y < image.getHeight(); y++) {
				image.getRGB(0, y, width, 1, row, 0, width);
				for (int i = 0; i < line.length - 1; i++) {
					byte value = (byte) (row[i / 3] >> (16 - 8 * (i % 3)));
					line[i + 1] = (byte) (value - above[i]);
					above[i] = value;
				}
				out.write(line);
			}
		}
		finally {
			deflater.end();
		}
		return bytes.toByteArray();
	}

	private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
		byte[] name = type.getBytes(StandardCharsets.US_ASCII);
		CRC32 check = new CRC32();
		check.update(name);
		check.update(data);
		out.writeInt(data.length);
		out.write(name);
		out.write(data);
		out.writeInt((int) check.getValue());
	}

}
