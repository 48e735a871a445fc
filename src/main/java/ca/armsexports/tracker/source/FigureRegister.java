package ca.armsexports.tracker.source;

import java.util.Collection;
import java.util.List;

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
	 * Registers figures, as many as are in memory at a time; those that are registered
	 * already stay as they are.
	 * @param ids their numbers
	 * @param kind what they state
	 * @throws RefusedChange if a number belongs to a figure of another kind
	 */
	public void registerAll(Collection<FigureId> ids, FigureKind kind) {
		Long[] numbers = ids.stream().map(FigureId::value).toArray(Long[]::new);
		this.jdbc.sql("insert into figure (id, kind) select id, :kind from unnest(:ids) as id on conflict do nothing")
			.param("ids", numbers)
			.param("kind", kind.code())
			.update();
		this.jdbc.sql("select id from figure where id = any(:ids) and kind <> :kind order by id limit 1")
			.param("ids", numbers)
			.param("kind", kind.code())
			.query(Long.class)
			.optional()
			.ifPresent((id) -> {
				throw new RefusedChange("figure", "figure %d is not a %s".formatted(id, kind.code()));
			});
	}

	/**
	 * Numbers that no figure has.
	 * @param count how many
	 */
	public List<FigureId> nextIds(int count) {
		return this.jdbc.sql("select nextval('figure_id') from generate_series(1, :count)")
			.param("count", count)
			.query((row, number) -> new FigureId(row.getLong(1)))
			.list();
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
