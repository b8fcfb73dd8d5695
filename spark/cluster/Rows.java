import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Turns lines of JSON into Parquet, and either into lines of JSON whose fields stand in the order of their names. For the test. */
public final class Rows {
    private Rows() {}

    /** {@code parquet LINES FOLDER} or {@code json LINES|FOLDER}. */
    public static void main(String[] args) throws Exception {
        SparkSession.Builder local =
                SparkSession.builder().master("local[2]").config("spark.ui.enabled", "false");
        try (SparkSession spark = local.getOrCreate()) {
            Dataset<Row> rows = args[1].endsWith(".jsonl") ? spark.read().json(args[1]) : spark.read().parquet(args[1]);
            if (args[0].equals("parquet")) {
                rows.write().parquet(args[2]);
            } else {
                rows.toJSON().collectAsList().forEach(System.out::println);
            }
        }
    }
}
