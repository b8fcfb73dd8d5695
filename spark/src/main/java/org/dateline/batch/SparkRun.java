package org.dateline.batch;

import java.io.IOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.input.PortableDataStream;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.LongAccumulator;
import org.dateline.article.ReadResult;
import org.dateline.article.file.ArticleReader;
import org.dateline.batch.Steps.Teller;
import scala.Tuple2;

/** The same steps on Spark: what is told of one article stays where it is, the articles of a trip are brought together. */
final class SparkRun {
    private SparkRun() {}

    /** @return how many lines or files could not be read, those that were read twice after a failure twice */
    static long run(Options options) throws IOException {
        try (SparkSession spark = SparkSession.builder().appName("dateline-batch").getOrCreate()) {
            JavaSparkContext context = new JavaSparkContext(spark.sparkContext());
            LongAccumulator unread = spark.sparkContext().longAccumulator("unread");
            JavaRDD<String> lines = lines(options, spark, context, unread);
            JavaRDD<String> told =
                    options.what() == Options.What.TRIPS ? trips(lines, options, unread) : eachTold(lines, options, unread);
            if (options.parquet()) {
                spark.read()
                        .json(spark.createDataset(told.rdd(), Encoders.STRING()))
                        .write()
                        .parquet(options.output());
            } else {
                told.saveAsTextFile(options.output());
            }
            return unread.value();
        }
    }

    private static JavaRDD<String> lines(
            Options options, SparkSession spark, JavaSparkContext context, LongAccumulator unread) {
        String paths = String.join(",", options.inputs());
        int partitions = options.partitions() > 0 ? options.partitions() : context.defaultParallelism();
        return switch (options.from()) {
            case JSONL -> context.textFile(paths, partitions).filter(line -> !line.isBlank());
            case PARQUET -> spark.read().parquet(options.inputs().toArray(String[]::new)).toJSON().javaRDD();
            case FILES -> context.binaryFiles(paths, partitions)
                    .sortByKey()
                    .flatMap(file -> {
                        ReadResult result = ArticleReader.read(file._1(), bytes(file._2()));
                        tell(result, unread);
                        return Steps.lines(result.articles()).iterator();
                    });
        };
    }

    private static byte[] bytes(PortableDataStream file) {
        return file.toArray();
    }

    private static void tell(ReadResult result, LongAccumulator unread) {
        result.faults().forEach(fault -> System.err.println("dateline-batch: " + fault.describe()));
        unread.add(result.faults().size());
    }

    private static JavaRDD<String> eachTold(JavaRDD<String> lines, Options options, LongAccumulator unread) {
        Options.What what = options.what();
        return lines.flatMap(line -> {
            ReadResult result = Steps.parse(line);
            tell(result, unread);
            return result.articles().stream()
                    .flatMap(article -> Steps.told(article, what).stream())
                    .iterator();
        });
    }

    /**
     * What is told comes together by the traveller's name without its lines, of which there may be millions, and lines only by journey;
     * so one who travels for years is read on every core, and no Java machine holds more than a journey.
     */
    private static JavaRDD<String> trips(JavaRDD<String> lines, Options options, LongAccumulator unread) {
        int partitions = options.partitions() > 0 ? options.partitions() : lines.getNumPartitions();
        JavaPairRDD<Teller, String> told = lines.flatMapToPair(line -> {
                    ReadResult read = Steps.parse(line);
                    tell(read, unread);
                    return Steps.teller(read).stream()
                            .map(teller -> new Tuple2<>(teller, line))
                            .iterator();
                })
                .persist(StorageLevel.DISK_ONLY()); // looked at twice
        JavaPairRDD<Teller, String> journeys = told.mapValues(line -> 1)
                .reduceByKey(Integer::sum, partitions)
                .mapToPair(counted -> new Tuple2<>(counted._1().traveller(), counted))
                .groupByKey(partitions)
                .flatMapToPair(ofOneName -> journeys(ofOneName._2()));
        return told.join(journeys, partitions)
                .mapToPair(found -> new Tuple2<>(found._2()._2(), found._2()._1()))
                .groupByKey(partitions)
                .mapToPair(journey -> new Tuple2<>(journey._1(), Steps.trips(journey._1(), journey._2())))
                .persist(StorageLevel.DISK_ONLY()) // sorting looks at it twice
                .sortByKey()
                .values()
                .flatMap(List::iterator);
    }

    private static Iterator<Tuple2<Teller, String>> journeys(Iterable<Tuple2<Teller, Integer>> ofOneName) {
        Map<Teller, Integer> counts = new HashMap<>();
        ofOneName.forEach(counted -> counts.put(counted._1(), counted._2()));
        return Steps.journeys(counts).entrySet().stream()
                .map(found -> new Tuple2<>(found.getKey(), found.getValue()))
                .iterator();
    }
}
