CREATE TABLE host_till (amount INT NOT NULL) ENGINE = InnoDB;
