-- Figures that differ from the ledger they are made of are set to it again.
INSERT INTO ${prefix}service_month (service, month, charged, received, taken)
SELECT service, month, SUM(charged), SUM(received), SUM(taken)
FROM (SELECT c.service, h.month, SUM(h.amount) AS charged, SUM(h.paid) AS received, 0 AS taken
      FROM ${prefix}connection c
      JOIN ${prefix}charge h ON h.connection_id = c.id
      GROUP BY c.service, h.month
      UNION ALL
      SELECT c.service, p.received_month, 0, 0, SUM(p.amount)
      FROM ${prefix}connection c
      JOIN ${prefix}payment p ON p.connection_id = c.id
      GROUP BY c.service, p.received_month
      UNION ALL
      SELECT service, month, 0, 0, 0
      FROM ${prefix}service_month) parts
GROUP BY service, month
ON DUPLICATE KEY UPDATE charged = VALUES(charged), received = VALUES(received), taken = VALUES(taken);
