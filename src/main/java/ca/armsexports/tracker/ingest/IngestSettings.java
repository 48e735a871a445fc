package ca.armsexports.tracker.ingest;

import java.time.Duration;

import ca.armsexports.tracker.ingest.format.ReadingLimits;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of reading files.
 *
 * @param size the size of a file
 * @param rows lines of a sheet
 * @param columns columns of a sheet
 * @param cells cells of a file that hold something
 * @param unpacked the size of a packed file when unpacked
 * @param pages pages of a document
 * @param time how long reading may take
 * @param poll how often it is looked for files that another node left unread
 */
@ConfigurationProperties("tracker.ingest")
record IngestSettings(@DefaultValue("10MB") DataSize size, @DefaultValue("200000") int rows,
		@DefaultValue("60") int columns, @DefaultValue("1500000") int cells, @DefaultValue("64MB") DataSize unpacked,
		@DefaultValue("500") int pages, @DefaultValue("30s") Duration time, @DefaultValue("30s") Duration poll) {

	ReadingLimits limits() {
		return new ReadingLimits(Math.toIntExact(this.size.toBytes()), this.rows, this.columns, this.cells,
				ReadingLimits.USUAL.cellLength(), Math.toIntExact(this.unpacked.toBytes()), this.pages, this.time);
	}

}
