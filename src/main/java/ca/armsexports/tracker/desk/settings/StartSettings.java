package ca.armsexports.tracker.desk.settings;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationPropertiesBean;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.ConfigurationPropertyState;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.CommandLinePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Lists the settings with which the tracker was started, whichever module reads them: the
 * components of all records of properties under {@code tracker}. None of them is a
 * secret.
 */
@Component
class StartSettings {

	private static final String OURS = "tracker.";

	private final ApplicationContext context;

	StartSettings(ApplicationContext context) {
		this.context = context;
	}

	/** All settings, by name. */
	List<StartSetting> list() {
		return ConfigurationPropertiesBean.getAll(this.context)
			.values()
			.stream()
			.filter((bean) -> bean.getAnnotation().prefix().startsWith(OURS))
			.flatMap((bean) -> (bean.getInstance() instanceof Record settings)
					? settings(bean.getAnnotation().prefix(), settings) : Stream.of())
			.sorted(Comparator.comparing(StartSetting::name))
			.toList();
	}

	private Stream<StartSetting> settings(String prefix, Record settings) {
		return Arrays.stream(settings.getClass().getRecordComponents()).map((component) -> {
			String name = prefix + "." + dashed(component.getName());
			return new StartSetting(name, written(value(settings, component)), from(name));
		});
	}

	/** The records are of other modules, and none is public. */
	private static @Nullable Object value(Record settings, RecordComponent component) {
		try {
			Method accessor = component.getAccessor();
			accessor.setAccessible(true);
			return accessor.invoke(settings);
		}
		catch (IllegalAccessException | InvocationTargetException ex) {
			throw new IllegalStateException("a setting cannot be read: " + component, ex);
		}
	}

	private static String dashed(String name) {
		return name.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
	}

	private static String written(@Nullable Object value) {
		return switch (value) {
			case null -> "";
			case Duration duration -> written(duration);
			case DataSize size -> (size.toMegabytes() > 0) ? size.toMegabytes() + "MB" : size.toBytes() + "B";
			case Collection<?> several -> several.stream().map(String::valueOf).collect(Collectors.joining(", "));
			default -> value.toString();
		};
	}

	private static String written(Duration duration) {
		if (duration.toMillisPart() != 0) {
			return duration.toMillis() + "ms";
		}
		if (duration.toSecondsPart() != 0 || duration.isZero()) {
			return duration.toSeconds() + "s";
		}
		return (duration.toMinutesPart() != 0) ? duration.toMinutes() + "m" : duration.toHours() + "h";
	}

	private StartSetting.From from(String name) {
		ConfigurationPropertyName property = ConfigurationPropertyName.of(name);
		for (ConfigurationPropertySource source : ConfigurationPropertySources.get(this.context.getEnvironment())) {
			if (source.getConfigurationProperty(property) != null
					|| source.containsDescendantOf(property) == ConfigurationPropertyState.PRESENT) {
				return from(source.getUnderlyingSource());
			}
		}
		return StartSetting.From.DEFAULT;
	}

	private static StartSetting.From from(@Nullable Object source) {
		return switch ((source instanceof PropertySource<?> known) ? known.getName() : "") {
			case CommandLinePropertySource.COMMAND_LINE_PROPERTY_SOURCE_NAME -> StartSetting.From.COMMAND_LINE;
			case StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME -> StartSetting.From.ENVIRONMENT;
			case StandardEnvironment.SYSTEM_PROPERTIES_PROPERTY_SOURCE_NAME -> StartSetting.From.JAVA;
			default -> StartSetting.From.FILE;
		};
	}

}
