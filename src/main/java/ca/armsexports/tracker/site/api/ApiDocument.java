package ca.armsexports.tracker.site.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

import ca.armsexports.tracker.shared.api.Head;
import ca.armsexports.tracker.shared.web.PageFrame;
import ca.armsexports.tracker.site.errors.ProblemDocument;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.ExternalDocumentation;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Contact;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.tags.Tag;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the document says of the API beside what its handlers and records say: its terms,
 * the parameter that every address takes, and the answers that every address can give.
 * Nothing of it depends on where or when the application runs.
 */
@Configuration(proxyBeanMethods = false)
class ApiDocument {

	private static final String PROBLEM = "Problem";

	ApiDocument() {
		SpringDocUtils.getConfig().addRequestWrapperToIgnore(PageFrame.class);
	}

	@Bean
	OpenAPI openApi() {
		return new OpenAPI().info(new Info().title("Arms Export Tracker · Canada")
			.version("1")
			.summary("Canada’s military exports: every figure with its history, its source and a permanent address.")
			.description("""
					Reads the record of published figures. No key, no registration, GET and HEAD only.

					Every answer names the release that it was read from. `release=N` reads what was published in \
					release *N*: such an answer has the same bytes for ever. Long lists come in parts; `next` leads \
					to the next part of the same release. Amounts are strings. What is empty is `null` and never \
					nought: `state` says why. Members are only ever added.

					What cannot be read is refused with a problem document (RFC 9457) that names the parameter.""")
			.license(new License().name("CC BY 4.0").url(Head.LICENCE))
			.contact(new Contact().name("Arms Export Tracker · Canada").url("/en/method")))
			.externalDocs(new ExternalDocumentation().description("How to ask, with examples").url("/en/api"))
			.servers(List.of(new Server().url("/").description("The site that serves this document")))
			.security(List.of())
			.tags(List.of(tag("Figures", "What sources state, number by number."),
					tag("Countries", "Destinations and the lists of law that they stand on."),
					tag("Items", "The Export Control List."), tag("Sources", "The documents."),
					tag("Permits", "Decisions that allow exports, and what was withheld of them."),
					tag("Equipment", "Counts of goods."), tag("Events", "What happened or was said."),
					tag("Claims and checks", "Quoted numbers, held against the record."),
					tag("Releases", "What changed, when and why.")));
	}

	private static Tag tag(String name, String description) {
		return new Tag().name(name).description(description);
	}

	@Bean
	GlobalOperationCustomizer sharedByAllOperations() {
		return (operation, handler) -> {
			operation.addParametersItem(release());
			ApiResponse ok = Objects.requireNonNull(operation.getResponses().get("200"));
			ok.description(operation.getSummary())
				.addHeaderObject("ETag", header("Names these bytes; send it back as `If-None-Match`."))
				.addHeaderObject("Link", header("The licence, and the next part where there is one (RFC 8288)."));
			operation.getResponses()
				.addApiResponse("304", new ApiResponse().description("You have these bytes already."));
			addProblem(operation, "400", "A parameter is unknown, repeated or cannot be read; `parameter` names it.");
			addProblem(operation, "404", "Nothing has that identifier, or the release is not published.");
			addProblem(operation, "503", "The database does not answer now; `Retry-After` says when to try again.");
			return operation;
		};
	}

	private static Parameter release() {
		return new Parameter().name("release")
			.in("query")
			.description("Read what was published in this release. Without it, the current one is read.")
			.required(false)
			.schema(new IntegerSchema().minimum(BigDecimal.ONE).example(1));
	}

	private static Header header(String description) {
		return new Header().description(description).schema(new StringSchema());
	}

	private static void addProblem(Operation operation, String status, String description) {
		operation.getResponses()
			.addApiResponse(status,
					new ApiResponse().description(description)
						.content(new Content().addMediaType("application/problem+json",
								new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM)))));
	}

	/**
	 * Paths and schemas in the order of the alphabet, whatever order they were found in.
	 */
	@Bean
	GlobalOpenApiCustomizer inOrder() {
		return (document) -> {
			ModelConverters.getInstance(true)
				.readAll(ProblemDocument.class)
				.forEach(document.getComponents()::addSchemas);
			Paths paths = new Paths();
			new TreeMap<>(document.getPaths()).forEach(paths::addPathItem);
			document.setPaths(paths);
			document.getComponents().setSchemas(new TreeMap<>(document.getComponents().getSchemas()));
		};
	}

}
