package ca.armsexports.tracker.source;

import ca.armsexports.tracker.shared.change.RefusedChange;
import ca.armsexports.tracker.shared.FigureId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of figures: it gives each statement its permanent number, once. */
@Service
@Transactional
public class FigureRegister {

	private final JdbcClient jdbc;

	FigureRegister(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** A number that no figure has. */
	public FigureId nextId() {
		return new FigureId(this.jdbc.sql("select nextval('figure_id')").query(Long.class).single());
	}

	/**
	 * Registers a figure; a figure that is registered already stays as it is.
	 * @param id its number
	 * @param kind what it states
	 * @throws RefusedChange if the number belongs to a figure of another kind
	 */
	public void register(FigureId id, FigureKind kind) {
		this.jdbc.sql("insert into figure (id, kind) values (:id, :kind) on conflict do nothing")
			.param("id", id.value())
			.param("kind", kind.code())
			.update();
		String registered = this.jdbc.sql("select kind from figure where id = :id")
			.param("id", id.value())
			.query(String.class)
			.single();
		if (!registered.equals(kind.code())) {
			throw new RefusedChange("figure", "figure %s is a %s, not a %s".formatted(id, registered, kind.code()));
		}
	}

}
