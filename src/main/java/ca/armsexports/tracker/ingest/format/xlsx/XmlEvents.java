package ca.armsexports.tracker.ingest.format.xlsx;

import java.io.IOException;
import java.io.InputStream;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import ca.armsexports.tracker.ingest.format.Place;
import ca.armsexports.tracker.ingest.format.UnreadableFile;
import ca.armsexports.tracker.ingest.format.UnreadableFile.Reason;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads one part of a workbook as a stream of events; nothing outside of it is fetched.
 */
abstract class XmlEvents extends DefaultHandler {

	private static final int DEEPEST = 64;

	private int depth;

	/**
	 * Reads a part.
	 * @param part its bytes
	 * @param sheet the sheet that it is of, for refusals
	 */
	void read(InputStream part, String sheet) {
		try (part) {
			SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
			factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
			factory.setXIncludeAware(false);
			factory.newSAXParser().parse(new InputSource(part), this);
		}
		catch (SAXParseException ex) {
			boolean doctype = ex.getMessage() != null && ex.getMessage().contains("DOCTYPE");
			throw new UnreadableFile(doctype ? Reason.DOCTYPE : Reason.DAMAGED, new Place(sheet, lineReached(), 0), ex);
		}
		catch (SAXException | IOException ex) {
			throw new UnreadableFile(Reason.DAMAGED, new Place(sheet, lineReached(), 0), ex);
		}
		catch (ParserConfigurationException ex) {
			throw new IllegalStateException("the parser of the platform has these features", ex);
		}
	}

	/** The line of the sheet that was being read. */
	int lineReached() {
		return 0;
	}

	abstract void start(String name, Attributes attributes);

	abstract void end(String name);

	@Override
	public final void startElement(String uri, String localName, String qName, Attributes attributes) {
		if (++this.depth > DEEPEST) {
			throw new UnreadableFile(Reason.TOO_DEEP, qName);
		}
		start(localName, attributes);
	}

	@Override
	public final void endElement(String uri, String localName, String qName) {
		this.depth--;
		end(localName);
	}

	@Override
	public InputSource resolveEntity(String publicId, String systemId) {
		throw new UnreadableFile(Reason.DOCTYPE, String.valueOf(systemId));
	}

}
