package ca.armsexports.tracker.site.cache;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

/**
 * Answers readers from memory. An answer is made once for a release and day, however many
 * ask for it at the same time. Only answers with status 200 and at most a megabyte are
 * remembered; all others pass through.
 */
public final class PageCache implements Filter {

	private static final String LIVE = "public, max-age=60, stale-while-revalidate=300";

	private static final String FROZEN = "public, max-age=31536000, immutable";

	private static final int LARGEST = 1024 * 1024;

	private static final int PATIENCE_SECONDS = 4;

	/** Headers that this filter decides itself or that belong to the connection. */
	private static final Set<String> OWN = headerNames("Cache-Control", "Connection", "Content-Encoding",
			"Content-Language", "Content-Length", "Content-Type", "Date", "ETag", "Set-Cookie", "Transfer-Encoding",
			"Vary");

	private static final Pattern LANGUAGE = Pattern.compile("/(en|fr|es)/");

	private final PageStore store;

	/**
	 * A filter.
	 * @param store where answers are remembered
	 */
	public PageCache(PageStore store) {
		this.store = store;
	}

	@Override
	public void doFilter(ServletRequest servletRequest, ServletResponse servletResponse, FilterChain chain)
			throws IOException, ServletException {
		HttpServletRequest request = (HttpServletRequest) servletRequest;
		HttpServletResponse response = (HttpServletResponse) servletResponse;
		Generation generation = this.store.generation();
		CurrentRelease.fix(request, generation.standing());
		String address = Addresses.key(request);
		if (address == null) {
			chain.doFilter(request, response);
			return;
		}
		CompletableFuture<Generation.Made> mine = new CompletableFuture<>();
		CompletableFuture<Generation.Made> others = generation.begin(address, mine);
		if (others == null) {
			make(generation, address, mine, request, response, chain);
		}
		else {
			await(others, request, response, chain);
		}
	}

	private void make(Generation generation, String address, CompletableFuture<Generation.Made> mine,
			HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		Generation.Made made = Generation.Made.NOTHING_TO_SHARE;
		try {
			StoredAnswer known = generation.find(address);
			made = (known != null) ? new Generation.Made(known, HttpServletResponse.SC_OK)
					: makeInTurn(generation, address, mine, request, response, chain);
			if (made.answer() != null) {
				generation.end(address, mine, made);
				made.answer().send(request, response);
			}
		}
		finally {
			generation.end(address, mine, made);
		}
	}

	/** Makes an answer to remember, or sends what is not to be remembered. */
	private Generation.Made makeInTurn(Generation generation, String address, CompletableFuture<Generation.Made> mine,
			HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		try (Turns.Turn turn = this.store.turns().take()) {
			if (turn == null) {
				response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
				return Generation.Made.UNAVAILABLE;
			}
			Set<String> before = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
			before.addAll(response.getHeaderNames());
			CapturedResponse captured = new CapturedResponse(response, LARGEST, (large) -> {
				turn.end();
				generation.end(address, mine, Generation.Made.NOTHING_TO_SHARE);
				addHeaders(address, large);
			});
			chain.doFilter(new GetRequest(request), captured);
			if (request.isAsyncStarted()) {
				captured.passThrough();
				return Generation.Made.NOTHING_TO_SHARE;
			}
			StoredAnswer answer = answer(generation, address, captured, before);
			Generation.Made made = new Generation.Made(answer, captured.getStatus());
			if (answer == null) {
				generation.end(address, mine, made);
				passOn(captured);
			}
			return made;
		}
	}

	/** An answer that is too large to be remembered may be kept by others as long. */
	private static void addHeaders(String address, HttpServletResponse large) {
		if (large.getStatus() == HttpServletResponse.SC_OK && !large.containsHeader("Cache-Control")) {
			large.setHeader("Cache-Control", Addresses.isFrozenFile(address) ? FROZEN : LIVE);
			if (LANGUAGE.matcher(address).lookingAt()) {
				large.setHeader("Content-Language", address.substring(1, 3));
			}
		}
	}

	private static void passOn(CapturedResponse captured) throws IOException {
		if (!captured.containsHeader("Cache-Control")) {
			captured.setHeader("Cache-Control", "no-store");
		}
		captured.passThrough();
	}

	/** Waits for what another request is making, and shares it. */
	private static void await(CompletableFuture<Generation.Made> others, HttpServletRequest request,
			HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
		try {
			Generation.Made made = others.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
			if (made.answer() != null) {
				made.answer().send(request, response);
			}
			else if (made.status() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
				response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
			}
			else {
				chain.doFilter(request, response);
			}
		}
		catch (ExecutionException | TimeoutException ex) {
			response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
		}
	}

	private static @Nullable StoredAnswer answer(Generation generation, String address, CapturedResponse captured,
			Set<String> before) {
		String type = captured.getContentType();
		String cacheControl = captured.getHeader("Cache-Control");
		if (captured.getStatus() != HttpServletResponse.SC_OK || captured.isPassedThrough() || type == null
				|| captured.containsHeader("Content-Encoding")
				|| (cacheControl != null && cacheControl.contains("no-store"))) {
			return null;
		}
		List<StoredAnswer.Header> headers = new ArrayList<>();
		for (String name : captured.getHeaderNames()) {
			String value = captured.getHeader(name);
			if (value != null && !before.contains(name) && !OWN.contains(name)) {
				headers.add(new StoredAnswer.Header(name, value));
			}
		}
		if (LANGUAGE.matcher(address).lookingAt()) {
			headers.add(new StoredAnswer.Header("Content-Language", address.substring(1, 3)));
		}
		return StoredAnswer.of("r" + generation.standing().release().number(), type,
				Addresses.isFrozenFile(address) ? FROZEN : LIVE, headers, captured.body());
	}

	private static Set<String> headerNames(String... names) {
		Set<String> set = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
		set.addAll(List.of(names));
		return set;
	}

	/** What is made for HEAD is remembered for GET. */
	private static final class GetRequest extends HttpServletRequestWrapper {

		GetRequest(HttpServletRequest request) {
			super(request);
		}

		@Override
		public String getMethod() {
			return "GET";
		}

	}

}
