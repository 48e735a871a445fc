package ca.armsexports.tracker.support.database;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether a Docker engine answers, found out within a second and without a word. */
final class DockerEngine {

	private static final Duration PATIENCE = Duration.ofSeconds(1);

	private static final String PING = "GET /_ping HTTP/1.1\r\nHost: docker\r\nConnection: close\r\n\r\n";

	private DockerEngine() {
	}

	/**
	 * Asks the engine where Docker's own programs look for it.
	 * @param environment the variables of this process: {@code DOCKER_HOST} comes before the usual places
	 */
	static boolean answers(Map<String, String> environment) {
		String named = environment.getOrDefault("DOCKER_HOST", "");
		Stream<SocketAddress> addresses = named.isEmpty() ? usual(environment) : parse(named).stream();
		return addresses.anyMatch(DockerEngine::answers);
	}

	private static Stream<SocketAddress> usual(Map<String, String> environment) {
		return Stream
			.of("/var/run/docker.sock", environment.getOrDefault("XDG_RUNTIME_DIR", "/run") + "/docker.sock",
					System.getProperty("user.home") + "/.docker/run/docker.sock")
			.map(Path::of)
			.filter(Files::exists)
			.map(UnixDomainSocketAddress::of);
	}

	private static Optional<SocketAddress> parse(String host) {
		URI address = URI.create(host);
		return switch (address.getScheme()) {
			case "unix" -> Optional.of(UnixDomainSocketAddress.of(address.getPath()));
			case "tcp", "http", "https" -> Optional.of(new InetSocketAddress(address.getHost(), address.getPort()));
			case null, default -> Optional.empty();
		};
	}

	/** Whatever comes back comes from an engine: one that wants TLS complains in plain text. */
	static boolean answers(SocketAddress address) {
		try (SocketChannel channel = (address instanceof UnixDomainSocketAddress) ? SocketChannel.open(
				StandardProtocolFamily.UNIX) : SocketChannel.open(); Selector selector = Selector.open()) {
			channel.configureBlocking(false);
			if (!channel.connect(address)) {
				SelectionKey connecting = channel.register(selector, SelectionKey.OP_CONNECT);
				if (selector.select(PATIENCE.toMillis()) == 0 || !channel.finishConnect()) {
					return false;
				}
				connecting.interestOps(0);
				selector.selectedKeys().clear();
			}
			channel.write(ByteBuffer.wrap(PING.getBytes(StandardCharsets.US_ASCII)));
			channel.register(selector, SelectionKey.OP_READ);
			return selector.select(PATIENCE.toMillis()) > 0 && channel.read(ByteBuffer.allocate(16)) > 0;
		}
		catch (IOException | RuntimeException ex) {
			return false;
		}
	}

}
