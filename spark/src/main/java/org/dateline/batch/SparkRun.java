package org.dateline.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.apache.spark.HashPartitioner;
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

/** The same steps on Spark: what is told of one article stays where it is, trips are brought together by traveller and journey. */
final class SparkRun {
    private SparkRun() {}

    /** @return how many lines or files could not be read, those that were read twice after a failure twice */
    static long run(Options options) throws IOException {
        try (SparkSession spark = SparkSession.builder().appName("dateline-batch").getOrCreate()) {
            JavaSparkContext context = new JavaSparkContext(spark.sparkContext());
            LongAccumulator unread = spark.sparkContext().longAccumulator("unread");
            JavaRDD<String> lines = lines(options, spark, context, unread);
            JavaRDD<String> told =
                    options.what() == Options.What.TRIPS ? trips(lines, options) : eachTold(lines, options, unread);
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

    /** By traveller, then by journey; so one who travels for years is read on every core. */
    private static JavaRDD<String> trips(JavaRDD<String> lines, Options options) {
        int partitions = options.partitions() > 0 ? options.partitions() : lines.getNumPartitions();
        JavaPairRDD<String, Teller> tellers =
                lines.flatMap(line -> Steps.tellers(line).iterator()).mapToPair(teller -> new Tuple2<>(teller.traveller(), teller));
        JavaPairRDD<String, ArrayList<Teller>> journeys = tellers.groupByKey(partitions)
                .flatMapToPair(SparkRun::journeys)
                .partitionBy(new HashPartitioner(partitions));
        return journeys.mapValues(Steps::trips)
                .persist(StorageLevel.DISK_ONLY()) // sorting looks at it twice
                .sortByKey()
                .values()
                .flatMap(List::iterator);
    }

    private static Iterator<Tuple2<String, ArrayList<Teller>>> journeys(Tuple2<String, Iterable<Teller>> ofOne) {
        List<Teller> all = new ArrayList<>();
        ofOne._2().forEach(all::add);
        List<ArrayList<Teller>> journeys = Steps.journeys(all);
        List<Tuple2<String, ArrayList<Teller>>> numbered = new ArrayList<>();
        for (int i = 0; i < journeys.size(); i++) {
            numbered.add(new Tuple2<>(String.format(Locale.ROOT, "%s\t%08d", ofOne._1(), i), journeys.get(i)));
        }
        return numbered.iterator();
    }
}
