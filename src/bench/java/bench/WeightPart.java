package bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** What a browser fetches for a country page. */
final class WeightPart implements Part {

	private static final Pattern TAG = Pattern.compile("<(link|script|img|source|use|iframe)\\b([^>]*)>");

	private static final Pattern ADDRESS = Pattern.compile("\\b(?:href|src)=\"([^\"]*)\"");

	private static final Pattern FETCHED = Pattern
		.compile("\\brel=\"[^\"]*\\b(?:stylesheet|icon|preload|modulepreload|manifest)\\b");

	private static final Pattern LATER = Pattern.compile("\\b(?:defer|async|type=\"module\"|media=\"print\")");

	private static final Pattern STYLED = Pattern.compile("url\\([\"']?(?!data:)([^\"')]+)[\"']?\\)");

	@Override
	public String work() {
		return "country page in a browser";
	}

	@Override
	public List<Row> measure(Ground ground) throws IOException {
		try (Application application = ground.application(ground.database(Ground.FOUNDING), List.of(), List.of())) {
			Web web = application.web();
			Map<String, Integer> weights = new LinkedHashMap<>();
			int blocking = 0;
			byte[] page = web.body(CountryPage.PATH, "gzip");
			weights.put(CountryPage.PATH, page.length);
			Matcher tag = TAG.matcher(text(page));
			while (tag.find()) {
				Matcher address = ADDRESS.matcher(tag.group(2));
				boolean link = tag.group(1).equals("link");
				if (!address.find() || (link && !FETCHED.matcher(tag.group(2)).find())
						|| address.group(1).startsWith("#")) {
					continue;
				}
				boolean waited = link ? tag.group(2).contains("stylesheet") : tag.group(1).equals("script");
				blocking += (waited && !LATER.matcher(tag.group(2)).find()) ? 1 : 0;
				fetch(web, address.group(1), weights);
			}
			double all = weights.values().stream().mapToInt(Integer::intValue).sum() / 1000.0;
			return List.of(
					new Row(work() + ", weight", new Samples("kB", List.of(all)), null, Target.atMost(60, "kB"),
							weights.toString().replaceAll("[{}]", "") + "; bodies with gzip, without headers"),
					new Row(work() + ", what it waits for", new Samples("requests", List.of((double) blocking)), null,
							Target.atMost(1, "requests"), "style sheets and scripts that block, beside the page"),
					Row.notMeasured(work() + ", layout shift", "the benchmark starts no browser"),
					Row.notMeasured(work() + ", Lighthouse", "Lighthouse is not at hand"));
		}
	}

	private static void fetch(Web web, String address, Map<String, Integer> weights) throws IOException {
		String path = address.replaceAll("[#].*", "").replace("&amp;", "&");
		if (weights.containsKey(path) || !path.startsWith("/")) {
			return;
		}
		byte[] body = web.body(path, "gzip");
		weights.put(path, body.length);
		if (path.replaceAll("\\?.*", "").endsWith(".css")) {
			Matcher styled = STYLED.matcher(text(body));
			List<String> further = new ArrayList<>();
			while (styled.find()) {
				further.add(URI.create(path).resolve(styled.group(1)).toString());
			}
			for (String one : further) {
				fetch(web, one, weights);
			}
		}
	}

	/** What was sent, whether compressed or not. */
	private static String text(byte[] body) throws IOException {
		if (body.length > 2 && body[0] == 0x1f && body[1] == (byte) 0x8b) {
			try (GZIPInputStream input = new GZIPInputStream(new ByteArrayInputStream(body))) {
				return new String(input.readAllBytes(), StandardCharsets.UTF_8);
			}
		}
		return new String(body, StandardCharsets.UTF_8);
	}

}
