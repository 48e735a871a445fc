package ca.armsexports.tracker.shared;

/**
 * An amount with its source's word for how exact it is. The word survives arithmetic.
 *
 * @param money the printed amount
 * @param qualifier how it stands to the true one
 */
public record QualifiedAmount(Money money, Qualifier qualifier) {

	/**
	 * An amount printed as it is.
	 * @param money the amount
	 */
	public static QualifiedAmount exact(Money money) {
		return new QualifiedAmount(money, Qualifier.EXACT);
	}

	/**
	 * The sum with the qualifier that it can carry.
	 * @param other an amount in the same currency
	 * @throws IllegalArgumentException if the currencies differ
	 * @see Qualifier#plus(Qualifier)
	 */
	public QualifiedAmount plus(QualifiedAmount other) {
		return new QualifiedAmount(this.money.plus(other.money), this.qualifier.plus(other.qualifier));
	}

	@Override
	public String toString() {
		return this.qualifier.code() + " " + this.money;
	}

}
