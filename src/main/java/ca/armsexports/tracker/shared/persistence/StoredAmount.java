package ca.armsexports.tracker.shared.persistence;

import java.math.BigDecimal;
import java.util.Currency;

import ca.armsexports.tracker.shared.Money;
import ca.armsexports.tracker.shared.QualifiedAmount;
import ca.armsexports.tracker.shared.Qualifier;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * An amount in a row, with the number of decimals that the source prints.
 *
 * @param amount the amount, always with two decimals in the database
 * @param decimals the decimals printed, from 0 to 2
 * @param currency an ISO 4217 code
 * @param qualifier how it stands to the true amount
 */
@Embeddable
public record StoredAmount(@Column(name = "amount") BigDecimal amount, @Column(name = "decimals") int decimals,
		@Column(name = "currency") String currency,
		@Column(name = "qualifier") @Enumerated(EnumType.STRING) Qualifier qualifier) {

	/**
	 * An amount to be kept.
	 * @param amount the amount, or nothing
	 * @return the columns, or nothing
	 */
	public static @Nullable StoredAmount of(@Nullable QualifiedAmount amount) {
		if (amount == null) {
			return null;
		}
		Money money = amount.money();
		return new StoredAmount(money.amount(), money.amount().scale(), money.currency().getCurrencyCode(),
				amount.qualifier());
	}

	/** The amount as printed. */
	public QualifiedAmount toAmount() {
		return new QualifiedAmount(new Money(this.amount.setScale(this.decimals), Currency.getInstance(this.currency)),
				this.qualifier);
	}

}
