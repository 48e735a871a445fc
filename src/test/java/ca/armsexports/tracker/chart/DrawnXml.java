package ca.armsexports.tracker.chart;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Reads a drawing back as a strict reader of XML would. */
final class DrawnXml {

	private final Element root;

	private DrawnXml(Element root) {
		this.root = root;
	}

	static DrawnXml of(String svg) throws Exception {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
		factory.setNamespaceAware(true);
		Document document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
		return new DrawnXml(document.getDocumentElement());
	}

	Element root() {
		return this.root;
	}

	List<Element> elements(String name) {
		NodeList nodes = this.root.getElementsByTagNameNS("*", name);
		return IntStream.range(0, nodes.getLength()).mapToObj((i) -> (Element) nodes.item(i)).toList();
	}

	List<String> texts() {
		return elements("text").stream().map(Element::getTextContent).toList();
	}

	/** The values of an attribute wherever it stands. */
	List<String> values(String attribute) {
		return elements("*").stream()
			.filter((element) -> element.hasAttribute(attribute))
			.map((element) -> element.getAttribute(attribute))
			.toList();
	}

	/** The room of each line of words, measured as the drawing's own face has it. */
	List<Box> textBoxes() {
		List<Box> boxes = new ArrayList<>();
		for (Element text : elements("text")) {
			double size = Double.parseDouble(text.getAttribute("font-size"));
			double width = Typeface.get()
				.width(text.getTextContent(), size, text.getAttribute("font-weight").equals("bold"));
			double x = Double.parseDouble(text.getAttribute("x"));
			double y = Double.parseDouble(text.getAttribute("y"));
			double before = switch (text.getAttribute("text-anchor")) {
				case "middle" -> width / 2;
				case "end" -> width;
				default -> 0;
			};
			double ascent = size * 0.72;
			double descent = size * 0.2;
			boxes.add(text.hasAttribute("transform") ? new Box(x - ascent, y + before - width, x + descent, y + before)
					: new Box(x - before, y - ascent, x - before + width, y + descent));
		}
		return boxes;
	}

}
