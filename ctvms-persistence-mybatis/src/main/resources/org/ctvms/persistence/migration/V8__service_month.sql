-- What dashboards show of the money: kept in the same transactions as the ledger, so that nothing has to be summed up.
CREATE TABLE ${prefix}service_month (
    service  ENUM ('CABLE_TV', 'BROADBAND') NOT NULL,
    month    DATE                           NOT NULL,
    charged  DECIMAL(25, 4)                 NOT NULL,
    received DECIMAL(25, 4)                 NOT NULL,
    taken    DECIMAL(25, 4)                 NOT NULL,
    PRIMARY KEY (service, month),
    CONSTRAINT month_first_day CHECK (DAYOFMONTH(month) = 1),
    CONSTRAINT month_not_overpaid CHECK (received >= 0 AND received <= charged),
    CONSTRAINT month_taken_not_negative CHECK (taken >= 0)
) ENGINE = InnoDB;

INSERT INTO ${prefix}service_month (service, month, charged, received, taken)
SELECT service, month, SUM(charged), SUM(received), SUM(taken)
FROM (SELECT c.service, h.month, SUM(h.amount) AS charged, SUM(h.paid) AS received, 0 AS taken
      FROM ${prefix}connection c
      JOIN ${prefix}charge h ON h.connection_id = c.id
      GROUP BY c.service, h.month
      UNION ALL
      SELECT c.service, p.received_on - INTERVAL DAYOFMONTH(p.received_on) - 1 DAY AS month, 0, 0, SUM(p.amount)
      FROM ${prefix}connection c
      JOIN ${prefix}payment p ON p.connection_id = c.id
      GROUP BY c.service, month) parts
GROUP BY service, month;

-- Wide enough to count the connections of dashboards from the index alone.
ALTER TABLE ${prefix}connection
    DROP KEY connection_status,
    ADD KEY connection_status (status, expires_on, service, registered_on);
