package ca.armsexports.tracker.site.api;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes from the records that are answers what no annotation has to repeat: every member
 * is always there, and one that may be absent is null; where absent members are left out,
 * they are not promised instead.
 */
@Component
class RecordSchemas implements ModelConverter {

	@Override
	@SuppressWarnings("rawtypes")
	public @Nullable Schema resolve(AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
		if (!chain.hasNext()) {
			return null;
		}
		Schema resolved = chain.next().resolve(type, context, chain);
		JavaType javaType = Json.mapper().constructType(type.getType());
		if (javaType != null && javaType.getRawClass().isRecord()) {
			Schema model = context.getDefinedModels().get(name(javaType.getRawClass()));
			if (model != null && model.getProperties() != null) {
				promise(javaType.getRawClass(), model);
			}
		}
		return resolved;
	}

	private static String name(Class<?> type) {
		io.swagger.v3.oas.annotations.media.Schema named = type
			.getAnnotation(io.swagger.v3.oas.annotations.media.Schema.class);
		return (named != null && !named.name().isEmpty()) ? named.name() : type.getSimpleName();
	}

	@SuppressWarnings({ "rawtypes", "unchecked" })
	private static void promise(Class<?> type, Schema model) {
		JsonInclude include = type.getAnnotation(JsonInclude.class);
		boolean leavesOut = include != null && include.value() == JsonInclude.Include.NON_NULL;
		List<String> required = new ArrayList<>();
		members(type).forEach((member) -> {
			Schema property = (Schema) model.getProperties().get(name(member));
			if (property == null) {
				return;
			}
			boolean nullable = member.getAnnotatedType().isAnnotationPresent(Nullable.class);
			if (!nullable || !leavesOut) {
				required.add(name(member));
			}
			if (nullable && !leavesOut) {
				model.getProperties().put(name(member), orNull(property));
			}
		});
		model.setRequired(required);
	}

	private static Stream<RecordComponent> members(Class<?> type) {
		return Arrays.stream(type.getRecordComponents())
			.flatMap((member) -> member.getAccessor().isAnnotationPresent(JsonUnwrapped.class)
					? members(member.getType()) : Stream.of(member));
	}

	private static String name(RecordComponent member) {
		JsonProperty named = member.getAccessor().getAnnotation(JsonProperty.class);
		return (named != null) ? named.value() : member.getName();
	}

	/** Members of one record within another are seen twice. */
	@SuppressWarnings({ "rawtypes", "unchecked" })
	private static Schema orNull(Schema property) {
		if (property.get$ref() != null) {
			Schema either = new JsonSchema();
			either.setDescription(property.getDescription());
			Schema reference = new JsonSchema();
			reference.set$ref(property.get$ref());
			Schema nothing = new JsonSchema();
			nothing.addType("null");
			either.setOneOf(List.of(reference, nothing));
			return either;
		}
		if (property.getOneOf() == null) {
			property.addType("null");
			if (property.getEnum() != null && !property.getEnum().contains(null)) {
				property.addEnumItemObject(null);
			}
		}
		return property;
	}

}
