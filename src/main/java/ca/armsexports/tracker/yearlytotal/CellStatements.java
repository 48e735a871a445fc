package ca.armsexports.tracker.yearlytotal;

import java.util.List;

/**
 * What several sources state of one cell. None is averaged, none hidden.
 *
 * @param preferred the statement that counts
 * @param others those that stand beside it
 */
public record CellStatements(YearlyTotal preferred, List<YearlyTotal> others) {
}
