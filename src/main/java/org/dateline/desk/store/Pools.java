package org.dateline.desk.store;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.AgroalConnectionPoolConfiguration.ConnectionValidator;
import io.agroal.api.configuration.supplier.AgroalConnectionFactoryConfigurationSupplier;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.exceptionsorter.PostgreSQLExceptionSorter;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.UnaryOperator;

/** Pools of connections (Agroal). */
final class Pools {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int READERS = 4;
    private static final int SERVER_CONNECTIONS = 8;

    private Pools() {}

    /** Waits for other processes, forces each transaction onto the disk, and lets readers read while one writes. */
    private static AgroalConnectionFactoryConfigurationSupplier sqlite(
            AgroalConnectionFactoryConfigurationSupplier factory, DatabaseSettings.Sqlite settings) {
        return factory.connectionProviderClassName("org.sqlite.JDBC")
                .jdbcUrl("jdbc:sqlite:" + settings.file().toAbsolutePath())
                .jdbcProperty("journal_mode", "WAL")
                .jdbcProperty("synchronous", "FULL")
                .jdbcProperty("foreign_keys", "true")
                .jdbcProperty("busy_timeout", Long.toString(PATIENCE.toMillis()));
    }

    static AgroalDataSource reading(DatabaseSettings.Sqlite settings) throws SQLException {
        return open(READERS, factory -> sqlite(factory, settings));
    }

    /** One writes at a time, and says so at once: who read first could not write any more where another wrote between. */
    static AgroalDataSource writing(DatabaseSettings.Sqlite settings) throws SQLException {
        return open(1, factory -> sqlite(factory, settings).jdbcProperty("transaction_mode", "IMMEDIATE"));
    }

    static AgroalDataSource of(DatabaseSettings.Postgres settings) throws SQLException {
        return open(SERVER_CONNECTIONS, factory -> {
            settings.user().ifPresent(user -> factory.principal(new NamePrincipal(user)));
            settings.password().ifPresent(password -> factory.credential(new SimplePassword(password)));
            return factory.connectionProviderClassName("org.postgresql.Driver")
                    .jdbcUrl(settings.url())
                    .jdbcProperty("ApplicationName", "dateline")
                    .jdbcProperty("connectTimeout", Long.toString(PATIENCE.toSeconds()))
                    .jdbcProperty(
                            "socketTimeout",
                            Long.toString(PATIENCE.multipliedBy(6).toSeconds()))
                    .jdbcProperty("tcpKeepAlive", "true");
        });
    }

    /** None is open before it is asked for, and one that the server has closed is not handed out. */
    private static AgroalDataSource open(int most, UnaryOperator<AgroalConnectionFactoryConfigurationSupplier> factory)
            throws SQLException {
        return AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(pool -> pool.maxSize(most)
                        .acquisitionTimeout(PATIENCE)
                        .validateOnBorrow(true)
                        .connectionValidator(
                                ConnectionValidator.defaultValidatorWithTimeout((int) PATIENCE.toSeconds()))
                        .exceptionSorter(new PostgreSQLExceptionSorter())
                        .connectionFactoryConfiguration(factory::apply)));
    }
}
