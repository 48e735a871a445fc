package bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * nginx with one worker that sends files of a folder, compressed ones where they stand
 * beside.
 */
final class Nginx implements AutoCloseable {

	private final Background process;

	private final int port;

	private final Path pages;

	private Nginx(Background process, int port, Path pages) {
		this.process = process;
		this.port = port;
		this.pages = pages;
	}

	/**
	 * Starts it.
	 * @param folder an empty folder for its files; the pages are in {@code pages} below
	 */
	static Nginx start(Path folder) throws IOException {
		Path pages = folder.resolve("pages");
		Files.createDirectories(pages);
		Unprivileged.folder(folder);
		int port = Web.freePort();
		Path settings = folder.resolve("nginx.conf");
		Files.writeString(settings, """
				daemon off;
				worker_processes 1;
				pid %1$s/nginx.pid;
				error_log %1$s/error.log;
				events { worker_connections 1024; }
				http {
				  default_type text/html;
				  access_log off;
				  sendfile on;
				  gzip_static on;
				  client_body_temp_path %1$s/body;
				  proxy_temp_path %1$s/proxy;
				  fastcgi_temp_path %1$s/fastcgi;
				  uwsgi_temp_path %1$s/uwsgi;
				  scgi_temp_path %1$s/scgi;
				  server {
				    listen 127.0.0.1:%2$d;
				    root %1$s/pages;
				  }
				}
				""".formatted(folder, port));
		Background process = Background.start(Unprivileged.command(Programs.find("nginx"), "-e",
				folder.resolve("error.log").toString(), "-c", settings.toString()), folder.resolve("words.log"),
				"TERM");
		Web web = new Web(port);
		for (int i = 0; i < 100 && web.status("/") == 0; i++) {
			if (!process.isRunning()) {
				throw new NotMeasured(
						"nginx did not start: " + Programs.last(Files.readString(folder.resolve("error.log"))));
			}
			Pause.milliseconds(50);
		}
		return new Nginx(process, port, pages);
	}

	/** Where its files are. */
	Path pages() {
		return this.pages;
	}

	int port() {
		return this.port;
	}

	@Override
	public void close() {
		this.process.end(10);
	}

}
