package ca.armsexports.tracker.account;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import ca.armsexports.tracker.shared.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * What a password must be: 15 to 128 characters of which enough stand for themselves.
 * Common words in the three languages, runs along the alphabet, the digits or a keyboard,
 * what is repeated, and the person's own name stand for little, also with digits and
 * signs in the place of letters.
 */
final class PasswordRules {

	/** The fewest characters. */
	static final int SHORTEST = 15;

	/** The most characters. */
	static final int LONGEST = 128;

	/** So many characters must stand for themselves; a common word counts as one. */
	private static final int NEEDED = 6;

	private static final List<String> RUNS = List.of("abcdefghijklmnopqrstuvwxyz", "01234567890", "qwertyuiop",
			"asdfghjkl", "zxcvbnm", "azertyuiop", "qsdfghjklm", "wxcvbn", "qwertzuiop", "yxcvbnm", "1qaz2wsx3edc4rfv",
			"1q2w3e4r5t6y7u8i9o0p");

	private static final List<String> WORDS = Stream.of("""
			password passwort passphrase passcode pass word secret letmein welcome login signin access admin
			administrator root user guest master default changeme test testing temp sample example demo iloveyou love
			monkey dragon sunshine princess football baseball hockey soccer shadow superman batman freedom whatever
			trustno hello world flower summer winter spring autumn hunter killer ranger computer internet google
			please forever lovely michael jordan jennifer thomas charlie daniel jessica andrew ashley pepper ginger
			cookie cheese banana orange purple silver golden diamond mustang ferrari mercedes starwars pokemon
			january february march april june july august september october november december monday tuesday
			wednesday thursday friday saturday sunday correct horse battery staple
			motdepasse passe mot secrete bonjour soleil azerty doudou chouchou loulou marseille amour jetaime
			chocolat coucou nicolas camille vanille princesse bienvenue ordinateur hiver printemps janvier fevrier
			avril juin juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi vendredi samedi
			dimanche quebec montreal toronto ottawa vancouver canada canadien canadian
			contrasena contrasenia clave acceso hola mundo bienvenido bienvenida teamo tequiero amor corazon estrella
			mariposa futbol barcelona realmadrid colombia bogota peru lima mexico argentina usuario administrador
			enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes
			miercoles jueves viernes sabado domingo verano invierno primavera
			arms export exports tracker armes exportation exportations suivi armas exportacion exportaciones
			seguimiento editor editeur approver administrateur desk editorial armsexports military
			""".strip().split("\\s+")).sorted(Comparator.comparingInt(String::length).reversed()).toList();

	private static final Map<Character, Character> LOOKS_LIKE = Map.of('0', 'o', '1', 'i', '3', 'e', '4', 'a', '5', 's',
			'7', 't', '8', 'b', '@', 'a', '$', 's', '!', 'i');

	private PasswordRules() {
	}

	/**
	 * What speaks against a password.
	 * @param password the password
	 * @param name the name of the person whose it will be
	 */
	static Optional<Flaw> findFlaw(String password, PersonName name) {
		int length = password.codePointCount(0, password.length());
		if (length < SHORTEST) {
			return Optional.of(Flaw.TOO_SHORT);
		}
		if (length > LONGEST) {
			return Optional.of(Flaw.TOO_LONG);
		}
		List<String> parts = Stream.of(fold(name.value()).split("[^\\p{L}\\p{N}]+"))
			.filter((part) -> part.length() >= 3)
			.toList();
		return (standing(fold(password), parts) >= NEEDED) ? Optional.empty() : Optional.of(Flaw.COMMON);
	}

	/** How many characters stand for themselves. */
	private static int standing(String password, List<String> nameParts) {
		StringBuilder rest = new StringBuilder(password);
		StringBuilder letters = new StringBuilder(replaceLookalikes(password));
		nameParts.forEach((part) -> blank(rest, letters, part));
		int words = 0;
		for (String word : WORDS) {
			words += blank(rest, letters, word) ? 1 : 0;
		}
		return words + countFresh(rest);
	}

	/** Blanks every occurrence of a word, and says whether there was one. */
	private static boolean blank(StringBuilder rest, StringBuilder letters, String word) {
		boolean found = false;
		for (StringBuilder text : List.of(rest, letters)) {
			for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at)) {
				rest.replace(at, at + word.length(), " ".repeat(word.length()));
				letters.replace(at, at + word.length(), " ".repeat(word.length()));
				found = true;
			}
		}
		return found;
	}

	/**
	 * Counts letters and digits, each at its first appearance in a row of three, and none
	 * that goes on with a run of the one before.
	 */
	private static int countFresh(CharSequence text) {
		int fresh = 0;
		Character before = null;
		StringBuilder seen = new StringBuilder();
		for (int i = 0; i < text.length(); i++) {
			char letter = text.charAt(i);
			if (letter != ' ' && !follows(before, letter) && !isRepeated(seen, letter)) {
				fresh++;
			}
			if (letter != ' ') {
				seen.append(letter);
			}
			before = letter;
		}
		return fresh;
	}

	private static boolean follows(@Nullable Character before, char letter) {
		if (before == null) {
			return false;
		}
		String pair = "" + before + letter;
		String back = "" + letter + before;
		return before == letter || RUNS.stream().anyMatch((run) -> run.contains(pair) || run.contains(back));
	}

	/** Whether the last characters with this one have stood there before. */
	private static boolean isRepeated(StringBuilder seen, char letter) {
		if (seen.length() < 3) {
			return seen.indexOf(String.valueOf(letter)) >= 0 && seen.chars().distinct().count() < 3;
		}
		String end = seen.substring(seen.length() - 2) + letter;
		return seen.indexOf(end) >= 0;
	}

	private static String fold(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
	}

	private static String replaceLookalikes(String text) {
		StringBuilder replaced = new StringBuilder();
		text.chars().forEach((letter) -> replaced.append(LOOKS_LIKE.getOrDefault((char) letter, (char) letter)));
		return replaced.toString();
	}

	/** What speaks against a password. */
	enum Flaw {

		/** It has fewer than 15 characters. */
		TOO_SHORT,
		/** It has more than 128 characters. */
		TOO_LONG,
		/** It is made of what everybody tries first. */
		COMMON

	}

}
