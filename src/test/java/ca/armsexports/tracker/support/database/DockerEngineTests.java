package ca.armsexports.tracker.support.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DockerEngineTests {

	private static final String PONG = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nOK";

	@Test
	void answersAtSocketOfTheSystem(@TempDir Path folder) throws Exception {
		Path path = folder.resolve("docker.sock");
		try (ServerSocketChannel engine = listen(UnixDomainSocketAddress.of(path), PONG)) {
			assertThat(engine.isOpen()).isTrue();
			assertThat(DockerEngine.find(Map.of("DOCKER_HOST", "unix://" + path))).isPresent();
		}
	}

	@Test
	void answersAtAddress() throws Exception {
		try (ServerSocketChannel engine = listen(loopback(), PONG)) {
			assertThat(DockerEngine.find(Map.of("DOCKER_HOST", host(engine)))).isPresent();
		}
	}

	@Test
	void isAbsentWhereNobodyListens(@TempDir Path folder) throws IOException {
		Path noSocket = Files.createFile(folder.resolve("docker.sock"));
		assertThat(DockerEngine.find(Map.of("DOCKER_HOST", "unix://" + noSocket))).isEmpty();
		assertThat(DockerEngine.find(Map.of("DOCKER_HOST", "unix://" + folder.resolve("none")))).isEmpty();
		assertThat(DockerEngine.find(Map.of("DOCKER_HOST", "tcp://127.0.0.1:1"))).isEmpty();
		assertThat(DockerEngine.find(Map.of("DOCKER_HOST", "npipe:////./pipe/docker_engine"))).isEmpty();
	}

	@Test
	void isNotWaitedForWhenItStaysSilent() throws IOException {
		try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			assertThat(DockerEngine.find(Map.of("DOCKER_HOST", "tcp://127.0.0.1:" + silent.getLocalPort()))).isEmpty();
		}
	}

	@Test
	void hasImageThatLiesThere() throws IOException {
		try (ServerSocketChannel engine = listen(loopback(), "HTTP/1.1 200 OK\r\n\r\n{}")) {
			assertThat(new DockerEngine(engine.getLocalAddress()).has("postgres:18")).isTrue();
		}
	}

	@Test
	void getsImageThatIsMissing() throws IOException {
		try (ServerSocketChannel engine = listen(loopback(), "HTTP/1.1 404 Not Found\r\n\r\n",
				"HTTP/1.1 200 OK\r\n\r\n{\"status\":\"Pulling\"}{\"status\":\"Pull complete\"}")) {
			assertThat(new DockerEngine(engine.getLocalAddress()).has("postgres:18")).isTrue();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "HTTP/1.1 500 Internal Server Error\r\n\r\n{\"message\":\"no such host\"}",
			"HTTP/1.1 200 OK\r\n\r\n{\"status\":\"Pulling\"}{\"error\":\"manifest unknown\"}" })
	void lacksImageThatCannotBeHad(String answer) throws IOException {
		try (ServerSocketChannel engine = listen(loopback(), "HTTP/1.1 404 Not Found\r\n\r\n", answer)) {
			assertThat(new DockerEngine(engine.getLocalAddress()).has("postgres:18")).isFalse();
		}
	}

	private static InetSocketAddress loopback() {
		return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
	}

	private static String host(ServerSocketChannel engine) throws IOException {
		return "tcp://127.0.0.1:" + ((InetSocketAddress) engine.getLocalAddress()).getPort();
	}

	/** An engine that gives one answer to each client, in turn. */
	private static ServerSocketChannel listen(SocketAddress address, String... answers) throws IOException {
		ServerSocketChannel engine = (address instanceof UnixDomainSocketAddress)
				? ServerSocketChannel.open(StandardProtocolFamily.UNIX) : ServerSocketChannel.open();
		engine.bind(address);
		Thread.ofVirtual().start(() -> {
			for (String answer : answers) {
				try (SocketChannel client = engine.accept()) {
					client.read(ByteBuffer.allocate(1024));
					client.write(StandardCharsets.US_ASCII.encode(answer));
				}
				catch (IOException expected) {
					// The client has what it wanted.
				}
			}
		});
		return engine;
	}

}
