package org.ctvms.persistence.spring;

import java.util.concurrent.Executor;
import javax.sql.DataSource;
import org.ctvms.core.Ctvms;
import org.ctvms.core.CtvmsBuilder;
import org.ctvms.persistence.MyBatisStorage;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.transaction.ConfigurableTransactionManager;

/** As the README shows it. */
@Configuration(proxyBeanMethods = false)
class BillingConfiguration {
    @Bean
    @DependsOnDatabaseInitialization // your own Flyway runs first, on the schema as it expects it
    MyBatisStorage billingStorage(DataSource dataSource) {
        return MyBatisStorage.on(dataSource);
    }

    @Bean
    @Primary // sign-in, mails, the daily run: transactions of the engine's own
    Ctvms billing(MyBatisStorage billingStorage, CtvmsBuilder builder) {
        return builder.storage(billingStorage).build();
    }

    @Bean // within @Transactional: your rows and ours are committed together
    Ctvms joinedBilling(
            Ctvms billing,
            MyBatisStorage billingStorage,
            DataSource dataSource,
            ConfigurableTransactionManager transactionManager,
            @Qualifier("applicationTaskExecutor") Executor publisher) {
        return billing.on(billingStorage.joining(new SpringTransactions(transactionManager, dataSource, publisher)));
    }
}
