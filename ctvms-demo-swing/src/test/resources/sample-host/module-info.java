module sample.host {
    requires org.ctvms.core;
    requires org.slf4j;
    requires org.ctvms.persistence;
    requires org.mariadb.jdbc;
    requires org.ctvms.mail;
    requires jakarta.mail;
    requires org.ctvms.reports;
    requires org.apache.poi.ooxml;
    requires org.apache.commons.compress;
}
