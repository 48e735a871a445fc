package ca.armsexports.tracker.site.cache;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class EncodingsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			gzip                    | true
			GZIP                    | true
			deflate, gzip;q=0.5, br | true
			x-gzip                  | true
			*                       | true
			br, *;q=0.1             | true
			gzip;q=0                | false
			gzip ; q=0.000          | false
			*, gzip;q=0             | false
			*;q=0                   | false
			br                      | false
			gzipped                 | false
			''                      | false
			,;,                     | false
			""")
	void readsWhetherGzipIsAccepted(String header, boolean accepted) {
		assertThat(Encodings.acceptsGzip(header)).isEqualTo(accepted);
	}

}
