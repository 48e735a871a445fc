package bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** PostgreSQL refuses to run as root, so root runs servers as another user. */
final class Unprivileged {

	private Unprivileged() {
	}

	/** The command as it must be run. */
	static List<String> command(String... command) {
		List<String> whole = new ArrayList<>();
		if (isRoot()) {
			whole.addAll(List.of(Programs.find("setpriv"), "--reuid=" + user(), "--regid=" + user(), "--clear-groups"));
		}
		whole.addAll(List.of(command));
		return whole;
	}

	/** Makes a folder that the servers may write to. */
	static Path folder(Path folder) throws IOException {
		Files.createDirectories(folder);
		if (isRoot()) {
			Files.setOwner(folder,
					folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(user()));
		}
		return folder;
	}

	private static boolean isRoot() {
		return System.getProperty("user.name").equals("root");
	}

	private static String user() {
		try (Stream<String> users = Files.lines(Path.of("/etc/passwd"))) {
			return users.anyMatch((user) -> user.startsWith("postgres:")) ? "postgres" : "nobody";
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
