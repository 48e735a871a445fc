package ca.armsexports.tracker.ingest;

import java.time.OffsetDateTime;
import java.util.List;

import ca.armsexports.tracker.shared.NotFound;
import ca.armsexports.tracker.shared.PersonName;
import ca.armsexports.tracker.shared.Sha256;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The files that figures were read from, as they came. */
@Service
public class KeptFiles {

	private final JdbcClient jdbc;

	KeptFiles(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** All files, by their hashes. */
	public List<KeptFile> listFiles() {
		return this.jdbc.sql("select sha256, kept_at, person from ingest_file order by sha256")
			.query((row, number) -> new KeptFile(new Sha256(row.getString("sha256")),
					row.getObject("kept_at", OffsetDateTime.class).toInstant(),
					new PersonName(row.getString("person"))))
			.list();
	}

	/**
	 * What is in a file.
	 * @param sha256 its hash
	 * @throws NotFound if it is not kept
	 */
	public byte[] getContent(Sha256 sha256) {
		return new IngestRows(this.jdbc).findContent(sha256).orElseThrow(() -> new NotFound("file", sha256));
	}

	/**
	 * Lays files of an earlier installation once more.
	 * @param file what is known of the file
	 * @param content what is in it
	 * @throws IllegalArgumentException if it is not the file that was hashed
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void lay(KeptFile file, byte[] content) {
		if (!Sha256.of(content).equals(file.sha256())) {
			throw new IllegalArgumentException("it is not the file that was hashed");
		}
		new IngestRows(this.jdbc).keepFile(file.sha256(), content, file.person(), file.keptAt());
	}

	/**
	 * Lets numbers of files go on after those that the journal names.
	 * @param last the highest of them
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void passNumbers(long last) {
		this.jdbc.sql("select max(nextval('ingest_id_seq')) from generate_series(1, :last)")
			.param("last", last)
			.query((row, number) -> row.getLong(1))
			.single();
	}

}
