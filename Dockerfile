# The tracker as an image. It expects a PostgreSQL in SPRING_DATASOURCE_URL; docker-compose.yml brings one.
ARG BUILD_IMAGE=eclipse-temurin:25
ARG RUN_IMAGE=eclipse-temurin:25-jre

FROM ${BUILD_IMAGE} AS build
ARG MVNW_REPOURL=
WORKDIR /build
COPY mvnw pom.xml ./
COPY .mvn .mvn
COPY db db
COPY src src
RUN ./mvnw -B -ntp -Pquick -Dmaven.test.skip=true package \
	&& java -Djarmode=tools -jar target/tracker.jar extract --layers --destination layers

FROM ${RUN_IMAGE}
WORKDIR /tracker
COPY --from=build /build/layers/dependencies/ ./
COPY --from=build /build/layers/spring-boot-loader/ ./
COPY --from=build /build/layers/snapshot-dependencies/ ./
COPY --from=build /build/layers/application/ ./
USER 10001:10001
EXPOSE 8080
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "-XX:+UseSerialGC", "-jar", "tracker.jar"]
