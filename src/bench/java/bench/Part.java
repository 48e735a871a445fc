package bench;

import java.io.IOException;
import java.util.List;

/** A part of the benchmark that can be measured alone. */
interface Part {

	/** What it measures, as the table calls it if nothing comes of it. */
	String work();

	/**
	 * Measures.
	 * @throws NotMeasured if something that it needs is missing
	 */
	List<Row> measure(Ground ground) throws IOException;

}
