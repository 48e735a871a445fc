package ca.armsexports.tracker.support.database;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Selector;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A Docker engine, asked in the few words of its interface that tell whether a container
 * is to be had: quickly, and without a line in the log. Testcontainers itself tries for
 * minutes to get an image that cannot be had.
 *
 * @param address where it listens
 */
record DockerEngine(SocketAddress address) {

	private static final Duration QUICKLY = Duration.ofSeconds(1);

	private static final Duration WHILE_AN_IMAGE_COMES = Duration.ofMinutes(1);

	/**
	 * The engine that answers where Docker's own programs look for it.
	 * @param environment the variables of this process: {@code DOCKER_HOST} comes before
	 * the usual places
	 */
	static Optional<DockerEngine> find(Map<String, String> environment) {
		String named = environment.getOrDefault("DOCKER_HOST", "");
		Stream<SocketAddress> addresses = named.isEmpty() ? usual(environment) : parse(named).stream();
		return addresses.map(DockerEngine::new)
			.filter((engine) -> !engine.ask("GET", "/_ping", QUICKLY).isEmpty())
			.findFirst();
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

	/**
	 * Whether the engine has an image, or can get it now.
	 * @param image with its tag, such as {@code postgres:18}
	 */
	boolean has(String image) {
		if (ask("GET", "/images/" + image + "/json", QUICKLY).startsWith("HTTP/1.1 200")) {
			return true;
		}
		String answer = ask("POST", "/images/create?fromImage=" + image, WHILE_AN_IMAGE_COMES);
		return answer.startsWith("HTTP/1.1 200") && !answer.contains("\"error\"");
	}

	/** The whole answer, or nothing if there is none or it falters. */
	private String ask(String method, String path, Duration patience) {
		StringBuilder answer = new StringBuilder();
		try (SocketChannel channel = open(); Selector selector = Selector.open()) {
			channel.configureBlocking(false);
			SelectionKey key = channel.register(selector, SelectionKey.OP_CONNECT);
			if (!channel.connect(this.address) && (silent(selector, patience) || !channel.finishConnect())) {
				return "";
			}
			channel.write(StandardCharsets.US_ASCII
				.encode("%s %s HTTP/1.1\r\nHost: docker\r\nConnection: close\r\n\r\n".formatted(method, path)));
			key.interestOps(SelectionKey.OP_READ);
			ByteBuffer buffer = ByteBuffer.allocate(4096);
			while (!silent(selector, patience) && channel.read(buffer.clear()) >= 0) {
				answer.append(StandardCharsets.UTF_8.decode(buffer.flip()));
			}
			return answer.toString();
		}
		catch (IOException | RuntimeException ex) {
			return "";
		}
	}

	private SocketChannel open() throws IOException {
		return (this.address instanceof UnixDomainSocketAddress) ? SocketChannel.open(StandardProtocolFamily.UNIX)
				: SocketChannel.open();
	}

	private static boolean silent(Selector selector, Duration patience) throws IOException {
		selector.selectedKeys().clear();
		return selector.select(patience.toMillis()) == 0;
	}

}
