# What spark/verify and spark/curve have in common: builds dateline-batch.jar, makes articles, starts and ends a cluster.
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$here/..
work=$here/target
port=${DATELINE_SPARK_PORT:-8370}
maven=("$root/mvnw" -q -B -ntp -f "$here/pom.xml")
mkdir -p "$work"

step() { printf '%s\n' "$*" >&2; }

build() {
  local core
  core=$(find "$root/target" -maxdepth 1 -name 'dateline-*-core.jar' 2>/dev/null | head -n 1)
  if [[ -z $core || -n $(find "$root/src/main" -type f -newer "$core" -print -quit) ]]; then
    step "building Dateline"
    (cd "$root" && ./mvnw -q -B -ntp package -DskipTests)
    core=$(find "$root/target" -maxdepth 1 -name 'dateline-*-core.jar' | head -n 1)
  fi
  step "building dateline-batch.jar"
  "${maven[@]}" install:install-file -Dfile="$core" -DpomFile="$root/pom.xml" -Dclassifier=core
  "${maven[@]}" package
  [[ -d $work/home/jars ]] ||
    "$root/mvnw" -q -B -ntp -f "$here/cluster/pom.xml" dependency:copy-dependencies -DoutputDirectory="$work/home/jars"
}

# So many articles of 1.4 KB, five a trip: a programme, three reports, a look back; one trip in nine has a report without a day. Each
# traveller goes every 60 days; one last name in three is that of two or more, who go in the same weeks.
generate() {
  awk -v articles="$1" -v travellers="$2" '
    function last(n) { return substr("ADBEGILMNOPRSTUVKC", n % 18 + 1, 1) substr("aeiou", int(n / 18) % 5 + 1, 1) \
      substr("lmnrst", int(n / 90) % 6 + 1, 1) substr("aeiou", int(n / 540) % 5 + 1, 1) "ndrik" }
    function day(base, more) { return strftime("%Y-%m-%d", base + 86400 * more, 1) }
    function word(base, more) { return strftime("%A", base + 86400 * more, 1) }
    function rest(seed, i, text) {
      for (i = 0; i < 10; i++)
        text = text sprintf(line[(seed + i) % 4 + 1], city[(seed * 5 + i * 3) % 16 + 1], seed * 31 + i)
      return text
    }
    BEGIN {
      lasts = int((travellers * 3 + 3) / 4); if (lasts > 2700) lasts = 2700
      split("Ada Jonas Ines Matteo Leila Oskar Priya Tomas Greta Emeka Carla Anton Salma Hugo Marta Bela", first, " ")
      split("Lima Quito Oslo Warsaw Prague Vienna Athens Cairo Nairobi Accra Tunis Doha Tokyo Seoul Hanoi Madrid", city, " ")
      line[1] = " Prices of grain rose in %s by four percent, a trader said, and nobody knew how many of %d loads would be sold."
      line[2] = " The opposition in %s called the costs of such journeys a scandal, and asked number %d of its questions."
      line[3] = " Schools in %s stayed open, though %d roads around the old town were closed to traffic for most of the day."
      line[4] = " A spokesman in %s would not say what had been paid for the flowers, of which there were said to be %d."
      for (trip = 0; 5 * trip < articles; trip++) {
        one = trip % travellers; base = 631152000 + 86400 * 60 * int(trip / travellers)
        who = last(one % lasts); full = "President " first[int(one / lasts) % 16 + 1] " " who
        for (i = 0; i < 4; i++) c[i] = city[(trip * 7 + i * 3) % 16 + 1]
        for (i = 0; i < 5 && 5 * trip + i < articles; i++) {
          when = i == 0 ? -5 : i == 4 ? 9 : 2 * i - 1
          text = i == 0 ? full " will travel to " c[0] " on " word(base, 0) ", " strftime("%B %d, %Y", base, 1) "." : \
                 i == 4 ? full " returned from " c[2] " on " word(base, 8) "." : \
                 full " arrived in " c[i - 1] " on " word(base, 2 * (i - 1)) ". " who " flies to " c[i] " on " word(base, 2 * i) "."
          dated = trip % 9 == 4 && i == 2 ? "" : "\"published\":\"" day(base, when) "\","
          printf "{\"doc\":\"t%d-%d\",%s\"text\":\"%s%s\"}\n", trip, i, dated, text, rest(trip * 5 + i)
        }
      }
    }' </dev/null
}

java_home=${JAVA_HOME:-}
java=${java_home:+$java_home/bin/}java
pids=()
stop() {
  local pid
  for pid in "${pids[@]}"; do
    end_tree "$pid"
  done
}
# A process and those that it started.
end_tree() {
  local child
  for child in $(ps -o pid= --ppid "$1"); do
    end_tree "$child"
  done
  kill -9 "$1" 2>/dev/null || true
}
trap stop EXIT

# Seconds of processor that processes and those that they have waited for took; two figures behind the point.
processor() {
  local pid ticks=0 of
  for pid in "$@"; do
    of=$(sed 's/.*) //' "/proc/$pid/stat" | awk '{print $12 + $13 + $14 + $15}')
    ticks=$((ticks + of))
  done
  awk -v ticks="$ticks" -v each="$(getconf CLK_TCK)" 'BEGIN { printf "%.2f", ticks / each }'
}

opens=()
for package in java.base/java.lang java.base/java.lang.invoke java.base/java.lang.reflect java.base/java.io java.base/java.net \
  java.base/java.nio java.base/java.util java.base/java.util.concurrent java.base/java.util.concurrent.atomic \
  java.base/sun.nio.ch java.base/sun.nio.cs java.base/sun.security.action java.base/sun.util.calendar; do
  opens+=("--add-opens=$package=ALL-UNNAMED")
done
export SPARK_HOME=$work/home SPARK_SCALA_VERSION=2.13 SPARK_LOCAL_IP=127.0.0.1 SPARK_WORKER_DIR=$work/workers

daemon() {
  local log=$1
  shift
  "$java" "${opens[@]}" -Xmx512m -cp "$SPARK_HOME/jars/*" "$@" >"$log" 2>&1 &
  pids+=($!)
  disown
}

cluster() {
  local count=$1 i
  pids=()
  daemon "$work/master.log" org.apache.spark.deploy.master.Master --host 127.0.0.1 --port "$port" --webui-port $((port + 1))
  for ((i = 1; i <= count; i++)); do
    daemon "$work/worker-$i.log" org.apache.spark.deploy.worker.Worker --host 127.0.0.1 --port $((port + 10 + i)) \
      --webui-port $((port + 20 + i)) --cores 1 --memory 1g "spark://127.0.0.1:$port"
  done
  for ((i = 1; i <= count; i++)); do
    until grep -q 'Successfully registered' "$work/worker-$i.log"; do
      kill -0 "${pids[$i]}" || { tail -n 5 "$work/worker-$i.log" >&2; return 1; }
      sleep 0.3
    done
  done
}

submit() {
  local log=$1
  shift
  "$java" "${opens[@]}" -Xmx1g -cp "$SPARK_HOME/jars/*" org.apache.spark.deploy.SparkSubmit \
    --master "spark://127.0.0.1:$port" --conf spark.driver.host=127.0.0.1 --conf spark.ui.enabled=false \
    --conf spark.executor.memory=900m --conf spark.driver.bindAddress=127.0.0.1 \
    --class org.dateline.batch.Batch "$work/dateline-batch.jar" "$@" >"$log" 2>&1
}

