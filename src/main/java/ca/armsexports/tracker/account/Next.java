package ca.armsexports.tracker.account;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Where somebody wanted to go before they were asked who they are: an address of the desk
 * and nothing else, so that no link can lead elsewhere.
 *
 * @param address the address
 */
record Next(String address) {

	private static final Pattern DESK = Pattern
		.compile("/admin(?:/[A-Za-z0-9][A-Za-z0-9._~-]{0,100}){0,8}(?:\\?[A-Za-z0-9._~&=+-]{0,500})?");

	static final String HOME = "/admin";

	/**
	 * The address that was asked for, or the first page of the desk if there is none.
	 * @param address an address from a request
	 */
	static Next of(@Nullable String address) {
		return new Next((address != null && DESK.matcher(address).matches()) ? address : HOME);
	}

	/** Whether it is more than the first page. */
	public boolean isSpecific() {
		return !this.address.equals(HOME);
	}

	/**
	 * The address of a page that leads on to this one.
	 * @param page the page
	 */
	public String after(String page) {
		return isSpecific() ? page + "?next=" + this.address.replace("&", "%26").replace("?", "%3F").replace("=", "%3D")
				: page;
	}

	/** The name of the view that leads there. */
	String redirect() {
		return "redirect:" + this.address;
	}

}
