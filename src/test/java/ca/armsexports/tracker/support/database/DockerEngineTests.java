package ca.armsexports.tracker.support.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
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

import static org.assertj.core.api.Assertions.assertThat;

class DockerEngineTests {

	private static final byte[] PONG = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nOK"
		.getBytes(StandardCharsets.US_ASCII);

	@Test
	void answersAtSocketOfTheSystem(@TempDir Path folder) throws Exception {
		Path path = folder.resolve("docker.sock");
		try (ServerSocketChannel engine = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
			engine.bind(UnixDomainSocketAddress.of(path));
			Thread.ofVirtual().start(() -> answerOnce(engine));
			assertThat(DockerEngine.answers(Map.of("DOCKER_HOST", "unix://" + path))).isTrue();
		}
	}

	@Test
	void answersAtAddress() throws Exception {
		try (ServerSocket engine = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			Thread.ofVirtual().start(() -> answerOnce(engine));
			assertThat(DockerEngine.answers(Map.of("DOCKER_HOST", "tcp://127.0.0.1:" + engine.getLocalPort()))).isTrue();
		}
	}

	@Test
	void isAbsentWhereNobodyListens(@TempDir Path folder) throws IOException {
		Path noSocket = Files.createFile(folder.resolve("docker.sock"));
		assertThat(DockerEngine.answers(Map.of("DOCKER_HOST", "unix://" + noSocket))).isFalse();
		assertThat(DockerEngine.answers(Map.of("DOCKER_HOST", "unix://" + folder.resolve("none")))).isFalse();
		assertThat(DockerEngine.answers(Map.of("DOCKER_HOST", "tcp://127.0.0.1:1"))).isFalse();
		assertThat(DockerEngine.answers(Map.of("DOCKER_HOST", "npipe:////./pipe/docker_engine"))).isFalse();
	}

	@Test
	void isNotWaitedForWhenItStaysSilent() throws IOException {
		try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			assertThat(DockerEngine.answers(Map.of("DOCKER_HOST", "tcp://127.0.0.1:" + silent.getLocalPort())))
				.isFalse();
		}
	}

	private static void answerOnce(ServerSocketChannel engine) {
		try (SocketChannel client = engine.accept()) {
			client.write(ByteBuffer.wrap(PONG));
			client.read(ByteBuffer.allocate(256));
		}
		catch (IOException expected) {
			// The client has what it wanted.
		}
	}

	private static void answerOnce(ServerSocket engine) {
		try (Socket client = engine.accept()) {
			client.getOutputStream().write(PONG);
			client.getInputStream().read();
		}
		catch (IOException expected) {
			// The client has what it wanted.
		}
	}

}
