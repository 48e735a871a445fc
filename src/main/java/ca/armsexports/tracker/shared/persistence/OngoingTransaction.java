package ca.armsexports.tracker.shared.persistence;

import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What the transaction of this thread is for. What one that writes sees may never be
 * published, so nothing that it reads is remembered.
 */
public final class OngoingTransaction {

	private OngoingTransaction() {
	}

	/** Whether there is one, and it may write. */
	public static boolean writes() {
		return TransactionSynchronizationManager.isActualTransactionActive()
				&& !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
	}

}
