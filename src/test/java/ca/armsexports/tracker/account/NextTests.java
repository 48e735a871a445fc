package ca.armsexports.tracker.account;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class NextTests {

	@ParameterizedTest
	@ValueSource(strings = { "/admin", "/admin/people", "/admin/drafts/12?page=2&sort=-value", "/admin/a.b/c_d" })
	void leadsWithinTheDesk(String address) {
		assertThat(Next.of(address).address()).isEqualTo(address);
		assertThat(Next.of(address).redirect()).isEqualTo("redirect:" + address);
	}

	@ParameterizedTest
	@NullAndEmptySource
	@ValueSource(strings = { "/", "/en/", "//evil.example", "https://evil.example/admin", "/admin//evil.example",
			"/adminx", "/admin/../en/", "/admin/..", "/admin/%2e%2e/en", "/admin\\evil", "/admin/a\r\nSet-Cookie: x",
			"/admin?x=https://evil.example", "/admin/{x}", "admin/people", " /admin", "/admin/people#x" })
	void leadsNowhereElse(String address) {
		assertThat(Next.of(address).address()).isEqualTo("/admin");
	}

	@Test
	void isNamedAfterAnotherPageAsOneParameter() {
		assertThat(Next.of("/admin/drafts?page=2&sort=a").after("/admin/sign-in"))
			.isEqualTo("/admin/sign-in?next=/admin/drafts%3Fpage%3D2%26sort%3Da");
		assertThat(Next.of("/admin").after("/admin/sign-in")).isEqualTo("/admin/sign-in");
	}

}
