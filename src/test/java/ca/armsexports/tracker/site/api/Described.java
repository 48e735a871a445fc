package ca.armsexports.tracker.site.api;

import java.util.List;
import java.util.stream.Stream;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The document of the API as a judge of answers: they must have the members that it
 * promises and no others.
 */
final class Described {

	private static final JsonMapper MAPPER = JsonMapper.builder().build();

	private final ObjectNode document;

	Described(byte[] document) {
		this.document = (ObjectNode) MAPPER.readTree(document);
	}

	JsonNode document() {
		return this.document;
	}

	/** Paths as the document writes them. */
	Stream<String> paths() {
		return this.document.get("paths").propertyNames().stream();
	}

	/** Whether an answer of a path is what the document says of it. */
	void assertDescribes(String path, int status, byte[] answer) {
		JsonNode response = this.document.at("/paths")
			.required(path)
			.required("get")
			.required("responses")
			.required(String.valueOf(status));
		JsonNode schema = response.required("content").iterator().next().required("schema");
		assertThat(problems(schema, answer)).as(path).isEmpty();
	}

	private List<String> problems(JsonNode schema, byte[] answer) {
		ObjectNode root = MAPPER.createObjectNode();
		root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
		root.set("components", closed(this.document.get("components")));
		root.setAll((ObjectNode) schema);
		Schema judge = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(root);
		return judge.validate(MAPPER.readTree(answer)).stream().map(Error::toString).toList();
	}

	/** Lets no member pass that is not written down. */
	private static JsonNode closed(JsonNode components) {
		JsonNode copy = components.deepCopy();
		copy.get("schemas").forEach((schema) -> {
			if (schema.has("properties")) {
				((ObjectNode) schema).put("additionalProperties", false);
			}
		});
		return copy;
	}

}
