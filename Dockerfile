# Bases: JDK 17 and Node 20, as on a developer's machine. Others can be given (--build-arg JDK=…).
ARG NODE=node:20-bookworm-slim
ARG JDK=eclipse-temurin:17-jdk
ARG JRE=eclipse-temurin:17-jre

FROM ${NODE} AS node

FROM ${JDK} AS build
COPY --from=node /usr/local/ /usr/local/
WORKDIR /src
# What is fetched, in layers of its own: fetched again only when these files change.
COPY frontend/package.json frontend/package-lock.json frontend/.npmrc frontend/
COPY frontend/scripts/packages.mjs frontend/scripts/
COPY gazetteer/package.json gazetteer/package-lock.json gazetteer/.npmrc gazetteer/
RUN node frontend/scripts/packages.mjs run frontend gazetteer
COPY mvnw pom.xml ./
COPY .mvn/ .mvn/
# Maven does not go on after a connection that broke off; what it has by then is kept.
RUN build() { ./mvnw -B -ntp -q -Drun -Dexec.skip package; }; build || build || build
COPY . .
RUN rm -rf target && ./mvnw -B -ntp -q -Drun package

# Run: a Java runtime, the application, the trip that ships; nothing that its user could write to. The web server copies
# the files of the pages to /dev/shm, the memory that every engine gives, also where the file system is read-only.
FROM ${JRE} AS run
WORKDIR /app
COPY --from=build /src/target/quarkus-app/ quarkus-app/
COPY --from=build /src/seeds/ seeds/
COPY --from=build /src/LICENSE /src/NOTICE ./
COPY --from=build /src/src/main/resources/META-INF/licenses/ licenses/
# The classes of a server's first run, as the Java machine maps them into memory. Without it all works, only later.
# A connection that the server ends early ends no build.
RUN ["bash", "-c", "trap '' PIPE; java -XX:ArchiveClassesAtExit=/app/dateline.jsa -Xlog:disable -Dfile.encoding=UTF-8 -Ddateline.home=/app -jar quarkus-app/quarkus-run.jar serve --port 8080 > /dev/null 2>&1 & server=$!; until exec 3<>/dev/tcp/localhost/8080; do kill -0 $server || exit 0; sleep 0.2; done 2> /dev/null; printf 'GET / HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3; cat <&3 > /dev/null; kill $server; wait $server || true"]
USER 10001:10001
# A container's port is only reachable from outside when every network is served.
ENV DATELINE_HOST=0.0.0.0
# Health and metrics, for those who run it and not for readers.
ENV DATELINE_MANAGEMENT_PORT=9000
EXPOSE 8080 9000
HEALTHCHECK --interval=30s --timeout=3s --start-period=20s --retries=3 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/localhost/9000 && printf 'GET /q/health/ready HTTP/1.0\\r\\n\\r\\n' >&3 && grep -q '^HTTP/1.[01] 200' <&3"]
ENTRYPOINT ["java", "-Dfile.encoding=UTF-8", "-Ddateline.home=/app", "-XX:MaxRAMPercentage=75", "-XX:-UsePerfData", "-XX:+ExitOnOutOfMemoryError", "-Djava.io.tmpdir=/dev/shm", "-XX:SharedArchiveFile=/app/dateline.jsa", "-Xlog:cds=off", "-Xlog:cds+dynamic=off", "-jar", "quarkus-app/quarkus-run.jar"]
CMD ["serve"]
