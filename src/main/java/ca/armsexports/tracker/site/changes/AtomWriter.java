package ca.armsexports.tracker.site.changes;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import ca.armsexports.tracker.site.file.FigureFiles;

/** Writes a feed as Atom (RFC 4287). */
final class AtomWriter {

	private static final String ATOM = "http://www.w3.org/2005/Atom";

	private static final String XHTML = "http://www.w3.org/1999/xhtml";

	/** What XML 1.0 does not hold, not even escaped. */
	private static final Pattern NO_XML = Pattern
		.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

	private final XMLStreamWriter xml;

	private AtomWriter(XMLStreamWriter xml) {
		this.xml = xml;
	}

	static byte[] write(Feed feed) {
		ByteArrayOutputStream output = new ByteArrayOutputStream();
		try {
			XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory()
				.createXMLStreamWriter(output, StandardCharsets.UTF_8.name());
			new AtomWriter(xml).feed(feed);
			xml.close();
		}
		catch (XMLStreamException ex) {
			throw new IllegalStateException(ex);
		}
		return output.toByteArray();
	}

	private void feed(Feed feed) throws XMLStreamException {
		this.xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
		line();
		this.xml.writeStartElement("feed");
		this.xml.writeDefaultNamespace(ATOM);
		this.xml.writeAttribute("xml:lang", feed.language().code());
		element("id", feed.id());
		element("title", feed.title());
		element("subtitle", feed.subtitle());
		element("updated", feed.updated().toString());
		line();
		this.xml.writeStartElement("author");
		element("name", feed.author());
		element("uri", feed.home());
		line();
		this.xml.writeEndElement();
		link("self", "application/atom+xml", feed.self());
		link("alternate", "text/html", feed.page());
		link("license", "text/html", FigureFiles.LICENCE);
		for (Feed.Entry entry : feed.entries()) {
			entry(entry);
		}
		line();
		this.xml.writeEndElement();
		line();
		this.xml.writeEndDocument();
	}

	private void entry(Feed.Entry entry) throws XMLStreamException {
		line();
		this.xml.writeStartElement("entry");
		element("id", entry.id());
		line();
		this.xml.writeStartElement("title");
		this.xml.writeAttribute("xml:lang", entry.titleLanguage().code());
		text(entry.title());
		this.xml.writeEndElement();
		element("updated", entry.updated().toString());
		element("published", entry.updated().toString());
		line();
		this.xml.writeStartElement("author");
		element("name", entry.author());
		line();
		this.xml.writeEndElement();
		link("alternate", "text/html", entry.id());
		line();
		this.xml.writeStartElement("content");
		this.xml.writeAttribute("type", "xhtml");
		line();
		this.xml.writeStartElement("div");
		this.xml.writeDefaultNamespace(XHTML);
		content(entry);
		line();
		this.xml.writeEndElement();
		line();
		this.xml.writeEndElement();
		line();
		this.xml.writeEndElement();
	}

	private void content(Feed.Entry entry) throws XMLStreamException {
		line();
		this.xml.writeStartElement("p");
		this.xml.writeAttribute("xml:lang", entry.noteLanguage().code());
		text(entry.note());
		this.xml.writeEndElement();
		if (!entry.lines().isEmpty()) {
			line();
			this.xml.writeStartElement("ul");
			for (Feed.Line line : entry.lines()) {
				listed(line);
			}
			line();
			this.xml.writeEndElement();
		}
		for (String fact : entry.facts()) {
			element("p", fact);
		}
	}

	private void listed(Feed.Line line) throws XMLStreamException {
		line();
		this.xml.writeStartElement("li");
		if (line.address() != null) {
			this.xml.writeStartElement("a");
			this.xml.writeAttribute("href", line.address());
		}
		text(line.text());
		if (line.address() != null) {
			this.xml.writeEndElement();
		}
		this.xml.writeEndElement();
	}

	private void link(String relation, String type, String address) throws XMLStreamException {
		line();
		this.xml.writeEmptyElement("link");
		this.xml.writeAttribute("rel", relation);
		this.xml.writeAttribute("type", type);
		this.xml.writeAttribute("href", address);
	}

	private void element(String name, String words) throws XMLStreamException {
		line();
		this.xml.writeStartElement(name);
		text(words);
		this.xml.writeEndElement();
	}

	private void text(String words) throws XMLStreamException {
		this.xml.writeCharacters(NO_XML.matcher(words).replaceAll("\uFFFD"));
	}

	private void line() throws XMLStreamException {
		this.xml.writeCharacters("\n");
	}

}
