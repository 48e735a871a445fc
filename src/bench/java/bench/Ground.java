package bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;

/** What the parts stand on: a temporary folder, a server with databases, applications. */
final class Ground {

	/** The record as the migrations lay it. */
	static final int FOUNDING = 0;

	private static final Path BENCH = Path.of("src", "bench").toAbsolutePath();

	private static final String MAIN_CLASS = "ca.armsexports.tracker.TrackerApplication";

	/** Every page is made anew. */
	static final String NO_CACHE = "--tracker.site.cache-size=0";

	private final Settings settings;

	private final Path folder;

	private Cluster cluster;

	private Path packed;

	private boolean migrated;

	private int files;

	Ground(Settings settings) throws IOException {
		this.settings = settings;
		this.folder = Files.createTempDirectory("tracker-bench-",
				PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
	}

	Settings settings() {
		return this.settings;
	}

	/** A path in the temporary folder that nobody has. */
	Path fresh(String name) {
		this.files++;
		return this.folder.resolve(this.files + "-" + name);
	}

	Path script(String name) {
		return BENCH.resolve(name);
	}

	Cluster cluster() throws IOException {
		if (this.cluster == null) {
			say("starting PostgreSQL");
			Path data = (this.settings.data() != null) ? this.settings.data() : fresh("postgresql");
			this.cluster = Cluster.start(data, fresh("postgresql.log"));
		}
		return this.cluster;
	}

	boolean isClusterRunning() {
		return this.cluster != null;
	}

	/**
	 * The name of the database with so many figures, which is made if need be.
	 * @param size a number of figures, or {@link #FOUNDING}
	 */
	String database(int size) throws IOException {
		if (!cluster().has("founding")) {
			cluster().create("founding", "template0");
		}
		String name = (size == FOUNDING) ? "founding" : "figures_" + size;
		if (size == FOUNDING || cluster().has(name)) {
			return name;
		}
		if (!this.migrated) {
			say("migrating");
			application("founding", List.of(), List.of()).close();
			this.migrated = true;
		}
		say("generating " + size + " figures");
		String making = name + "_making";
		if (cluster().has(making)) {
			cluster().ask("postgres", "drop database " + making);
		}
		cluster().create(making, "founding");
		cluster().psql(making, "-v", "figures=" + size, "-f", script("sql/generate.sql").toString());
		cluster().ask(making, "vacuum analyze");
		cluster().ask("postgres", "checkpoint");
		cluster().ask("postgres", "alter database " + making + " rename to " + name);
		return name;
	}

	/**
	 * Starts the tracker with a heap of 256 MB.
	 * @param database its database
	 * @param options of the virtual machine
	 * @param arguments settings of the application
	 */
	Application application(String database, List<String> options, List<String> arguments) throws IOException {
		return Application.start(command(program(), options, onCluster(database, arguments)), fresh("application.log"));
	}

	/** As settings of the application: a database of the server, and more. */
	List<String> onCluster(String database, List<String> more) throws IOException {
		List<String> arguments = new ArrayList<>(List.of("--spring.datasource.url=" + cluster().url(database),
				"--spring.datasource.username=" + cluster().user()));
		arguments.addAll(more);
		return arguments;
	}

	/** How the tracker is started. */
	List<String> command(List<String> program, List<String> options, List<String> arguments) {
		List<String> command = new ArrayList<>(List.of(Programs.ofJdk("java"), "-Xmx256m", "-XX:+UseSerialGC"));
		command.addAll(options);
		command.addAll(program);
		command.addAll(arguments);
		return command;
	}

	/** The packaged jar, or the compiled classes. */
	List<String> program() {
		if (this.settings.classes() == null) {
			return List.of("-jar", Path.of("target", "tracker.jar").toAbsolutePath().toString());
		}
		return List.of("-cp", this.settings.classes() + ":" + libraries(), MAIN_CLASS);
	}

	/**
	 * The same with nothing but plain jars on the class path, as a cache of classes needs
	 * it.
	 */
	List<String> programOfPlainJars() {
		if (this.settings.classes() == null) {
			if (this.packed == null) {
				this.packed = fresh("unpacked");
				Programs.run(List.of(Programs.ofJdk("java"), "-Djarmode=tools", "-jar",
						Path.of("target", "tracker.jar").toAbsolutePath().toString(), "extract", "--destination",
						this.packed.toString()));
			}
			return List.of("-jar", this.packed.resolve("tracker.jar").toString());
		}
		if (this.packed == null) {
			this.packed = fresh("classes.jar");
			Programs.run(List.of(Programs.ofJdk("jar"), "--create", "--file", this.packed.toString(), "-C",
					this.settings.classes().toString(), "."));
		}
		return List.of("-cp", this.packed + ":" + libraries(), MAIN_CLASS);
	}

	/** Filter values that have figures: destination, item, first and last year. */
	List<Filter> filters(String database) throws IOException {
		return cluster()
			.psql(database, "-v", "wanted=" + this.settings.values(), "-f", script("sql/values.sql").toString())
			.lines()
			.map((line) -> line.split("\\|"))
			.map((cells) -> new Filter(cells[0], cells[1], cells[2], cells[3]))
			.toList();
	}

	/**
	 * Does something again and again for twice the length of a round, so that it is
	 * compiled.
	 */
	void warmUp(Runnable work) {
		long end = System.nanoTime() + this.settings.seconds() * 2_000_000_000L;
		do {
			work.run();
		}
		while (System.nanoTime() < end);
	}

	/**
	 * Does something again and again until it gains less than a twentieth, two minutes at
	 * most.
	 * @param work gives its rate
	 */
	void warmUpToSteady(DoubleSupplier work) {
		long end = System.nanoTime() + 120_000_000_000L;
		double before = 0;
		double now = work.getAsDouble();
		while (now > before * 1.05 && System.nanoTime() < end) {
			before = now;
			now = work.getAsDouble();
		}
	}

	static void say(String words) {
		System.err.println("bench: " + words);
	}

	void clear() {
		if (System.getenv("BENCH_KEEP") != null) {
			say("kept " + this.folder);
			return;
		}
		try {
			Files.walkFileTree(this.folder, new SimpleFileVisitor<>() {

				@Override
				public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
					Files.delete(file);
					return FileVisitResult.CONTINUE;
				}

				@Override
				public FileVisitResult postVisitDirectory(Path folder, IOException failure) throws IOException {
					Files.delete(folder);
					return FileVisitResult.CONTINUE;
				}

			});
		}
		catch (IOException ex) {
			say("could not delete " + this.folder);
		}
	}

	private String libraries() {
		try {
			return Files.readString(this.settings.classpath()).strip();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
