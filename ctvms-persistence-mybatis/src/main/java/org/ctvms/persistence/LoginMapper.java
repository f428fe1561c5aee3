package org.ctvms.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.ctvms.core.account.LoginId;
import org.ctvms.core.customer.Crf;

interface LoginMapper {
    int insert(@Param("row") LoginRow row, @Param("key") GeneratedKey key);

    LoginRow findByName(String userName);

    LoginRow find(LoginId id);

    LoginRow of(Crf crf);

    LoginRow lockOf(Crf crf);

    LoginRow lock(LoginId id);

    LoginRow lockByName(String userName);

    int changingAdmins();

    List<LoginRow> adminsNow();

    List<LoginRow> admins();

    int update(LoginRow row);
}
