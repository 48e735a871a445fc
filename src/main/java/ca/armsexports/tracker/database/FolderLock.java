package ca.armsexports.tracker.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

/**
 * Keeps a folder for one running application. The operating system takes the lock back
 * when the process ends, in whatever way.
 */
final class FolderLock implements AutoCloseable {

	/**
	 * Locks of this process. The system keeps one lock for each process and file and
	 * drops it as soon as the process closes the file once, so that a second try within
	 * one process must not even open it.
	 */
	private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

	private final Path file;

	private final FileChannel channel;

	private FolderLock(Path file, FileChannel channel) {
		this.file = file;
		this.channel = channel;
	}

	/**
	 * Takes the lock, or says who has it.
	 * @param folder an existing folder
	 * @param file the file in it that carries the lock and the process number of its
	 * holder
	 * @throws DatabaseStartException if another application has the folder
	 */
	static FolderLock take(Path folder, Path file) throws IOException {
		Path key = folder.toRealPath().resolve(file.getFileName());
		if (!HELD.add(key)) {
			throw inUse(folder, Long.toString(ProcessHandle.current().pid()));
		}
		FileChannel channel = null;
		try {
			channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ,
					StandardOpenOption.WRITE);
			FolderLock lock = new FolderLock(key, channel);
			if (lock.locked()) {
				lock.sign();
				return lock;
			}
			throw inUse(folder, Files.readString(file).strip());
		}
		catch (IOException | RuntimeException ex) {
			release(key, channel);
			throw ex;
		}
	}

	/**
	 * Beyond the content, which others must be able to read where locks forbid reading.
	 */
	private boolean locked() throws IOException {
		FileLock lock = this.channel.tryLock(Long.MAX_VALUE - 1, 1, false);
		return lock != null;
	}

	private void sign() throws IOException {
		this.channel.truncate(0);
		byte[] pid = (ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.US_ASCII);
		this.channel.write(ByteBuffer.wrap(pid), 0);
	}

	private static DatabaseStartException inUse(Path folder, String holder) {
		String process = holder.isEmpty() ? "" : " (process " + holder + ")";
		return new DatabaseStartException(
				"The data folder %s is in use by another run of this application%s.".formatted(folder, process),
				"Stop that one first, or give this one a folder of its own with tracker.database.folder.");
	}

	@Override
	public void close() throws IOException {
		release(this.file, this.channel);
	}

	private static void release(Path key, @Nullable FileChannel channel) throws IOException {
		try {
			if (channel != null) {
				channel.close();
			}
		}
		finally {
			HELD.remove(key);
		}
	}

}
