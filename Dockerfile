# Build: JDK 17 and Node 20, as on a developer's machine.
FROM node:20-bookworm-slim AS node

FROM eclipse-temurin:17-jdk AS build
COPY --from=node /usr/local/ /usr/local/
WORKDIR /src
COPY . .
RUN ./mvnw -B -ntp -q package -DskipTests

# Run: a Java runtime, the application, the trip that ships, and a user without rights.
FROM eclipse-temurin:17-jre
RUN useradd --system --uid 10001 --home-dir /app --shell /usr/sbin/nologin dateline
WORKDIR /app
COPY --from=build --chown=root:root /src/target/quarkus-app/ quarkus-app/
COPY --from=build --chown=root:root /src/seeds/ seeds/
COPY --from=build --chown=root:root /src/LICENSE /src/NOTICE ./
USER 10001
# A container's port is only reachable from outside when every network is served.
ENV DATELINE_HOST=0.0.0.0
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=3s --start-period=20s --retries=3 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/localhost/8080 && printf 'GET /q/health/ready HTTP/1.0\\r\\n\\r\\n' >&3 && grep -q '^HTTP/1.[01] 200' <&3"]
ENTRYPOINT ["java", "-Dfile.encoding=UTF-8", "-Ddateline.home=/app", "-XX:MaxRAMPercentage=75", "-jar", "quarkus-app/quarkus-run.jar"]
CMD ["serve"]
