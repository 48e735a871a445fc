package ca.armsexports.tracker.site.assets;

import ca.armsexports.tracker.support.Probe;
import ca.armsexports.tracker.support.ServerTest;
import ca.armsexports.tracker.support.Wire;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@ServerTest
@Import(Probe.class)
class AssetsTests {

	@LocalServerPort
	private int port;

	@Test
	void pagesLinkToAddressesThatMayBeKeptForEver() {
		Wire wire = new Wire(this.port);
		Document page = Jsoup.parse(wire.get("/en/countries").body());
		String address = page.select("link[rel=stylesheet]").attr("href");
		assertThat(address).matches("/assets/[0-9a-f]{16}/site\\.css");
		Wire.Answer sheet = wire.get(address, "Accept-Encoding: gzip");
		assertThat(sheet.header("Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
		assertThat(sheet.header("Content-Type")).isEqualTo("text/css;charset=UTF-8");
		assertThat(sheet.header("Content-Encoding")).isEqualTo("gzip");
		assertThat(Jsoup.parse(wire.get("/nothing").body()).select("link[rel=stylesheet]").attr("href"))
			.isEqualTo(address);
	}

	@Test
	void otherHashesGetTheSameBytesForAMinute() {
		Wire wire = new Wire(this.port);
		Wire.Answer plain = wire.get("/assets/site.css");
		Wire.Answer older = wire.get("/assets/0123456789abcdef/site.css");
		assertThat(older.bytes()).isEqualTo(plain.bytes());
		assertThat(older.header("Cache-Control")).isEqualTo("public, max-age=60");
		assertThat(wire.get("/assets/0123456789abcdef/../application.yaml").status()).isEqualTo(404);
	}

	@Test
	void linkToAMissingAssetFailsAtOnce() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Assets().address("/assets/nothing.css"));
	}

}
