package ca.armsexports.tracker.desk.entry;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;

import ca.armsexports.tracker.claim.ClaimId;
import ca.armsexports.tracker.claim.ClaimKind;
import ca.armsexports.tracker.controllist.TitleStatus;
import ca.armsexports.tracker.country.ListOfLaw;
import ca.armsexports.tracker.equipment.Measure;
import ca.armsexports.tracker.event.EventKind;
import ca.armsexports.tracker.event.Instrument;
import ca.armsexports.tracker.permit.Disclosure;
import ca.armsexports.tracker.permit.PermitField;
import ca.armsexports.tracker.permit.PermitId;
import ca.armsexports.tracker.permit.PermitMeasure;
import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.CellState;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.FigureId;
import ca.armsexports.tracker.shared.ItemCode;
import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.shared.LocalizedText;
import ca.armsexports.tracker.shared.Money;
import ca.armsexports.tracker.shared.PartialDate;
import ca.armsexports.tracker.shared.QualifiedAmount;
import ca.armsexports.tracker.shared.Qualifier;
import ca.armsexports.tracker.shared.SourceId;
import ca.armsexports.tracker.shared.change.CanonicalJson;
import ca.armsexports.tracker.shared.change.Change;
import ca.armsexports.tracker.source.SourceKind;
import ca.armsexports.tracker.yearlytotal.PreferredReason;
import ca.armsexports.tracker.yearlytotal.PriceBasis;
import org.jspecify.annotations.Nullable;

/** Finds the fields of a type of change in its components. */
final class FormFields {

	private static final Map<Class<?>, FieldKind> KINDS = Map.ofEntries(Map.entry(String.class, FieldKind.WORDS),
			Map.entry(int.class, FieldKind.NUMBER), Map.entry(Integer.class, FieldKind.NUMBER),
			Map.entry(boolean.class, FieldKind.FLAG), Map.entry(CalendarYear.class, FieldKind.YEAR),
			Map.entry(DestinationCode.class, FieldKind.DESTINATION), Map.entry(ItemCode.class, FieldKind.ITEM),
			Map.entry(SourceId.class, FieldKind.SOURCE), Map.entry(PermitId.class, FieldKind.PERMIT),
			Map.entry(ClaimId.class, FieldKind.CLAIM), Map.entry(FigureId.class, FieldKind.FIGURE),
			Map.entry(PartialDate.class, FieldKind.DATE), Map.entry(LocalDate.class, FieldKind.DAY),
			Map.entry(URI.class, FieldKind.ADDRESS), Map.entry(Currency.class, FieldKind.CURRENCY),
			Map.entry(BigDecimal.class, FieldKind.AMOUNT));

	/** Where the words of codes stand among the messages. */
	private static final Map<Class<?>, String> LABELS = Map.ofEntries(Map.entry(CellState.class, "state"),
			Map.entry(Qualifier.class, "explore.qualifier"), Map.entry(Measure.class, "measure"),
			Map.entry(PermitMeasure.class, "entry.permit_measure"), Map.entry(Language.class, "language"),
			Map.entry(EventKind.class, "event.kind"), Map.entry(SourceKind.class, "source.kind"),
			Map.entry(ListOfLaw.class, "list_of_law"), Map.entry(Disclosure.class, "permit.disclosure"),
			Map.entry(PermitField.class, "permit.field"), Map.entry(Instrument.class, "instrument"),
			Map.entry(PriceBasis.class, "figure.price_basis"), Map.entry(PreferredReason.class, "statements.reason"),
			Map.entry(TitleStatus.class, "category.title_status"), Map.entry(ClaimKind.class, "entry.claim_kind"));

	/** States of a cell that are never recorded, because an absence means them. */
	private static final Set<String> ABSENCES = Set.of("not_entered", "report_not_published");

	/** What is chosen from what there is, unless the change names something new. */
	private static final Set<FieldKind> CHOSEN = Set.of(FieldKind.DESTINATION, FieldKind.SOURCE);

	/** Under these a change names what it records; all other names refer to something. */
	private static final Set<String> OWN_NAMES = Set.of("id", "code");

	private static final Set<String> PASSAGES = Set.of("quote", "words");

	private static final Set<String> SHORT_TEXTS = Set.of("name", "label", "goods", "recipient", "disclosedIn");

	private FormFields() {
	}

	/**
	 * The fields of a type of change, in the order of its components.
	 * @param type a record
	 */
	static List<Field> of(Class<? extends Change> type) {
		List<Field> fields = new ArrayList<>();
		addComponents(fields, type, "", true);
		return List.copyOf(fields);
	}

	private static void addComponents(List<Field> fields, Class<?> type, String prefix, boolean required) {
		for (RecordComponent component : type.getRecordComponents()) {
			boolean present = required && !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
			add(fields, component, prefix + component.getName(), present);
		}
	}

	private static void add(List<Field> fields, RecordComponent component, String path, boolean required) {
		Class<?> type = component.getType();
		if (type == LocalizedText.class) {
			FieldKind kind = SHORT_TEXTS.contains(component.getName()) ? FieldKind.WORDS : FieldKind.PASSAGE;
			fields.add(Field.of(path + ".en", kind, required));
			fields.add(Field.of(path + ".fr", kind, false));
			fields.add(Field.of(path + ".es", kind, false));
		}
		else if (type == QualifiedAmount.class) {
			fields.add(Field.of(path + ".money.amount", FieldKind.AMOUNT, required).decides(path));
			fields.add(Field.of(path + ".money.currency", FieldKind.CURRENCY, required));
			fields.add(coded(path + ".qualifier", Qualifier.class, required));
		}
		else if (type == Money.class) {
			fields.add(Field.of(path + ".amount", FieldKind.AMOUNT, required).decides(path));
			fields.add(Field.of(path + ".currency", FieldKind.CURRENCY, required));
		}
		else if (type == Map.class) {
			for (PermitField field : PermitField.values()) {
				fields.add(coded(path + "." + field.code(), Disclosure.class, false));
			}
		}
		else if (type == List.class) {
			fields.add(Field.of(path, isOfItems(component) ? FieldKind.ITEMS : FieldKind.DESTINATIONS, required));
		}
		else if (type.isEnum()) {
			fields.add(coded(path, type, required));
		}
		else if (KINDS.containsKey(type)) {
			Field field = Field.of(path, kind(component, type), required && type != boolean.class);
			boolean own = CHOSEN.contains(field.kind()) && OWN_NAMES.contains(path);
			fields.add(own ? field.namesItself() : field);
		}
		else {
			addComponents(fields, type, path + ".", required);
		}
	}

	private static FieldKind kind(RecordComponent component, Class<?> type) {
		if (type == String.class && PASSAGES.contains(component.getName())) {
			return FieldKind.PASSAGE;
		}
		return (type == String.class && component.getName().endsWith("Sha256")) ? FieldKind.HASH
				: KINDS.getOrDefault(type, FieldKind.WORDS);
	}

	private static boolean isOfItems(RecordComponent component) {
		return component.getGenericType() instanceof ParameterizedType list
				&& list.getActualTypeArguments()[0] == ItemCode.class;
	}

	private static Field coded(String path, Class<?> type, boolean required) {
		List<String> codes = Arrays.stream(type.getEnumConstants())
			.map((constant) -> CanonicalJson.read(CanonicalJson.write(constant), String.class))
			.filter((code) -> !ABSENCES.contains(code))
			.toList();
		return new Field(path, FieldKind.CODE, required, "", codes, LABELS.getOrDefault(type, "entry.code"), false);
	}

}
