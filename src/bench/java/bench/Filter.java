package bench;

/**
 * Values of the filters of a view.
 *
 * @param destination code of the destination
 * @param item code of the item
 * @param from first year
 * @param to last year
 */
record Filter(String destination, String item, String from, String to) {

	String address() {
		return "/en/explore?destination=" + this.destination + "&from=" + this.from + "&item=" + this.item + "&to="
				+ this.to;
	}

}
