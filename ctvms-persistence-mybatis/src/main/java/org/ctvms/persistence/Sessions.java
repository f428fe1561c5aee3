package org.ctvms.persistence;

import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import javax.sql.DataSource;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.LocalCacheScope;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import org.apache.ibatis.session.SqlSessionFactoryBuilder;
import org.apache.ibatis.transaction.managed.ManagedTransactionFactory;
import org.ctvms.core.refusal.LibraryVersion;

/** Opens MyBatis sessions on connections whose transactions somebody else manages. Thread-safe. */
final class Sessions {
    private static final List<Class<?>> MAPPERS = List.of(
            AuditMapper.class,
            ChangeMapper.class,
            ComplaintMapper.class,
            CustomerMapper.class,
            HistoryMapper.class,
            LoginMapper.class,
            PlanMapper.class,
            ConnectionMapper.class,
            LedgerMapper.class,
            PaymentMapper.class,
            InvoiceMapper.class,
            ExternalIdMapper.class,
            OutboxMapper.class,
            StatementMapper.class,
            ReminderMapper.class,
            JobRunMapper.class,
            JoinedCallMapper.class,
            ReportMapper.class,
            DashboardMapper.class);

    private final String tablePrefix;
    /** The first whose mappers know statements that read and write at once. */
    private static final String OLDEST_MYBATIS = "3.5.12";

    private final SqlSessionFactory factory;

    Sessions(DataSource database, String tablePrefix) {
        LibraryVersion.demand("mybatis", SqlSessionFactory.class, OLDEST_MYBATIS);
        this.tablePrefix = tablePrefix;
        Properties never = new Properties();
        never.setProperty("closeConnection", "false");
        ManagedTransactionFactory transactions = new ManagedTransactionFactory();
        transactions.setProperties(never);
        Configuration configuration = new Configuration(new Environment("ctvms", transactions, database));
        configuration.getVariables().setProperty("prefix", tablePrefix);
        configuration.setMapUnderscoreToCamelCase(true);
        configuration.setArgNameBasedConstructorAutoMapping(true);
        // why: what is read is read afresh; another transaction may have changed it while we waited for a lock
        configuration.setLocalCacheScope(LocalCacheScope.STATEMENT);
        configuration.setCacheEnabled(false);
        ColumnTypes.register(configuration.getTypeHandlerRegistry());
        MAPPERS.forEach(configuration::addMapper);
        factory = new SqlSessionFactoryBuilder().build(configuration);
    }

    /** How long a call's statements wait that begins now; with a host's time, for whatever they do. */
    LockWaits waits(Deadline own, Optional<Deadline> host) {
        return new LockWaits(tablePrefix, own, host);
    }

    SqlSession on(Connection connection) {
        return factory.openSession(connection);
    }
}
